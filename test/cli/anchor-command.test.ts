import { call, DEVELOPER_WORDS } from './command-line';

interface AnchorJson {
  item: string;
  anchors: number[];
  value: number | null;
  rounded: number | null;
  rule: string;
  problems?: { key: string; message: string }[];
}

async function anchorJson(...args: string[]): Promise<AnchorJson> {
  const { code, out, error } = await call('anchor', ...args, '--json');
  if (code !== 0 || error !== '') throw new Error(error);
  return JSON.parse(out) as AnchorJson;
}

describe('anchor --json', () => {
  // One line or more for every key, with the anchors of the table in scale.md.
  test.each([
    ['bezetting-1a clients=51 fte=2', [4], 25.5, 26],
    ['bezetting-1b clients=51 fte=2,5', [5], 20.4, 20],
    ['bezetting-2 percent=59,5', [2], 59.5, 60],
    ['bezetting-2 percent=59.4', [1], 59.4, 59],
    ['bezetting-2 percent=93%', [4], 93, 93],
    ['bezetting-3 phases=0 referral=no', [1, 2], 0, 0],
    ['bezetting-3 phases=0 referral=keeps', [2], 0, 0],
    ['bezetting-3 phases=5', [4], 5, 5],
    ['bezetting-3 phases=intake,coaching', [3], 2, 2],
    ['organisatie-1 apart=yes', [1], null, null],
    ['organisatie-1 apart=no teams=2 percent=80', [4], 80, 80],
    ['organisatie-2 present=4', [4], 4, 4],
    ['organisatie-3 contact=weekly meeting=monthly', [5], null, null],
    ['begeleiding-4 present=Vervoer,inschrijving', [2], 2, 2],
    ['begeleiding-5a days=28,5 tracked=yes', [5], 28.5, 29],
    ['begeleiding-5b days=14 tracked=no', [4], 14, 14],
    ['begeleiding-6 percent=90 to-plan=yes informed=na', [5], 90, 90],
    ['begeleiding-7 contacts=4,5 checklist=yes review=weekly', [3, 4], 4.5, 4.5],
    ['begeleiding-7 contacts=2 checklist=yes review=weekly seekers=1', [5], 2, 2],
    ['begeleiding-8a anchors=4,5,3', [4], 4, 4],
    ['begeleiding-8b anchors=4,5', [4, 5], 4.5, 4.5],
    ['begeleiding-11 percent=64 jobs=20', [1, 2], 64, 64],
    ['begeleiding-15 percents=40,62,55', [4], 52.333333333, 52],
    ['begeleiding-15 percents=40,5;62', [4], 51.25, 51],
    ['begeleiding-15 percent=30', [2], 30, 30],
    ['ips25-17 contacts=6 checklist=yes review=monthly', [3], 6, 6],
    ['ips25-1 clients=50 fte=2 --scale ips-25-2024', [5], 25, 25],
  ])('%s', async (line, anchors, value, rounded) => {
    const args = line.split(' ');
    expect(await anchorJson(...args)).toEqual({
      ...{ item: args[0], anchors, value, rounded },
      rule: expect.stringMatching(/anker \d/) as string,
    });
  });

  test.each([
    ['a blank that matters', ['bezetting-1a', 'clients=20']],
    ['no evidence', ['bezetting-2']],
    ['a value left out', ['bezetting-2', 'percent=']],
    ['no workers', ['begeleiding-8a', 'anchors=']],
    ['no fte', ['bezetting-1a', 'clients=20', 'fte=0']],
    ['nobody who seeks', ['begeleiding-7', 'contacts=6', 'checklist=yes', 'review=weekly', 'seekers=0']],
    ['an item without calculation', ['organisatie-4']],
  ])('has no anchors, and says why: %s', async (_name, args) => {
    const { anchors, rule } = await anchorJson(...args);
    expect(anchors).toEqual([]);
    expect(rule).toMatch(/^(Nog geen advies\.|Hier valt niets|.* geen advies, want )/);
  });

  test('has no anchors for evidence that cannot be, and ends with 1', async () => {
    const { code, out, error } = await call('anchor', 'bezetting-1a', 'clients=-3', 'fte=veel', '--json');
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(JSON.parse(out)).toEqual({
      ...{ item: 'bezetting-1a', anchors: [], value: null, rounded: null },
      rule: expect.stringMatching(/"-3" kan niet.*"veel" kan niet/) as string,
      problems: [
        { key: 'clients', message: expect.stringMatching(/"-3" kan niet/) as string },
        { key: 'fte', message: expect.stringMatching(/"veel" kan niet/) as string },
      ],
    });
  });
});

