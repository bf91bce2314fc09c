import { monthsAfter, TIMELINE, timelineFrom, type TimelineId } from '../../src/framework/timeline';
import { place } from './lines';

/** framework.md, section 5, "Tijdlijn", and section 2 for the two that stand beside it. */
describe('the moments', () => {
  // The first measurement: within two months after 6 months is 6 at the earliest; two months after 7 is 9 at the latest.
  // The next: 6 + 24 and 9 + 24. The own review: 6 + 6 and 9 + 6.
  test.each<[TimelineId, number, number, number | null, string]>([
    ['kick-off', 0, 0, null, 'T:31 T:49'],
    ['training', 6, 7, null, 'T:73'],
    ['first-measurement', 6, 9, null, 'T:63 T:73 *'],
    ['repeat', 30, 33, 24, 'T:63 K:37 *'],
    ['own-review', 12, 15, 6, 'K:1275-1278 *'],
    ['steering-group', 0, 3, 3, 'K:1279-1284 *'],
  ])('%s: month %i to %i, then every %s months (%s)', (id, from, to, every, lines) => {
    expect(TIMELINE[id]).toMatchObject({ months: { from, to }, every });
    expect(place(TIMELINE[id])).toBe(lines);
  });

  it('say of the first measurement all that the sources say', () => {
    const { readings } = TIMELINE['first-measurement'];
    expect(readings.map(({ text, months, ...sourced }) => [text, months.from, months.to, place(sourced)])).toEqual([
      ['binnen 2 maanden na de training', 6, 9, 'T:73'],
      ['2 maanden na de training', 8, 9, 'T:63'],
      ['doorgaans 8 maanden na de kick-off', 8, 8, 'T:63'],
    ]);
  });

  test.each<[TimelineId, RegExp, string]>([
    ['training', /6 à 7 maanden/, 'T:73'],
    ['training', /6 of 7 bijeenkomsten van 6,5 uur, en 1,5 uur/, 'T:73'],
    ['repeat', /elke 2 jaar, bij voldoende modeltrouw/, 'T:63 K:37'],
    ['repeat', /onvoldoende modeltrouw, zegt geen bron/, 'T:63 *'],
    ['own-review', /elke 6 maanden/, 'K:1275-1276'],
    ['own-review', /elk jaar, zodra het totaal goed of voorbeeldig is/, 'K:1277-1278'],
    ['steering-group', /elk kwartaal; .* elke 6 maanden/, 'K:1280-1282'],
  ])('%s says: %s (%s)', (id, text, lines) => {
    const found = TIMELINE[id].readings.filter((each) => text.test(each.text));
    expect(found.map(place)).toEqual([lines]);
  });
});

describe('the dates', () => {
  it('are ranges from the kick-off', () => {
    expect(timelineFrom('2026-09-01')).toEqual({
      'kick-off': { from: '2026-09-01', to: '2026-09-01' },
      training: { from: '2027-03-01', to: '2027-04-01' },
      'first-measurement': { from: '2027-03-01', to: '2027-06-01' },
      repeat: { from: '2029-03-01', to: '2029-06-01' },
      'own-review': { from: '2027-09-01', to: '2027-12-01' },
      'steering-group': { from: '2026-09-01', to: '2026-12-01' },
    });
  });

  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-01-15', 0, '2026-01-15'],
  ])('keep the day, or take the last of a shorter month: %s and %i months', (date, months, later) => {
    expect(monthsAfter(date, months)).toBe(later);
  });

  test.each(['', 'volgend jaar', '2026-13-01', '2026-02-30', '2026-9-1'])('are none without a date: "%s"', (text) => {
    expect(timelineFrom(text)).toBeNull();
  });
});
