import type { ScoreForm } from './score-form';
import { SCALES } from './scales';
import type { BandSet, ColumnId, Scale } from './types';
import type { BandSetId } from './verdicts';

/** The sets of bands of all instruments. What two of them have, has one title and one name. */
const ALL_SETS = Object.fromEntries(
  Object.values(SCALES).flatMap(({ bandSets }) => Object.entries(bandSets)),
) as Readonly<Record<BandSetId, BandSet>>;

export const BAND_SET_IDS = Object.keys(ALL_SETS) as BandSetId[];

/** A set of bands as an instrument has it; one that it does not have, as another has it. */
export const bandSet = (set: BandSetId, scale?: Scale): BandSet => scale?.bandSets[set] ?? ALL_SETS[set];

/** The set of bands that gives a column its verdict. */
export function bandSetOf({ scale }: ScoreForm, column: ColumnId): BandSetId {
  const found = scale.columns.find(({ id }) => id === column);
  if (!found) throw new Error(`Scale ${scale.id} has no column ${column}`);
  return found.bands;
}

/** The sets of bands that a form shows: one per column, and behind them that of its equivalent. */
export function bandSetsOf(form: ScoreForm): readonly BandSetId[] {
  const sets = form.columns.map((column) => bandSetOf(form, column));
  return form.equivalent ? [...sets, form.equivalent.bands] : sets;
}

/** Is what is judged by this set of bands the equivalent, and not a column? */
export const isOfEquivalent = ({ equivalent }: ScoreForm, set: BandSetId): boolean => equivalent?.bands === set;

/** Where the bands of a set come from, in the words of what is measured: its caseload item decides what they compare. */
export function bandProvenance({ scale, model }: ScoreForm, set: BandSetId): string {
  const { provenance, provenanceIn } = bandSet(set, scale);
  return (model && provenanceIn?.[model]) ?? provenance;
}

/** The most that any column of an instrument can come to. */
export const highestMaximum = ({ bandSets }: Scale): number =>
  Math.max(...Object.values(bandSets).map(({ maximum }) => maximum));
