import { ADMISSION, admissionPoints, DECLARATION_NEEDS, TRAINEE_NEEDS } from '../../src/framework/admission';
import {
  COLLABORATION,
  COLLABORATION_IDS,
  FORCES,
  type CollaborationId,
  type Demand,
} from '../../src/framework/collaboration';
import { TARGET_GROUPS, type TargetGroupId } from '../../src/framework/target-groups';
import { factsIn, place } from './lines';

/** framework.md, section 3. */
describe('the target groups', () => {
  test.each<[TargetGroupId, string, string, string]>([
    ['ggz-bw', 'applicable', 'c1 c2 c3 c4 c5 c6 c7 c8', 'K:61-63 K:192-193'],
    ['nah', 'conditional', 'c1 c2 c4', 'K:376-378 K:677-708'],
    ['lvb-ggz', 'applicable', '', 'K:727-736 K:760-761'],
    ['lvb-vg', 'conditional', 'c3', 'K:379-380 K:749-768'],
    ['basis-ggz', 'not-applicable', 'c1 c4', 'K:381-382 K:792-814'],
    ['klein-ggz', 'through-partners', 'c6', 'K:212-222'],
    ['overig', 'pilot', 'c1 c2 c4 c5', 'K:249-270'],
  ])('%s: %s, criteria %s (%s)', (id, verdict, criteria, lines) => {
    expect(TARGET_GROUPS[id].verdict).toBe(verdict);
    expect(TARGET_GROUPS[id].criteria.ids.join(' ')).toBe(criteria);
    expect(place(TARGET_GROUPS[id])).toBe(lines);
  });

  it('are these seven', () => {
    expect(Object.keys(TARGET_GROUPS)).toHaveLength(7);
  });

  test.each<[TargetGroupId, boolean]>([
    ['nah', false],
    ['klein-ggz', true],
    ['overig', true],
  ])('%s has criteria that are our conclusion: %s', (id, inferred) => {
    expect(TARGET_GROUPS[id].criteria.inferred).toBe(inferred);
  });

  test.each<[TargetGroupId, 'attention' | 'figures', RegExp, string]>([
    ['nah', 'attention', /minstens 1 jaar zorg .* minstens 2 jaar/, 'K:680-689 K:694-699'],
    ['nah', 'attention', /pilot liep 1 jaar/, 'K:684-687'],
    ['nah', 'figures', /650\.000/, 'K:636-637'],
    ['nah', 'figures', /na 2 jaar 40%/, 'K:638-640'],
    ['lvb-ggz', 'figures', /30-50%/, 'K:717-718'],
    ['lvb-ggz', 'figures', /meer dan 40%/, 'K:718-719'],
    ['basis-ggz', 'attention', /korter dan 1 jaar/, 'K:785 K:794-797'],
  ])('%s, among its %s: %s (%s)', (id, kind, text, lines) => {
    const found = TARGET_GROUPS[id][kind].filter((each) => text.test(each.text));
    expect(found.map(place)).toEqual([lines]);
  });

  it('name the three ways of a small organisation', () => {
    expect(TARGET_GROUPS['klein-ggz'].attention.map(place)).toEqual(['K:216-217', 'K:218-219', 'K:220']);
  });
});

