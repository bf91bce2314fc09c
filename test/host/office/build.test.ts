import { footerCodes } from '../../../src/host/page-edges';
import type { AppliedLook } from '../../../src/preview/headless/cell-look';
import { absolute, cellAt, columnLetters, parseArea, sheetPrefix } from '../../../src/workbook/paper/a1';
import { serialOfDate } from '../../../src/workbook/paper/dates';
import type { PlanCell, SheetPlan, Validation } from '../../../src/workbook/paper/plan';
import { combineStyles, type CellStyle } from '../../../src/workbook/paper/styles';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { FORMS } from '../../oracle/random-measurements';
import { filledMeasurement } from './filled-measurement';
import { openWorkbook, OUR_TABS, type OpenWorkbook } from './open-workbook';

describe.each(FORMS)('a measurement built in the open workbook: %s', (_name, form) => {
  const measurement = filledMeasurement(form);
  const plan = workbookPlan(measurement);
  let open: OpenWorkbook;
  let requests: number;
  let sent: number;
  const steps: string[] = [];

  beforeAll(async () => {
    open = await openWorkbook();
    open.excel.workbook.resetTraffic();
    await open.host.build(measurement, (step) => steps.push(step));
    ({ requests, sent } = open.excel.workbook.traffic);
  });

  afterAll(() => {
    open.excel.dispose();
  });

  it('takes three round trips, and says in which it is', () => {
    expect(requests).toBe(3);
    expect(steps).toEqual(['checking', 'building', 'protecting']);
  });

  it('sends less than 605 kB, of the 5 MB that Excel on the web takes', () => {
    expect(sent).toBeLessThan(605_000);
  });

  it('asks Office to open the pane with the workbook from now on', async () => {
    const value = await open.excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('Office.AutoShowTaskpaneWithDocument').load('value');
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toBe(true);
  });

  it('leaves the sheets of the user where they were, and puts its own behind them', () => {
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1', ...OUR_TABS]);
  });

  it.each(plan.sheets)('has every cell of the plan, formulas with their results: $name', async (sheet) => {
    const { formulas, values } = await read(open, sheet);
    const planned = cellsOf(sheet);
    expect(inOrder(formulas)).toEqual(inOrder(new Map([...planned].map(([at, cell]) => [at, formulaOf(cell)]))));
    const results = [...planned].filter(([, cell]) => cell !== null && typeof cell === 'object');
    expect(results.map(([at]) => [at, close(values.get(at))])).toEqual(
      results.map(([at, cell]) => [at, close(resultOf(cell))]),
    );
  });

  it.each(plan.sheets)('stops what may not be typed: $name', async (sheet) => {
    const validations = sheet.validations ?? [];
    const found = await open.excel.run(async (context) => {
      const ranges = validations.map(({ range }) => context.workbook.worksheets.getItem(sheet.name).getRange(range));
      for (const { dataValidation } of ranges) dataValidation.load('rule,prompt,errorAlert');
      await context.sync();
      return ranges.map(({ dataValidation: { rule, prompt, errorAlert } }) => ({ rule, prompt, errorAlert }));
    });
    expect(found).toEqual(validations.map(officeValidation));
  });

  it.each(plan.sheets)('marks what is wrong, in the order of the plan: $name', async (sheet) => {
    const found = await open.excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem(sheet.name).getRange('A1:Z200').conditionalFormats;
      formats.load('items/priority,items/type');
      await context.sync();
      const items = formats.items
        .filter(({ type }) => type === 'Custom')
        .map((item) => ({ item, range: item.getRange() }));
      for (const { item, range } of items) {
        item.custom.rule.load('formula');
        item.custom.format.fill.load('color');
        item.custom.format.font.load('color,bold');
        range.load('address');
      }
      await context.sync();
      return items
        .toSorted((a, b) => a.item.priority - b.item.priority)
        .map(({ item: { custom }, range }) => [
          range.address.replace(/^.*!/, ''),
          custom.rule.formula,
          custom.format.fill.color,
          custom.format.font.color,
          custom.format.font.bold,
        ]);
    });
    expect(found).toEqual(
      (sheet.conditionalFormats ?? []).map(({ range, formula, style }) => {
        const { fill, color, bold = null } = combineStyles([style]);
        const shown = (rgb: string | undefined) => (rgb === undefined ? '' : `#${rgb}`);
        return [range, `=${formula}`, shown(fill), shown(color), bold];
      }),
    );
  });

  it('draws the bars of Overzicht from 0 to their most, in the colours of the plan', async () => {
    const found = await open.excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('Overzicht').getRange('A1:Z200').conditionalFormats;
      formats.load('items/type');
      await context.sync();
      const bars = formats.items
        .filter(({ type }) => type === 'DataBar')
        .map((item) => ({ range: item.getRange().load('address'), dataBar: item.dataBar }));
      for (const { dataBar } of bars) {
        dataBar.load('lowerBoundRule,upperBoundRule,showDataBarOnly');
        dataBar.positiveFormat.load('fillColor,gradientFill');
      }
      await context.sync();
      return bars.map(({ range, dataBar: { lowerBoundRule, upperBoundRule, positiveFormat, showDataBarOnly } }) => ({
        range: range.address.replace(/^.*!/, ''),
        bounds: [lowerBoundRule, upperBoundRule],
        fill: positiveFormat.fillColor,
        isGradient: positiveFormat.gradientFill,
        isBarOnly: showDataBarOnly,
      }));
    });
    const number = (value: number) => ({ type: 'Number', formula: String(value) });
    const { dataBars = [] } = plan.sheets.find(({ name }) => name === 'Overzicht') ?? {};
    expect(found).toHaveLength(dataBars.length);
    expect(found).toEqual(
      expect.arrayContaining(
        dataBars.map(({ range, most, isBarOnly = false, style }) => ({
          range,
          bounds: [number(0), number(most)],
          fill: `#${combineStyles([style]).fill ?? ''}`,
          isGradient: false,
          isBarOnly,
        })),
      ),
    );
    // For each column two rows of its ladder, and its means.
    expect(dataBars.map(({ most }) => most).toSorted()).toEqual(form.columns.flatMap(() => [1, 1, 5]).toSorted());
  });

  it('colours the strip of all items by its scores, and names each item before its own', async () => {
    const { colorScales = [], numberFormats = [] } = plan.sheets.find(({ name }) => name === 'Overzicht') ?? {};
    const [strip] = colorScales;
    const found = await open.excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Overzicht')
        .getRange(strip?.range ?? '')
        .load('numberFormat');
      range.conditionalFormats.load('items/type');
      await context.sync();
      const scales = range.conditionalFormats.items.filter(({ type }) => type === 'ColorScale');
      for (const { colorScale } of scales) colorScale.load('criteria');
      await context.sync();
      return {
        formats: range.numberFormat as string[][],
        criteria: scales.map(({ colorScale: { criteria } }) => criteria),
      };
    });
    expect(found.criteria).toEqual([
      {
        minimum: { type: 'Number', formula: '1', color: '#E08A5A' },
        midpoint: { type: 'Number', formula: '3', color: '#F7E3C2' },
        maximum: { type: 'Number', formula: '5', color: '#EEF5F6' },
      },
    ]);
    expect(found.formats).toEqual(numberFormats[0]?.cells.map((line) => line.map((format) => format ?? 'General')));
  });

  it('has the names of the plan', async () => {
    const found = await open.excel.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/formula');
      await context.sync();
      return names.items.map(({ name, formula }) => [name, formula as string]);
    });
    expect(found.toSorted()).toEqual(
      plan.names.map(({ name, sheet, range }) => [name, `=${sheetPrefix(sheet)}${absolute(range)}`]).toSorted(),
    );
  });

  it.each(plan.sheets)('locks everything but the cells to fill in: $name', (sheet) => {
    const unlocked = new Set(sheet.unlocked.flatMap(addresses));
    const cells = [...cellsOf(sheet).keys()];
    expect(open.excel.workbook.isProtected(sheet.name)).toBe(true);
    expect(cells.filter((at) => !open.excel.workbook.isLocked(`${sheet.name}!${at}`))).toEqual(
      cells.filter((at) => unlocked.has(at)),
    );
  });

  it.each(plan.sheets)('sets up printing: $name', ({ name, print }) => {
    const calls = open.excel.workbook.printCalls(name).map(({ member, args }) => [member, ...args]);
    const at = (range: string) => expect.stringMatching(new RegExp(`^(.*!)?${range}$`)) as string;
    expect(calls).toEqual(
      expect.arrayContaining([
        ['pageLayout.orientation', print.orientation === 'portrait' ? 'Portrait' : 'Landscape'],
        ['pageLayout.paperSize', 'A4'],
        [
          'pageLayout.setPrintMargins',
          'Inches',
          { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
        ],
        ['pageLayout.setPrintArea', at(print.area)],
        [
          'pageLayout.zoom',
          'percent' in print.fit ? { scale: print.fit.percent } : { horizontalFitToPages: print.fit.pagesWide },
        ],
        ...(print.titleRows ? [['pageLayout.setPrintTitleRows', `$${print.titleRows.join(':$')}`]] : []),
        ...(print.titleColumns ? [['pageLayout.setPrintTitleColumns', `$${print.titleColumns.join(':$')}`]] : []),
      ]),
    );
    // A break stands above, or left of, the cell it is given.
    expect(calls.filter(([member]) => String(member).endsWith('PageBreaks.add'))).toEqual([
      ...(print.breaksAfterRows ?? []).map((row) => ['horizontalPageBreaks.add', `$A$${row + 1}`]),
      ...(print.breakAfterColumn === undefined
        ? []
        : [['verticalPageBreaks.add', `$${columnLetters(print.breakAfterColumn + 1)}$1`]]),
    ]);
    expect(calls.filter(([member]) => String(member).includes('headersFooters'))).toEqual([
      ...(print.header === undefined
        ? []
        : [['pageLayout.headersFooters.defaultForAllPages.leftHeader', `&8${print.header}`]]),
      ...[['pageLayout.headersFooters.defaultForAllPages.leftFooter', footerCodes(print).left]],
      ['pageLayout.headersFooters.defaultForAllPages.rightFooter', '&8Pagina &P van &N'],
    ]);
  });

  it.each(plan.sheets)('has the widths, hidden columns and looks of the plan: $name', async (sheet) => {
    const found = await open.excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.name).load('showGridlines');
      const columns = sheet.columns.map((_, index) => worksheet.getRange(cellAt(1, index + 1)));
      for (const column of columns) column.load('columnHidden,format/columnWidth');
      const looks = sheet.styles.map(({ range }) => worksheet.getRange(range.replace(/:.*/, '')));
      for (const { format } of looks) {
        format.load('wrapText');
        format.fill.load('color');
        format.font.load('name');
      }
      await context.sync();
      return {
        gridlines: worksheet.showGridlines,
        hidden: columns.map(({ columnHidden }) => columnHidden),
        widths: columns.map(({ columnHidden, format }) => (columnHidden ? null : format.columnWidth)),
        fonts: new Set(looks.map(({ format }) => format.font.name)),
      };
    });
    expect(found).toEqual({
      gridlines: false,
      hidden: sheet.columns.map(({ hidden }) => hidden ?? false),
      // 7 pixels a character, a pixel is three quarters of a point.
      widths: sheet.columns.map(({ width, hidden }) => (hidden ? null : width * 5.25)),
      fonts: new Set(['Arial']),
    });
  });

  it.each(plan.sheets)('has the merges, heights and frozen panes of the plan: $name', async (sheet) => {
    const heights = Object.entries(sheet.rowHeights ?? {});
    const found = await open.excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      const frozen = worksheet.freezePanes.getLocationOrNullObject().load('address');
      const rows = heights.map(([row]) => worksheet.getRange(`A${row}`).load('format/rowHeight'));
      await context.sync();
      return {
        frozen: frozen.isNullObject ? null : frozen.address.replace(/^.*!/, ''),
        heights: rows.map(({ format }) => format.rowHeight),
      };
    });
    expect(found).toEqual({
      frozen: sheet.frozen ? `A1:${cellAt(sheet.frozen.rows, sheet.frozen.columns)}` : null,
      heights: heights.map(([, height]) => height),
    });
    expect(open.excel.workbook.merges(sheet.name)).toEqual([...(sheet.merges ?? [])].toSorted());
  });

  it.each(plan.sheets)('looks as the plan says, cell by cell: $name', (sheet) => {
    const cells = sheet.styles.flatMap(({ range }) => addresses(range));
    const planned = plannedLooks(sheet);
    const found = new Map(cells.map((at) => [at, open.excel.workbook.look(`${sheet.name}!${at}`)]));
    expect(inOrder(new Map([...found].map(([at, look]) => [at, { ...look, lines: undefined }])))).toEqual(
      inOrder(new Map(cells.map((at) => [at, planned.get(at)?.look]))),
    );
    // Where two cells each have a line of their own between them, either may be the one that is seen.
    const wrong = [...found].flatMap(([at, { lines }]) =>
      Object.entries(lines)
        .filter(([side, color]) => {
          const beside = planned.get(neighbour(at, side));
          const allowed = [planned.get(at)?.line, beside?.line].filter((line) => line !== undefined);
          return allowed.length === 0 ? color !== null : !allowed.includes(color ?? '');
        })
        .map(([side, color]) => `${at} ${side} ${color ?? 'none'}`),
    );
    expect(wrong).toEqual([]);
  });

  it('can be filtered where the plan says so', () => {
    expect(plan.sheets.map(({ name }) => open.excel.workbook.filter(name))).toEqual(
      plan.sheets.map(({ filter }) => filter ?? null),
    );
  });
});

