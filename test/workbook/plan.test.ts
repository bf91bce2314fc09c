import { emptyMeasurement } from '../../src/measurement/measurement';
import { cellAt, parseArea, type Area } from '../../src/workbook/paper/a1';
import type { SheetPlan } from '../../src/workbook/paper/plan';
import { SHEET_NAMES } from '../../src/workbook/paper/sheets';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { FORMS } from '../oracle/random-measurements';
import { planCells } from '../oracle/filled-workbook';

/** The functions that every engine knows under this name; none needs the prefix _xlfn. */
const CLASSIC_FUNCTIONS = [
  'ABS',
  'AND',
  'CHAR',
  'CHOOSE',
  'COUNT',
  'COUNTA',
  'COUNTIF',
  'FIND',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'ISBLANK',
  'ISERROR',
  'ISLOGICAL',
  'ISNUMBER',
  'ISTEXT',
  'LEFT',
  'LEN',
  'LOWER',
  'MATCH',
  'MAX',
  'MID',
  'MIN',
  'MOD',
  'N',
  'OR',
  'REPT',
  'RIGHT',
  'ROW',
  'ROUND',
  'SMALL',
  'SUBSTITUTE',
  'SUM',
  'SUMIF',
  'SUMPRODUCT',
  'TRIM',
];

const PLANS = FORMS.map(([name, form]) => ({ name, form, plan: workbookPlan(emptyMeasurement(form), SHEET_NAMES) }));
const SHEETS = PLANS.flatMap(({ name, plan }) => plan.sheets.map((sheet) => [`${name} ${sheet.name}`, sheet] as const));

const areasOf = (ranges: readonly string[]): Area[] => ranges.map((range) => parseArea(range) ?? never(range));
/** Excel moves a reference along with its corners only: what happens between them leaves it as it is. */
const cornersOf = (reference: string): Area[] =>
  areasOf([reference]).flatMap(({ top, left, bottom, right }) => [
    { top, left, bottom: top, right: left },
    { top: bottom, left: right, bottom, right },
  ]);
const overlap = (one: Area, other: Area) =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

function never(range: string): never {
  throw new Error(`not a range: ${range}`);
}

/** Every cell that a formula mentions, ranges cell by cell: `Scores!F4`. */
function references(formula: string, own: string, named: ReadonlyMap<string, string>): string[] {
  const plain = formula.replace(/"[^"]*"/g, '').replace(/\b[A-Z]\w+\b(?![(!])/gi, (word) => named.get(word) ?? word);
  return [...plain.matchAll(/(?:(?:'([^']+)'|(\w+))!)?(\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?)/g)].flatMap(
    ([, quoted, sheet = quoted ?? own, range = '']) =>
      areasOf([range]).flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: bottom - top + 1 }, (_, down) =>
          Array.from({ length: right - left + 1 }, (__, across) => `${sheet}!${cellAt(top + down, left + across)}`),
        ).flat(),
      ),
  );
}

