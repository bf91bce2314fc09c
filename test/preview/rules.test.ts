import type { HeadlessExcel } from '../../src/preview/headless/open-headless-excel';
import { errorOf, freshExcel, SHEET } from './support';

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await freshExcel();
});

const PROMPT = { showPrompt: true, title: 'Score', message: 'Kies 1 tot en met 5' };
const ALERT = { showAlert: true, style: 'Stop' as const, title: 'Geen score', message: 'Alleen 1 tot en met 5' };
const WHOLE = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' as const } };

const validate = (rule: Excel.DataValidationRule) =>
  excel.run(async (context) => {
    const validation = context.workbook.worksheets.getItem(SHEET).getRange('D5:D9').dataValidation;
    validation.clear();
    validation.rule = rule;
    validation.prompt = PROMPT;
    validation.errorAlert = ALERT;
    validation.ignoreBlanks = true;
    validation.load('type,rule,prompt,errorAlert,ignoreBlanks');
    await context.sync();
    return validation.toJSON();
  });

describe('a validation', () => {
  it('is read back as it was written', async () => {
    expect(await validate(WHOLE)).toMatchObject({
      type: 'WholeNumber',
      rule: WHOLE,
      prompt: PROMPT,
      errorAlert: ALERT,
      ignoreBlanks: true,
    });
  });

  it.each<[string, Excel.DataValidationRule]>([
    ['List', { list: { inCellDropDown: true, source: 'ja,nee' } }],
    ['Decimal', { decimal: { formula1: 45_000, operator: 'GreaterThanOrEqualTo' } }],
    ['Date', { date: { formula1: '2026-01-01', operator: 'GreaterThanOrEqualTo' } }],
    ['Custom', { custom: { formula: '=ISNUMBER(D5)' } }],
  ])('can be of the kind %s', async (type, rule) => {
    expect(await validate(rule)).toMatchObject({ type, rule });
  });

  it('is none where there is none, and mixed where some cells have one', async () => {
    await validate(WHOLE);
    const types = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const [none, some] = ['A1', 'D9:D10'].map((address) => sheet.getRange(address).dataValidation);
      none?.load('type');
      some?.load('type');
      await context.sync();
      return [none?.type, some?.type];
    });
    expect(types).toEqual(['None', 'MixedCriteria']);
  });

  it('refuses what is typed, and is bypassed by pasting', async () => {
    await validate(WHOLE);
    expect(await excel.workbook.type(`${SHEET}!D5`, 9)).toBe(false);
    expect(await excel.workbook.value(`${SHEET}!D5`)).toBe('');
    excel.workbook.paste(`${SHEET}!D5`, [[9], ['onzin']]);
    expect(await excel.workbook.values(`${SHEET}!D5:D6`)).toEqual([[9], ['onzin']]);
  });
});

describe('a conditional format', () => {
  const add = () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('A1:B2').values = [
        [4, 4],
        [4, 2],
      ];
      const format = sheet.getRange('A1:B2').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1<>$B1';
      format.custom.format.fill.color = '#F4B6B6';
      format.custom.format.font.color = '#7A0C16';
      format.custom.format.font.bold = true;
      await context.sync();
    });

  it('applies to the rows for which its formula is true, and follows what is typed', async () => {
    await add();
    const divergent = { fill: '#F4B6B6', color: '#7A0C16', bold: true };
    expect(await excel.workbook.appliedFormat(`${SHEET}!A1`)).toBeNull();
    expect(await excel.workbook.appliedFormat(`${SHEET}!B2`)).toEqual(divergent);
    await excel.workbook.type(`${SHEET}!A1`, 1);
    expect(await excel.workbook.appliedFormat(`${SHEET}!B1`)).toEqual(divergent);
  });

  it('is read back as it was written', async () => {
    await add();
    const read = await excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem(SHEET).getRange('A1').conditionalFormats;
      formats.load('items/type,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color');
      await context.sync();
      const range = formats.items[0]?.getRange();
      range?.load('address');
      await context.sync();
      return { formats: formats.toJSON().items, address: range?.address };
    });
    expect(read.formats).toMatchObject([
      { type: 'Custom', custom: { rule: { formula: '=$A1<>$B1' }, format: { fill: { color: '#F4B6B6' } } } },
    ]);
    expect(read.address).toBe(`${SHEET}!A1:B2`);
  });

  it('is gone after clearAll', async () => {
    await add();
    const count = await excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem(SHEET).getRange('A1:B2').conditionalFormats;
      formats.clearAll();
      const left = formats.getCount();
      await context.sync();
      return left.value;
    });
    expect(count).toBe(0);
  });
});

