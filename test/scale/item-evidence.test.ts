import type { EvidenceInput } from '../../src/scale/evidence-input';
import type { AoItemId } from '../../src/scale/ids';
import { ips25of2024 } from '../../src/scale/ips-25-2024';
import { ipsAo2015 } from '../../src/scale/ips-ao-2015';
import { itemEvidence } from '../../src/scale/item-evidence';
import { ALL_ITEMS, itemById } from '../support/items';

/** What is asked for each computed item: its key, and for a choice what can be chosen. */
const ASKED: readonly (readonly [string, readonly AoItemId[]])[] = [
  ['clients fte', ['bezetting-1a', 'bezetting-1b', 'bezetting-1c']],
  ['percent', ['bezetting-2', 'begeleiding-9a', 'begeleiding-10']],
  ['phases(6) referral=no|keeps|only', ['bezetting-3']],
  ['apart=yes|no teams percent', ['organisatie-1']],
  ['contact=none|quarterly|monthly|weekly meeting=none|quarterly|monthly', ['organisatie-3']],
  ['present(5)', ['organisatie-2', 'organisatie-7', 'organisatie-8', 'begeleiding-1b', 'begeleiding-4']],
  ['coordinator-fte workers present(5)', ['organisatie-5']],
  ['present(4)', ['begeleiding-2']],
  ['present(7)', ['begeleiding-3b']],
  ['present(6)', ['begeleiding-16']],
  ['days tracked=yes|no', ['begeleiding-5a', 'begeleiding-5b']],
  ['percent to-plan=yes|no informed=yes|no|na', ['begeleiding-6']],
  ['contacts checklist=yes|no review=none|monthly|weekly seekers', ['begeleiding-7']],
  ['anchors', ['begeleiding-8a', 'begeleiding-8b']],
  ['percent jobs', ['begeleiding-11']],
  ['percent/percents', ['begeleiding-15']],
];

function written(input: EvidenceInput): string {
  if (input.kind === 'choice') return `${input.key}=${input.options.map(({ value }) => value).join('|')}`;
  if (input.kind === 'checklist') return `${input.key}(${input.names.length})`;
  return input.kind === 'number' && input.perWorkerKey ? `${input.key}/${input.perWorkerKey}` : input.key;
}

const asked = (inputs: readonly EvidenceInput[] | undefined) => inputs?.map(written).join(' ');

const numbersOf = (inputs: readonly EvidenceInput[]) =>
  inputs.filter((input) => input.kind === 'number' || input.kind === 'numbers');

describe('what is asked for an item', () => {
  test.each(ASKED)('is %s for %j', (keys, ids) => {
    expect(ids.map((id) => asked(itemEvidence(itemById(id))?.inputs))).toEqual(ids.map(() => keys));
  });

  it('is known for 26 of the 34 rows', () => {
    const computed = ipsAo2015.items.filter((item) => itemEvidence(item) !== null).map(({ id }) => id);
    expect(computed).toHaveLength(26);
    expect(computed.sort()).toEqual(ASKED.flatMap(([, ids]) => ids).sort());
  });

  test.each(ips25of2024.items)('is the same for $id as for the row it comes from', (item) => {
    const [own, source] = [itemEvidence(item), itemEvidence(itemById(item.anchorsOf))];
    expect(asked(own?.inputs)).toBe(asked(source?.inputs));
    expect(own?.rule.lookup?.steps).toEqual(source?.rule.lookup?.steps);
    expect(JSON.stringify(own ?? {})).not.toContain('IPS-werker');
  });

  test.each(ALL_ITEMS)('has limits that a slip of the keyboard exceeds: $id', (item) => {
    numbersOf(itemEvidence(item)?.inputs ?? []).forEach(({ least, most }) => {
      expect(least).toBeGreaterThanOrEqual(0);
      expect(most).toBeGreaterThan(least);
      expect(most).toBeLessThanOrEqual(10_000);
    });
  });

  test.each(ALL_ITEMS)('is a question with a verb: $id', (item) => {
    const labels = (itemEvidence(item)?.inputs ?? []).map(({ label }) => label);
    const verb =
      /\b(hebben|heeft|werken|werkt|staan|staat|hoort|houdt|beoordeelt|zoeken|komt|volgt|leidt|gaat|is|zijn|worden|wordt|doen|past|passen|krijgen|vervult|duurt)\b/i;
    for (const label of labels) expect(label).toMatch(verb);
    for (const label of labels) expect(label).toMatch(/\?( \(.*\))?$/);
  });

  it('is 0-100 where it is a percentage, and whole where things are counted', () => {
    const inputs = numbersOf(ALL_ITEMS.flatMap((item) => itemEvidence(item)?.inputs ?? []));
    const keysWhere = (holds: (input: (typeof inputs)[number]) => boolean) =>
      [...new Set(inputs.filter(holds).map(({ key }) => key))].sort();
    expect(keysWhere((input) => input.kind === 'number' && input.percent === true)).toEqual(['percent']);
    expect(keysWhere(({ most }) => most === 100)).toEqual(['percent']);
    expect(keysWhere(({ whole }) => whole === true)).toEqual(['anchors', 'jobs', 'teams']);
  });
});
