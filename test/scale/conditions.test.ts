import type { AoItemId } from '../../src/scale/ids';
import { ips25of2024 } from '../../src/scale/ips-25-2024';
import { ipsAo2015 } from '../../src/scale/ips-ao-2015';
import type { Item } from '../../src/scale/types';
import { CONDITIONS, type Place } from './conditions';

/** The row of 2015, and the item of 2024 that has its anchors. */
const withTwin = (id: AoItemId) =>
  [...ipsAo2015.items, ...ips25of2024.items].filter(({ anchorsOf }) => anchorsOf === id);

function textAt({ criterion, anchors, shortAnchors, evidence }: Item, [kind, number = 0]: Place): string | undefined {
  if (kind === 'criterium') return criterion;
  if (kind === 'onderdeel') return 'names' in evidence ? evidence.names[number - 1] : undefined;
  return (kind === 'kort' ? shortAnchors : anchors)[number - 1];
}

describe('no condition of the source is lost', () => {
  test.each(CONDITIONS.map(([id, place, what, words]) => ({ id, place, what, words, where: place.join(' ') })))(
    '$id, $where: $what',
    ({ id, place, words }) => {
      const items = withTwin(id);
      expect(items[0]?.id).toBe(id);
      expect(items.filter((item) => !words.test(textAt(item, place) ?? '')).map((item) => item.id)).toEqual([]);
    },
  );
});

describe('the words of 2024', () => {
  it('are "studievaardig" where those of 2015 are "studievast"', () => {
    const [of2015, of2024] = withTwin('organisatie-6');
    expect(of2015?.anchors[1]).toContain('onvoldoende werk- of studievast (readiness)');
    expect(of2024?.anchors[1]).toContain('onvoldoende werk- of studievaardig (readiness)');
    expect(of2015?.criterion).toContain('studievastheid');
    expect(of2024?.criterion).toContain('studievaardigheid');
  });

  test.each(ips25of2024.items)('$id names no item, column or word of the scale of 2015', (item) => {
    const { criterion, anchors, shortAnchors, evidence, remark = '' } = item;
    const texts = [criterion, ...anchors, ...shortAnchors, JSON.stringify(evidence), remark].join('\n');
    expect(texts).not.toMatch(/IPS-[AO]\b|studievast|IPS-werker|(bezetting|organisatie|begeleiding) \d/i);
  });
});

describe('the words of both scales', () => {
  test.each([...ipsAo2015.items, ...ips25of2024.items])('$id speaks of an anchor as "anker"', (item) => {
    expect(JSON.stringify(item)).not.toMatch(/ankerpunt/i);
  });
});
