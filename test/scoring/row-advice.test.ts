import { adviceFor, anchorsIn, adviseRow, evidenceFindings } from '../../src/scoring/row-advice';
import { rowOf } from '../support/measurements';

describe('the advice on a row', () => {
  test('is one for both columns where they rest on the same evidence', () => {
    const evidence = { items: { 'bezetting-2': { AO: { percent: 93 } } }, workers: [] };
    const advice = adviseRow(rowOf('integrated', 'bezetting-2'), evidence);
    expect(Object.keys(advice)).toEqual(['AO']);
    expect([adviceFor(advice, 'A')?.anchors, adviceFor(advice, 'O')?.anchors]).toEqual([[4], [4]]);
  });

  test('is one per column where they may differ', () => {
    const evidence = { items: { 'bezetting-3': { A: { phases: 6 } } }, workers: [] };
    const advice = adviseRow(rowOf('integrated', 'bezetting-3'), evidence);
    expect([adviceFor(advice, 'A')?.anchors, adviceFor(advice, 'O')?.status]).toEqual([[5], 'none']);
  });

  test('comes from the workers where the item itself is blank', () => {
    const workers = [{ time: 80 }, { time: 90 }];
    // A mean of 85 % is anchor 3.
    expect(adviseRow(rowOf('ips25', 'ips25-2'), { items: {}, workers })).toMatchObject({ score: { anchors: [3] } });
  });
});

describe('what evidence has against a score', () => {
  /** begeleiding-11: 64 % lies between anchor 1 and 2. */
  const adviceOn = (percent: unknown) => {
    const items = { 'begeleiding-11': { A: { percent: percent as number, jobs: 20 } } };
    return adviceFor(adviseRow(rowOf('integrated', 'begeleiding-11'), { items, workers: [] }), 'A');
  };

  test.each<[string, unknown, number | string | null, string, ReturnType<typeof evidenceFindings>]>([
    ['another anchor', 80, 4, '', ['evidence-differs']],
    ['the anchor', 80, 3, '', []],
    ['the lower of two anchors', 64, 1, '', []],
    ['the higher of two anchors', 64, 2, '', []],
    ['an anchor beside two', 64, 3, '', ['evidence-differs']],
    ['another anchor, with a note', 80, 4, 'drie banen liepen net af', []],
    ['another anchor, with a note of spaces', 80, 4, '  ', ['evidence-differs']],
    ['no score yet', 80, null, '', []],
    ['no valid score', 80, 'x', '', []],
    ['a blank percentage', null, 4, '', []],
    ['an impossible percentage', 140, 4, '', ['evidence-invalid']],
    ['an impossible percentage, with a note and no score', 140, null, 'uitleg', ['evidence-invalid']],
  ])('%s', (_, percent, score, note, findings) => {
    expect(evidenceFindings(adviceOn(percent), score, note)).toEqual(findings);
  });

  test('is nothing where there is nothing to calculate', () => {
    expect(evidenceFindings(null, 3, '')).toEqual([]);
  });
});

test.each([
  ['3', [3]],
  [4, [4]],
  ['3 of 4', [3, 4]],
  ['3 of 9', []],
  ['', []],
  [null, []],
  [true, []],
  ['2,5', []],
] as const)('the anchors that %j names are %j', (entry, anchors) => {
  expect(anchorsIn(entry)).toEqual(anchors);
});