describe('a workbook plan', () => {
  test.each(PLANS)('uses classic functions only, in formulas that Excel accepts: $name', ({ plan }) => {
    const formulas = [
      ...planCells(plan).flatMap(({ content }) =>
        typeof content === 'object' && content !== null ? [content.formula] : [],
      ),
      ...plan.sheets.flatMap((sheet) => (sheet.conditionalFormats ?? []).map(({ formula }) => formula)),
    ];
    const used = new Set(formulas.flatMap((formula) => formula.match(/[A-Z][A-Z.]*(?=\()/g) ?? []));
    expect([...used].filter((name) => !CLASSIC_FUNCTIONS.includes(name))).toEqual([]);
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(8192);
    expect(formulas.length).toBeGreaterThan(100);
  });

  test.each(SHEETS)('keeps prompts and messages within the limits of Excel: %s', (_name, sheet) => {
    for (const { prompt, error, rule } of sheet.validations ?? []) {
      expect(error.title.length).toBeLessThanOrEqual(32);
      expect(error.message.length).toBeLessThanOrEqual(225);
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      // Counted as the file holds it: a line end is escaped as seven characters.
      expect(prompt?.message.replaceAll('\n', '_x000a_').length ?? 0).toBeLessThanOrEqual(255);
      expect(rule.kind === 'list' ? rule.values.join(',').length : 0).toBeLessThanOrEqual(255);
      // A comma parts the choices: one with a comma in it would be two, and be refused.
      expect(rule.kind === 'list' ? rule.values.filter((value) => value.includes(',')) : []).toEqual([]);
    }
    expect(sheet.name.length).toBeLessThanOrEqual(31);
  });

  test.each(SHEETS)('validates no cell twice and writes no cell twice: %s', (_name, sheet: SheetPlan) => {
    const blocks = sheet.blocks.map(({ row, column, cells }) => ({
      top: row,
      left: column,
      bottom: row + cells.length - 1,
      right: column + Math.max(...cells.map((line) => line.length)) - 1,
    }));
    for (const areas of [areasOf((sheet.validations ?? []).map(({ range }) => range)), blocks]) {
      const pairs = areas.flatMap((one, index) => areas.slice(index + 1).filter((other) => overlap(one, other)));
      expect(pairs).toEqual([]);
    }
  });

  test.each(PLANS)('opens exactly the score cells that the model scores: $name', ({ form, plan }) => {
    const sheet = plan.sheets.find(({ name }) => name === 'Scores') ?? never('Scores');
    const validated = areasOf((sheet.validations ?? []).map(({ range }) => range));
    const cells = validated.reduce(
      (sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1),
      0,
    );
    // 26 + 25 cells in the integrated model, 26 for work, 25 for education and 25 for the newer scale (scale.md).
    const expected = { integrated: 51, work: 26, education: 25 };
    expect(cells).toBe(form.model === null ? 25 : expected[form.model]);
    const crosses = planCells(plan).filter(({ sheet: name, content }) => name === 'Scores' && content === '×');
    // 34 rows × 2 columns = 68 cells, less the open ones; the newer scale has no closed cells.
    expect(crosses).toHaveLength(form.model === null ? 0 : 68 - expected[form.model]);
  });

  test.each([
    ['integrated', ['A', 'O']],
    ['work', ['A']],
    ['education', ['O']],
    ['25 items', ['']],
  ])('names the cells that others may build on: %s', (name, columns) => {
    const names = (PLANS.find((entry) => entry.name === name)?.plan ?? never(name)).names.map((entry) => entry.name);
    const suffixed = columns.flatMap((column) =>
      ['Totaal', 'Maximum', 'Gescoord', 'Oordeel'].map((word) => (column === '' ? word : `${word}_${column}`)),
    );
    const common = ['Verboden_verschillen', 'Ongeldige_scores', 'Ontbrekende_scores', 'IPS_versie'];
    const tables = [
      'Bezoek',
      'Stukken',
      'Consensus',
      'Bewijs',
      'Werkers',
      'Banen',
      'Ankers',
      'Wat_als',
      'Verbeterplan',
    ];
    const ranges = ['Scores', 'Meting', ...tables].map((table) => `${table}_gegevens`);
    const wanted = ['Schaal', 'Model', 'Bezoek_afspraken', ...common, ...ranges, ...suffixed];
    expect(names.filter((entry) => !entry.startsWith('Grenzen_')).sort()).toEqual(wanted.sort());
  });

  test.each(PLANS)('gives every name but the tables and bands one cell: $name', ({ plan }) => {
    const wide = plan.names.filter(({ range }) => range.includes(':')).map(({ name }) => name);
    expect(wide.filter((name) => !/_(gegevens|afspraken)$/.test(name) && !name.startsWith('Grenzen_'))).toEqual([]);
  });

  test.each(PLANS)(
    'looks up what people type by its place, so that dragging a cell takes no formula along: $name',
    ({ plan }) => {
      const direct = plan.sheets.flatMap((sheet) => {
        const typed = areasOf(sheet.unlocked);
        return plan.sheets.flatMap(({ name: own }) =>
          planCells(plan)
            .filter((cell) => cell.sheet === own)
            .flatMap(({ cell, content }) => {
              if (typeof content !== 'object' || content === null) return [];
              const plain = content.formula.replace(/"[^"]*"/g, '').replace(/INDEX\([^,]*,/g, '');
              const references = [
                ...plain.matchAll(/(?:(?:'([^']+)'|(\w+))!)?\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})\$?(\d+))?/g),
              ];
              return references
                .filter(([, quoted, target = quoted ?? own]) => target === sheet.name)
                .map(([reference]) => reference)
                .filter((reference) =>
                  cornersOf(reference).some((corner) => typed.some((range) => overlap(corner, range))),
                )
                .map((reference) => `${own}!${cell}: ${reference}`);
            }),
        );
      });
      expect(direct).toEqual([]);
    },
  );

  test.each(PLANS)('has no formula that waits for itself, a looked-up column counted as a whole: $name', ({ plan }) => {
    const named = new Map<string, string>(plan.names.map(({ name, sheet, range }) => [name, `${sheet}!${range}`]));
    const needs = new Map<string, string[]>(
      planCells(plan).flatMap(({ sheet, cell, content }) =>
        typeof content === 'object' && content !== null
          ? [[`${sheet}!${cell}`, references(content.formula, sheet, named)] as const]
          : [],
      ),
    );
    const settled = new Set<string>();
    const circles: string[] = [];
    const visit = (cell: string, path: readonly string[]) => {
      if (path.includes(cell)) circles.push([...path.slice(path.indexOf(cell)), cell].join(' → '));
      if (settled.has(cell) || path.includes(cell)) return;
      for (const need of needs.get(cell) ?? []) if (needs.has(need)) visit(need, [...path, cell]);
      settled.add(cell);
    };
    for (const cell of needs.keys()) visit(cell, []);
    expect(circles).toEqual([]);
  });

  test.each(PLANS)('says how it is used and asks for no names of clients: $name', ({ plan }) => {
    const texts = planCells(plan).flatMap(({ sheet, content }) =>
      sheet === 'Meting' && typeof content === 'string' ? [content] : [],
    );
    expect(texts.filter((text) => /^[123]\. /.test(text))).toHaveLength(3);
    expect(texts.some((text) => text.includes('namen') && text.includes('cliënten'))).toBe(true);
  });
});
