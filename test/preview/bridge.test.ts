import { openHeadlessExcel, type HeadlessExcel } from '../../src/preview/headless/open-headless-excel';

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await openHeadlessExcel();
});

afterEach(() => {
  excel.dispose();
});

describe('cells', () => {
  it('answers the results of formulas in the same batch as they are written', async () => {
    const values = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Scores');
      sheet.getRange('A1:B3').values = [
        [1, 'een'],
        [2, true],
        [3, '=SUM(A1:A3)*2'],
      ];
      const range = sheet.getRange('A1:B3');
      range.load('values,formulas,address,valueTypes');
      await context.sync();
      return { values: range.values, formulas: range.formulas, address: range.address, types: range.valueTypes };
    });
    expect(values).toEqual({
      values: [
        [1, 'een'],
        [2, true],
        [3, 12],
      ],
      formulas: [
        [1, 'een'],
        [2, true],
        [3, '=SUM(A1:A3)*2'],
      ],
      address: 'Scores!A1:B3',
      types: [
        ['Double', 'String'],
        ['Double', 'Boolean'],
        ['Double', 'Double'],
      ],
    });
  });
});
