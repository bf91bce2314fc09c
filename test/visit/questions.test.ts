import type { ItemId } from '../../src/scale/ids';
import { scoredItems } from '../../src/visit/asked';
import { PARTNER_IDS } from '../../src/visit/partners';
import { interviewGuide, OPEN_KEY, questionsOf } from '../../src/visit/questions';
import { itemById } from '../support/items';
import { FORM_NAMES, formOf, type FormName } from '../support/measurements';

const keysOf = (item: ItemId) => questionsOf(itemById(item)).map(({ key }) => key);

describe('the questions about an item', () => {
  // scale.md, table of evidence: what is recorded for these items; check lists have so many parts.
  test.each<[ItemId, string[]]>([
    ['bezetting-1a', ['clients', 'fte']],
    ['bezetting-2', ['percent']],
    ['bezetting-3', ['phases.1', 'phases.2', 'phases.3', 'phases.4', 'phases.5', 'phases.6', 'referral']],
    ['organisatie-1', ['apart', 'teams', 'percent']],
    ['organisatie-2', ['present.1', 'present.2', 'present.3', 'present.4', 'present.5']],
    ['organisatie-3', ['contact', 'meeting']],
    ['begeleiding-2', ['present.1', 'present.2', 'present.3', 'present.4']],
    ['begeleiding-5a', ['days', 'tracked']],
    ['begeleiding-7', ['contacts', 'checklist', 'review', 'seekers']],
    ['begeleiding-8a', ['anchors']],
    ['begeleiding-11', ['percent', 'jobs']],
    ['organisatie-6', [OPEN_KEY]],
    ['ips25-22', [OPEN_KEY]],
  ])('%s: %j', (item, keys) => {
    expect(keysOf(item)).toEqual(keys);
  });

  it('say the part of a check list and ask for an example', () => {
    const [first] = questionsOf(itemById('bezetting-3'));
    expect(first).toEqual({
      item: 'bezetting-3',
      key: 'phases.1',
      about: 'Welke fasen doen de IPS-werkers zelf?',
      text: 'Intake: hoe gaat dat hier? Noem een voorbeeld.',
    });
  });

  it('speak of trajectbegeleiders in the scale of 2024', () => {
    const texts = scoredItems(formOf('ips25')).flatMap((item) =>
      questionsOf(item).flatMap(({ about, text }) => [text, about ?? '']),
    );
    expect(texts.filter((text) => text.includes('IPS-werker'))).toEqual([]);
    expect(questionsOf(itemById('ips25-7'))[0]?.text).toContain('als een trajectbegeleider er niet is');
  });

  test.each(['begeleiding-8a', 'begeleiding-8b'] as const)('never ask anybody for an anchor: %s', (item) => {
    expect(questionsOf(itemById(item)).filter(({ text }) => /anker/i.test(text))).toEqual([]);
  });
});

/** scale.md, last row of the table of evidence: organisatie-4, 6; begeleiding-1a, 3a, 9b, 12, 13, 14. */
describe('an open question', () => {
  // `work` has no column O and so no 9b, `education` no 1a and 3a; 2024 has neither 9b nor 13.
  test.each<[FormName, number]>([
    ['integrated', 8],
    ['work', 7],
    ['education', 6],
    ['ips25', 6],
  ])('is asked once for each judgement item: %s, %i items', (form, count) => {
    const judged = scoredItems(formOf(form)).filter(({ evidence }) => evidence.kind === 'judgement');
    expect(judged).toHaveLength(count);
    judged.forEach((item) => {
      expect(questionsOf(item)).toEqual([
        { item: item.id, key: OPEN_KEY, about: null, text: expect.stringMatching(/\?/) as string },
      ]);
    });
  });

  test.each(FORM_NAMES)('is asked of no other item: %s', (form) => {
    const others = scoredItems(formOf(form)).filter(({ evidence }) => evidence.kind !== 'judgement');
    expect(others.flatMap(questionsOf).filter(({ key }) => key === OPEN_KEY)).toEqual([]);
  });
});

describe('the guide of a partner', () => {
  test.each(PARTNER_IDS.flatMap((partner) => FORM_NAMES.map((form) => [partner, form] as const)))(
    'has questions for each of its items, each with a key of its own: %s, %s',
    (partner, form) => {
      const guide = interviewGuide(formOf(form), partner);
      expect(guide.length).toBeGreaterThan(0);
      guide.forEach(({ item, questions }) => {
        expect(questions.length).toBeGreaterThan(0);
        expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
        expect(questions.every((question) => question.item === item.id)).toBe(true);
      });
    },
  );

  // Column PS of visit.md: organisatie-2, 6 and 8, with 5, 1 and 5 questions.
  it('of the psychiatrist is about three items', () => {
    const guide = interviewGuide(formOf('integrated'), 'psychiatrist');
    expect(guide.map(({ item, questions }) => [item.id, questions.length])).toEqual([
      ['organisatie-2', 5],
      ['organisatie-6', 1],
      ['organisatie-8', 5],
    ]);
  });
});
