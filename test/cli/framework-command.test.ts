import { call } from './command-line';

interface Fact {
  readonly source: { readonly document: string; readonly lines: [number, number] | null }[];
  readonly inferred: boolean;
}

interface FrameworkJson {
  criteria: (Fact & { id: string; minimum: Fact & { kind: string; value?: number } })[];
  targetGroups: (Fact & { id: string; verdict: string })[];
  scenarios: (Fact & { id: string; measuredAt: Fact & { text: string } })[];
  admission: (Fact & { number: number; coalitionOnly: boolean })[];
  timeline: (Fact & { id: string; months: { from: number; to: number } })[];
}

async function frameworkJson(...args: string[]): Promise<FrameworkJson> {
  const { code, out, error } = await call('framework', ...args, '--json');
  if (code !== 0 || error !== '') throw new Error(error);
  return JSON.parse(out) as FrameworkJson;
}

/** Every object with a text of its own, wherever it stands. */
function textsWithin(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.flatMap(textsWithin);
  if (typeof value !== 'object' || value === null) return [];
  return [...('text' in value ? [value] : []), ...Object.values(value).flatMap(textsWithin)];
}

describe('framework --json', () => {
  it('holds the criteria, target groups, scenarios, admission and timeline', async () => {
    const data = await frameworkJson();
    expect(data.criteria.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8']);
    expect(data.criteria.map(({ minimum }) => minimum.value ?? null)).toEqual([12, 24, null, 2, null, 25, 1, null]);
    expect(data.targetGroups.map(({ verdict }) => verdict)).toEqual([
      'toepasbaar',
      'onder voorwaarden',
      'toepasbaar',
      'onder voorwaarden',
      'niet toepasbaar',
      'via samenwerking',
      'alleen pilots',
    ]);
    expect(data.scenarios.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
    expect(data.admission.map(({ coalitionOnly }) => coalitionOnly)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(data.timeline.length).toBeGreaterThan(3);
  });

  it('says of each fact where it stands and whether it is inferred', async () => {
    const data = await frameworkJson();
    const { criteria, targetGroups, scenarios, admission, timeline } = data;
    const facts = [criteria, targetGroups, scenarios, admission, timeline, textsWithin(data)].flat();
    expect(facts.length).toBeGreaterThan(150);
    facts.forEach((fact) => {
      expect(fact).toMatchObject({ source: expect.any(Array) as unknown[], inferred: expect.any(Boolean) as boolean });
    });
    expect(data.criteria[0]?.minimum).toMatchObject({
      source: [{ document: 'Kwaliteitskader IPS 2024', lines: [286, 286] }],
      inferred: false,
    });
    expect(data.scenarios[3]?.measuredAt).toMatchObject({ text: 'bij de ggz-organisatie', inferred: true });
  });

  it('holds one scenario where that is asked, and all of the rest', async () => {
    const { scenarios, criteria, admission } = await frameworkJson('--scenario', 's3');
    expect(scenarios.map(({ id }) => id)).toEqual(['s3']);
    expect([criteria.length, admission.length]).toEqual([8, 7]);
  });
});

describe('framework', () => {
  it('prints it as people read it, with what is ours marked', async () => {
    const { code, out, error } = await call('framework');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain(
      '  Minimum: hoogstens 25 cliënten per 1,0 fte, naar rato bij deeltijd [K 337-338, K 341-343]',
    );
    expect(out).toContain('  Zie ook: item 1 [K 341-342]\n  Zie ook: item 2 [onze koppeling]');
    expect(out).toContain('  Plaats van de meting: bij de ggz-organisatie [K 610-612, onze koppeling]');
    expect(out).toContain('Nulmeting: maand 6 tot 9 [T 63, T 73, onze koppeling]');
    expect(out.match(/^Scenario [1-4]\. /gm)).toHaveLength(4);
    expect(out).toContain('7. Samenwerkingsafspraken (alleen voor een coalitie) [T 37-39]');
    expect(out).not.toMatch(/undefined|null|\[object|\[\]/);
  });

  it('prints one scenario where that is asked', async () => {
    const { out } = await call('framework', '--scenario', 's2');
    expect(out.match(/^Scenario .*/gm)).toEqual([expect.stringMatching(/^Scenario 2\. /)]);
  });
});
