import { SCORING_SHEET } from '../scale/scoring-sheet-2015';
import { call } from './command-line';

interface ScaleJson {
  id: string;
  items: {
    id: string;
    title: string;
    anchors: string[];
    columns: string[];
    divergence: string;
    sources: string[];
    reference: object;
    evidence: { kind: string };
  }[];
  principles: { title: string; ips25Items: string[] }[];
  bands: Record<string, { bands: object; provenance: string }>;
}

async function scaleJson(id: string): Promise<ScaleJson> {
  const { code, out, error } = await call('scale', id, '--json');
  if (code !== 0 || error !== '') throw new Error(error);
  return JSON.parse(out) as ScaleJson;
}

const DIVERGENCE: Record<string, string> = { no: 'forbidden', yes: 'allowed', '-': 'single' };

describe('scale --json', () => {
  test('holds the 34 rows of the A/O scale with their columns, divergence and sources', async () => {
    const { id, items } = await scaleJson('ips-ao-2015');
    expect(id).toBe('ips-ao-2015');
    expect(items).toHaveLength(34);
    expect(
      items.map(({ id, title, columns, divergence, sources }) => ({ id, title, columns, divergence, sources })),
    ).toEqual(
      SCORING_SHEET.map(({ id, title, columns, mayDiffer, sources }) => ({
        ...{ id, title, columns, sources },
        divergence: DIVERGENCE[mayDiffer],
      })),
    );
  });

  test('holds the 25 items of the scale of 2024, without sources', async () => {
    const { id, items } = await scaleJson('ips-25-2024');
    expect(id).toBe('ips-25-2024');
    expect(items.map((item) => item.id)).toEqual(Array.from({ length: 25 }, (_, index) => `ips25-${index + 1}`));
    expect(items.every(({ columns }) => columns.length === 1 && columns[0] === 'score')).toBe(true);
    expect(items.flatMap(({ sources }) => sources)).toEqual([]);
  });

  test.each(['ips-ao-2015', 'ips-25-2024'])(
    'gives every item five anchors, a source and an evidence kind: %s',
    async (id) => {
      const { items } = await scaleJson(id);
      items.forEach((item) => {
        expect(item.anchors).toHaveLength(5);
        expect(item.anchors.every((anchor) => anchor.trim().length > 0)).toBe(true);
        expect(item.reference).toMatchObject({
          document: expect.stringMatching(/\S/) as string,
          part: expect.stringMatching(/\S/) as string,
          number: expect.stringMatching(/\S/) as string,
        });
        expect(item.evidence.kind).toMatch(/\S/);
      });
    },
  );

  test.each(['ips-ao-2015', 'ips-25-2024'])('holds the eight principles and their 26 links: %s', async (id) => {
    const { principles } = await scaleJson(id);
    expect(principles).toHaveLength(8);
    // 3 + 2 + 4 + 3 + 1 + 4 + 5 + 4 = 26 links, to 20 different items (scale.md, "Eight principles").
    expect(principles.map(({ ips25Items }) => ips25Items.length)).toEqual([3, 2, 4, 3, 1, 4, 5, 4]);
    expect(new Set(principles.flatMap(({ ips25Items }) => ips25Items)).size).toBe(20);
  });

  test('holds the bands and where they come from', async () => {
    const { bands } = await scaleJson('ips-ao-2015');
    // scale.md, "The verdict": 120 / 104 / 77 for A, 115 / 100 / 74 for O and for the 25 items.
    expect(bands).toMatchObject({
      A: { bands: { redelijk: 77, goed: 104, voorbeeldig: 120 }, status: 'indicatief' },
      O: { bands: { redelijk: 74, goed: 100, voorbeeldig: 115 }, status: 'indicatief' },
      ips25: { bands: { redelijk: 74, goed: 100, voorbeeldig: 115 } },
    });
    expect(Object.values(bands).every(({ provenance }) => provenance.length > 20)).toBe(true);
    expect(Object.keys((await scaleJson('ips-25-2024')).bands)).toEqual(['ips25']);
  });

  test('without a name holds both scales', async () => {
    const { code, out } = await call('scale', '--json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as ScaleJson[]).map(({ id }) => id)).toEqual(['ips-ao-2015', 'ips-25-2024']);
  });
});

describe('scale', () => {
  test('prints the A/O scale as people read it', async () => {
    const { code, out, error } = await call('scale', 'ips-ao-2015');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    SCORING_SHEET.forEach(({ title }) => {
      expect(out).toContain(title);
    });
    // 34 items with five anchors each, numbered 1 to 5.
    [1, 2, 3, 4, 5].forEach((anchor) => {
      expect(out.match(new RegExp(`^ +${anchor} {2}\\S`, 'gm'))).toHaveLength(34);
    });
    expect(out).toMatch(/officiële schaal/);
    expect(out).toMatch(/BO/);
    expect(out).not.toMatch(/undefined|null|\[object/);
  });

  test('prints the scale of 2024 as people read it', async () => {
    const { code, out } = await call('scale', 'ips-25-2024');
    expect(code).toBe(0);
    expect(out.match(/^Item \d+\. /gm)).toHaveLength(25);
    expect(out).not.toMatch(/undefined|null|\[object/);
  });

  test('without a name lists the scales', async () => {
    const { code, out } = await call('scale');
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual(['ips-ao-2015', 'ips-25-2024']);
  });
});
