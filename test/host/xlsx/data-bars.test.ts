import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/paper/plan';

const sheet = (name: SheetPlan['name'], bars: SheetPlan['dataBars']): SheetPlan => ({
  name,
  columns: [{ width: 10 }],
  blocks: [{ row: 1, column: 1, cells: [[0], [2.5], [5]] }],
  styles: [],
  unlocked: [],
  conditionalFormats: [{ range: 'A1:A3', formula: 'A1>6', style: 'invalid' }],
  ...(bars && { dataBars: bars }),
  print: { orientation: 'portrait', area: 'A1:A3', fit: { percent: 100 } },
});

const plan: WorkbookPlan = {
  title: 'Staven',
  author: 'IPS-modeltrouw',
  names: [],
  sheets: [
    sheet('Meting', undefined),
    sheet('Overzicht', [
      { range: 'A1:A2', most: 5, style: 'meanBar' },
      { range: 'A3', most: 1, isBarOnly: true, style: 'meanBar' },
    ]),
  ],
};

const partOf = async (path: string) => strFromU8(unzipSync(await writeXlsx(plan))[path] ?? new Uint8Array());
const OVERVIEW = 'xl/worksheets/sheet2.xml';

test('a bar begins at nothing and fills its cell at the most, for programs of 2007 and for newer ones', async () => {
  const xml = await partOf(OVERVIEW);
  expect(xml).toContain(
    '<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="5"/><color rgb="FF5E9DAD"/></dataBar>',
  );
  expect(xml).toMatch(/<x14:dataBar [^>]*minLength="0" maxLength="100"/);
  expect(xml).toMatch(/<x14:cfvo type="num"><xm:f>5<\/xm:f><\/x14:cfvo>/);
});

test('the numbers of a bar are shown unless it says otherwise, in both parts', async () => {
  const xml = await partOf(OVERVIEW);
  expect([...xml.matchAll(/<dataBar [^>]*>/g)].map(([tag]) => tag.includes('showValue="0"'))).toEqual([false, true]);
  expect([...xml.matchAll(/<x14:dataBar [^>]*>/g)].map(([tag]) => tag.includes('showValue="0"'))).toEqual([
    false,
    true,
  ]);
});

test('the rule above the bars is the one that comes first in the plan', async () => {
  const xml = await partOf(OVERVIEW);
  const priorities = [...xml.matchAll(/<cfRule type="(\w+)"[^>]* priority="(\d)"/g)].map(([, type, at]) => [type, at]);
  expect(priorities).toEqual([
    ['expression', '1'],
    ['dataBar', '2'],
    ['dataBar', '3'],
  ]);
});

test('both parts of a bar have one id, no two bars the same, and each file that is written has the same', async () => {
  const [xml, again] = [await partOf(OVERVIEW), await partOf(OVERVIEW)];
  const joined = [...xml.matchAll(/<x14:id>([^<]*)</g)].map(([, id]) => id);
  expect(new Set(joined).size).toBe(2);
  expect([...xml.matchAll(/<x14:cfRule [^>]*id="([^"]*)"/g)].map(([, id]) => id)).toEqual(joined);
  expect(again).toBe(xml);
});

test('a sheet without bars has nothing of them', async () => {
  expect(await partOf('xl/worksheets/sheet1.xml')).not.toContain('dataBar');
});