function cellsOf(sheet: SheetPlan): ReadonlyMap<string, PlanCell> {
  return new Map(
    sheet.blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.map((cell, across): [string, PlanCell] => [cellAt(row + down, column + across), cell]),
      ),
    ),
  );
}

interface PlannedLook {
  readonly look: Omit<AppliedLook, 'lines'>;
  /** The colour of the line around the cell. */
  readonly line: string | undefined;
}

/** The styles of a sheet laid over each other, on Arial 10 at the top of the cell. */
function plannedLooks({ styles, numberFormats = [] }: SheetPlan): ReadonlyMap<string, PlannedLook> {
  const looks = new Map<string, CellStyle>();
  const lines = new Map<string, string>();
  for (const { range, styles: names } of styles) {
    const style = combineStyles(names);
    for (const at of addresses(range)) {
      looks.set(at, { ...looks.get(at), ...style });
      // A line in the colour of the cell is not seen, and not drawn.
      if (style.border !== undefined && style.border !== style.fill) lines.set(at, `#${style.border}`);
    }
  }
  for (const { row, column, cells } of numberFormats) {
    cells.forEach((line, down) => {
      line.forEach((numberFormat, across) => {
        const at = cellAt(row + down, column + across);
        if (numberFormat !== null) looks.set(at, { ...looks.get(at), numberFormat });
      });
    });
  }
  const color = (rgb: string | undefined) => (rgb === undefined ? null : `#${rgb}`);
  return new Map(
    [...looks].map(([at, style]) => [
      at,
      {
        look: {
          font: 'Arial',
          size: style.size ?? 10,
          bold: style.bold ?? false,
          color: color(style.color),
          fill: color(style.fill),
          horizontal: style.horizontal ?? null,
          vertical: style.vertical ?? 'top',
          wrap: style.wrap ?? false,
          numberFormat: style.numberFormat ?? null,
        },
        line: lines.get(at),
      },
    ]),
  );
}