describe('a percentage that looks like a fraction', () => {
  test.each([
    ['bezetting-2', 'percent=0,96', '96%'],
    ['bezetting-2', 'percent=0.5', '50%'],
    ['begeleiding-15', 'percents=40;0,62', '62%'],
  ])('is asked after: %s %s', async (item, fact, meant) => {
    const { code, out, error } = await call('anchor', item, fact);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(`bedoelt u ${meant}?`);
  });

  test.each([
    ['percent=1', /^1% van de tijd/],
    ['percent=0,96%', /0,96% van de tijd/],
    ['percent=0', /^0% van de tijd/],
    ['percent=96', /96% van de tijd/],
  ])('is none: %s', async (fact, said) => {
    const { code, out } = await call('anchor', 'bezetting-2', fact);
    expect(code).toBe(0);
    expect(out.replace(/^Bezetting 2\. /, '')).toMatch(said);
  });
});

describe('anchor', () => {
  test('says the advice in a sentence', async () => {
    expect(await call('anchor', 'begeleiding-7', 'contacts=5', 'checklist=yes', 'review=monthly')).toEqual({
      ...{ code: 0, error: '' },
      out: 'Begeleiding 7. 5 contacten per week, minstens maandelijks beoordeeld: anker 3, want anker 4 vraagt wekelijkse beoordeling.',
    });
  });

  test.each([
    ['bezetting-2', ['percent=140']],
    ['bezetting-2', ['percent=1e2']],
    ['bezetting-3', ['phases=7']],
    ['organisatie-2', ['present=6']],
    ['begeleiding-5a', ['days=-1', 'tracked=yes']],
    ['begeleiding-8a', ['anchors=4,9']],
    ['begeleiding-15', ['percents=40,50', 'percent=45']],
  ])('says in Dutch what cannot be, and ends with 1: %s %j', async (item, facts) => {
    const { code, out, error } = await call('anchor', item, ...facts);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toMatch(/kan niet|niet allebei/);
    expect(error).not.toMatch(DEVELOPER_WORDS);
  });

  test('says beside the advice what cannot be of a number that no anchor rests on, and ends with 1', async () => {
    expect(await call('anchor', 'organisatie-5', 'coordinator-fte=-1', 'present=3')).toEqual({
      code: 1,
      out: expect.stringMatching(/^Organisatie 5\. 3 rollen: anker 3/) as string,
      error: expect.stringMatching(/^Organisatie 5\. .*\(telt niet mee in het advies\): "-1" kan niet/) as string,
    });
  });

  test.each([
    ['no item', [], /Noem een item/],
    ['an unknown item', ['bezetting-9'], /bezetting-9.*scale/],
    ['an item of the other scale', ['ips25-2', 'percent=60', '--scale', 'ips-ao-2015'], /ips25-2.*ips-ao-2015/],
    ['an unknown scale', ['bezetting-2', '--scale', 'ips-2030'], /ips-2030/],
    ['an unknown key', ['bezetting-2', 'procent=60'], /"procent".*percent=/],
    ['a key without a value', ['bezetting-2', '60'], /"60".*percent=/],
    ['a key that every object has', ['bezetting-2', 'constructor=1'], /"constructor"/],
    ['a key for an item without calculation', ['organisatie-4', 'percent=60'], /niets te berekenen/],
    ['a key given twice', ['bezetting-2', 'percent=60', 'percent=70'], /percent staat er meer dan één keer/],
    ['an unknown choice', ['begeleiding-7', 'review=daily'], /review: "daily".*none, monthly, weekly/],
    ['an unknown component', ['begeleiding-4', 'present=Fiets'], /"Fiets" is onbekend.*Vervoer/],
    ['a component that could be two', ['organisatie-7', 'present=m'], /past bij meer dan één/],
    ['an unknown option', ['bezetting-2', '--kleur'], /kleur/],
  ])('ends with 2 and a Dutch sentence: %s', async (_name, args, sentence) => {
    const { code, out, error } = await call('anchor', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(DEVELOPER_WORDS);
  });
});

describe('the names of components', () => {
  test.each([
    // Seven domains, of which a name has commas of its own.
    ['begeleiding-3b', 'Interesses,Talenten, vaardigheden, steun uit de omgeving, hulpbronnen,Voorkeuren,Ambities', 4],
    ['begeleiding-3b', 'interesses; talenten; voorkeuren', 3],
    // Named twice is there once.
    ['begeleiding-4', 'Vervoer,vervoer', 1],
    ['bezetting-3', 'intake,ENGAGEMENT,assessment,werk of opleiding zoeken of vinden,coaching', 5],
  ])('%s present=%s counts %d', async (item, names, count) => {
    const key = item === 'bezetting-3' ? 'phases' : 'present';
    expect(await anchorJson(item, `${key}=${names}`)).toMatchObject({ value: count });
  });
});