describe('a data bar', () => {
  const written = () =>
    excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem(SHEET).getRange('A1:A3').conditionalFormats;
      const { dataBar } = formats.add('DataBar');
      dataBar.lowerBoundRule = { type: 'Number', formula: '1' };
      dataBar.upperBoundRule = { type: 'HighestValue' };
      dataBar.positiveFormat.fillColor = '#5B9BD5';
      dataBar.positiveFormat.gradientFill = false;
      dataBar.showDataBarOnly = true;
      await context.sync();
    });
  const READ = 'items/type,items/dataBar/lowerBoundRule,items/dataBar/upperBoundRule,items/dataBar/showDataBarOnly';
  const read = () =>
    excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem(SHEET).getRange('A2').conditionalFormats;
      formats.load(`${READ},items/dataBar/positiveFormat/fillColor,items/dataBar/positiveFormat/gradientFill`);
      await context.sync();
      return formats.toJSON().items;
    });

  it('is read back as it was written', async () => {
    await written();
    expect(await read()).toMatchObject([
      {
        type: 'DataBar',
        dataBar: {
          lowerBoundRule: { type: 'Number', formula: '1' },
          upperBoundRule: { type: 'HighestValue' },
          showDataBarOnly: true,
          positiveFormat: { fillColor: '#5B9BD5', gradientFill: false },
        },
      },
    ]);
  });

  it('can be changed after it was written, and goes with clearAll', async () => {
    await written();
    await excel.run(async (context) => {
      const { dataBar } = context.workbook.worksheets.getItem(SHEET).getRange('A1').conditionalFormats.getItemAt(0);
      dataBar.showDataBarOnly = false;
      await context.sync();
    });
    expect(await read()).toMatchObject([
      { dataBar: { showDataBarOnly: false, lowerBoundRule: { type: 'Number', formula: '1' } } },
    ]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1:A3').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(await read()).toEqual([]);
  });

  it('has no other direction than that of the text, and says so', async () => {
    const error = await errorOf(excel, ({ workbook }) => {
      const { dataBar } = workbook.worksheets.getItem(SHEET).getRange('A1').conditionalFormats.add('DataBar');
      dataBar.barDirection = 'RightToLeft';
    });
    expect(error).toMatchObject({ code: 'NotModelled', message: expect.stringContaining('RightToLeft') as string });
  });
});

describe('a colour scale', () => {
  const criterion = (formula: string, color: string) => ({ type: 'Number' as const, formula, color });
  const criteria = {
    minimum: criterion('1', '#E08A5A'),
    midpoint: criterion('3', '#F7E3C2'),
    maximum: criterion('5', '#EEF5F6'),
  };

  it('is read back as it was set, from three numbers on, and goes with the other rules', async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('C1:C3');
      const format = range.conditionalFormats.add('ColorScale');
      format.colorScale.criteria = criteria;
      await context.sync();
      format.load('type,stopIfTrue');
      format.colorScale.load('criteria,threeColorScale');
      const other = format.dataBarOrNullObject.load('isNullObject');
      await context.sync();
      const { type, colorScale } = format;
      const found = {
        type,
        criteria: colorScale.criteria,
        isThree: colorScale.threeColorScale,
        bar: other.isNullObject,
      };
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return { ...found, left: count.value };
    });
    expect(read).toEqual({ type: 'ColorScale', criteria, isThree: true, bar: true, left: 0 });
  });
});

describe('a filter', () => {
  it('by the values of a column leaves the other rows out, until it is set anew', async () => {
    const filtered = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('B2:B5').values = [['kop'], ['ja'], ['nee'], ['ja']];
      sheet.autoFilter.apply('A2:B5', 1, { filterOn: 'Values', values: ['ja'] });
      sheet.autoFilter.load('isDataFiltered');
      await context.sync();
      return sheet.autoFilter.isDataFiltered;
    });
    expect(filtered).toBe(true);
    expect(excel.workbook.filteredOut(SHEET)).toEqual([4]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).autoFilter.apply('A2:B5');
      await context.sync();
    });
    expect(excel.workbook.filteredOut(SHEET)).toEqual([]);
  });

  it('by something else is not modelled', async () => {
    const error = await errorOf(excel, ({ workbook }) => {
      workbook.worksheets.getItem(SHEET).autoFilter.apply('A2:B5', 1, { filterOn: 'TopItems', criterion1: '3' });
    });
    expect(error.message).toContain('filtering on TopItems');
  });
});

describe('what is not modelled', () => {
  it.each<[string, (context: Excel.RequestContext) => void]>([
    ['ChartCollection.count', ({ workbook }) => workbook.worksheets.getItem(SHEET).charts.load('count')],
    ['Worksheet.tables', ({ workbook }) => workbook.worksheets.getItem(SHEET).tables.add('A1:B2', true)],
    [
      'Range.sort',
      ({ workbook }) => {
        workbook.worksheets
          .getItem(SHEET)
          .getRange('A1:B2')
          .sort.apply([{ key: 0 }]);
      },
    ],
    [
      'conditional formats of type IconSet',
      ({ workbook }) => workbook.worksheets.getItem(SHEET).getRange('A1').conditionalFormats.add('IconSet'),
    ],
    [
      'RangeFont.underline',
      ({ workbook }) => {
        workbook.worksheets.getItem(SHEET).getRange('A1').format.font.underline = 'Single';
      },
    ],
  ])('fails with its name: %s', async (name, batch) => {
    const error = await errorOf(excel, batch);
    expect(error.code).toBe('NotModelled');
    expect(error.message).toContain(name);
  });
});

describe('requirement sets', () => {
  it('keep out what is newer than the host', async () => {
    const error = await errorOf(excel, ({ workbook }) => {
      workbook.worksheets.getItem(SHEET).getRange('A1').getPrecedents();
    });
    expect(error.code).toBe('ApiNotFound');
  });

  it('say what the host supports', () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  });
});
