/** What there is to know of a sheet before anything else of it. */
interface SheetFacts {
  /** The version of the layout that brought it. */
  readonly since: number;
}

/**
 * The sheets of a measurement, in their order, under the names of their tabs. This is the only list: what a sheet is known by
 * (`tables/our-sheets`) and what makes it (`template`) are told for each of these, and a sheet that is missing there does
 * not compile.
 */
export const SHEETS = {
  Meting: { since: 1 },
  Scores: { since: 1 },
  Bewijs: { since: 2 },
  Werkers: { since: 2 },
  Ankers: { since: 1 },
  Overzicht: { since: 1 },
  'Wat als': { since: 3 },
  Verslag: { since: 3 },
  Verbeterplan: { since: 3 },
} as const satisfies Readonly<Record<string, SheetFacts>>;

export type SheetName = keyof typeof SHEETS;

export const SHEET_NAMES = Object.keys(SHEETS) as readonly SheetName[];
