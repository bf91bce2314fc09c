import { anchorsOn } from '../../support/evidence';

describe('organisatie-1', () => {
  test.each([
    [{ apart: 'yes', teams: 1, percent: 100 }, '1'],
    [{ apart: 'no', teams: 0, percent: 100 }, '2'],
    [{ apart: 'no', teams: 1, percent: 100 }, '5'],
    [{ apart: 'no', teams: 2, percent: 100 }, '5'],
    [{ apart: 'no', teams: 3, percent: 100 }, '2'],
    // Nothing in the source is lower than 2 as long as the programme is connected to care.
    [{ apart: 'no', teams: 3, percent: 0 }, '2'],
    [{ apart: 'yes', teams: 3, percent: 0 }, '1'],
  ] as const)('puts disqualifiers first: %j is %s', (entries, anchors) => {
    expect(anchorsOn('organisatie-1', entries)).toBe(anchors);
    expect(anchorsOn('ips25-4', entries)).toBe(anchors);
  });
});

describe('organisatie-3', () => {
  // The whole table: contact from rare to often, and in each the meeting none, quarterly, monthly.
  test.each([
    ['none', 'none', '1'],
    ['none', 'quarterly', '4'],
    ['none', 'monthly', '4'],
    ['quarterly', 'none', '2'],
    ['quarterly', 'quarterly', '4'],
    ['quarterly', 'monthly', '4'],
    ['monthly', 'none', '3'],
    ['monthly', 'quarterly', '4'],
    ['monthly', 'monthly', '4'],
    ['weekly', 'none', '4'],
    ['weekly', 'quarterly', '4'],
    ['weekly', 'monthly', '5'],
  ] as const)('contact %s and meeting %s is %s', (contact, meeting, anchors) => {
    expect(anchorsOn('organisatie-3', { contact, meeting })).toBe(anchors);
    expect(anchorsOn('ips25-6', { contact, meeting })).toBe(anchors);
  });
});

describe('begeleiding-5a and 5b', () => {
  test.each([
    ['begeleiding-5a', 30, '4'],
    ['begeleiding-5a', 31, '4'],
    ['begeleiding-5a', 61, '3'],
    ['begeleiding-5a', 271, '1'],
    ['begeleiding-5b', 14, '4'],
    ['begeleiding-5b', 31, '3'],
    ['begeleiding-5b', 91, '1'],
    ['ips25-15', 30, '4'],
  ] as const)('untracked contacts keep %s below 5 and change nothing lower: %d days is %s', (id, days, anchors) => {
    expect(anchorsOn(id, { days, tracked: 'no' })).toBe(anchors);
  });
});

describe('begeleiding-6', () => {
  test.each([
    ['yes', 'yes', '5'],
    ['yes', 'na', '5'],
    ['yes', 'no', '4'],
    ['no', 'yes', '4'],
    ['no', 'na', '4'],
    ['no', 'no', '4'],
  ] as const)('90 %%, according to plan: %s, informed: %s is %s', (plan, informed, anchors) => {
    expect(anchorsOn('begeleiding-6', { percent: 90, 'to-plan': plan, informed })).toBe(anchors);
    expect(anchorsOn('ips25-16', { percent: 90, 'to-plan': plan, informed })).toBe(anchors);
  });

  it('asks nothing more below 90 %', () => {
    expect(anchorsOn('begeleiding-6', { percent: 74, 'to-plan': 'no', informed: 'no' })).toBe('3');
  });
});

describe('begeleiding-11', () => {
  test.each([
    [100, 0, '1'],
    [100, 9, '1'],
    [100, 10, '5'],
    [64, 9, '1'],
    [64, 10, '1 2'],
    [63, 10, '1'],
  ] as const)('%d %% with %d jobs is %s', (percent, jobs, anchors) => {
    expect(anchorsOn('begeleiding-11', { percent, jobs })).toBe(anchors);
    expect(anchorsOn('ips25-21', { percent, jobs })).toBe(anchors);
  });
});
