import { beginConsensus } from '../../../../src/comparing/consensus';
import { applyChanges, scoreChange } from '../../../../src/measurement/changes';
import type { Measurement } from '../../../../src/measurement/measurement';
import { workbookPlan } from '../../../../src/workbook/workbook-plan';
import { planCells } from '../../../oracle/filled-workbook';
import { measurementId } from '../../../support/measurement-ids';
import { formOf, scoredMeasurement, type FormName } from '../../../support/measurements';
import { emptyMeasurement } from '../../../../src/measurement/measurement';

const by = (code: string, measurement: Measurement): Measurement => ({
  ...measurement,
  review: { ...measurement.review, reviewerCode: code, reviewer1: `Naam ${code}` },
});

const begun = (...measurements: readonly Measurement[]): Measurement =>
  beginConsensus(measurements[0]?.form ?? formOf('ips25'), measurements, measurementId(1)).measurement;

/** What stands on the sheet, by address: of a formula its result. */
function shown(measurement: Measurement): (cell: string) => unknown {
  const cells = new Map(
    planCells(workbookPlan(measurement)).flatMap(({ sheet, cell, content }) =>
      sheet === 'Consensus' ? [[cell, content]] : [],
    ),
  );
  return (cell) => {
    const content = cells.get(cell) ?? null;
    return typeof content === 'object' && content !== null ? content.result : content;
  };
}

const ips25 = (code: string, scores: string): Measurement => ({
  ...by(code, emptyMeasurement(formOf('ips25'))),
  entries: Object.fromEntries(
    scores.split(' ').map((score, index) => [`ips25-${index + 1}`, { score: Number(score) }]),
  ),
});

// The test vector: both add up to 95; 17 of 25 equal, and the 8 others one point apart, so 8 ÷ 25.
const R1 = ips25('JD', '5 4 5 3 4 3 5 4 2 4 3 3 4 5 4 4 2 4 5 4 5 3 4 2 4');
const R2 = ips25('KL', '5 4 5 4 4 3 4 4 3 4 3 2 4 5 3 4 2 3 5 5 5 3 4 2 5');

describe('on the sheet Consensus of the 25 items', () => {
  // Header 4, codes 5, total and scored 6 and 7, the header of the pairs 8, ten pairs, a line, and the items from row 20.
  const at = shown(begun(R1, R2));

  test('stands how far two reviewers agree', () => {
    // Compared, who, equal, within one, shift, mean difference, and what equal totals hide.
    expect(['B9', 'C9', 'K9', 'E9', 'F9', 'G9'].map(at)).toEqual([25, 'JD en KL', 17, 25, 0, 0.32]);
    expect(at('N9')).toBe('De totalen zijn gelijk (95), maar 8 items zijn verschillend gescoord.');
    expect(['B10', 'C10', 'F10', 'N10'].map(at)).toEqual(['', '', '', '']);
  });

  test('stands who they are, and what they come to', () => {
    expect(['F5', 'G5', 'H5', 'O5', 'P5'].map(at)).toEqual(['JD', 'KL', null, 'Naam JD', 'Naam KL']);
    expect(['F6', 'G6', 'H6', 'F7', 'G7'].map(at)).toEqual([95, 95, '', 25, 25]);
  });

  test('stand the eight differences first, to be discussed', () => {
    const rows = Array.from({ length: 25 }, (_, index) => 20 + index);
    const statuses = rows.map((row) => at(`M${row}`));
    expect(statuses).toEqual([...Array<string>(8).fill('te bespreken'), ...Array<string>(17).fill('eens')]);
    expect(rows.map((row) => at(`K${row}`))).toEqual([...Array<number>(8).fill(1), ...Array<number>(17).fill(0)]);
    // Item 4 is the first of them: 3 and 4, and no consensus yet. Behind them item 1, on which both gave a 5.
    expect(['A20', 'B20', 'F20', 'G20', 'K20', 'L20'].map(at)).toEqual(['ips25-4 score', 'Item 4', 3, 4, 1, '']);
    expect(['A28', 'F28', 'G28', 'K28', 'L28'].map(at)).toEqual(['ips25-1 score', 5, 5, 0, 5]);
  });
});

