import packageJson from '../../../package.json';
import { scoreForm } from '../../../src/scale/score-form';
import { filledMeasurement } from './filled-measurement';
import { openWorkbook, type OpenWorkbook } from './open-workbook';

const measurement = filledMeasurement(scoreForm('ips-ao-2015', 'work'));
const LINE = 'Meting!A17:B17';
let open: OpenWorkbook;

beforeEach(async () => {
  open = await openWorkbook();
  await open.host.build(measurement, () => undefined);
});

afterEach(() => {
  open.excel.dispose();
});

it('says on the sheet Meting which release made it', async () => {
  expect(await open.excel.workbook.values(LINE)).toEqual([['Gemaakt met', `IPS-modeltrouw ${packageJson.version}`]]);
});

it.each([
  ['an earlier release', ['Gemaakt met', 'IPS-modeltrouw 0.0.9']],
  ['a later release', ['Gemaakt met', 'IPS-modeltrouw 12.0.0-beta.1']],
  ['a release that did not say so', ['', '']],
])('is neither damaged nor outdated when it was made by %s; a repair makes it one of this release', async (_, line) => {
  await open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Meting');
    sheet.protection.unprotect();
    sheet.getRange('A17:B17').values = [line];
    await context.sync();
  });
  expect(await open.host.read()).toMatchObject({
    kind: 'measurement',
    damage: [],
    isOutdated: false,
    checked: { measurement },
  });
  expect(await open.host.repair()).toEqual([]);
  expect(await open.excel.workbook.values(LINE)).toEqual([['Gemaakt met', `IPS-modeltrouw ${packageJson.version}`]]);
});
