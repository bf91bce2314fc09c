/** What the sheet Wat als says; the headers of the scenarios stand with their table. */
export const WHAT_IF_SHEET_TEXTS = {
  title: (scale: string) => `Wat als – ${scale}`,
  hints: (blank: string) => [
    'Vul bij een scenario alleen in wat anders zou zijn: een lege cel blijft zoals gescoord. Het blad Scores verandert er niet door.',
    `Bij Vóór overnemen staat wat een overgenomen scenario verving, zodat het terug te zetten is; "${blank}" betekent dat er nog geen score stond.`,
  ],
  headers: {
    divergence: 'Verschil toegestaan',
    now: 'Nu',
    /** Hidden, with the number of the scenario. */
    code: (scenario: number) => `code ${scenario}`,
  },
  rows: {
    name: 'Naam van het scenario',
    difference: 'Verschil met nu',
    filledIn: 'Ingevulde cellen',
    /** Behind how much is scored: how many items there are. */
    of: (counts: readonly number[]) => `(van ${counts.join(' en ')})`,
    sentence: 'Oordeel in woorden',
    divergences: 'Verboden verschillen',
    invalid: 'Ongeldig ingevuld (telt niet mee)',
    items: 'Scores per item',
  },
  /** In the place of a score that is none. */
  notAScore: 'ongeldig',
  /** What a blank cell is, for who typed what is no score. */
  blankIsAsScored: 'Laat de cel leeg als de score blijft zoals ze is.',
  blankIsNotKept: (blank: string) => `Of kies "${blank}" als er geen score stond.`,
} as const;