describe('the status of an item', () => {
  const differing = begun(R1, R2);
  const decided = (score: number | null, reason: string) =>
    shown(
      applyChanges(differing, [
        scoreChange({ item: 'ips25-4', column: 'score', entry: score }),
        { table: 'reasons', row: { item: 'ips25-4', column: 'score' }, field: 'reason', value: reason },
      ]),
    )('M20');

  test.each([
    [null, '', 'te bespreken'],
    [null, 'al bedacht', 'te bespreken'],
    [4, '', 'reden gevraagd'],
    [4, ' ', 'reden gevraagd'],
    [4, 'De dossiers', 'besloten'],
    [5, '', 'reden gevraagd'],
    [5, 'Geen van beide', 'besloten'],
  ])('on which they gave 3 and 4, with %j and %j', (score, reason, status) => {
    expect(decided(score, reason)).toBe(status);
  });

  test('asks a reason where both gave the same and the consensus is another', () => {
    const other = applyChanges(differing, [scoreChange({ item: 'ips25-1', column: 'score', entry: 4 })]);
    expect(['A28', 'L28', 'M28'].map(shown(other))).toEqual(['ips25-1 score', 4, 'reden gevraagd']);
  });

  test('asks none where one of them did not score, and the consensus is what the other gave', () => {
    const missing = begun(R1, { ...R2, entries: { ...R2.entries, 'ips25-1': {} } });
    const at = shown(applyChanges(missing, [scoreChange({ item: 'ips25-1', column: 'score', entry: 5 })]));
    expect(['A28', 'E28', 'G28', 'K28', 'M28'].map(at)).toEqual([
      ...['ips25-1 score', 'niet door allen gescoord', '', '', 'besloten'],
    ]);
    // 24 items compared, and no total of 95 beside 90.
    expect(['B9', 'K9', 'G7', 'N9'].map(at)).toEqual([24, 16, 24, '']);
  });
});

test('the first rows are those of two points, then a forbidden divergence, and a joint row counts once', () => {
  const scored = (code: string, name: FormName, entries: Parameters<typeof scoredMeasurement>[2]) =>
    by(code, scoredMeasurement(name, 4, entries));
  const at = shown(
    begun(
      scored('A', 'integrated', { 'bezetting-2': { A: 4, O: 3 }, 'begeleiding-12': { A: 5, O: 4 } }),
      scored('B', 'integrated', { 'begeleiding-12': { A: 2, O: 4 } }),
      scored('C', 'integrated', {}),
    ),
  );
  // Places from row 22 on.
  expect(['A22', 'D22', 'E22', 'F22', 'G22', 'H22', 'K22'].map(at)).toEqual([
    ...['begeleiding-12 A', 'IPS-A', 'twee punten of meer', 5, 2, 4, 3],
  ]);
  expect(['A23', 'D23', 'E23', 'F23', 'G23', 'H23', 'K23', 'M23'].map(at)).toEqual([
    ...['bezetting-2 AO', 'A en O', 'verboden verschil', '4 / 3', 4, 4, 1, 'te bespreken'],
  ]);
  // A and B differ by 3 and, in the joint row, by -1: a shift of 2 ÷ 41 and a mean of 4 ÷ 41.
  expect(['B11', 'C11', 'D11', 'E11'].map(at)).toEqual([41, 'A en B', 39, 40]);
  expect(at('F11')).toBeCloseTo(2 / 41, 8);
  expect(at('G11')).toBeCloseTo(4 / 41, 8);
  // A and C, B and C; of the pairs with a fourth there is nothing.
  expect(['C12', 'C13', 'C14', 'C15'].map(at)).toEqual(['A en C', '', '', 'B en C']);
});

test('the columns and pairs of reviewers whom there are not are hidden', () => {
  const sheet = (measurement: Measurement) =>
    workbookPlan(measurement).sheets.find(({ name }) => name === 'Consensus') ?? null;
  const hidden = (measurement: Measurement, columns: readonly number[]) =>
    columns.filter((column) => sheet(measurement)?.columns[column - 1]?.hidden === true);
  const names = [6, 7, 8, 9, 10, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24];
  expect(hidden(begun(R1, R2), names)).toEqual([8, 9, 10, 17, 18, 19, 22, 23, 24]);
  expect(hidden(begun(R1, R2, ips25('MN', '4')), names)).toEqual([9, 10, 18, 19, 23, 24]);
  const heights = sheet(begun(R1, R2))?.rowHeights ?? {};
  expect([9, 10, 18].map((row) => heights[row])).toEqual([27, 0, 0]);
});

test('on a scale with one column the column that would say which is hidden, and its figures stand in one that is seen', () => {
  const isShown = (measurement: Measurement, column: number) => {
    const sheet = workbookPlan(measurement).sheets.find(({ name }) => name === 'Consensus');
    return sheet?.columns[column - 1]?.hidden !== true;
  };
  // D says which column, K the difference; the figures of the first pair stand in row 9.
  const one = begun(R1, R2);
  expect([isShown(one, 4), isShown(one, 11)]).toEqual([false, true]);
  expect([shown(one)('K8'), shown(one)('K9')]).toEqual(['Gelijk', 17]);
  const both = begun(by('A', scoredMeasurement('integrated', 4)), by('B', scoredMeasurement('integrated', 4)));
  expect(isShown(both, 4)).toBe(true);
  expect([shown(both)('D4'), shown(both)('D10'), shown(both)('D11')]).toEqual(['Kolom', 'Gelijk', 41]);
});
