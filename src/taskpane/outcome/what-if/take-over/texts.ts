import { counted } from '../../../../scale/dutch';

/** Taking a scenario over into the scores, and going back. */
export const TAKE_OVER_TEXTS = {
  title: 'Overnemen in de scores',
  what: 'Overnemen zet dit scenario in de scores van de meting. De scores die er nu staan, worden bewaard op het blad Wat als en kunnen worden teruggezet.',
  nothing: 'Dit scenario verandert geen enkele score.',
  skipped: (names: string) =>
    `Niet overgenomen wordt wat geen geldige score is of in een gesloten cel staat: ${names}.`,
  divergence: (names: string) => `Let op: er ontstaat een verboden verschil bij ${names}.`,
  ask: 'Overnemen …',
  question: (name: string, count: number) =>
    `${name} overnemen? ${counted(count, 'score wordt', 'scores worden')} vervangen:`,
  yes: 'Ja, vervang de scores',
  done: (name: string) => `De scores zijn vervangen door die van ${name}. De eerdere scores zijn bewaard.`,
  keptTitle: 'Eerdere scores',
  kept: (label: string) =>
    label === '' ? 'Er zijn eerdere scores bewaard.' : `Overgenomen: ${label}. De scores van daarvoor zijn bewaard.`,
  keptWhy: 'Zolang die er staan, kan geen ander scenario worden overgenomen.',
  back: 'Zet de eerdere scores terug …',
  backQuestion: (count: number) =>
    count === 0
      ? 'Alle scores staan al zoals ze eerder waren. Er wordt dan niets meer bewaard. Doorgaan?'
      : `Eerdere scores terugzetten? ${counted(count, 'score wordt', 'scores worden')} vervangen, en er wordt daarna niets meer bewaard:`,
  backYes: 'Ja, zet terug',
  backDone: 'De eerdere scores staan weer in de meting.',
  letGo: 'Laat de eerdere scores vervallen …',
  letGoQuestion:
    'De eerdere scores laten vervallen? De scores van de meting blijven zoals ze nu zijn; terugzetten kan dan niet meer.',
  letGoYes: 'Ja, laat vervallen',
  letGoDone: 'De eerdere scores zijn vervallen.',
} as const;
