import { checkSame, ProbeFailed, type Bench, type ExcelProbe } from './probe';
import { written } from './cell-probes';

/** A division by nothing, in the English of the object model. */
const DIVIDED = '#DIV/0!';

/** What is said of errors, names and places, and what hangs on cells. */
export const RULE_PROBES: readonly ExcelProbe[] = [
  {
    id: 'error-texts',
    run: async (bench) => {
      const { values } = await written(bench, 'B3', [['=1/0']]);
      const { formula } = await brokenName(bench);
      const isEnglish = values[0]?.[0] === DIVIDED && String(formula).includes('#REF!');
      if (!isEnglish) throw new ProbeFailed(`${String(values[0]?.[0])} ${String(formula)}`);
      return undefined;
    },
  },
  {
    id: 'error-types',
    run: async (bench) => {
      const { valueTypes } = await written(bench, 'B3', [['=1/0']]);
      const { type } = await brokenName(bench);
      checkSame({ valueTypes, type }, { valueTypes: [['Error']], type: 'Error' });
      return undefined;
    },
  },
  {
    id: 'names',
    run: async (bench) => {
      const name = bench.newMark();
      const read = await bench.batch(async (sheet, context) => {
        context.workbook.names.add(name, sheet.getRange('B3:C4'));
        const item = context.workbook.names.getItem(name).load('formula,type');
        const range = item.getRange().load('address');
        await context.sync();
        return {
          type: item.type,
          formula: String(item.formula).split('!').at(-1),
          address: range.address.split('!').at(-1),
        };
      });
      checkSame(read, { type: 'Range', formula: '$B$3:$C$4', address: 'B3:C4' });
      return undefined;
    },
  },
  {
    id: 'comma-areas',
    run: async (bench) => {
      const colors = await bench.batch(async (sheet, context) => {
        sheet.getRanges('B3:B4,D3:D4').format.fill.color = '#FFEB9C';
        const fills = ['B4', 'C4', 'D4'].map((address) => sheet.getRange(address).format.fill.load('color'));
        await context.sync();
        return fills.map(({ color }) => color.toUpperCase() === '#FFEB9C');
      });
      checkSame(colors, [true, false, true]);
      return undefined;
    },
  },
  {
    id: 'list-validation',
    run: async (bench) => {
      const read = await bench.batch(async (sheet, context) => {
        const { dataValidation } = sheet.getRange('B3');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
        await context.sync();
        dataValidation.load('type,rule');
        await context.sync();
        return { type: dataValidation.type, list: dataValidation.rule.list };
      });
      checkSame([read.type, read.list?.inCellDropDown, read.list?.source], ['List', true, 'ja,nee']);
      return undefined;
    },
  },
  {
    id: 'conditional-format',
    run: async (bench) => {
      const read = await bench.batch(async (sheet, context) => {
        const { custom } = sheet.getRange('B3:B5').conditionalFormats.add('Custom');
        custom.rule.formula = '=$A3>1';
        custom.format.fill.color = '#FFEB9C';
        await context.sync();
        const formats = sheet.getRange('B4').conditionalFormats;
        formats.load('items/custom/rule/formula');
        await context.sync();
        const range = formats.getItemAt(0).getRange().load('address');
        await context.sync();
        return [...formats.items.map((format) => format.custom.rule.formula), range.address.split('!').at(-1)];
      });
      checkSame(read, ['=$A3>1', 'B3:B5']);
      return undefined;
    },
  },
  {
    id: 'data-bar',
    run: async (bench) => {
      const read = await bench.batch(async (sheet, context) => {
        sheet.getRange('B3:B5').values = [[1], [3], [5]];
        const { dataBar } = sheet.getRange('B3:B5').conditionalFormats.add('DataBar');
        dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
        dataBar.upperBoundRule = { type: 'Number', formula: '5' };
        dataBar.positiveFormat.fillColor = '#5B9BD5';
        dataBar.positiveFormat.gradientFill = false;
        await context.sync();
        dataBar.load('lowerBoundRule,upperBoundRule');
        dataBar.positiveFormat.load('fillColor,gradientFill');
        await context.sync();
        const { lowerBoundRule, upperBoundRule, positiveFormat } = dataBar;
        return [
          ...[lowerBoundRule, upperBoundRule].map(({ type, formula }) => [type, number(formula)]),
          [positiveFormat.fillColor.toUpperCase(), positiveFormat.gradientFill],
        ];
      });
      checkSame(read, [
        ['Number', 0],
        ['Number', 5],
        ['#5B9BD5', false],
      ]);
      return undefined;
    },
  },
  {
    id: 'filtered-rows',
    run: async (bench) => {
      const { values } = await bench.batch(async (sheet, context) => {
        sheet.getRange('B3:B6').values = [['kop'], ['ja'], ['nee'], ['ja']];
        sheet.autoFilter.apply(sheet.getRange('B3:C6'), 0, { filterOn: 'Values', values: ['ja'] });
        await context.sync();
        sheet.getRange('C4:C6').values = [[1], [2], [3]];
        await context.sync();
        sheet.autoFilter.remove();
        const range = sheet.getRange('C4:C6').load('values');
        await context.sync();
        return range;
      });
      checkSame(values, [[1], [2], [3]]);
      return undefined;
    },
  },
];

/** What Excel may read back as `=5`. */
const number = (formula: string | undefined) => Number(formula?.replace(/^=/, ''));

/** A name whose sheet is gone, as Excel tells it. */
async function brokenName(bench: Bench) {
  const id = await bench.addSheet();
  const name = bench.newMark();
  return bench.batch(async (_, context) => {
    const { names, worksheets } = context.workbook;
    names.add(name, worksheets.getItem(id).getRange('A1'));
    await context.sync();
    worksheets.getItem(id).delete();
    await context.sync();
    const item = names.getItem(name).load('formula,type');
    await context.sync();
    return { formula: item.formula as unknown, type: item.type };
  });
}
