import { fractionHint, typedAnswer } from '../../src/taskpane/evidence/typed-answer';

const percent = { least: 0, most: 100, percent: true } as const;
const teams = { least: 0, most: 1000, whole: true } as const;

describe('a number as it is typed', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['85', 85],
    ['85%', 85],
    [' 85,5 % ', 85.5],
    ['85.5', 85.5],
    ['0,85', 0.85],
    ['0', 0],
  ])('"%s" in a field of percentages', (text, entry) => {
    expect(typedAnswer(percent, text)).toEqual({ entry });
  });

  test.each(['acht', '-1', '101', '85%%', '8 5', '1e2', '=1+1', '∞'])('"%s" cannot be a percentage', (text) => {
    expect(typedAnswer(percent, text)).toEqual({
      problem: `"${text}" kan niet en is niet opgeslagen. Vul een percentage van 0 tot en met 100 in.`,
    });
  });

  // A point may stand for thousands or for decimals: 1.000 is not taken for 1.
  test.each(['2,5', '-1', '85%', '1001', '1.000'])('"%s" cannot be a number of teams', (text) => {
    expect(typedAnswer(teams, text)).toEqual({
      problem: `"${text}" kan niet en is niet opgeslagen. Vul een heel getal van 0 tot en met 1000 in.`,
    });
  });
});

test.each([
  [0.85, 'Hier staat 0,85%. Bedoelt u 85%? Typ dan 85.'],
  // As on the command line: 1 is 1 %.
  [1, ''],
  [0, ''],
  [1.5, ''],
  ['0,85', ''],
])('asks about %s %% whether a fraction was meant', (entry, sentence) => {
  expect(fractionHint(percent, entry)).toBe(sentence);
});
