import { linkedCells, type LinkedCell } from '../../workbook/linked-cells';
import { onlySheets } from '../../workbook/paper/plan';
import { isOptional, SHEET_NAMES, type OptionalSheet } from '../../workbook/paper/sheets';
import { templateOf } from '../../workbook/template';
import { workbookPlan } from '../../workbook/workbook-plan';
import { HostError, type BuildStep, type HostReading } from '../measurement-host';
import { buildPlan } from './build';
import { cellInput } from './cell-input';
import { hostError, type Run, type Runs } from './office-errors';
import { rollBack } from './roll-back';
import { writeCells } from './sheet-changes';
import { protectAgain, unprotect } from './unprotect-sheets';

/**
 * Adds a sheet to a measurement that does without it, and then what looks at it on other sheets. Does nothing where somebody
 * else was first.
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
  const plan = onlySheets(workbookPlan(measurement, [...present, name]), [name]);
  return whileOpen(runs.run, linkedCells(measurement.form, present, name), async (write) => {
    const remarks = await buildPlan(runs, plan, onStep, false);
    try {
      await write('with');
      return remarks;
    } catch (error) {
      // Nothing may look at a sheet that goes.
      await write('without').catch(() => undefined);
      throw await rollBack(runs.run, plan, hostError(error));
    }
  });
}

/**
 * Removes a sheet with its names, and before that what looks at it on other sheets. Does nothing where it is gone already.
 * @param reading the open workbook as it is now
 * @throws {HostError} `filled` where something stands on it, `gone` as for adding one
 */
export async function removeSheet({ run }: Runs, reading: HostReading, name: OptionalSheet): Promise<void> {
  const { measurement, optional, present } = wholeMeasurement(reading, name);
  if (optional[name] === 'absent') return;
  if (optional[name] === 'filled') throw new HostError('filled', '', name);
  const { form } = measurement;
  const { names } = onlySheets(templateOf(form, present), [name]);
  return whileOpen(run, linkedCells(form, present, name), async (write) => {
    await write('without');
    try {
      await run(async (context) => {
        context.workbook.worksheets.getItem(name).delete();
        for (const each of names) context.workbook.names.getItemOrNullObject(each.name).delete();
        await context.sync();
      });
    } catch (error) {
      await write('with').catch(() => undefined);
      throw error;
    }
  });
}

/** The measurement and the sheets that it has, each under its own tab with everything in its place. @throws {HostError} */
function wholeMeasurement(reading: HostReading, name: OptionalSheet) {
  if (reading.kind !== 'measurement' || !reading.optional) throw new HostError('gone', '', name);
  const { checked, optional } = reading;
  const present = SHEET_NAMES.filter((each) => !isOptional(each) || optional[each] !== 'absent');
  return { measurement: checked.measurement, optional, present };
}

type WriteLinked = (which: 'with' | 'without') => Promise<void>;

/**
 * Does something while the sheets with linked cells have no protection; those that had it get it back, however it ends.
 * Where a sheet cannot be opened, nothing is done. Costs nothing where there are no such cells.
 */
async function whileOpen<T>(
  run: Run,
  links: readonly LinkedCell[],
  work: (write: WriteLinked) => Promise<T>,
): Promise<T> {
  if (links.length === 0) return work(() => Promise.resolve());
  const tabs = [...new Set(links.map(({ sheet }) => sheet))];
  const closed = await unprotect(run, tabs);
  const write: WriteLinked = (which) =>
    run(async (context) => {
      for (const tab of tabs)
        writeCells(
          context.workbook.worksheets.getItem(tab),
          links
            .filter(({ sheet }) => sheet === tab)
            .map(({ row, column, [which]: cell }) => ({ row, column, input: cellInput(cell) })),
        );
      await context.sync();
    });
  try {
    const done = await work(write);
    await protectAgain(run, closed);
    return done;
  } catch (error) {
    await protectAgain(run, closed).catch(() => undefined);
    throw error;
  }
}
