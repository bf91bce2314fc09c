import type { Change } from '../../measurement/tables';
import type { FactId } from '../../scale/facts';

/** What a table of records comes to, with the least and the most that its blanks can still make of it (E5). */
export interface KnownFact {
  readonly least: number;
  readonly most: number;
  /** What of the table is still blank that can change it, in Dutch; null where nothing is, or nothing at all is recorded. */
  readonly missing: string | null;
}

/** Something in the table cannot be: a Dutch sentence each, and where the first of it stands. */
export interface WrongFact {
  readonly problems: readonly string[];
  readonly at: CellOfTable;
}

/** A field of a row, as a change of it names it. */
export type CellOfTable = { [C in Change as C['table']]: Pick<C, 'table' | 'row' | 'field'> }[Change['table']];

export type Fact = KnownFact | WrongFact;

/** What the tables of a measurement come to; nothing of a table in which nothing is recorded. */
export type Facts = Readonly<Partial<Record<FactId, Fact>>>;

export const NO_FACTS: Facts = {};
