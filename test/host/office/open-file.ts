import { Workbook } from '@cj-tech-master/excelts';
import { cellInput, type CellInput } from '../../../src/host/office/cell-input';
import { rangeOf } from '../../../src/host/office/plan-ranges';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { cellAt } from '../../../src/workbook/paper/a1';
import { entry } from '../../../src/workbook/tables/codec';
import type { SheetContents } from '../../../src/workbook/paper/contents';
import { openWorkbook, type OpenWorkbook } from './open-workbook';

/** Opens a .xlsx file: what its cells hold, its merged cells, names and protection; not how it looks. */
export async function openFile(bytes: Uint8Array): Promise<OpenWorkbook> {
  const { sheets, names } = readXlsx(bytes);
  const file = new Workbook();
  await file.xlsx.load(bytes);
  const open = await openWorkbook();
  await open.excel.run(async (context) => {
    for (const contents of sheets) context.workbook.worksheets.add(contents.name);
    await context.sync();
    for (const contents of sheets) {
      const sheet = context.workbook.worksheets.getItem(contents.name);
      const old = file.getWorksheet(contents.name);
      for (const merged of old?.model.merges ?? []) sheet.getRange(merged).merge();
      const { area, inputs } = cellInputs(contents, (address) => old?.getCell(address).formula);
      sheet.getRange(rangeOf(area)).formulas = inputs;
      if (old?.sheetProtection?.sheet === true) sheet.protection.protect();
    }
    for (const [name, reference] of names) context.workbook.names.add(name, `=${reference}`);
    await context.sync();
  });
  return open;
}

/** What to put into all cells of a sheet from its first to its last. */
function cellInputs({ rows }: SheetContents, formulaAt: (address: string) => string | undefined) {
  const bottom = Math.max(...rows.keys());
  const right = Math.max(...[...rows.values()].flatMap((cells) => [...cells.keys()]));
  const input = (row: number, column: number): CellInput => {
    const cell = rows.get(row)?.get(column);
    if (!cell) return '';
    if (!cell.isFormula) return cellInput(entry.write(cell.value));
    return cellInput({ formula: formulaAt(cellAt(row, column)) ?? '0', result: '' });
  };
  return {
    area: { top: 1, left: 1, bottom, right },
    inputs: Array.from({ length: bottom }, (_, down) =>
      Array.from({ length: right }, (__, across) => input(down + 1, across + 1)),
    ),
  };
}
