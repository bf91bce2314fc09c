/** What parts of a measurement are called where it is said what a copy holds, or what was left out of it: one, and more. */
export const PART_WORDS = {
  workers: ['werker', 'werkers'],
  jobs: ['baan', 'banen'],
  remarks: ['opmerkingen', 'opmerkingen'],
  scenarios: ['scenario', 'scenario’s'],
  'earlier-scores': ['eerdere scores', 'eerdere scores'],
  'reviewer-scores': ['scores van reviewers', 'scores van reviewers'],
  agenda: ['bezoekagenda', 'bezoekagenda'],
  papers: ['stukken', 'stukken'],
  notes: ['toelichting', 'toelichtingen'],
  recommendations: ['aanbeveling', 'aanbevelingen'],
  conduct: ['uitvoering', 'uitvoering'],
  improvements: ['regel van het verbeterplan', 'regels van het verbeterplan'],
} as const satisfies Readonly<Record<string, readonly [one: string, more: string]>>;

/** Stand for answers that could not be: what was typed is left out, that it cannot be is not. */
export const TAKEN_OVER_TEXTS = {
  cannotBe: 'klopt niet',
  open: 'niet compleet',
  /** A reader knows the lines by it: renaming it is a breaking change. */
  allTogether: 'alle samen',
  /** Beside an answer, in a copy from which the sheet's lines were left out. */
  from: (sheet: string) => `overgenomen uit ${sheet}, dat uit deze kopie is weggelaten`,
  boundFrom: (sheet: string) =>
    `overgenomen uit ${sheet}, dat uit deze kopie is weggelaten: de ongunstigste uitkomst, want niet alles was ingevuld`,
} as const;
