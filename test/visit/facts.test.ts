import { DOCUMENTS, sourcedCode, sourcedText, type Sourced } from '../../src/scale/documents';
import type { AoItemId } from '../../src/scale/ids';
import { ipsAo2015 } from '../../src/scale/ips-ao-2015';
import { ips25of2024 } from '../../src/scale/ips-25-2024';
import { ITEM_LINKS, LINKS_ARE, linkOf, type ItemLinks } from '../../src/visit/item-links';
import { OBSERVATION_IDS, OBSERVATIONS, type ObservationId } from '../../src/visit/observations';
import { PAPER_IDS, PAPERS, type PaperId } from '../../src/visit/papers';
import { PARTNER_IDS, PARTNERS, type PartnerId } from '../../src/visit/partners';
import { BREAK, RUN_UP, TIME_BUDGET, TIMES_ARE, WORKING_DAY } from '../../src/visit/time-budget';

/** The one sentence of the source about a visit: implementatietraject-ips.txt, line 65. */
const T65 = [{ document: 'implementatietraject', lines: [65, 65] }];

// visit.md, "Partners" and "Niet in die lijst, wel nodig".
const PARTNER_FACTS: [id: PartnerId, code: string, least: number | null, most: number | null, isListed: boolean][] = [
  ['coordinator', 'CO', 1, 1, true],
  ['worker', 'TB', 2, null, true],
  ['team-member', 'TL', 3, 3, true],
  ['psychiatrist', 'PS', 1, 1, true],
  ['client', 'CL', 2, 3, true],
  ['family', 'FA', 1, 2, true],
  ['management', 'LE', null, null, false],
  ['expert', 'EX', null, null, false],
];

describe('the people to interview', () => {
  test.each(PARTNER_FACTS)('%s (%s): at least %s, at most %s', (id, code, least, most, isListed) => {
    expect(PARTNERS[id]).toMatchObject({ code, least, most, inferred: !isListed });
    if (isListed) expect(PARTNERS[id].source).toEqual(T65);
  });

  it('are these and no others', () => {
    expect(PARTNER_IDS).toEqual(PARTNER_FACTS.map(([id]) => id));
  });
});

describe('what is attended and looked at', () => {
  test.each([
    ['ips-meeting', 'always', false],
    ['care-meeting', 'where-possible', false],
    ['employer-contact', null, true],
    ['workplace', null, true],
    ['waiting-room', null, true],
  ] as const)('%s: asked %s by the source', (id, asked, inferred) => {
    expect(OBSERVATIONS[id]).toMatchObject({ asked, inferred, source: inferred ? [] : T65 });
  });

  it('is these five', () => {
    expect(OBSERVATION_IDS).toHaveLength(5);
  });
});

describe('the documents', () => {
  test.each([
    ['registration', 'REG', false],
    ['files', 'DOS', true],
    ['plan', 'PLAN', false],
    ['log', 'LOG', false],
    ['jobs', 'BAAN', false],
    ['policy', 'BEL', true],
    ['intake', 'INTK', false],
    ['promotion', 'PROMO', false],
    ['diaries', 'AGD', false],
  ] as const)('%s (%s): named by the source: %s', (id, code, isNamed) => {
    expect(PAPERS[id]).toMatchObject({ code, inferred: !isNamed, source: isNamed ? T65 : [] });
  });

  it('are these nine', () => {
    expect(PAPER_IDS).toHaveLength(9);
  });
});

// The table of visit.md, row by row, in its codes; O1 = ips-meeting, O2 = care-meeting, O3 = employer-contact.
const LINK_TABLE: [rows: readonly AoItemId[], partners: string, observations: string, papers: string][] = [
  [['bezetting-1a', 'bezetting-1b', 'bezetting-1c'], 'CO TB', '', 'REG'],
  [['bezetting-2'], 'CO TB TL', '', 'REG AGD'],
  [['bezetting-3'], 'CO TB CL', 'O1', 'DOS'],
  [['organisatie-1'], 'CO TB TL', 'O2', 'REG'],
  [['organisatie-2'], 'TB TL PS', 'O2 workplace', 'DOS'],
  [['organisatie-3'], 'CO TB EX', '', 'AGD'],
  [['organisatie-4'], 'CO TB', 'O1', 'REG'],
  [['organisatie-5'], 'CO TB TL', 'O1', 'BEL REG'],
  [['organisatie-6'], 'CO TB TL PS CL FA', 'O2', 'BEL DOS'],
  [['organisatie-7'], 'CO TL CL LE', 'waiting-room', 'INTK PROMO BEL'],
  [['organisatie-8'], 'CO PS LE', '', 'BEL'],
  [['begeleiding-1a', 'begeleiding-1b'], 'TB TL CL', '', 'DOS PLAN'],
  [['begeleiding-2'], 'TB CL', '', 'DOS'],
  [['begeleiding-3a', 'begeleiding-3b'], 'TB TL CL', 'O1', 'DOS PLAN'],
  [['begeleiding-4'], 'TB CL', '', 'DOS'],
  [['begeleiding-5a', 'begeleiding-5b'], 'TB CL', '', 'DOS LOG'],
  [['begeleiding-6'], 'TB CL', 'O1', 'PLAN LOG'],
  [['begeleiding-7'], 'CO TB', 'O3', 'LOG'],
  [['begeleiding-8a', 'begeleiding-8b'], 'CO TB', 'O3', 'LOG'],
  [['begeleiding-9a', 'begeleiding-9b'], 'TB CL', '', 'BAAN'],
  [['begeleiding-10'], 'TB', '', 'BAAN'],
  [['begeleiding-11'], 'TB CL', '', 'BAAN'],
  [['begeleiding-12'], 'TB TL CL FA', '', 'DOS PLAN'],
  [['begeleiding-13'], 'TB CL FA', '', 'PLAN'],
  [['begeleiding-14'], 'TB TL CL FA', '', 'DOS'],
  [['begeleiding-15'], 'CO TB', '', 'AGD'],
  [['begeleiding-16'], 'TB TL CL FA', '', 'DOS'],
];

