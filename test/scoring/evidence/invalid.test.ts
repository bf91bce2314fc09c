import { adviceOn } from '../../support/evidence';

describe('evidence that cannot be', () => {
  test.each([
    [
      'bezetting-2',
      { percent: 140 },
      'percent',
      'Hoeveel procent van de tijd van de IPS-werkers gaat naar ondersteuning bij werk en/of opleiding? "140" kan niet. Vul een getal van 0 tot en met 100 in.',
    ],
    ['bezetting-2', { percent: -1 }, 'percent', /"-1" kan niet/],
    ['bezetting-2', { percent: 100.001 }, 'percent', /"100,001" kan niet/],
    ['bezetting-2', { percent: NaN }, 'percent', /kan niet/],
    ['bezetting-2', { percent: Infinity }, 'percent', /kan niet/],
    ['bezetting-2', { percent: 'veel' }, 'percent', /"veel" kan niet/],
    ['bezetting-2', { percent: true }, 'percent', /"WAAR" kan niet/],
    ['bezetting-2', { percent: { error: '#DIV/0!' } }, 'percent', /"#DIV\/0!" kan niet/],
    [
      'bezetting-2',
      { percent: [50, 60] },
      'percent',
      'Hoeveel procent van de tijd van de IPS-werkers gaat naar ondersteuning bij werk en/of opleiding? Vul hier één getal in, geen lijst.',
    ],
    ['bezetting-1a', { clients: -5, fte: 1 }, 'clients', /"-5" kan niet/],
    ['bezetting-1a', { clients: 5, fte: -1 }, 'fte', /"-1" kan niet/],
    ['bezetting-3', { phases: 7 }, 'phases', /"7" kan niet. Vul een heel getal van 0 tot en met 6 in/],
    [
      'bezetting-3',
      { phases: 0, referral: 'soms' },
      'referral',
      /doorverwezen naar andere programma’s voor werk of opleiding\? "soms" kan niet. Kies uit: nee, /,
    ],
    ['organisatie-1', { apart: 'no', teams: 1.5, percent: 80 }, 'teams', /"1,5" kan niet. Vul een heel getal/],
    ['organisatie-2', { present: 6 }, 'present', /"6" kan niet. Vul een heel getal van 0 tot en met 5 in/],
    ['organisatie-2', { present: -1 }, 'present', /"-1" kan niet/],
    ['organisatie-2', { present: 2.5 }, 'present', /"2,5" kan niet/],
    ['organisatie-2', { present: ['ja', 'no'] }, 'present', /"ja" kan niet. Kies ja of nee/],
    ['organisatie-2', { present: ['no', 'no', 'no', 'no', 'no', 'yes'] }, 'present', /zijn er 5, maar er staan 6/],
    ['begeleiding-5a', { days: -1, tracked: 'yes' }, 'days', /dagen .*"-1" kan niet/],
    [
      'begeleiding-8a',
      { anchors: [4, 0] },
      'anchors',
      /\(nummer 2\): "0" kan niet. Vul een heel getal van 1 tot en met 5/,
    ],
    ['begeleiding-8a', { anchors: [4, 4.5] }, 'anchors', /"4,5" kan niet/],
    ['begeleiding-8a', { anchors: Array.from({ length: 201 }, () => 4) }, 'anchors', /dit zijn er 201/i],
    ['begeleiding-11', { percent: 80, jobs: -1 }, 'jobs', /"-1" kan niet/],
    ['begeleiding-15', { percents: [40, 101] }, 'percent', /\(nummer 2\): "101" kan niet/],
    ['begeleiding-15', { percents: [40], percent: 40 }, 'percent', /niet allebei/],
  ] as const)('is refused: %s with %j', (id, entries, key, message) => {
    const advice = adviceOn(id, entries);
    expect(advice).toMatchObject({ status: 'invalid', anchors: [], value: null, rounded: null });
    expect(advice.problems.map((problem) => problem.key)).toEqual([key]);
    expect(advice.rule).toMatch(message);
  });

  it('is reported all at once', () => {
    const { problems, rule } = adviceOn('begeleiding-15', { percents: [140, 50, -1] });
    expect(problems).toHaveLength(2);
    problems.forEach(({ message }) => {
      expect(rule).toContain(message);
    });
    expect(adviceOn('bezetting-1a', { clients: -1, fte: -1 }).problems.map(({ key }) => key)).toEqual([
      'clients',
      'fte',
    ]);
  });

  it('is refused also where it could not change the answer', () => {
    expect(adviceOn('organisatie-1', { apart: 'yes', percent: 140 })).toMatchObject({ status: 'invalid', anchors: [] });
  });

  it('is not a noise so small that nobody typed it', () => {
    expect(adviceOn('bezetting-2', { percent: 100 + 1e-12 })).toMatchObject({ status: 'advised', anchors: [5] });
    expect(adviceOn('bezetting-2', { percent: -1e-12 })).toMatchObject({ status: 'advised', anchors: [1], value: 0 });
  });
});

describe('evidence that leads nowhere', () => {
  it('is a caseload without fte', () => {
    expect(adviceOn('bezetting-1a', { clients: 20, fte: 0 })).toMatchObject({
      ...{ status: 'impossible', anchors: [], value: null, rounded: null },
      rule: '20 cliënten, 0 fte: geen advies, want bij 0 fte is er geen caseload.',
    });
    expect(adviceOn('bezetting-1a', { clients: 0, fte: 0 })).toMatchObject({ status: 'impossible', value: null });
  });

  it('is a week in which nobody seeks', () => {
    const entries = { contacts: 6, checklist: 'yes', review: 'weekly', seekers: 0 };
    expect(adviceOn('begeleiding-7', entries)).toMatchObject({ status: 'impossible', anchors: [] });
    expect(adviceOn('begeleiding-7', entries).rule).toMatch(/geen advies, want er zijn geen cliënten die zoeken\.$/);
  });
});

it('names a worker by code, or by the line in the table, blank lines counted', () => {
  const workers = [{ clients: 10 }, {}, { clients: 'x' }, { code: 'AB', clients: -1 }];
  expect(adviceOn('bezetting-1a', {}, workers).problems.map(({ message }) => message)).toEqual([
    'Cliënten (3): "x" kan niet. Vul een getal van 0 tot en met 1000 in.',
    'Cliënten (AB): "-1" kan niet. Vul een getal van 0 tot en met 1000 in.',
  ]);
});
