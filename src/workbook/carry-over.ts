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
  const contents = withFoundNames(old);
  const found = readMeasurement(contents);
  const { measurement: read, lost } = withStandardBands(contents, found.measurement);
  const measurement = withinTables(read);
  const plan = workbookPlan(measurement);
  const { own, others } = ownAndOthers(contents);
  return {
    measurement,
    plan,
    lost: [
      ...goneSheets(contents, own),
      ...lost,
      ...askedOtherwise(found),
      ...others.map(({ name }) => LOST_TEXTS.otherSheet(name)),
      ...lostContents(own, plan, { is1904: contents.is1904 === true, isOlder: isOlderVersion(contents) }),
    ],
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

/** Our sheets by their names, and the filled ones of somebody else. */
function ownAndOthers(contents: WorkbookContents) {
  const { own } = sortSheets(contents);
  const kept = new Set(Object.values(own));
  return { own, others: contents.sheets.filter((sheet) => !kept.has(sheet) && sheet.rows.size > 0) };
}
