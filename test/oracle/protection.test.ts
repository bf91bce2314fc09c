import { emptyMeasurement } from '../../src/measurement/measurement';
import type { ScoreForm } from '../../src/scale/score-form';
import { SHEET_NAMES } from '../../src/workbook/paper/sheets';
import { scoresLayout } from '../../src/workbook/sheets/scores/layout';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { saveWorkbook, unlockedPlan } from './filled-workbook';
import { startJudge, type Judge } from './judge';
import { FORMS } from './random-measurements';

/** What LibreOffice makes of validation, locks and conditional formats in the written file. */
describe('the written workbook in LibreOffice', () => {
  let judge: Judge;
  const paths = new Map<ScoreForm, string>();
  beforeAll(async () => {
    judge = await startJudge();
    for (const [, form] of FORMS)
      paths.set(form, await saveWorkbook(workbookPlan(emptyMeasurement(form), SHEET_NAMES)));
  });
  afterAll(() => judge.stop());

  /** Opens an empty workbook: the judge works in a copy of the file. */
  const openEmpty = (form: ScoreForm) => judge.open(paths.get(form) ?? '');

  test.each(FORMS)('offers 1-5 in every open score cell and rejects everything else: %s', async (_name, form) => {
    const layout = scoresLayout(form);
    await openEmpty(form);
    const rejected = [0, 6, 3.5, 'drie', '3'];
    const open = form.rows.flatMap(({ open: columns }, index) =>
      columns.map((id) => `${layout.letter(id)}${layout.firstRow + index}`),
    );
    const written = open.map((cell, index) => ({ cell, value: [...rejected, 1, 2, 3, 4, 5][index % 10] ?? null }));
    await judge.write(written.map(({ cell, value }) => ({ sheet: 'Scores', cell, value })));
    const invalid = await judge.invalid('Scores');
    const expected = written.filter(({ value }) => rejected.includes(value ?? '')).map(({ cell }) => cell);
    expect([...invalid].sort()).toEqual([...expected].sort());
  });

  test.each(FORMS)('shows the five anchors and a Dutch stop message at a score cell: %s', async (_name, form) => {
    await openEmpty(form);
    const layout = scoresLayout(form);
    const index = form.rows.findIndex(({ item }) => item.anchorsOf === 'bezetting-2');
    const cell = `${layout.letter(form.columns[0] ?? 'score')}${layout.firstRow + index}`;
    const validation = await judge.validation('Scores', cell);
    expect(validation).toMatchObject({ type: 'LIST', alertStyle: 'STOP', showsError: true, showsInput: true });
    expect(validation.errorMessage).toContain('1, 2, 3, 4 of 5');
    // Bezetting 2 asks for percentages: 60-74 is anchor 2.
    expect(validation.inputMessage.split('\n')).toHaveLength(5);
    expect(validation.inputMessage).toContain('2: 60-74%');
  });

  test.each(FORMS)('locks closed cells and formulas, and leaves scores and notes open: %s', async (_name, form) => {
    await openEmpty(form);
    const layout = scoresLayout(form);
    const row = layout.firstRow + form.rows.findIndex(({ open }) => open.length > 0);
    const write = (key: Parameters<typeof layout.letter>[0], at: number, value: number | string) =>
      judge.write([{ sheet: 'Scores', cell: `${layout.letter(key)}${at}`, value }]);
    await write('note', row, 'toelichting');
    await write(form.columns[0] ?? 'score', row, 3);
    await expect(write('status', row, 'akkoord')).rejects.toThrow('locked');
    await expect(write('title', row, 'anders')).rejects.toThrow('locked');
    for (const [index, { open }] of form.rows.entries()) {
      for (const { id } of form.scale.columns.filter((column) => !open.includes(column.id))) {
        await expect(write(id, layout.firstRow + index, 3)).rejects.toThrow('locked');
      }
    }
  });

  test.each(FORMS.filter(([, form]) => form.columns.length > 1))(
    'fills both cells and the status of a forbidden divergence, and not those of an allowed one: %s',
    async (_name, form) => {
      const layout = scoresLayout(form);
      const cellsOf = (id: string) => {
        const row = layout.firstRow + form.rows.findIndex(({ item }) => item.id === id);
        return [`${layout.letter('A')}${row}`, `${layout.letter('O')}${row}`, `${layout.letter('status')}${row}`];
      };
      await openEmpty(form);
      const [forbidden, allowed] = [cellsOf('bezetting-2'), cellsOf('bezetting-3')];
      await judge.write(
        [forbidden, allowed].flatMap(([a = '', o = '']) => [
          { sheet: 'Scores', cell: a, value: 4 },
          { sheet: 'Scores', cell: o, value: 3 },
        ]),
      );
      const colours = await judge.cellBackgrounds('Scores');
      expect(forbidden.map((cell) => colours.get(cell))).toEqual(['#F4B6B6', '#F4B6B6', '#F4B6B6']);
      expect(allowed.map((cell) => colours.get(cell) ?? '#FFFFFF')).toEqual(['#FFFFFF', '#FFFFFF', '#FFFFFF']);
    },
  );

  test.each(FORMS)('colours a missing and an invalid score, in words too: %s', async (_name, form) => {
    const layout = scoresLayout(form);
    const column = form.columns[0] ?? 'score';
    const row = layout.firstRow + form.rows.findIndex(({ item }) => item.anchorsOf === 'bezetting-3');
    const [first, second] = [`${layout.letter(column)}${row}`, `${layout.letter(column)}${row + 1}`];
    await judge.open(await saveWorkbook(unlockedPlan(form)));
    await judge.write([{ sheet: 'Scores', cell: first, value: 'drie' }]);
    const colours = await judge.cellBackgrounds('Scores');
    expect([colours.get(first), colours.get(second)]).toEqual(['#FBD9A5', '#FFF6CC']);
    const words = await judge.read([{ sheet: 'Scores', range: `${layout.letter('status')}${row}` }]);
    expect(words).toEqual([[['ongeldige score']]]);
  });

  test.each(FORMS)('has no cell that breaks its own validation in an empty workbook: %s', async (_name, form) => {
    await openEmpty(form);
    for (const sheet of SHEET_NAMES) expect(await judge.invalid(sheet)).toEqual([]);
  });
});