/** framework.md, section 4. */
describe('the four scenarios', () => {
  test.each<[CollaborationId, string, string]>([
    ['s1', 'main', 'K:467-468'],
    ['s2', 'each', 'K:536-537'],
    ['s3', 'together', 'K:562-564 K:579-581'],
    ['s4', 'own', 'K:597-598'],
  ])('%s: the criteria are met by %s (%s)', (id, by, lines) => {
    expect(COLLABORATION[id].meets.by).toBe(by);
    expect(place(COLLABORATION[id].meets)).toBe(lines);
  });

  // Of scenario 4 no source names the place.
  test.each<[CollaborationId, string, string]>([
    ['s1', 'main-organisation', 'K:476-477 P:57'],
    ['s2', 'regional-team', 'K:521-522 P:84'],
    ['s3', 'reintegration-company', 'K:569-570 P:111'],
    ['s4', 'care-organisation', 'K:610-612 *'],
  ])('%s is measured at: %s (%s)', (id, at, lines) => {
    expect(COLLABORATION[id].measuredAt.place).toBe(at);
    expect(place(COLLABORATION[id].measuredAt)).toBe(lines);
  });

  test.each<[CollaborationId, string, string]>([
    ['s1', 'K:468-469', 'K:474-476'],
    ['s2', 'K:493-495', 'K:520-532'],
    ['s3', 'K:580-581', 'K:567-569'],
    ['s4', 'K:604-607', 'K:610-612'],
  ])('%s: clients (%s) and who is responsible (%s)', (id, clients, responsible) => {
    expect(place(COLLABORATION[id].clients)).toBe(clients);
    expect(place(COLLABORATION[id].responsible)).toBe(responsible);
  });

  const forces = (demands: readonly Demand[]) => demands.map((each) => `${FORCES[each.force]} ${place(each)}`);

  test.each<[CollaborationId, string[]]>([
    ['s1', ['aanbevolen K:483-487', 'aanbevolen K:488-489']],
    ['s2', ['moet K:538-542', 'moet K:543-545']],
    ['s3', ['moet K:587-590', 'moet K:591-594']],
    ['s4', ['moet K:607-608']],
  ])('%s asks these documents: %j', (id, expected) => {
    expect(forces(COLLABORATION[id].documents)).toEqual(expected);
  });

  test.each<[CollaborationId, string[]]>([
    ['s1', ['moet K:469-472']],
    ['s2', ['moet K:516-518', 'aanbevolen K:515-516']],
    ['s3', ['moet K:582-584', 'moet K:585-586']],
    ['s4', ['moet K:618-620', 'moet K:615-617']],
  ])('%s has these conditions: %j', (id, expected) => {
    expect(forces(COLLABORATION[id].conditions)).toEqual(expected);
  });

  test.each([
    ['s1', /elke 2 weken/],
    ['s3', /criterium 1 \(minstens 1 jaar zorg\) en criterium 4/],
  ] as const)('%s says among its conditions: %s', (id, text) => {
    expect(COLLABORATION[id].conditions.filter((each) => text.test(each.text))).toHaveLength(1);
  });

  it('take two parties at least in the second', () => {
    expect(COLLABORATION.s2.parties.text).toMatch(/^minstens 2 /);
  });

  it('are four', () => {
    expect(COLLABORATION_IDS).toEqual(['s1', 's2', 's3', 's4']);
  });
});

/** framework.md, section 5. */
describe('admission', () => {
  test.each<[number, string, RegExp, string, string]>([
    [1, 'T:30', /EPD/, 'c4', '4 5'],
    [2, 'T:31', /kick-off vóór de training/, 'c3', '11'],
    [3, 'T:32 T:53', /gespecialiseerde ggz/, 'c1', '9'],
    [4, 'T:33', /0,1 fte voor elke trajectbegeleider/, 'c6', '7 8'],
    [5, 'T:34', /alle fasen/, 'c8', '3'],
    [6, 'T:35', /minstens 3 cliënten/, '', ''],
    [7, 'T:37-39', /op papier/, '', ''],
  ])('point %i stands at %s and says %s', (number, lines, text, criteria, items) => {
    const point = ADMISSION.find((each) => each.number === number);
    expect(point && place(point)).toBe(lines);
    expect(point?.minimum.filter((each) => text.test(each.text))).toHaveLength(1);
    expect(point?.evidence.inferred).toBe(true);
    expect(point?.related).toMatchObject({ inferred: true });
    expect(point?.related.criteria.join(' ')).toBe(criteria);
    expect(point?.related.items.map((item) => item.replace('ips25-', '')).join(' ')).toBe(items);
  });

  it('counts its points by our own order', () => {
    expect(ADMISSION.map(({ number, numbering }) => `${number} ${place(numbering)}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `${number} T:28-43 *`),
    );
  });

  test.each([
    [false, [1, 2, 3, 4, 5, 6]],
    [true, [1, 2, 3, 4, 5, 6, 7]],
  ])('asks the seventh only of a coalition: %s', (isCoalition, numbers) => {
    expect(admissionPoints(isCoalition).map(({ number }) => number)).toEqual(numbers);
  });

  it('says what is needed for the declaration that only Phrenos gives', () => {
    expect(DECLARATION_NEEDS.map(place)).toEqual(['T:43', 'T:37 T:43 *', 'T:43']);
    expect(DECLARATION_NEEDS[2].text).toMatch(/getekende offerte.*kick-off.*planning.*modeltrouwmeting/);
  });

  it('asks hbo of a trainee', () => {
    expect(TRAINEE_NEEDS.map((each) => `${place(each)} ${each.text}`)).toEqual([
      'T:98 minstens hbo, of aantoonbaar hbo-niveau',
    ]);
  });
});

it('each fact has a place in a source, or is ours', () => {
  const facts = factsIn([TARGET_GROUPS, COLLABORATION, ADMISSION]);
  expect(facts.length).toBeGreaterThan(100);
  const nowhere = facts.filter(({ source, inferred }) => source.length === 0 && !inferred);
  // That the text names no criterion for people with an LVB in the ggz stands nowhere.
  expect(nowhere).toEqual([TARGET_GROUPS['lvb-ggz'].criteria]);
});
