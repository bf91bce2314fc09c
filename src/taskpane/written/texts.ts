import { counted } from '../../scale/dutch';

/** What a colleague wrote meanwhile, and taking back what the pane wrote. */
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
  theirs: 'Uw collega schreef intussen:',
  yours: 'U schreef:',
  notWritten: 'Uw invoer staat nog niet in de werkmap.',
  /** In the words for what was written; a line has more than one. */
  takeOurs: { text: 'Neem mijn tekst', score: 'Neem mijn score', other: 'Neem wat ik schreef' },
  takeTheirs: {
    text: 'Neem die van mijn collega',
    score: 'Neem die van mijn collega',
    other: 'Neem wat mijn collega schreef',
  },
  about: (button: string, where: string) => `${button}, bij ${where}`,
  all: (count: number) => `Uw collega was u op ${count} plaatsen voor.`,
  allOurs: 'Neem overal wat ik schreef',
  allTheirs: 'Neem overal wat mijn collega schreef',
  saysOurs: 'Wat u schreef, staat in de werkmap.',
  saysTheirs: 'Wat uw collega schreef, blijft staan.',
  undo: 'Ongedaan maken',
  undone: (what: string) => `Ongedaan gemaakt: ${what}.`,
} as const;
