import { emptyMeasurement, type Measurement } from '../../scoring/measurement';
import { bandSetsOf } from '../../scale/score-form';
import { BAND_SETS } from '../../scale/verdicts';
import { namedArea, type WorkbookContents } from '../../workbook/contents';
import { bandsName } from '../../workbook/overview-sheet';
import { lostContents } from '../../workbook/lost-contents';
import { readMeasurement } from '../../workbook/read-measurement';
import type { NamePlan, SheetName, WorkbookPlan } from '../../workbook/plan';
import { UnreadableWorkbookError } from '../../workbook/unreadable-workbook';
import { workbookPlan } from '../../workbook/workbook-plan';
import { HostError, type BuildStep } from '../measurement-host';
import { emptySheet } from './empty-sheet';
import { withFoundNames } from './found-names';
import { hostError, type Runs } from './office-errors';
import { playPlan, protectSheets, type NameWork, type PlanSheets } from './play-plan';
import { rangeOf } from './play-sheet';
import type { FoundWorkbook } from './read-workbook';
import { putBack } from './put-back';
import { unprotectSheets } from './unprotect-sheets';
import { checkWritable, readState, type WorkbookState } from './workbook-state';

/**
 * Plays the plan of the measurement that was found over its own sheets, and over new ones where they are gone.
 * @returns what could not be placed, a sentence each
 * @throws {HostError}
 */
export async function repairMeasurement(
  { run, runUntracked }: Runs,
  found: FoundWorkbook,
  onStep: (step: BuildStep) => void,
): Promise<readonly string[]> {
  const contents = withFoundNames(found.contents);
  const { measurement, lost } = withStandardBands(contents, readable(contents));
  const plan = workbookPlan(measurement);
  const state = await run(readState);
  checkWritable(state);
  checkNames(state, found, plan);
  await runUntracked(async (context) => {
    const sheets = await unprotectSheets(run, context, found);
    try {
      onStep('building');
      const all = prepareSheets(context, plan, found, sheets);
      playPlan(context, plan, all, (name) => nameWork(state, found, name));
      await context.sync();
      onStep('protecting');
      await protectSheets(context, Object.values(all));
    } catch (error) {
      throw await putBack(run, { plan, found, state }, hostError(error));
    }
  });
  const gone = plan.sheets.filter(({ name }) => !found.sheets[name]);
  return [
    ...gone.map(({ name }) => `Het blad ${name} was weg; wat u daar had ingevuld, kon niet worden teruggehaald.`),
    ...(found.sheets.Overzicht ? lost : []),
    ...lostContents(
      Object.fromEntries(Object.entries(found.sheets).map(([name, { contents: old }]) => [name, old])),
      plan,
    ),
  ];
}

function readable(contents: WorkbookContents): Measurement {
  try {
    return readMeasurement(contents).measurement;
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) throw new HostError('unreadable', error.reason, '', { cause: error });
    throw error;
  }
}

/** Bands that are nowhere to be found come back as the scale has them: without bands there is no verdict at all. */
function withStandardBands(contents: WorkbookContents, measurement: Measurement) {
  const sets = bandSetsOf(measurement.form).filter((set) => namedArea(contents, bandsName(set)) === null);
  const standard = emptyMeasurement(measurement.form).bands;
  return {
    measurement: {
      ...measurement,
      bands: { ...measurement.bands, ...Object.fromEntries(sets.map((set) => [set, standard[set]])) },
    },
    lost: sets.map((set) => `De grenzen van ${BAND_SETS[set].title} waren weg; de standaardgrenzen staan er weer.`),
  };
}

/** A tab or a name that somebody else took in the meantime is left alone. @throws {HostError} */
function checkNames(state: WorkbookState, { sheets }: FoundWorkbook, plan: WorkbookPlan): void {
  const ids = new Set(Object.values(sheets).map(({ id }) => id));
  const tabs = new Map([...state.sheets].map(([id, name]) => [name.toLowerCase(), id]));
  for (const { name } of plan.sheets) {
    const id = tabs.get(name.toLowerCase());
    if (id !== undefined && !ids.has(id)) throw new HostError('name-taken', '', name);
  }
  const ownTabs = Object.values(sheets).map(({ name }) => name);
  for (const { name } of plan.names) {
    const reference = state.names.get(name.toLowerCase());
    if (reference === undefined || reference.includes('#REF!')) continue;
    const tab = /^='?(.+?)'?!/.exec(reference)?.[1]?.replaceAll("''", "'");
    if (tab === undefined || !ownTabs.includes(tab)) throw new HostError('name-taken', '', name);
  }
}

/** A name of a sheet whose tab was renamed follows it, so that only names that are gone or moved need work. */
function nameWork(state: WorkbookState, found: FoundWorkbook, { name, sheet, range }: NamePlan): NameWork {
  if (!state.names.has(name.toLowerCase())) return 'add';
  const place = namedArea(found.contents, name);
  const isRight = place !== null && place.sheet === found.sheets[sheet]?.contents;
  return isRight && rangeOf(place.area) === range ? 'none' : 'change';
}

/** Our sheets, emptied and under their own names; new ones where they are gone. */
function prepareSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  found: FoundWorkbook,
  existing: Partial<PlanSheets>,
): PlanSheets {
  const sheets = plan.sheets.map((sheetPlan): [SheetName, Excel.Worksheet] => {
    const { name } = sheetPlan;
    const [sheet, old] = [existing[name] ?? context.workbook.worksheets.add(name), found.sheets[name]];
    if (old && old.name !== name) sheet.name = name;
    if (old) emptySheet(sheet, sheetPlan, old);
    sheet.protection.load('protected');
    return [name, sheet];
  });
  return Object.fromEntries(sheets) as Record<SheetName, Excel.Worksheet>;
}
