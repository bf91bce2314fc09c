import { counted } from '../../scale/dutch';

/** What came to stand in the workbook meanwhile, by a colleague or by the user's own hand in the sheet, and taking back what the pane wrote. */
export const WRITTEN_TEXTS = {
  blank: 'leeg',
  quoted: (text: string) => `“${text}”`,
  percent: (number: string) => `${number}%`,
  evidence: (item: string, question: string) => `${item}, Bewijs: ${question}`,
  planLine: (line: number) => `Verbeterplan, regel ${line + 1}`,
  keptScores: 'Eerdere scores',
  scenarioName: (place: number) => `De naam van scenario ${place + 1}`,
  keptName: 'Het label van de eerdere scores',
  sheet: (sheet: string) => `Het blad ${sheet}`,
  copied: 'Nieuwe meting van deze kopie',
  at: (where: string, content: string) => `${where}: ${content}`,
  in: (where: string, field: string) => `${where}, ${field}`,
  was: (content: string, before: string) => `${content} (was ${before})`,
  cells: (where: string, count: number) => `${where} (${counted(count, 'cel', 'cellen')})`,
  several: (count: number, where: string) => `${where} en nog ${count}`,
  theirs: 'In de werkmap staat nu:',
  yours: 'U schreef:',
  notWritten: 'Uw invoer staat nog niet in de werkmap.',
  /** In the words for what was written; a line has more than one. */
  takeOurs: { text: 'Neem mijn tekst', score: 'Neem mijn score', other: 'Neem wat ik schreef' },
  takeTheirs: {
    text: 'Houd de tekst in de werkmap',
    score: 'Houd de score in de werkmap',
    other: 'Houd wat in de werkmap staat',
  },
  about: (button: string, where: string) => `${button}, bij ${where}`,
  all: (count: number) => `Op ${count} plaatsen staat intussen iets anders in de werkmap.`,
  allOurs: 'Neem overal wat ik schreef',
  allTheirs: 'Houd overal wat in de werkmap staat',
  saysOurs: 'Wat u schreef, staat in de werkmap.',
  saysTheirs: 'Wat in de werkmap staat, blijft staan.',
  undo: 'Ongedaan maken',
  undone: (what: string) => `Ongedaan gemaakt: ${what}.`,
} as const;
