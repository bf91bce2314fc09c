import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/paper/plan';

const sheet: SheetPlan = {
  name: 'Overzicht',
  tabColor: '1F3A46',
  columns: [{ width: 10 }],
  blocks: [{ row: 1, column: 1, cells: [[1], [3], [5]] }],
  styles: [{ range: 'A1:A3', styles: ['heat'] }],
  unlocked: [],
  conditionalFormats: [{ range: 'A1:A3', formula: 'A1>6', style: 'invalid' }],
  dataBars: [{ range: 'A3', most: 5, style: 'meanBar' }],
  colorScales: [
    {
      range: 'A1:A3',
      points: [
        { value: 1, style: 'heatLow' },
        { value: 3, style: 'heatMiddle' },
        { value: 5, style: 'heatHigh' },
      ],
    },
  ],
  numberFormats: [{ row: 1, column: 1, cells: [['"Item 1 "0'], [null], ['"Item 3 "0']] }],
  print: { orientation: 'portrait', area: 'A1:A3', fit: { percent: 100 } },
};
const plan: WorkbookPlan = { title: 'Kleuren', author: 'IPS-modeltrouw', names: [], sheets: [sheet] };

const partOf = async (path: string) => strFromU8(unzipSync(await writeXlsx(plan))[path] ?? new Uint8Array());

test('three numbers have a colour each, below the rules and the bars of the sheet', async () => {
  const xml = await partOf('xl/worksheets/sheet1.xml');
  expect(xml).toContain(
    '<colorScale><cfvo type="num" val="1"/><cfvo type="num" val="3"/><cfvo type="num" val="5"/>' +
      '<color rgb="FFE08A5A"/><color rgb="FFF7E3C2"/><color rgb="FFEEF5F6"/></colorScale>',
  );
  expect([...xml.matchAll(/<cfRule type="(\w+)"[^>]* priority="(\d)"/g)].map(([, type, at]) => [type, at])).toEqual([
    ['expression', '1'],
    ['dataBar', '2'],
    ['colorScale', '3'],
  ]);
});

test('a cell has its own format for numbers beside its look, and the tab its colour', async () => {
  const styles = await partOf('xl/styles.xml');
  expect(styles).toContain('formatCode="&quot;Item 1 &quot;0"');
  expect(styles).toContain('formatCode="&quot;Item 3 &quot;0"');
  expect(await partOf('xl/worksheets/sheet1.xml')).toContain('<tabColor rgb="FF1F3A46"/>');
});
