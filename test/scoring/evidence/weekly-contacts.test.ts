import type { Entry } from '../../../src/measurement/entry';
import { anchorsOn } from '../../support/evidence';

const advised = (contacts: Entry, checklist: Entry, review: Entry, seekers: Entry = null) => {
  const entries = { contacts, checklist, review, seekers };
  const [ao, ips25] = [anchorsOn('begeleiding-7', entries), anchorsOn('ips25-17', entries)];
  return ao === ips25 ? ao : `${ao} on one scale, ${ips25} on the other`;
};

describe('begeleiding-7', () => {
  test.each([
    [0, '1'],
    [1.99, '1'],
    [2, '2'],
    [2.5, '2'],
    [2.99, '2'],
    [3, '2 3'],
    [3.01, '3'],
    [4, '3'],
    [4.49, '3'],
    [4.5, '3 4'],
    [4.51, '4'],
    [5, '4'],
    [5.49, '4'],
    [5.5, '4 5'],
    [5.51, '5'],
    [6, '5'],
    [40, '5'],
  ])('%d contacts, reviewed every week: the nearest anchor, %s', (contacts, anchors) => {
    expect(advised(contacts, 'yes', 'weekly')).toBe(anchors);
  });

  test.each([
    [1.9, '1'],
    [2, '2'],
    [3, '2 3'],
    [4, '3'],
    [4.5, '3'],
    [5, '3'],
    [5.5, '3'],
    [6, '3'],
  ])('%d contacts, reviewed every month: no higher than 3, so %s', (contacts, anchors) => {
    expect(advised(contacts, 'yes', 'monthly')).toBe(anchors);
  });

  test.each([
    [1.9, '1'],
    [2, '2'],
    [3, '2'],
    [4, '2'],
    [6, '2'],
  ])('%d contacts, not reviewed: no higher than 2, so %s', (contacts, anchors) => {
    expect(advised(contacts, 'yes', 'none')).toBe(anchors);
  });

  test.each([
    [0, 'weekly', '1 2'],
    [1.99, 'none', '1 2'],
    [2, 'weekly', '2'],
    [6, 'weekly', '2'],
    [6, null, '2'],
  ])('%d contacts without a checklist, review %s: %s', (contacts, review, anchors) => {
    expect(advised(contacts, 'no', review)).toBe(anchors);
  });

  test.each([
    // Two contacts for each of fewer than three seekers are enough for 5, with checklist and weekly review.
    [1, 2, 'yes', 'weekly', '5'],
    [1, 1.99, 'yes', 'weekly', '1'],
    [2, 4, 'yes', 'weekly', '5'],
    [2, 3.99, 'yes', 'weekly', '3'],
    [2.9, 5.8, 'yes', 'weekly', '5'],
    [2.9, 5, 'yes', 'weekly', '4'],
    [0.5, 1, 'yes', 'weekly', '5'],
    // Three seekers are not fewer than three; blank is three or more.
    [3, 5, 'yes', 'weekly', '4'],
    [null, 5, 'yes', 'weekly', '4'],
    // Otherwise as if there were no such rule.
    [1, 2, 'yes', 'monthly', '2'],
    [2, 4, 'yes', 'monthly', '3'],
    [2, 4, 'yes', 'none', '2'],
    [2, 4, 'no', 'weekly', '2'],
    [1, 1, 'no', 'weekly', '1 2'],
    [2, 6, 'yes', 'weekly', '5'],
    // Nobody seeks: there is nothing to judge.
    [0, 6, 'yes', 'weekly', ''],
    [0, 0, 'no', 'none', ''],
  ])('%s seekers, %d contacts, checklist %s, review %s: %s', (seekers, contacts, checklist, review, anchors) => {
    expect(advised(contacts, checklist, review, seekers)).toBe(anchors);
  });
});
