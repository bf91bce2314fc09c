import { ipsAo2015 } from '../../src/scale/ips-ao-2015';
import { ips25of2024 } from '../../src/scale/ips-25-2024';

/** An Excel validation prompt takes 255 characters; five short anchors with their numbers must fit in one. */
const LONGEST_PROMPT = 255;
/** What scale.md allows: every condition of the source, and no more than that. */
const LONGEST = { anchor: 400, component: 200, criterion: 600, shortAnchors: 225 };

const ALL_ITEMS = [...ipsAo2015.items, ...ips25of2024.items];

const length = (text: string) => text.length;

describe.each(ALL_ITEMS)('the texts of $id', (item) => {
  it('describe five anchors', () => {
    expect(item.anchors).toHaveLength(5);
    expect(item.anchors.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(item.anchors).size).toBe(5);
  });

  it('keep an anchor within 400 characters', () => {
    expect(Math.max(...item.anchors.map(length))).toBeLessThanOrEqual(LONGEST.anchor);
  });

  it('keep a component within 200 characters', () => {
    const components = 'names' in item.evidence ? item.evidence.names : [];
    expect(components.filter((name) => length(name) > LONGEST.component)).toEqual([]);
  });

  it('keep what the item asks within 600 characters', () => {
    expect(length(item.criterion)).toBeLessThanOrEqual(LONGEST.criterion);
  });

  it('keep the five short anchors within 225 characters', () => {
    expect(length(item.shortAnchors.join(''))).toBeLessThanOrEqual(LONGEST.shortAnchors);
  });

  it('part no component by a semicolon, for that parts the components a text names', () => {
    const components = 'names' in item.evidence ? item.evidence.names : [];
    expect(components.filter((name) => name.includes(';'))).toEqual([]);
  });

  it('say in each anchor all that it asks, for it is read without the others', () => {
    expect(item.anchors.filter((text) => /zoals (bij )?\d/i.test(text))).toEqual([]);
  });

  it('fit the five short anchors in one prompt', () => {
    const prompt = item.shortAnchors.map((text, index) => `${index + 1} ${text}`).join('\n');
    expect(item.shortAnchors).toHaveLength(5);
    expect(item.shortAnchors.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(item.shortAnchors).size).toBe(5);
    expect(prompt.length).toBeLessThanOrEqual(LONGEST_PROMPT);
  });

  it('say what the item asks', () => {
    expect(item.title).not.toBe('');
    expect(item.criterion).not.toBe('');
  });

  it('name the document, the part and the number they come from', () => {
    const year = item.columns.includes('score') ? '2024' : '2015';
    expect(item.reference.document).toContain(year);
    expect(item.reference.part).toMatch(/^(Bezetting|Organisatie|Begeleiding)$/);
    expect(item.reference.number).toMatch(/^\d+[abc]?$/);
  });
});

describe('the words for who does the work', () => {
  test.each(ips25of2024.items)('$id speaks of a "trajectbegeleider", not of an "IPS-werker"', (item) => {
    const texts = [item.title, item.criterion, ...item.anchors, ...item.shortAnchors].join('\n');
    expect(texts).not.toMatch(/IPS-werker/i);
  });

  test.each(ips25of2024.items)('$id does so in its components and its remark too', ({ evidence, remark }) => {
    const components = 'names' in evidence ? evidence.names : [];
    expect([...components, remark ?? ''].join('\n')).not.toMatch(/IPS-werker/i);
  });

  test.each(ips25of2024.items)('$id starts its sentences with a capital', (item) => {
    expect([item.criterion, ...item.anchors].join('\n')).not.toMatch(/(^|[.?!] )trajectbegeleider/m);
  });

  it('has replaced a word, not dropped it', () => {
    const item = ips25of2024.items.find(({ id }) => id === 'ips25-2');
    expect(item?.criterion).toMatch(/trajectbegeleiders/);
  });
});
