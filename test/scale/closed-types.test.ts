import type { Entries } from '../../src/measurement/entries';
import { AO_ITEM_IDS, IPS25_ITEM_IDS, type AoItemId, type Ips25ItemId, type ItemId } from '../../src/scale/ids';
import type { PRINCIPLES } from '../../src/scale/principles';
import type { AnchorTexts, AoItemDefinition } from '../../src/scale/types';

/**
 * What must not compile. The proof is `npx tsc`: each directive below fails the type check as soon as the line under
 * it is accepted. The assertions say the same of the data at run time.
 */

/** The shape that every table of links to the 25 items must satisfy. */
type Links = readonly { readonly title: string; readonly items: readonly Ips25ItemId[] }[];

describe('tables that the compiler closes', () => {
  it('refuse an unknown item in a link of a principle', () => {
    // @ts-expect-error -- the 25-item scale has no item 26
    const links = [{ title: 'Nieuw', items: ['ips25-26'] }] as const satisfies Links;
    // The real table keeps to that shape: this line compiles only while it does.
    const kept: (typeof PRINCIPLES)[number]['items'][number] extends Ips25ItemId ? true : never = true;
    expect(kept).toBe(true);
    expect(IPS25_ITEM_IDS).not.toContain(links[0].items[0]);
  });

  it('refuse an item with an anchor missing', () => {
    // @ts-expect-error -- four texts, and there are five anchors
    const anchors: AnchorTexts = ['een', 'twee', 'drie', 'vier'];
    // @ts-expect-error -- an item cannot do with four anchors either
    const definition: Pick<AoItemDefinition, 'anchors'> = { anchors: ['een', 'twee', 'drie', 'vier'] };
    expect(anchors).not.toHaveLength(5);
    expect(definition.anchors).not.toHaveLength(5);
  });

  it('refuse an unknown item as a key', () => {
    // @ts-expect-error -- the A/O scale has no bezetting-4
    const entries: Entries = { 'bezetting-4': { A: 3 } };
    // @ts-expect-error -- nor can a table of items have one item too many
    const definitions: Partial<Record<AoItemId, string>> = { 'begeleiding-17': 'Nieuw' };
    const known: readonly ItemId[] = [...AO_ITEM_IDS, ...IPS25_ITEM_IDS];
    expect(known).toHaveLength(59);
    expect(known).not.toEqual(expect.arrayContaining(Object.keys(entries)));
    expect(known).not.toEqual(expect.arrayContaining(Object.keys(definitions)));
  });

  it('refuse a table that leaves an item out', () => {
    // @ts-expect-error -- the other 24 items are missing
    const table: Record<Ips25ItemId, string> = { 'ips25-1': 'Aantal cliënten' };
    expect(Object.keys(table)).not.toHaveLength(IPS25_ITEM_IDS.length);
  });

  it('refuse a fourth column', () => {
    // @ts-expect-error -- columns are A, O and score
    const entries: Entries = { 'bezetting-2': { B: 3 } };
    expect(entries['bezetting-2']?.A).toBeUndefined();
  });
});
