import { copiedMeasurement } from '../../../src/measurement/copied-measurement';
import { changesTo } from '../../../src/measurement/recorded-cells';
import { measurementId } from '../../support/measurement-ids';
import { consensusOfTwo } from '../../support/reviewers';
import { builtWorkbooks, type OpenWorkbook } from './open-workbook';

const measurement = consensusOfTwo();
const openBuilt = builtWorkbooks(measurement);
let open: OpenWorkbook;

beforeEach(async () => {
  open = await openBuilt();
});

afterEach(() => {
  open.excel.dispose();
});

const useOf = async () => {
  const reading = await open.host.read();
  return reading.kind === 'measurement' ? reading.optional?.Consensus : null;
};

/** The row of Verslag with what reviewers agreed on: its label and its words. */
async function agreement(): Promise<readonly unknown[]> {
  return open.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Verslag').getRange('A1:B80').load('values');
    await context.sync();
    return (range.values as unknown[][]).find(([, text]) => String(text).startsWith('Elk in een eigen werkmap')) ?? [];
  });
}

it('keeps the sheet of a consensus until what the reviewers brought is gone, and lets it go then', async () => {
  expect(await useOf()).toBe('filled');
  expect((await agreement())[0]).toBe('Reviewers samen');
  // As a new measurement of a copy begins. A reason that is left is filled in by somebody.
  await open.host.write(changesTo(measurement, copiedMeasurement(measurement, 'emptied', measurementId(8))));
  const row = { item: 'bezetting-2', column: 'AO' } as const;
  await open.host.write([{ table: 'reasons', row, field: 'reason', value: 'Rooster' }]);
  expect(await useOf()).toBe('filled');
  await open.host.write([{ table: 'reasons', row, field: 'reason', value: '' }]);
  expect(await useOf()).toBe('empty');
  // Nobody reads of reviewers who are not there any more, with their sheet or without it.
  expect(await agreement()).toEqual([]);
  await open.host.removeSheet('Consensus');
  expect(await useOf()).toBe('absent');
  expect(await agreement()).toEqual([]);
});
