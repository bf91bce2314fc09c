import { linkedCells } from '../../workbook/linked-cells';
import { onlySheets } from '../../workbook/paper/plan';
import { isOptional, SHEET_NAMES, type OptionalSheet } from '../../workbook/paper/sheets';
import { workbookPlan } from '../../workbook/workbook-plan';
import { HostError, type BuildStep, type HostReading } from '../measurement-host';
import { buildPlan } from './build';
import { whileOpen, writeLinked } from './linked-sheets';
import { hostError, type Runs } from './office-errors';
import { rollBack } from './roll-back';

/**
 * Adds a sheet to a measurement that does without it, and then what looks at it on other sheets. Does nothing where somebody
 * else was first, also while this was being done.
 * @param reading the open workbook as it is now
 * @returns what could not be set up, a sentence each
 * @throws {HostError} `gone` where ours do not stand as they were made, and no sheet can come or go
 */
export async function addSheet(
  runs: Runs,
  reading: HostReading,
  name: OptionalSheet,
  onStep: (step: BuildStep) => void,
): Promise<readonly string[]> {
  const { measurement, optional, present } = wholeMeasurement(reading, name);
  if (optional[name] !== 'absent') return [];
  const { run } = runs;
  const plan = onlySheets(workbookPlan(measurement, [...present, name]), [name]);
  const links = linkedCells(measurement.form, present, name);
  // Where a sheet that would look at it cannot be opened, nothing is begun.
  await whileOpen(run, links, () => undefined);
  const built = await buildPlan(runs, plan, onStep, false).catch((error: unknown) => {
    if (error instanceof HostError && error.problem === 'colleague-first') return null;
    throw error;
  });
  if (!built) return [];
  const id = built.making.ids.get(name) ?? name;
  try {
    await whileOpen(run, links, (context) => {
      // Nothing may look at a sheet that somebody has taken away again.
      context.workbook.worksheets.getItem(id).load('id');
      writeLinked(context, links, 'with');
    });
    return built.remarks;
  } catch (error) {
    await whileOpen(run, links, (context) => {
      writeLinked(context, links, 'without');
    }).catch(() => undefined);
    throw await rollBack(run, built.making, hostError(error));
  }
}

/** The measurement and the sheets that it has, each under its own tab with everything in its place. @throws {HostError} */
export function wholeMeasurement(reading: HostReading, name: OptionalSheet) {
  if (reading.kind !== 'measurement' || !reading.optional) throw new HostError('gone', '', name);
  const { checked, optional } = reading;
  const present = SHEET_NAMES.filter((each) => !isOptional(each) || optional[each] !== 'absent');
  return { measurement: checked.measurement, optional, present };
}
