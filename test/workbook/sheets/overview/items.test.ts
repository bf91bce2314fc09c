import type { Measurement } from '../../../../src/measurement/measurement';
import { parseArea } from '../../../../src/workbook/paper/a1';
import type { SheetPlan } from '../../../../src/workbook/paper/plan';
import { textsIn } from '../../../../src/workbook/paper/plan-texts';
import { workbookPlan } from '../../../../src/workbook/workbook-plan';
import { scoredMeasurement } from '../../../support/measurements';

/** The lines of the strip: of each cell the name in its format, with what it shows; null where it has none. */
function strip(measurement: Measurement): (readonly [name: string, shown: string] | null)[][] {
  const sheet = workbookPlan(measurement).sheets.find(({ name }) => name === 'Overzicht') as SheetPlan;
  const [formats] = sheet.numberFormats ?? [];
  const shown = textsIn(sheet.blocks);
  return (formats?.cells ?? []).map((line, down) =>
    line.map((format, across) =>
      format === null
        ? null
        : [/^"(.*?) +"0/.exec(format)?.[1] ?? '', shown((formats?.row ?? 0) + down, (formats?.column ?? 0) + across)],
    ),
  );
}

describe('the strip of all items on Overzicht', () => {
  const scored = scoredMeasurement('integrated', 4, {
    'begeleiding-9a': { A: 1 },
    'organisatie-3': { A: 2, O: 3 },
    'bezetting-2': { A: 6, O: null },
  });

  test('names every item in each column in which it is scored, with its score', () => {
    // 32 items: two pieces of 16 below each other, each with A and O.
    const lines = strip(scored);
    expect(lines).toHaveLength(16);
    const cells = lines.flat().filter((cell) => cell !== null);
    // 26 items in column A and 25 in column O.
    expect(cells).toHaveLength(51);
    const scores = (item: string) => cells.filter(([name]) => name === item).map(([, score]) => score);
    expect(scores('Organisatie 3')).toEqual(['2', '3']);
    expect(scores('Begeleiding 9a')).toEqual(['1']);
    expect(scores('Bezetting 3')).toEqual(['4', '4']);
  });

  test('has a dash where there is no score, or none that is valid', () => {
    const cells = strip(scored).flat();
    expect(cells.filter((cell) => cell?.[0] === 'Bezetting 2')).toEqual([
      ['Bezetting 2', '–'],
      ['Bezetting 2', '–'],
    ]);
  });

  test('has four pieces where one column is measured', () => {
    // 26 items in four pieces: 7, 7, 7 and 5.
    const lines = strip(scoredMeasurement('work', 5));
    expect(lines).toHaveLength(7);
    expect(lines.flat().filter((cell) => cell !== null)).toHaveLength(26);
  });

  test('is coloured from 1, dark, over 3 to 5, light', () => {
    const { colorScales = [], numberFormats = [] } = workbookPlan(scored).sheets.find(
      ({ name }) => name === 'Overzicht',
    ) as SheetPlan;
    expect(colorScales.map(({ points }) => points.map(({ value }) => value))).toEqual([[1, 3, 5]]);
    const area = parseArea(colorScales[0]?.range ?? '');
    expect(area && [area.top, area.left, area.bottom - area.top + 1]).toEqual([
      numberFormats[0]?.row,
      numberFormats[0]?.column,
      16,
    ]);
  });
});
