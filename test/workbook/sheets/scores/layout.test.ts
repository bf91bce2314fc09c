import { parseArea } from '../../../../src/workbook/paper/a1';
import { inEarlierOrder, inOrderOf } from '../../../../src/workbook/sheets/scores/earlier-order';
import { emptyMeasurement } from '../../../../src/measurement/measurement';
import type { SheetPlan, WorkbookPlan } from '../../../../src/workbook/paper/plan';
import { templateOf } from '../../../../src/workbook/template';
import { workbookPlan } from '../../../../src/workbook/workbook-plan';
import { FORM_NAMES, formOf } from '../../../support/measurements';
import { planContents } from '../../../support/plan-contents';

const scoresIn = ({ sheets }: WorkbookPlan): SheetPlan => {
  const scores = sheets.find(({ name }) => name === 'Scores');
  if (!scores) throw new Error('No sheet Scores');
  return scores;
};

const headersOf = (plan: WorkbookPlan) => scoresIn(plan).blocks.find(({ row }) => row === 3)?.cells[0] ?? [];

/** What people see from the first score on. */
const TWO = ['IPS-A', 'IPS-O', 'Controle', 'Bewijs wijst op', 'Verschil toegestaan', 'Toelichting', 'Aanbeveling'];
const ONE = ['Score', 'Controle', 'Bewijs wijst op', 'Toelichting', 'Aanbeveling'];

describe.each(FORM_NAMES)('Scores of %s', (name) => {
  const form = formOf(name);
  const plan = templateOf(form);
  const headers = headersOf(plan);
  const expected = form.scale.columns.length > 1 ? TWO : ONE;

  it('has Controle right of the last score', () => {
    const first = headers.indexOf(expected[0] ?? '');
    expect(headers.slice(first, first + expected.length)).toEqual(expected);
  });

  it('has every header that people see in the name by which it is found', () => {
    const range = plan.names.find(({ name }) => name === 'Scores_gegevens')?.range ?? '';
    const { left = 0, right = 0 } = parseArea(range) ?? {};
    expect([left, right]).toEqual([1, headers.indexOf('Aanbeveling') + 1]);
  });

  it('shows Controle at a width of 1280 px, beside a pane of 350', () => {
    const upTo = headers.indexOf('Controle') + 1;
    const shown = scoresIn(plan).columns.slice(0, upTo);
    // A character of the default font takes 7 px, each column 5 px around it, and row numbers 40.
    const pixels = shown.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width * 7 + 5), 40);
    expect(pixels).toBeLessThan(1280 - 350);
  });

  it('can be had in the order of before, in which a workbook keeps its own', () => {
    const earlier = inEarlierOrder(plan);
    const [controle, ...others] = expected.slice(expected.indexOf('Controle'), expected.indexOf('Toelichting'));
    const between = headersOf(earlier).slice(headers.indexOf('Controle'), headers.indexOf('Toelichting'));
    expect(between).toEqual([...others, controle]);
    const found = (of: WorkbookPlan) => planContents(of).sheets.find(({ name }) => name === 'Scores');
    const filled = workbookPlan(emptyMeasurement(form));
    expect(inOrderOf(plan, found(inEarlierOrder(filled)))).toBe(earlier);
    expect(inOrderOf(plan, found(filled))).toBe(plan);
  });
});
