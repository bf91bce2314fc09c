import { scoreChange } from '../../../src/measurement/changes';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { scoreForm } from '../../../src/scale/score-form';
import { createMeasurementStore } from '../../../src/taskpane/state/create-measurement-store';
import type { MeasurementStore } from '../../../src/taskpane/state/measurement-store';
import { heldBefore, offeredStep, takingBack } from '../../../src/taskpane/written/offered-step';
import { measurementId } from '../../support/measurement-ids';
import { allScored } from '../../support/measurements';
import { builtWorkbooks, type OpenWorkbook } from './open-workbook';

const form = scoreForm('ips-25-2024', null);
const measurement: Measurement = { ...emptyMeasurement(form), id: measurementId(1), entries: allScored(form, 4) };
const openBuilt = builtWorkbooks(measurement);

/** The cells of the second item. */
const at = { score: '', note: '' };
const scored = (entry: number) => scoreChange({ item: 'ips25-2', column: 'score', entry });

let open: OpenWorkbook;
let store: MeasurementStore;
let stop: () => void;

beforeEach(async () => {
  open = await openBuilt();
  await open.host.select('ips25-2', 'score');
  await open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Scores');
    const score = context.workbook.getSelectedRange().load('address,rowIndex');
    const headers = sheet.getRange('A3:Z3').load('values');
    await context.sync();
    const note = sheet.getCell(score.rowIndex, headers.values[0]?.indexOf('Toelichting') ?? 0).load('address');
    score.formulas = [['=1+2']];
    note.formulas = [['="gezien in "&2026']];
    await context.sync();
    Object.assign(at, { score: score.address, note: note.address });
  });
  store = createMeasurementStore(open.host, 0);
  stop = store.start();
  await settled();
});

afterEach(() => {
  stop();
  open.excel.dispose();
});

const settled = async () => {
  const isBusy = () => store.get().reading === null || store.get().unwritten.length > 0 || store.get().work !== null;
  for (let tries = 100; tries > 0 && (tries === 100 || isBusy()); tries -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const formulaIn = (address: string) =>
  open.excel.run(async (context) => {
    const [tab = '', cell = ''] = address.split('!');
    const range = context.workbook.worksheets.getItem(tab).getRange(cell).load('formulas');
    await context.sync();
    return range.formulas[0]?.[0] as unknown;
  });

async function write(...changes: Parameters<MeasurementStore['write']>[0]): Promise<void> {
  store.write(changes);
  await settled();
  store.refresh();
  await settled();
}

/** @returns whether it was done; null where there was nothing to take back */
async function undo(): Promise<boolean | null> {
  const step = offeredStep(store.get());
  const isDone = step && (await store.undo(step, heldBefore(step), (found) => takingBack(step, found)));
  await settled();
  return isDone;
}

it('gives a cell the formula back that stood in it, after several writes too', async () => {
  await write(scored(5));
  await write(scored(1));
  expect(await formulaIn(at.score)).toBe(1);
  expect(await undo()).toBe(true);
  expect(await formulaIn(at.score)).toBe(5);
  expect(await undo()).toBe(true);
  expect(await formulaIn(at.score)).toBe('=1+2');
});

it('gives it to a text as well, and to each cell of a step', async () => {
  await write({ table: 'scores', row: 'ips25-2', field: 'note', value: 'van mij' }, scored(2));
  expect([await formulaIn(at.note), await formulaIn(at.score)]).toEqual(['van mij', 2]);
  expect(await undo()).toBe(true);
  expect([await formulaIn(at.note), await formulaIn(at.score)]).toEqual(['="gezien in "&2026', '=1+2']);
});

it('gives a number back where a number stood, also if it is what a formula showed before', async () => {
  await write(scored(5));
  await write(scored(3));
  await write(scored(2));
  expect(await undo()).toBe(true);
  expect(await formulaIn(at.score)).toBe(3);
});

it('writes nothing over a formula that somebody put there since, though it shows the same', async () => {
  await write(scored(5));
  await open.excel.run(async (context) => {
    const cell = at.score.split('!')[1] ?? '';
    context.workbook.worksheets.getItem('Scores').getRange(cell).formulas = [['=2+3']];
    await context.sync();
  });
  await settled();
  expect(await undo()).toBe(false);
  expect(await formulaIn(at.score)).toBe('=2+3');
  expect(store.get().problems).toMatchObject([{ during: 'undo', retry: null }]);
});
