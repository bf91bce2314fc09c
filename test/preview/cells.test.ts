import type { HeadlessExcel } from '../../src/preview/headless/open-headless-excel';
import { errorOf, freshExcel, SHEET } from './support';

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await freshExcel();
});

describe('values and formulas', () => {
  it('are calculated before a read in the same batch is answered', async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Scores');
      sheet.getRange('A1:B3').values = [
        [1, 'een'],
        [2, true],
        [3, '=SUM(A1:A3)*2'],
      ];
      const range = sheet.getRange('A1:B3');
      range.load('values,formulas,address,valueTypes');
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([
      [1, 'een'],
      [2, true],
      [3, 12],
    ]);
    expect(read.formulas?.[2]).toEqual([3, '=SUM(A1:A3)*2']);
    expect(read.address).toBe('Scores!A1:B3');
    expect(read.valueTypes?.[1]).toEqual(['Double', 'Boolean']);
  });

  it('become what Excel makes of them: numbers, percentages, truth values, and text behind an apostrophe', async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('A1:F1');
      range.values = [['12', "'=1+1", 'TRUE', '', '5%', '=1/0']];
      range.load('values,valueTypes,text');
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([[12, '=1+1', true, '', 0.05, '#DIV/0!']]);
    expect(read.valueTypes).toEqual([['Double', 'String', 'Boolean', 'Empty', 'Double', 'Error']]);
    expect(read.text?.[0]?.[4]).toBe('5%');
  });

  it('stay text in cells with the text format', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('A1:A2');
      range.numberFormat = [['@']];
      range.values = [['=1+1'], ['3']];
      await context.sync();
    });
    expect(await excel.workbook.values(`${SHEET}!A1:A2`)).toEqual([['=1+1'], ['3']]);
  });

  it('leave a cell alone where they are null', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('A1:B1');
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      await context.sync();
    });
    expect(await excel.workbook.values(`${SHEET}!A1:B1`)).toEqual([[1, 3]]);
  });

  it('refuse a grid of another shape than the range', async () => {
    const error = await errorOf(excel, (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1:B2').values = [[1, 2, 3]];
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('cross in parts when there are more than the client library sends at once', async () => {
    const grid = Array.from({ length: 1_000 }, (_, row) => [row, row + 1, '']);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1:C1000').values = grid;
      await context.sync();
    });
    expect(await excel.workbook.values(`${SHEET}!A1000:B1000`)).toEqual([[999, 1000]]);
  });
});

describe('the comparison of an empty result with 0', () => {
  const compare = async (patched: boolean) => {
    excel = await freshExcel({ patched });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1:C1').values = [[0, '=IF(A1="","leeg","vol")', '=A1=""']];
      context.workbook.worksheets.getItem(SHEET).getRange('A2:C2').values = [[0, '=IF(A2="","leeg","vol")', '=A2=""']];
      await context.sync();
    });
    return excel.workbook.values(`${SHEET}!B1:C2`);
  };

  it('is right with the patch', async () => {
    expect(await compare(true)).toEqual([
      ['vol', false],
      ['vol', false],
    ]);
  });

  it('is wrong in Univer itself from the second comparison on, which is why there is a patch', async () => {
    expect((await compare(false)).flat()).toContain(true);
  });
});

test('a formula follows the cells that it names, also when it is replaced and put back', async () => {
  const write = async (at: string, value: number | string) => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange(at).values = [[value]];
      await context.sync();
    });
    return (await excel.workbook.values(`${SHEET}!C1`)).flat()[0];
  };
  await write('A1', 2);
  await write('A2', 3);
  expect(await write('C1', '=SUM(A1:B1)*10')).toBe(20);
  expect(await write('C1', '=A2*10')).toBe(30);
  expect(await write('A2', 4)).toBe(40);
  expect(await write('C1', '=SUM(A1:B1)*10')).toBe(20);
  expect(await write('A1', 5)).toBe(50);
  expect(await write('C1', '=A2*10')).toBe(40);
  expect(await write('A2', 6)).toBe(60);
});

test('a line end that is replaced leaves spaces as they are', async () => {
  excel = await freshExcel();
  await excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(SHEET).getRange('A1:C1');
    cells.values = [['een twee\ndrie', '=SUBSTITUTE(A1,CHAR(10)," · ")', '=SUBSTITUTE(A1," ","_")']];
    await context.sync();
  });
  expect(await excel.workbook.values(`${SHEET}!B1:C1`)).toEqual([['een twee · drie', 'een_twee\ndrie']]);
});

describe('looks', () => {
  it('are read back as they were written', async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('B2:C3');
      const { format } = range;
      format.fill.color = '#1f3a46';
      format.font.bold = true;
      format.font.size = 12;
      format.font.color = 'white';
      format.font.name = 'Arial';
      format.wrapText = true;
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.rowHeight = 30;
      format.columnWidth = 90;
      const border = format.borders.getItem('EdgeBottom');
      border.style = 'Continuous';
      border.color = '#BFC9CE';
      range.numberFormat = [['0.0%']];
      format.load('wrapText,horizontalAlignment,verticalAlignment,rowHeight,columnWidth,fill/color,font');
      border.load('style,color');
      range.load('numberFormat');
      const outside = context.workbook.worksheets.getItem(SHEET).getRange('B2:B4').format;
      outside.load('wrapText');
      await context.sync();
      return { format: format.toJSON(), border: border.toJSON(), numbers: range.numberFormat, mixed: outside.wrapText };
    });
    expect(read.format).toMatchObject({
      wrapText: true,
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      rowHeight: 30,
      columnWidth: 90,
      fill: { color: '#1F3A46' },
      font: { bold: true, size: 12, color: '#FFFFFF', name: 'Arial' },
    });
    expect(read.border).toMatchObject({ style: 'Continuous', color: '#BFC9CE' });
    expect(read.numbers).toEqual([
      ['0.0%', '0.0%'],
      ['0.0%', '0.0%'],
    ]);
    expect(read.mixed).toBeNull();
  });

  it('leave the formula of a cell that stands there already', async () => {
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(SHEET).getRange('A1');
      cell.formulas = [['=1+1']];
      await context.sync();
      cell.format.font.bold = true;
      cell.numberFormat = [['0.0']];
      await context.sync();
    });
    expect(excel.workbook.formula(`${SHEET}!A1`)).toBe('=1+1');
    expect(await excel.workbook.value(`${SHEET}!A1`)).toBe(2);
  });

  it('hide columns and rows', async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('C:D').columnHidden = true;
      sheet.getRange('2:2').rowHidden = true;
      const [columns, row, other] = ['C1:D1', 'A2', 'E1'].map((address) => sheet.getRange(address));
      for (const range of [columns, row, other]) range?.load('columnHidden,rowHidden');
      await context.sync();
      return [columns?.columnHidden, row?.rowHidden, other?.columnHidden];
    });
    expect(read).toEqual([true, true, false]);
  });
});
