import { emptyMeasurement } from '../../../src/measurement/measurement';
import { lostContents } from '../../../src/workbook/carry-over/lost-contents';
import type { CellContent, SheetContents } from '../../../src/workbook/paper/contents';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { fullMeasurement } from '../../support/example-measurement';
import { FORM_NAMES, formOf } from '../../support/measurements';
import { planContents } from '../../support/plan-contents';
import { inWordsOfVersion3 } from '../../support/words-of-version-3';

/** Every open cell is scored with 4. */
const plan = workbookPlan(fullMeasurement());
const sheets = planContents(plan).sheets;

/** The sentences on one sheet after some of its cells were changed. */
function lostOn(
  name: 'Meting' | 'Scores',
  changes: readonly (readonly [row: number, column: number, value: CellContent['value']])[],
  isOlder = false,
) {
  const sheet = sheets.find((each) => each.name === name);
  const rows = new Map([...(sheet?.rows ?? [])].map(([row, cells]) => [row, new Map(cells)]));
  for (const [row, column, value] of changes) {
    const cells = rows.get(row) ?? new Map<number, CellContent>();
    rows.set(row, cells.set(column, { value, isFormula: false }));
  }
  const changed: SheetContents = { name, rows };
  return lostContents({ [name]: changed }, plan, { isOlder });
}

const METING = sheets.find(({ name }) => name === 'Meting');
const VERSION_ROW =
  [...(METING?.rows ?? [])].find(([, cells]) => cells.get(1)?.value === 'Versie van de werkmap')?.[0] ?? 0;

test('nothing is lost of a workbook as it was made', () => {
  expect([lostOn('Meting', []), lostOn('Scores', [])]).toEqual([[], []]);
});

test('a score for which there is no cell is lost, though formulas count as many', () => {
  // Hidden columns hold the same 4; a score of a row too many does not end up in those.
  expect(lostOn('Scores', [[60, 6, 4]])).toEqual(['Scores!F60 had geen plaats meer; er stond: 4']);
});

test('the words of version 1 and its number are nobody’s contents', () => {
  expect(
    lostOn(
      'Meting',
      [
        [VERSION_ROW, 1, 'Versie van het werkboek'],
        [VERSION_ROW, 2, 1],
      ],
      true,
    ),
  ).toEqual([]);
  expect(lostOn('Meting', [[VERSION_ROW + 20, 2, 'van iemand']])).toEqual([
    `Meting!B${VERSION_ROW + 20} had geen plaats meer; er stond: van iemand`,
  ]);
});

test.each([false, true])(
  'what somebody typed is lost, also where the program has the same words (older: %s)',
  (isOlder) => {
    const typed = ['ja', 'nee', 'A', 'n.v.t.', 'Checklist besproken'];
    const lost = lostOn(
      'Scores',
      typed.map((text, index) => [60 + index, 14, text] as const),
      isOlder,
    );
    // The header of a column that is gone is what version 3 wrote itself.
    const expected = isOlder ? typed.slice(0, 4) : typed;
    expect(lost.map((sentence) => sentence.replace(/^.*er stond: /, ''))).toEqual(expected);
  },
);

describe.each(FORM_NAMES)('the words of version 3: %s', (name) => {
  const measurement = emptyMeasurement(formOf(name));

  test('are nobody’s contents', () => {
    const found = planContents(inWordsOfVersion3(measurement)).sheets;
    const today = planContents(workbookPlan(measurement)).sheets;
    for (const sheet of ['Meting', 'Scores', 'Bewijs', 'Ankers'] as const) {
      const contents = found.find((each) => each.name === sheet);
      expect(contents).not.toEqual(today.find((each) => each.name === sheet));
      expect(lostContents({ [sheet]: contents }, workbookPlan(measurement), { isOlder: true })).toEqual([]);
    }
  });
});

test('the combined row of an earlier version in columns that were moved is nobody’s contents', () => {
  const isVersion = (value: CellContent['value'] | undefined) => value === 4;
  const rows = [...(METING?.rows ?? [])].map(([row, cells]) => {
    const moved = [...cells].map(([column, cell]): [number, CellContent] => [
      column > 2 ? column + 4 : column,
      row === 2 && isVersion(cell.value) ? { ...cell, value: 3 } : cell,
    ]);
    return [row, new Map(moved)] as const;
  });
  const changed: SheetContents = { name: 'Meting', rows: new Map(rows) };
  expect([...(changed.rows.get(2)?.values() ?? [])].map(({ value }) => value)).toContain(3);
  expect(lostContents({ Meting: changed }, plan, { isOlder: true })).toEqual([]);
});
