import type { Entries } from '../../../../src/measurement/entries';
import type { Measurement } from '../../../../src/measurement/measurement';
import { KEPT_BLANK } from '../../../../src/measurement/scenario';
import type { ItemId } from '../../../../src/scale/ids';
import type { ColumnId } from '../../../../src/scale/types';
import { parseArea } from '../../../../src/workbook/paper/a1';
import type { PlanCell, SheetPlan } from '../../../../src/workbook/paper/plan';
import { whatIfLayout, type WhatIfColumnKey } from '../../../../src/workbook/sheets/what-if/layout';
import { workbookPlan } from '../../../../src/workbook/workbook-plan';
import { planCells } from '../../../oracle/filled-workbook';
import { FORM_NAMES, formOf, scoredMeasurement } from '../../../support/measurements';
import { allOpenCells } from '../../../support/variations';

/** What stands on the sheet Wat als of a measurement; of a formula its result. */
function sheetOf(measurement: Measurement) {
  const layout = whatIfLayout(measurement.form);
  const cells = new Map(
    planCells(workbookPlan(measurement))
      .filter(({ sheet }) => sheet === 'Wat als')
      .map(({ cell, content }) => [cell, content] as const),
  );
  const shown = (content: PlanCell | undefined) =>
    content !== null && typeof content === 'object' ? content.result : (content ?? null);
  const at = (key: WhatIfColumnKey, row: number) => shown(cells.get(`${layout.letter(key)}${row}`));
  return {
    /** A row of the comparison: for each column of the form as it is now and in the first two scenarios. */
    compared: (...[row, column]: Parameters<typeof layout.row>) =>
      (['now', 'scenario-0', 'scenario-1'] as const).flatMap((group) =>
        measurement.form.columns.map((id) => at(`${group}-${id}` as WhatIfColumnKey, layout.row(row, column))),
      ),
    item: (id: ItemId, key: WhatIfColumnKey) =>
      at(key, layout.firstRow + measurement.form.rows.findIndex(({ item }) => item.id === id)),
    name: (key: WhatIfColumnKey) => at(key, layout.namesRow),
  };
}

const withEntries = (measurement: Measurement, ...scenarios: Entries[]): Measurement => ({
  ...measurement,
  scenarios: scenarios.map((entries) => ({ name: '', entries })),
});

/** Everything scored 4: 26 × 4 = 104 of 130 for IPS-A, and 25 × 4 = 100 of 125 for IPS-O; both just "goed" (scale.md). */
const fours = scoredMeasurement('integrated', 4);

describe('the comparison of scenarios', () => {
  test('has total, difference, number of scores and verdict, beside the scores as they are', () => {
    // The first scenario takes one point from IPS-A and gives one to IPS-O: 103 is below 104, 101 is still below 115.
    const sheet = sheetOf(withEntries(fours, { 'bezetting-3': { A: 3, O: 5 } }));
    expect(sheet.compared('total')).toEqual([104, 100, 103, 101, '', '']);
    expect(sheet.compared('difference')).toEqual([null, null, -1, 1, '', '']);
    expect(sheet.compared('verdict')).toEqual(['goed', 'goed', 'redelijk', 'goed', '', '']);
    expect(sheet.compared('filled-in')).toEqual([null, null, 2, null, '', null]);
    expect(sheet.compared('scored')).toEqual([26, 25, 26, 25, '', '']);
    const [now, , first, , second] = sheet.compared('sentence', 'A');
    expect([now, first, second]).toEqual(['goede modeltrouw (indicatief)', 'redelijke modeltrouw (indicatief)', '']);
  });

  test('names forbidden divergences, and then gives no verdict in either column', () => {
    const sheet = sheetOf(
      withEntries(fours, { 'bezetting-2': { A: 5 }, 'organisatie-1': { O: 3 }, 'bezetting-3': { A: 5 } }),
    );
    expect(sheet.compared('divergences')).toEqual(['0', null, '2: Bezetting 2, Organisatie 1', null, '', null]);
    // 104 + 1 + 1 and 100 − 1.
    expect(sheet.compared('total')).toEqual([104, 100, 106, 99, '', '']);
    expect(sheet.compared('verdict')).toEqual(['goed', 'goed', '', '', '', '']);
    for (const column of ['A', 'O'] as const) {
      expect(sheet.compared('sentence', column)[2]).toBe(
        'oordeel nog niet vast te stellen: verboden verschil bij Bezetting 2, Organisatie 1',
      );
    }
  });

  test('counts nothing that is no score, and names it', () => {
    const sheet = sheetOf(
      withEntries(fours, {
        'bezetting-2': { A: 'vier' },
        'begeleiding-10': { A: 6, O: 3 },
        'begeleiding-11': { O: 4 },
      }),
    );
    // Two fours less; in O, begeleiding 10 and 11 take no score.
    expect(sheet.compared('total').slice(2, 4)).toEqual([96, 100]);
    expect(sheet.compared('scored').slice(2, 4)).toEqual([24, 25]);
    expect(sheet.compared('invalid')[2]).toBe('Bezetting 2, Begeleiding 10, Begeleiding 11');
    // 96 + 2 = 98 to 96 + 10 = 106, and 104 is "goed".
    expect(sheet.compared('sentence', 'A')[2]).toBe(
      'oordeel nog niet vast te stellen; haalbaar: redelijke modeltrouw tot goede modeltrouw',
    );
  });

  test('follows bands that the organisation changed, also where they cannot be used', () => {
    const bands = { ...fours.bands, A: { ...fours.bands.A, voorbeeldig: 105, status: 'eigen' } };
    const changed = { 'bezetting-3': { A: 5 } };
    expect(sheetOf(withEntries({ ...fours, bands }, changed)).compared('sentence', 'A')[2]).toBe(
      'voorbeeldige modeltrouw (eigen)',
    );
    const broken = { ...fours.bands, A: { ...fours.bands.A, goed: 'veel' } };
    expect(sheetOf(withEntries({ ...fours, bands: broken }, changed)).compared('sentence', 'A')[2]).toBe(
      'oordeel nog niet vast te stellen: de grenzen kloppen niet',
    );
  });

  test('says nothing of a scenario that has only a name', () => {
    const sheet = sheetOf({ ...fours, scenarios: [{ name: 'Later', entries: {} }] });
    expect(sheet.compared('total')).toEqual([104, 100, '', '', '', '']);
    expect(sheet.compared('invalid')[2]).toBe('');
    expect(sheet.name('scenario-0-A')).toBe('Later');
  });

  test.each([
    ['work', 'A', 105],
    ['education', 'O', 101],
    ['ips25', 'score', 101],
  ] as const)('has one column for each scenario where one is measured: %s', (name, column, total) => {
    const measurement = scoredMeasurement(name, 4);
    const [cell] = allOpenCells(measurement.form);
    const sheet = sheetOf(withEntries(measurement, cell ? { [cell.item]: { [column]: 5 } } : {}));
    expect(sheet.compared('total')).toEqual([total - 1, total, '']);
    expect(sheet.compared('sentence', column)[1]).toMatch(/^goede modeltrouw/);
  });
});

