import { isImprovementFilled, MOST_IMPROVEMENTS } from '../measurement/improvement';
import type { Measurement } from '../measurement/measurement';
import { filledWorkers } from '../measurement/workers';
import { MOST_WORKERS } from '../scale/evidence-input';
import type { WorkbookContents } from './paper/contents';
import { withFoundNames, withStandardBands } from './reading/found-bands';
import { goneSheets } from './reading/gone-sheets';
import { lostContents } from './reading/lost-contents';
import type { WorkbookPlan } from './paper/plan';
import { askedOtherwise, readMeasurement } from './reading/read-measurement';
import { LOST_TEXTS } from './reading/texts';
import { sortSheets } from './tables/our-sheets';
import { workbookPlan } from './workbook-plan';
import { isOlderVersion } from './reading/workbook-version';

/** A new workbook for a measurement that was found in another, of an earlier version or damaged. */
export interface CarriedOver {
  readonly measurement: Measurement;
  readonly plan: WorkbookPlan;
  /** What has no place in the new workbook, a sentence each. */
  readonly lost: readonly string[];
}

/** @throws {UnreadableWorkbookError} where there is no measurement to read */
export function carryOver(old: WorkbookContents): CarriedOver {
  const { contents, own, measurement, gone, how } = foundAgain(old);
  const plan = workbookPlan(measurement);
  const kept = new Set(Object.values(own));
  const others = contents.sheets.filter((sheet) => !kept.has(sheet) && sheet.rows.size > 0);
  return {
    measurement,
    plan,
    lost: [...gone, ...others.map(({ name }) => LOST_TEXTS.otherSheet(name)), ...lostContents(own, plan, how)],
  };
}

/**
 * The measurement in a workbook as it goes on, with a sentence for each sheet and set of bands that was gone and for what
 * is asked otherwise now, and what there is to know of its cells.
 * @throws {UnreadableWorkbookError} where there is no measurement to read
 */
export function foundAgain(old: WorkbookContents) {
  const contents = withFoundNames(old);
  const read = readMeasurement(contents);
  const { own } = sortSheets(contents);
  const { measurement, lost } = withStandardBands(contents, read.measurement);
  return {
    contents,
    own,
    measurement: withinTables(measurement),
    gone: [...goneSheets(contents, own), ...lost, ...askedOtherwise(read)],
    how: { names: contents.names, is1904: contents.is1904 === true, isOlder: isOlderVersion(contents) },
  };
}

/** What was typed far below a table moves up into it, so that the table does not grow to there. */
function withinTables(measurement: Measurement): Measurement {
  const { improvements, evidence } = measurement;
  return {
    ...measurement,
    improvements: improvements.length > MOST_IMPROVEMENTS ? improvements.filter(isImprovementFilled) : improvements,
    evidence:
      evidence.workers.length > MOST_WORKERS ? { ...evidence, workers: filledWorkers(evidence.workers) } : evidence,
  };
}
