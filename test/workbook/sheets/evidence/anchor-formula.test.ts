import type { AnchorRule, Steps } from '../../../../src/scale/anchor-rule';
import { anchorCode, ruleFormula, type RuleCells } from '../../../../src/workbook/sheets/evidence/anchor-formula';

/** The answers stand in cells that are called after their keys; a choice is a number there. */
const cells: RuleCells = {
  answer: (key) => `${key}1`,
  choice: (_, value) => ['no', 'yes'].indexOf(value) + 1,
  measured: 'M1',
};

const rising: Steps = { direction: 'rising', toAnchor: [{ from: 60 }, { from: 75 }, { from: 90 }, { from: 96 }] };
const falling: Steps = { direction: 'falling', toAnchor: [{ from: 80 }, { from: 60 }, { from: 40 }, { from: 25 }] };
const byAnswer = (steps: Steps, rounding: 'whole' | 'none' = 'whole'): AnchorRule => ({
  lookup: { measure: { kind: 'answer', key: 'percent' }, rounding, steps },
  exceptions: [],
  caps: [],
});

describe('the code of admissible anchors', () => {
  test.each([
    [[], 0],
    [[3], 33],
    [[3, 4], 34],
  ] as const)('%j is %d', (anchors, code) => {
    expect(anchorCode(anchors)).toBe(code);
  });
});

describe('a rule as a formula', () => {
  test('counts the anchors that are reached: rounded half up, 60 begins at 59.5', () => {
    expect(ruleFormula(byAnswer(rising), cells)).toBe('11*(1+(M1>=59.5)+(M1>=74.5)+(M1>=89.5)+(M1>=95.5))');
  });

  test('counts downwards where less is better: rounded half up, 80 ends below 80.5', () => {
    expect(ruleFormula(byAnswer(falling), cells)).toBe('11*(1+(M1<80.5)+(M1<60.5)+(M1<40.5)+(M1<25.5))');
  });

  test('does not round where the rule does not', () => {
    expect(ruleFormula(byAnswer(rising, 'none'), cells)).toBe('11*(1+(M1>=60)+(M1>=75)+(M1>=90)+(M1>=96))');
  });

  test('has two anchors on a step that they share', () => {
    const steps: Steps = {
      ...rising,
      toAnchor: [{ from: 64, sharedTo: 64 }, { from: 75 }, { from: 85 }, { from: 95 }],
    };
    const rest = '+(M1>=74.5)+(M1>=84.5)+(M1>=94.5)';
    expect(ruleFormula(byAnswer(steps), cells)).toBe(`10*(1+(M1>=64.5)${rest})+1+(M1>=63.5)${rest}`);
  });

  test('has no anchor where there is no ratio', () => {
    const rule = byAnswer(falling);
    const measure = { kind: 'ratio', of: 'clients', to: 'fte', says: '', zero: '' } as const;
    expect(ruleFormula({ ...rule, lookup: { rounding: 'whole', steps: falling, measure } }, cells)).toBe(
      'IF(M1<0,0,11*(1+(M1<80.5)+(M1<60.5)+(M1<40.5)+(M1<25.5)))',
    );
  });

  test('lets caps lower what was found', () => {
    const caps: AnchorRule['caps'] = [
      { when: [[{ key: 'tracked', oneOf: ['no'] }]], to: 4, asks: '' },
      { when: [[{ key: 'jobs', below: 10 }]], to: 1, asks: '' },
    ];
    expect(ruleFormula({ ...byAnswer(rising), caps }, cells)).toBe(
      '11*MIN(1+(M1>=59.5)+(M1>=74.5)+(M1>=89.5)+(M1>=95.5),IF(tracked1=1,4,5),IF(jobs1<10,1,5))',
    );
  });

  test('lets the first exception that holds decide', () => {
    const exceptions: AnchorRule['exceptions'] = [
      { when: [[{ key: 'apart', oneOf: ['yes'] }]], anchors: [1] },
      {
        when: [
          [
            { key: 'contacts', atLeastTimes: 2, of: 'seekers' },
            { key: 'seekers', atLeast: 1 },
          ],
          [{ key: 'a', below: 1 }],
        ],
        anchors: [1, 2],
      },
      { when: [[]], anchors: [] },
    ];
    expect(ruleFormula({ lookup: null, exceptions, caps: [] }, cells)).toBe(
      'IF(apart1=2,11,IF(OR(AND(contacts1>=ROUND(2*seekers1,9),seekers1>=1),a1<1),12,0))',
    );
  });
});
