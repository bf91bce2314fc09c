import type { Measurement } from '../../measurement/measurement';
import { withId } from '../../measurement/measurement-id';
import { RECORDS, type TableId } from '../../measurement/tables';
import type { WorkbookContents } from '../paper/contents';
import { besideScores } from './beside-scores';
import { withStandardBands } from './found-bands';
import { wantedSheets, type PresentSheets } from '../reading/wanted-sheets';
import { lostContents } from './lost-contents';
import type { WorkbookPlan } from '../paper/plan';
import { askedOtherwise, readMeasurement } from '../reading/read-measurement';
import { LOST_TEXTS } from './texts';
import { sortSheets } from '../tables/recognise-sheets';
import type { Table } from '../tables/table';
import { TABLES } from '../tables/tables';
import { sheetsFor, workbookPlan } from '../workbook-plan';
import { isOlderVersion } from '../reading/workbook-version';

/** A new workbook for a measurement that was found in another, of an earlier version or damaged. */
export interface CarriedOver {
  readonly measurement: Measurement;
  readonly plan: WorkbookPlan;
  /** What has no place in the new workbook, a sentence each. */
  readonly lost: readonly string[];
}

/**
 * @param freshId the id of a measurement that has none yet, as one of an earlier version; null leaves it without
 * @param ownNotes whether the plan has what people wrote for themselves beside the scores: not where only the measurement is
 * taken from it
 * @throws {UnreadableWorkbookError} where there is no measurement to read
 */
export function carryOver(
  old: WorkbookContents,
  freshId: string | null = null,
  ownNotes: 'kept' | 'left' = 'left',
): CarriedOver {
  const { own, measurement, plan, gone, how } = foundAgain(old, freshId);
  const kept = new Set(Object.values(own));
  const others = old.sheets.filter((sheet) => !kept.has(sheet) && sheet.rows.size > 0);
  const beside = ownNotes === 'kept' ? besideScores(own.Scores, plan) : { plan, rest: own.Scores };
  return {
    measurement,
    plan: beside.plan,
    lost: [
      ...gone,
      ...others.map(({ name }) => LOST_TEXTS.otherSheet(name)),
      ...lostContents({ ...own, ...(beside.rest && { Scores: beside.rest }) }, plan, how),
    ],
  };
}

/**
 * The measurement in a workbook as it goes on, filled in in the sheets that it has, with a sentence for each sheet and set of bands that was gone and for what
 * is asked otherwise now, and what there is to know of its cells.
 * @param freshId as for `carryOver`
 * @throws {UnreadableWorkbookError} where there is no measurement to read
 */
export function foundAgain(contents: WorkbookContents, freshId: string | null) {
  const read = readMeasurement(contents);
  const { own } = sortSheets(contents);
  const { measurement: found, lost } = withStandardBands(contents, read);
  const measurement = withId(withinTables(found), freshId);
  const isOlder = isOlderVersion(contents);
  const wanted = wantedSheets(contents, own);
  return {
    own,
    measurement,
    // One of before gets all that a new one has; one of today keeps the sheets that it chose.
    plan: workbookPlan(measurement, isOlder ? [...sheetsFor(measurement), ...wanted] : wanted),
    gone: [...goneSheets(contents, own), ...lost, ...askedOtherwise(read)],
    how: { names: contents.names, is1904: contents.is1904 === true, isOlder },
  };
}

/** What was typed far below a table moves up into it, so that the table does not grow to there. */
const withinTables = (measurement: Measurement): Measurement =>
  (Object.keys(TABLES) as TableId[]).reduce((before, id) => {
    const { most }: Pick<Table<never, never>, 'most'> = TABLES[id];
    return most === undefined ? before : (RECORDS[id].within?.(before, most) ?? before);
  }, measurement);

/** The sheets and sets of bands that a workbook should have and has not, a sentence each. */
export function goneFrom(contents: WorkbookContents): readonly string[] {
  const { lost } = withStandardBands(contents, readMeasurement(contents));
  return [...goneSheets(contents, sortSheets(contents).own), ...lost];
}

/** What is gone or double in a workbook, a sentence each: of that it is not known what counts. */
export const damageIn = (contents: WorkbookContents): readonly string[] => [
  ...goneFrom(contents),
  ...readMeasurement(contents)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message),
];

/** The sheets that a workbook should have and has not, a sentence each. */
export const goneSheets = (contents: WorkbookContents, present: PresentSheets): readonly string[] =>
  wantedSheets(contents, present)
    .filter((name) => !present[name])
    .map(LOST_TEXTS.goneSheet);
