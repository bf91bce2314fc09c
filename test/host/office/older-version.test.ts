import type { HostReading } from '../../../src/host/measurement-host';
import { scoreForm } from '../../../src/scale/score-form';
import { buildItemByItem } from '../../bench/item-by-item';
import { measurementId } from '../../support/measurement-ids';
import { versionOnePlan } from '../../support/version-one';
import { askedNobody } from '../../support/without-id';
import { filledMeasurement, withoutScenarios } from './filled-measurement';
import { OUR_TABS, savedWorkbooks, type OpenWorkbook } from './open-workbook';

const filled = askedNobody(withoutScenarios(filledMeasurement(scoreForm('ips-ao-2015', 'integrated'))));
/** Without what came later. */
const measurement = { ...filled, id: null, review: { ...filled.review, conduct: '' }, improvements: [] };
const openMade = savedWorkbooks(({ excel }) => buildItemByItem(excel.Excel, versionOnePlan(measurement)));
let open: OpenWorkbook;

beforeEach(async () => {
  open = await openMade();
});

afterEach(() => {
  open.excel.dispose();
});

const measurementIn = (reading: HostReading) => (reading.kind === 'measurement' ? reading.checked.measurement : null);

describe('a workbook of the first version', () => {
  it('is read as it is, without complaint', async () => {
    const reading = await open.host.read();
    expect(reading).toMatchObject({ kind: 'measurement', damage: [], isOutdated: true });
    expect(measurementIn(reading)).toEqual(measurement);
  });

  it('is brought up to date with all that was filled in, and then takes evidence', async () => {
    await open.host.read();
    expect(await open.host.repair()).toEqual([]);
    const reading = await open.host.read();
    expect(reading).toMatchObject({ kind: 'measurement', damage: [], isOutdated: false });
    expect(measurementIn(reading)).toEqual({ ...measurement, id: measurementId(1) });
    expect(open.excel.workbook.sheetNames()).toEqual(expect.arrayContaining([...OUR_TABS]));
    expect(await open.excel.workbook.value('Scores!I3')).toBe('Bewijs wijst op');
    await open.host.write([
      { table: 'evidence', row: { item: 'bezetting-2', key: 'percent', component: null }, field: 'A', value: 92 },
    ]);
    expect(measurementIn(await open.host.read())?.evidence.items['bezetting-2']).toEqual({ AO: { percent: 92 } });
  });

  it("is left as it is where a sheet of the user's own has a name that is needed", async () => {
    await open.excel.run(async (context) => {
      context.workbook.worksheets.add('Bewijs').getRange('A1').values = [['van mij']];
      await context.sync();
    });
    await expect(open.host.repair()).rejects.toMatchObject({ problem: 'name-taken', place: 'Bewijs' });
    expect(await open.excel.workbook.value('Bewijs!A1')).toBe('van mij');
    expect(measurementIn(await open.host.read())).toEqual(measurement);
  });
});