const CODES: Readonly<Partial<Record<ObservationId, string>>> = {
  'ips-meeting': 'O1',
  'care-meeting': 'O2',
  'employer-contact': 'O3',
};

describe('the links of items', () => {
  test.each(LINK_TABLE.flatMap(([rows, ...links]) => rows.map((row) => [row, ...links] as const)))(
    '%s: %s · %s · %s',
    (id, partners, observations, papers) => {
      const link: ItemLinks[AoItemId] = ITEM_LINKS[id];
      expect(link.partners.map((partner) => PARTNERS[partner].code).join(' ')).toBe(partners);
      expect(link.observations.map((each) => CODES[each] ?? each).join(' ')).toBe(observations);
      expect(link.papers.map((paper: PaperId) => PAPERS[paper].code).join(' ')).toBe(papers);
    },
  );

  it('are all ours, and shown as such', () => {
    expect(LINKS_ARE).toEqual({ source: [], inferred: true });
    expect(sourcedText(LINKS_ARE)).toBe('onze koppeling');
  });

  it('hold for the item of 2024 with the same anchors: item 14 is begeleiding-3a', () => {
    const item = ips25of2024.items.find(({ id }) => id === 'ips25-14');
    expect(item && linkOf(item)).toEqual(ITEM_LINKS['begeleiding-3a']);
  });
});

/** visit.md, first paragraph: why the codes of the source cannot make a guide. */
describe('the source codes', () => {
  test.each([
    ['INT', 32],
    ['DS', 31],
    ['OBS', 26],
  ])('%s stands at %i of the 34 rows', (code, rows) => {
    expect(ipsAo2015.items.filter(({ sources }) => sources.some((each) => each === code))).toHaveLength(rows);
  });

  it('are missing at begeleiding-3b and 4, and in the whole scale of 2024', () => {
    expect(ipsAo2015.items.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([
      'begeleiding-3b',
      'begeleiding-4',
    ]);
    expect(ips25of2024.items.flatMap(({ sources }) => sources)).toEqual([]);
  });
});

describe('the day', () => {
  test.each([
    ['opening', 15],
    ['coordinator', 60],
    ['worker', 60],
    ['ips-meeting', 60],
    ['team-member', 45],
    ['psychiatrist', 20],
    ['client', 45],
    ['family', 20],
    ['files', 75],
    ['care-meeting', 45],
    ['closing', 20],
  ] as const)('%s takes %i minutes', (activity, minutes) => {
    expect(TIME_BUDGET[activity]).toBe(minutes);
  });

  // 15 + 60 + 60 + 60 + 45 + 20 + 45 + 20 + 75 + 45 + 20 = 465 = 7 × 60 + 45.
  it('takes 7 hours and 45 minutes together', () => {
    expect(Object.values(TIME_BUDGET).reduce<number>((sum, minutes) => sum + minutes, 0)).toBe(465);
    expect(TIMES_ARE.inferred).toBe(true);
  });

  it('lasts eight hours by our own choice: the source says a full working day', () => {
    expect(WORKING_DAY).toMatchObject({ minutes: 8 * 60, source: T65, inferred: true });
    expect(BREAK.inferred).toBe(true);
  });
});

// visit.md, "Aanloop (IPS Grow)".
describe('around the visit', () => {
  test.each([
    ['arrange', 'before', { months: 2 }],
    ['check-folder', 'before', { weeks: 3 }],
    ['send-schedule', 'before', { weeks: 2 }],
    ['report', 'after', { weeks: 4 }],
    ['respond', 'after', { weeks: 1 }],
    ['erase-personal-data', 'after', { weeks: 2 }],
    ['action-plan', 'after', { weeks: 6 }],
    ['support', 'after', { months: 5 }],
  ] as const)('%s: %s it, within %o', (step, side, within) => {
    expect(RUN_UP[step]).toMatchObject({ side, within, inferred: false });
    expect(RUN_UP[step].source).toEqual([{ document: 'ips-grow', lines: null }]);
  });

  it('is these eight steps', () => {
    expect(Object.keys(RUN_UP)).toHaveLength(8);
  });
});

describe('the place of a fact', () => {
  const fact = (lines: [number, number] | null, inferred: boolean): Sourced => ({
    source: [{ document: lines === null ? 'ips-grow' : 'kwaliteitskader', lines }],
    inferred,
  });

  test.each([
    [fact([65, 65], false), 'Kwaliteitskader IPS 2024, regel 65'],
    [fact([285, 287], false), 'Kwaliteitskader IPS 2024, regels 285-287'],
    [fact([285, 287], true), 'Kwaliteitskader IPS 2024, regels 285-287; onze koppeling'],
    [fact(null, false), DOCUMENTS['ips-grow'].title],
  ])('%# is written out: %2$s', (sourced, text) => {
    expect(sourcedText(sourced)).toBe(text);
  });

  test.each([
    [fact([65, 65], false), 'K 65'],
    [fact([285, 287], true), 'K 285-287, onze koppeling'],
    [fact(null, false), 'G'],
  ])('%# is written short: %2$s', (sourced, text) => {
    expect(sourcedCode(sourced)).toBe(text);
  });
});
