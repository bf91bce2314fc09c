import { emptyMeasurement, type Measurement } from '../../measurement/measurement';
import type { EvidenceBody } from '../../measurement/recorded-evidence';
import type { ItemId } from '../../scale/ids';
import { bandSetsOf } from '../../scale/band-sets';
import { oncePer } from '../../scale/once-per';
import type { ScoreForm } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import type { BandSetId } from '../../scale/verdicts';
import { EMPTY_BANDS } from '../../measurement/band-entries';
import type { WorkbookContents } from '../paper/contents';
import { standingTables, withFilled, type StandingTables } from '../tables/tables';
import { withMovedReviews } from './earlier-answers';
import { formOf } from './form-of';
import { locateAnswer, locateBands, locateScore, shownAdvice } from './locate';
import {
  changedHeaders,
  changedLabels,
  doubleLines,
  formulaFindings,
  lostItems,
  reviewsDiffer,
  secondSheets,
  secondTables,
  teamsOfAll,
  unknownRows,
  type TableFinding,
} from './table-findings';
import { UnreadableWorkbookError } from './unreadable-workbook';
import { isNewerVersion, isOlderVersion } from './workbook-version';

export interface ReadMeasurement {
  readonly measurement: Measurement;
  readonly findings: readonly TableFinding[];
  /** Where its tables stand. */
  readonly tables: StandingTables;
  /** Where the scores of an item stand; `AO` for both columns; null if its row is gone or double. */
  readonly locate: (item: ItemId, column: ColumnId | 'AO') => string | null;
  /** Where the evidence of an item under a key is given, by the item or a worker; null if its place is gone. */
  readonly locateEvidence: (item: ItemId, body: EvidenceBody, key: string) => string | null;
  /**
   * What a workbook of an earlier version says that the evidence of an item points to; null where it says nothing, and in
   * one of today.
   */
  readonly earlierAdvice: (item: ItemId, body: EvidenceBody) => string | null;
  /** Where the bands of a set stand; null if they are gone. */
  readonly locateBands: (set: BandSetId) => string | null;
}

/**
 * Reads everything that people put into a workbook, from its cells. What a row is follows from its key, what a column
 * is from its header. What stands twice is left out: which of it counts cannot be known.
 * @throws {UnreadableWorkbookError} where there is no measurement to read
 */
export function readMeasurement(contents: WorkbookContents): ReadMeasurement {
  if (isNewerVersion(contents)) throw new UnreadableWorkbookError('newer-version');
  const form = formOf(contents);
  const tables = standingTables(contents, form);
  if (!tables.scores) throw new UnreadableWorkbookError('scores-missing');
  const { measurement, differing } = withMovedReviews(contents, tables, withFilled(nothingFilled(form), tables));
  const isOlder = isOlderVersion(contents);
  return {
    measurement,
    tables,
    findings: [
      ...unknownRows(tables.scores, form),
      ...lostItems(tables.scores, form),
      ...secondSheets(contents),
      ...secondTables(tables),
      ...doubleLines(tables, form),
      ...changedLabels(tables),
      ...changedHeaders(tables),
      ...formulaFindings(tables.scores, form),
      ...(differing === null ? [] : [reviewsDiffer(tables, differing)]),
      ...(isOlder ? teamsOfAll(tables, measurement) : []),
    ],
    locate: (item, column) => locateScore(tables.scores, item, column),
    locateEvidence: (item, body, key) => locateAnswer(tables, measurement, item, body, key),
    earlierAdvice: isOlder ? shownAdvice(tables, form) : () => null,
    locateBands: (set) => locateBands(tables, set),
  };
}

/** Bands that are nowhere are none, for a verdict must not rest on bounds that nobody sees. */
const nothingFilled = oncePer((form: ScoreForm): Measurement => {
  const empty = emptyMeasurement(form);
  const none = Object.fromEntries(bandSetsOf(form).map((set) => [set, EMPTY_BANDS]));
  return { ...empty, bands: { ...empty.bands, ...none } };
});

/** What is asked otherwise now, so that an answer of before has to be looked at once more. */
export const askedOtherwise = ({ findings }: ReadMeasurement): string[] =>
  findings.filter(({ code }) => code === 'reviews-differ' || code === 'teams-of-all').map(({ message }) => message);