function neighbour(at: string, side: string): string {
  const { top, left } = parseArea(at) ?? { top: 0, left: 0 };
  const row = top + (side === 'bottom' ? 1 : 0) - (side === 'top' ? 1 : 0);
  const column = left + (side === 'right' ? 1 : 0) - (side === 'left' ? 1 : 0);
  return row < 1 || column < 1 ? '' : cellAt(row, column);
}

function formulaOf(cell: PlanCell): unknown {
  if (cell === null) return '';
  return typeof cell === 'object' ? `=${cell.formula}` : cell;
}

const resultOf = (cell: PlanCell): unknown => (cell !== null && typeof cell === 'object' ? cell.result : cell);

/** Programs differ in the last of their digits. */
const close = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

/** The filled cells, by address. */
const inOrder = (cells: ReadonlyMap<string, unknown>) =>
  Object.fromEntries([...cells].filter(([, value]) => value !== '').toSorted(([a], [b]) => a.localeCompare(b)));

async function read({ excel }: OpenWorkbook, sheet: SheetPlan) {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet.name).getRange('A1:AI220').load('formulas,values');
    await context.sync();
    const byAddress = (lines: unknown[][]) =>
      new Map(
        lines.flatMap((line, down) => line.map((value, across) => [cellAt(down + 1, across + 1), value] as const)),
      );
    return { formulas: byAddress(range.formulas), values: byAddress(range.values) };
  });
}

function addresses(range: string): string[] {
  const { top, left, bottom, right } = parseArea(range) ?? { top: 1, left: 1, bottom: 0, right: 0 };
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => cellAt(top + down, left + across)),
  ).flat();
}

function officeValidation({ rule, prompt, error }: Validation) {
  const officeRule = {
    list: () => ({ list: { inCellDropDown: true, source: rule.kind === 'list' ? rule.values.join(',') : '' } }),
    whole: () => ({ wholeNumber: { ...bounds(rule), operator: 'Between' } }),
    decimal: () => ({ decimal: { ...bounds(rule), operator: 'Between' } }),
    date: () => ({
      decimal: {
        formula1: rule.kind === 'date' ? serialOfDate(rule.from) : null,
        formula2: undefined,
        operator: 'GreaterThanOrEqualTo',
      },
    }),
  };
  return {
    rule: officeRule[rule.kind](),
    prompt: { title: prompt?.title ?? '', message: prompt?.message ?? '', showPrompt: true },
    errorAlert: { ...error, showAlert: true, style: 'Stop' },
  };
}

const bounds = (rule: Validation['rule']) =>
  'least' in rule ? { formula1: rule.least, formula2: rule.most } : { formula1: null, formula2: null };
