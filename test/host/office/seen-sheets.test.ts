import type { HostReading } from '../../../src/host/measurement-host';
import { scoreChange } from '../../../src/measurement/changes';
import { heldIn } from '../../../src/measurement/line-cells';
import { emptyMeasurement } from '../../../src/measurement/measurement';
import type { Change } from '../../../src/measurement/tables';
import { UNANNOUNCED_CHOICES } from '../../../src/preview/quirks/unannounced-choices';
import { scoreForm } from '../../../src/scale/score-form';
import { createMeasurementStore } from '../../../src/taskpane/state/create-measurement-store';
import { checkedIn } from '../../../src/taskpane/state/measurement-state';
import { afterEvents } from '../../support/after-events';
import { becomes } from '../../support/becomes';
import { openWorkbook, type OpenWorkbook } from './open-workbook';

let open: OpenWorkbook;
let stop: () => Promise<void>;

beforeAll(async () => {
  open = await openWorkbook();
  await open.host.build(emptyMeasurement(scoreForm('ips-ao-2015', 'integrated')));
  stop = await open.host.watch(() => undefined);
});

beforeEach(async () => {
  await open.host.read();
  await afterEvents();
});

afterAll(async () => {
  await stop();
  open.excel.dispose();
});

const measurementIn = (reading: HostReading) => (reading.kind === 'measurement' ? reading.checked.measurement : null);

/** What a reading costs, and what it gives. */
async function readAnew() {
  await afterEvents();
  open.excel.workbook.resetTraffic();
  const reading = await open.host.read();
  const { requests, sent, received } = open.excel.workbook.traffic;
  return { reading, read: measurementIn(reading), requests, sent, received };
}

it('reads after a score typed in the grid that sheet only, in one round trip of at most 4 kB', async () => {
  const whole = await readAnew();
  await open.excel.workbook.type('Scores!F4', 4);
  const { read, requests, sent, received } = await readAnew();
  expect(read?.entries['bezetting-1a']?.A).toBe(4);
  expect(requests).toBe(1);
  expect(sent).toBeLessThanOrEqual(4096);
  expect(received).toBeLessThan(whole.received / 2);
});

it('keeps what stands on the other sheets', async () => {
  await open.excel.workbook.type('Werkers!B5', 0.8);
  await readAnew();
  await open.excel.workbook.type('Scores!F4', 2);
  const { reading, read } = await readAnew();
  expect(reading).toMatchObject({ damage: [] });
  expect(read?.evidence.workers).toEqual([{ fte: 0.8 }]);
  expect(read?.entries['bezetting-1a']?.A).toBe(2);
});

it('reads everything where nothing was announced', async () => {
  await readAnew();
  const { received } = await readAnew();
  await open.excel.workbook.type('Scores!F4', 3);
  expect((await readAnew()).received).toBeLessThan(received / 2);
});

it('finds a sheet that is deleted meanwhile', async () => {
  await open.excel.workbook.type('Scores!F4', 5);
  open.excel.workbook.deleteSheet('Ankers');
  expect((await readAnew()).reading).toMatchObject({ damage: ['Het blad Ankers ontbreekt.'] });
  await open.host.repair();
});

it('follows a sheet that is renamed meanwhile', async () => {
  await open.excel.workbook.type('Werkers!B5', 0.9);
  await readAnew();
  open.excel.workbook.renameSheet('Werkers', 'Mijn werkers');
  await open.excel.workbook.type('Scores!F4', 1);
  const { read } = await readAnew();
  expect([read?.entries['bezetting-1a']?.A, read?.evidence.workers]).toEqual([1, [{ fte: 0.9 }]]);
});

it('reads everything when the user comes back to the pane, though only one sheet is known to have changed', async () => {
  const keys = await open.excel.workbook.values('Bewijs!A1:A300');
  const row = 1 + keys.findIndex(([key]) => key === 'organisatie-3 meeting');
  const meeting: Change = {
    table: 'evidence',
    row: { item: 'organisatie-3', key: 'meeting', component: null },
    field: 'A',
    value: 'quarterly',
  };
  const store = createMeasurementStore(open.host, 5);
  const end = store.start();
  const shown = () => {
    const checked = checkedIn(store.get());
    return Promise.resolve(checked && heldIn(checked.measurement, meeting).value);
  };
  await becomes(shown, null);
  await afterEvents();
  open.excel.quirks.turnOn(UNANNOUNCED_CHOICES);
  await open.excel.workbook.choose(`Bewijs!C${row}`, 'minstens elk kwartaal');
  open.excel.quirks.turnOff(UNANNOUNCED_CHOICES);
  await open.host.write([scoreChange({ item: 'bezetting-2', column: 'A', entry: 3 })]);
  store.comeBack();
  await becomes(shown, 'quarterly');
  end();
  await afterEvents();
});

it('reads everything while a formula that is not ours makes one sheet follow from another', async () => {
  open.excel.workbook.paste('Scores!F4', [['=Meting!B10']]);
  await readAnew();
  await open.excel.workbook.type('Meting!B10', 4);
  const { read } = await readAnew();
  expect(read?.entries['bezetting-1a']?.A).toBe(4);
});
