import { shifted } from '../../src/preview/univer/copy-formula';
import { errorOf, freshExcel, SHEET } from './support';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(SHEET);

describe('several ranges as one object', () => {
  it('get the same look, each with lines of its own', async () => {
    const excel = await freshExcel();
    await excel.run(async (context) => {
      const { format } = sheetOf(context).getRanges('B2:C3,E5');
      format.fill.color = '#FF0000';
      format.font.bold = true;
      format.protection.locked = false;
      format.borders.getItem('EdgeTop').style = 'Continuous';
      await context.sync();
    });
    const look = (address: string) => excel.workbook.look(`${SHEET}!${address}`);
    expect(['B2', 'C3', 'E5', 'D4', 'C4'].map((address) => look(address).fill)).toEqual([
      '#FF0000',
      '#FF0000',
      '#FF0000',
      null,
      null,
    ]);
    expect(['B2', 'B3', 'E5'].map((address) => look(address).lines.top)).toEqual(['#000000', null, '#000000']);
    expect(['C3', 'E5', 'D4'].map((address) => excel.workbook.isLocked(`${SHEET}!${address}`))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('read as what they share, and as nothing where they differ', async () => {
    const excel = await freshExcel();
    await excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1').format.font.bold = true;
      const { font } = sheet.getRanges('A1,C3').format;
      font.load('bold,name');
      await context.sync();
      expect([font.bold, font.name]).toEqual([null, 'Arial']);
    });
  });

  it('share a rule for what may be typed, and keep prompts of their own', async () => {
    const excel = await freshExcel();
    await excel.run(async (context) => {
      const sheet = sheetOf(context);
      const both = sheet.getRanges('A1,A3').dataValidation;
      both.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
      both.errorAlert = { title: 'Fout', message: 'Een tot vijf', showAlert: true, style: 'Stop' };
      sheet.getRange('A3').dataValidation.prompt = { title: 'Drie', message: 'drie', showPrompt: true };
      await context.sync();
      const [first, third] = ['A1', 'A3'].map((address) => sheet.getRange(address).dataValidation);
      first?.load('prompt,errorAlert');
      third?.load('prompt,errorAlert');
      await context.sync();
      expect([first?.prompt.title, third?.prompt.title]).toEqual(['', 'Drie']);
      expect(third?.errorAlert).toEqual(first?.errorAlert);
    });
    expect(await excel.workbook.type(`${SHEET}!A3`, 7)).toBe(false);
    expect(await excel.workbook.type(`${SHEET}!A2`, 7)).toBe(true);
  });
});

describe('a formula that is filled down', () => {
  it('counts from its own row, and is overwritten where something else is written after it', async () => {
    const excel = await freshExcel();
    await excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      sheet.getRange('B1').formulas = [['=A1+$A$1&"A1"']];
      sheet.getRange('B1:B4').copyFrom(sheet.getRange('B1'), 'Formulas');
      sheet.getRange('B1:B4').formulas = [[null], [null], [9], [null]];
      await context.sync();
    });
    expect(await excel.workbook.values(`${SHEET}!B1:B4`)).toEqual([['2A1'], ['3A1'], [9], ['5A1']]);
    expect(excel.workbook.formula(`${SHEET}!B4`)).toBe('=A4+$A$1&"A1"');
  });

  it.each([
    ['=A1+B$2+$C3+$D$4', '=C4+D$2+$C6+$D$4'],
    ['=SUM(Scores!F4:F9)', '=SUM(Scores!H7:H12)'],
    ['=IF(H56=0,"G"&(H56+3),Totaal_A)', '=IF(J59=0,"G"&(J59+3),Totaal_A)'],
    ["=LOG10(A1)+'A1'!B2", "=LOG10(C4)+'A1'!D5"],
  ])('moves along what has no dollar sign: %s', (formula, expected) => {
    expect(shifted(formula, 3, 2)).toBe(expected);
  });

  it('is all that copying can do here', async () => {
    const excel = await freshExcel();
    const error = await errorOf(excel, (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B1').copyFrom(sheet.getRange('A1'), 'Values');
    });
    expect(error.code).toBe('NotModelled');
  });
});

it('columns get their widths in one call', async () => {
  const excel = await freshExcel();
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A:B').setColumnProperties([{ format: { columnWidth: 30 } }, { format: { columnWidth: 60 } }]);
    const columns = ['A1', 'B1'].map((address) => sheet.getRange(address).format);
    for (const format of columns) format.load('columnWidth');
    await context.sync();
    expect(columns.map(({ columnWidth }) => columnWidth)).toEqual([30, 60]);
  });
  const error = await errorOf(excel, (context) => {
    sheetOf(context)
      .getRange('A:A')
      .setColumnProperties([{ columnHidden: true, format: { columnWidth: 3 } }]);
  });
  expect(error.code).toBe('NotModelled');
});

it('rows get their heights in one call, and those of which nothing is said keep theirs', async () => {
  const excel = await freshExcel();
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    const rows = ['A2', 'A3', 'A4'].map((address) => sheet.getRange(address).format);
    sheet.getRange('3:3').format.rowHeight = 24;
    sheet.getRange('2:4').setRowProperties([{ format: { rowHeight: 30 } }, {}, { format: { rowHeight: 60 } }]);
    for (const format of rows) format.load('rowHeight');
    await context.sync();
    expect(rows.map(({ rowHeight }) => rowHeight)).toEqual([30, 24, 60]);
  });
  const hidden = await errorOf(excel, (context) => {
    sheetOf(context)
      .getRange('1:1')
      .setRowProperties([{ rowHidden: true, format: { rowHeight: 3 } }]);
  });
  expect(hidden.code).toBe('NotModelled');
  const tooFew = await errorOf(excel, (context) => {
    sheetOf(context)
      .getRange('1:2')
      .setRowProperties([{ format: { rowHeight: 30 } }]);
  });
  expect(tooFew.code).toBe('InvalidArgument');
});

it('cells get their looks in one call, and other cells are given the same', async () => {
  const excel = await freshExcel();
  await excel.run(async (context) => {
    const sheet = sheetOf(context);
    const line = { style: 'Continuous', color: '#112233' } as const;
    sheet.getRange('A1:B1').setCellProperties([
      [
        {
          format: {
            font: { bold: true, color: '#445566', size: 12 },
            fill: { color: '#778899' },
            horizontalAlignment: 'Center',
            verticalAlignment: 'Center',
            wrapText: true,
            borders: { top: line, bottom: line, left: line, right: line },
            protection: { locked: false },
          },
        },
        {},
      ],
    ]);
    sheet.getRange('B3').format.font.italic = true;
    // Both are there at once: the second is plain, and what was is taken off.
    sheet.getRange('A3:B6').copyFrom(sheet.getRange('A1:B1'), 'Formats');
    await context.sync();
  });
  const { workbook } = excel;
  expect(workbook.look(`${SHEET}!A6`)).toMatchObject({
    ...{
      bold: true,
      color: '#445566',
      size: 12,
      fill: '#778899',
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
    },
    lines: { top: '#112233', bottom: '#112233', left: '#112233', right: '#112233' },
  });
  expect(workbook.look(`${SHEET}!B3`)).toMatchObject({ bold: false, color: null, fill: null, wrap: false });
  expect(['A1', 'A6', 'B1', 'B6', 'A2'].map((at) => workbook.isLocked(`${SHEET}!${at}`))).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
  const error = await errorOf(excel, (context) => {
    sheetOf(context)
      .getRange('A1:B1')
      .setCellProperties([[{}]]);
  });
  expect(error.code).toBe('InvalidArgument');
});
