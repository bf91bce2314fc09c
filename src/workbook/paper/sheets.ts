/** What there is to know of a sheet before anything else of it. */
interface SheetFacts {
  /** The version of the layout that brought it. */
  readonly since: number;
  /**
   * Does every measurement have it; or does a new one have it and can do without; or has a new one it only when something
   * is recorded that belongs on it? The last two are made when they are first written on. A workbook of today notes with a
   * name of ours that it has such a sheet, so that one that was never made is no damage.
   */
  readonly comes: 'always' | 'at first' | 'when used';
  /** What people do on it: the tabs of a kind stand together and have one colour. */
  readonly work: keyof typeof TAB_COLORS;
}

/** RGB; they differ in lightness too, and the order of the tabs tells the same. */
export const TAB_COLORS = { fillIn: '5E9DAD', read: '1F3A46', lookUp: 'BFC9CE' } as const;

/**
 * The sheets of a measurement, in the order of the work: what is filled in, what is read, what is looked up; under the names
 * of their tabs. This is the only list: what a sheet is known by (`tables/recognise-sheets`) and what makes it (`template`) are
 * told for each of these, and a sheet that is missing there does not compile.
 */
export const SHEETS = {
  Meting: { since: 1, comes: 'always', work: 'fillIn' },
  Bezoek: { since: 4, comes: 'when used', work: 'fillIn' },
  Stukken: { since: 4, comes: 'when used', work: 'fillIn' },
  Scores: { since: 1, comes: 'always', work: 'fillIn' },
  Consensus: { since: 4, comes: 'when used', work: 'fillIn' },
  Bewijs: { since: 2, comes: 'always', work: 'fillIn' },
  Werkers: { since: 2, comes: 'always', work: 'fillIn' },
  Banen: { since: 4, comes: 'when used', work: 'fillIn' },
  Overzicht: { since: 1, comes: 'always', work: 'read' },
  Verslag: { since: 3, comes: 'always', work: 'read' },
  Verbeterplan: { since: 3, comes: 'always', work: 'read' },
  Ankers: { since: 1, comes: 'always', work: 'lookUp' },
  'Wat als': { since: 3, comes: 'at first', work: 'lookUp' },
} as const satisfies Readonly<Record<string, SheetFacts>>;

export type SheetName = keyof typeof SHEETS;

export const SHEET_NAMES = Object.keys(SHEETS) as readonly SheetName[];

/** A sheet that a measurement can do without. */
export type OptionalSheet = {
  [S in SheetName]: (typeof SHEETS)[S]['comes'] extends 'always' ? never : S;
}[SheetName];

export const isOptional = (name: SheetName): name is OptionalSheet => SHEETS[name].comes !== 'always';

export const factsOfSheet = (name: SheetName): SheetFacts => SHEETS[name];

/**
 * Those that somebody may want without anything on them. What stands on the others is brought from elsewhere: the scores of
 * reviewers are no lines that people type.
 */
export type AddedSheet = Exclude<OptionalSheet, 'Consensus'>;

export const ADDED_SHEETS = SHEET_NAMES.filter(isOptional).filter((name): name is AddedSheet => name !== 'Consensus');

/** The sheets of a new workbook in which nothing is recorded yet. */
export const FIRST_SHEETS = SHEET_NAMES.filter((name) => factsOfSheet(name).comes !== 'when used');
