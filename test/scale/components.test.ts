import type { AoItemId } from '../../src/scale/ids';
import { ipsAo2015 } from '../../src/scale/ips-ao-2015';

/** How many components there are, and how many anchors 2, 3, 4 and 5 ask for; fewer is anchor 1. */
const CHECK_LISTS: readonly (readonly [AoItemId, number, string, readonly number[]])[] = [
  ['organisatie-2', 5, 'onderdelen', [2, 3, 4, 5]],
  ['organisatie-5', 5, 'rollen', [2, 3, 4, 5]],
  ['organisatie-7', 5, 'strategieën', [2, 3, 4, 5]],
  ['organisatie-8', 5, 'onderdelen', [2, 3, 4, 5]],
  ['begeleiding-1b', 5, 'onderdelen', [2, 3, 4, 5]],
  ['begeleiding-2', 4, 'onderdelen', [1, 2, 3, 4]],
  ['begeleiding-3b', 7, 'domeinen', [4, 5, 6, 7]],
  ['begeleiding-4', 5, 'elementen', [2, 3, 4, 5]],
  ['begeleiding-16', 6, 'strategieën', [3, 4, 5, 6]],
];

const evidenceOf = (id: AoItemId) => ipsAo2015.items.find((item) => item.id === id)?.evidence;

function namesOf(id: AoItemId): readonly string[] {
  const evidence = evidenceOf(id);
  return evidence !== undefined && 'names' in evidence ? evidence.names : [];
}

describe('the check lists', () => {
  test.each(CHECK_LISTS)('%s has %i %s', (id, count, noun, leastCounts) => {
    expect(evidenceOf(id)).toMatchObject({ kind: 'components', noun, leastCounts });
    expect(namesOf(id)).toHaveLength(count);
  });

  it('stand at no other item', () => {
    const withCheckList = ipsAo2015.items.filter((item) => item.evidence.kind === 'components');
    expect(withCheckList.map((item) => item.id)).toEqual(CHECK_LISTS.map(([id]) => id));
  });

  test.each([...CHECK_LISTS.map(([id]) => id), 'bezetting-3' as const])('%s names each component once', (id) => {
    expect(namesOf(id).filter((name) => name.trim() === '')).toEqual([]);
    expect(new Set(namesOf(id)).size).toBe(namesOf(id).length);
  });

  // A name or two that the source leaves no doubt about, so that no list stands at the wrong item.
  test.each([
    ['organisatie-2', 0, /week.*behandelbespreking/],
    ['organisatie-5', 0, /10 IPS-werkers/],
    ['organisatie-7', 0, /intake/i],
    ['organisatie-8', 1, /modeltrouw/i],
    ['begeleiding-1b', 1, /studieschulden/],
    ['begeleiding-1b', 4, /financiering.*ontwikkel/],
    ['begeleiding-2', 0, /openheid/],
    ['begeleiding-3b', 0, /Interesse/],
    ['begeleiding-4', 0, /Inschrijving/],
    ['begeleiding-4', 3, /Vervoer/],
    ['begeleiding-16', 0, /gemiste afspraken/],
    ['begeleiding-16', 5, /familie/],
  ] as const)('%s has component %i from the source', (id, index, name) => {
    expect(namesOf(id)[index]).toMatch(name);
  });
});

describe('bezetting-3', () => {
  it('has six phases: 1-4 is anchor 3, 5 is anchor 4, 6 is anchor 5', () => {
    expect(evidenceOf('bezetting-3')).toMatchObject({ kind: 'phases', leastCounts: [1, 5, 6] });
    expect(namesOf('bezetting-3')).toHaveLength(6);
  });

  test.each(['Intake', 'Engagement', 'Assessment', 'Coaching'])('names the phase %s', (phase) => {
    expect(namesOf('bezetting-3')).toContain(phase);
  });
});