describe('a row of the sheet Wat als', () => {
  test('shows the score as it is, what scenarios say and what was kept', () => {
    const sheet = sheetOf({
      ...scoredMeasurement('integrated', 4, { 'bezetting-3': { A: null, O: 'x' } }),
      scenarios: [{ name: '', entries: { 'bezetting-2': { A: 5 } } }],
      kept: { label: 'Plan', entries: { 'bezetting-2': { A: 1, O: KEPT_BLANK } } },
    });
    const cells = (id: ItemId, column: ColumnId) =>
      ([`now-${column}`, `scenario-0-${column}`, `kept-${column}`] as const).map((key) => sheet.item(id, key));
    expect(cells('bezetting-2', 'A')).toEqual([4, 5, 1]);
    expect(cells('bezetting-2', 'O')).toEqual([4, null, 'leeg']);
    expect(cells('bezetting-3', 'A')).toEqual(['', null, null]);
    expect(cells('bezetting-3', 'O')).toEqual(['ongeldig', null, null]);
    expect(cells('bezetting-1b', 'A')).toEqual(['×', '×', '×']);
    expect(sheet.name('kept-A')).toBe('Plan');
  });
});

const sizeOf = (ranges: readonly string[]) =>
  ranges.reduce((sum, range) => {
    const { top, left, bottom, right } = parseArea(range) ?? { top: 1, left: 1, bottom: 0, right: 0 };
    return sum + (bottom - top + 1) * (right - left + 1);
  }, 0);

describe.each(FORM_NAMES)('the sheet Wat als: %s', (name) => {
  const form = formOf(name);
  const plan = workbookPlan(scoredMeasurement(name, 3)).sheets.find((sheet) => sheet.name === 'Wat als');
  const { unlocked, validations = [], print, conditionalFormats = [] } = plan as SheetPlan;

  test('opens the cells that take a score in four scenarios and for what is kept, and a name above each', () => {
    // 51, 26, 25 and 25 open cells (scale.md), five times; and five names, over both columns where there are two.
    const open = { integrated: 51, work: 26, education: 25, ips25: 25 }[name];
    expect(sizeOf(unlocked)).toBe(5 * open + 5 * form.columns.length);
    expect(sizeOf(validations.map(({ range }) => range))).toBe(5 * open);
    const rules = validations.map(({ rule }) => (rule.kind === 'list' ? rule.values.join(' ') : ''));
    expect(new Set(rules)).toEqual(new Set(['1 2 3 4 5', '1 2 3 4 5 leeg']));
  });

  test('is printed on the width of one page lying down, with names and totals on every page', () => {
    expect(print).toMatchObject({ orientation: 'landscape', fit: { pagesWide: 1 }, titleRows: [4, 8] });
  });

  test('marks what is no score and what differs, and forbidden divergences where there can be any', () => {
    const styles = conditionalFormats.map(({ style }) => style);
    expect(new Set(styles)).toEqual(new Set([...(form.columns.length > 1 ? ['divergent'] : []), 'invalid', 'differs']));
  });
});

test('has room for all that is said of many forbidden divergences', () => {
  const rows = fours.form.rows
    .filter(({ item, open }) => open.length > 1 && item.divergence === 'forbidden')
    .slice(0, 10);
  const measurement = withEntries(fours, Object.fromEntries(rows.map(({ item }) => [item.id, { O: 5 }])));
  const { row } = whatIfLayout(measurement.form);
  const heights = workbookPlan(measurement).sheets.find(({ name }) => name === 'Wat als')?.rowHeights ?? {};
  const { compared } = sheetOf(measurement);
  const said = [
    [row('sentence', 'A'), compared('sentence', 'A')[2]],
    [row('divergences'), compared('divergences')[2]],
  ] as const;
  for (const [at, text] of said) {
    expect(text).toContain('Begeleiding 15, Begeleiding 16');
    // Two columns of 11 characters hold no 30 on a line of 12.75 points.
    expect(heights[at]).toBeGreaterThan((String(text).length / 30) * 12.75);
  }
});
