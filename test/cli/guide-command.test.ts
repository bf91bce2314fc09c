import { readFile } from 'node:fs/promises';
import { readDocx } from '../host/docx/docx-file';
import { call, temporaryFolder } from './command-line';
import { makeWorkbook } from './workbook-files';

const at = temporaryFolder();

const contentsOf = async (path: string) => readDocx(new Uint8Array(await readFile(path)));

test('makes a guide for one partner, and leaves the workbook as it is', async () => {
  const workbook = await makeWorkbook(at('meting.xlsx'), 'work', { review: { organisation: 'GGZ Noord' } });
  const before = await readFile(workbook);
  expect(await call('guide', workbook, '--partner', 'family', '--out', at('gids.docx'))).toEqual({
    ...{ code: 0, error: '' },
    out: `Gemaakt: ${at('gids.docx')}`,
  });
  const { headings, paragraphs } = await contentsOf(at('gids.docx'));
  // Column FA of the links: organisatie-6, begeleiding-12, 13, 14 and 16.
  expect(headings.map(({ level, text }) => `${level} ${text}`)).toEqual([
    '1 Familielid (FA)',
    '2 Organisatie 6. Geen exclusiecriteria',
    '2 Begeleiding 12. Gepersonaliseerde volg-ondersteuning',
    '2 Begeleiding 13. Inzet van externe resources',
    '2 Begeleiding 14. Onbeperkte (in de tijd) volg-ondersteuning voor de cliënten',
    '2 Begeleiding 16. Assertieve omgang en outreach',
  ]);
  const text = paragraphs.join('\n');
  expect(text).toContain('Interviewgids: familielid');
  expect(text).toContain('GGZ Noord');
  expect(text).toContain('De bron vraagt 1 of 2 gesprekspartners');
  expect(text).toMatch(/Spreken bronnen elkaar tegen/);
  expect(text).toMatch(/onze koppeling/);
  expect(await readFile(workbook)).toEqual(before);
});

test('makes a guide for every partner where none is chosen, in the words of the scale', async () => {
  const workbook = await makeWorkbook(at('meting.xlsx'), 'ips25');
  expect((await call('guide', workbook, '--out', at('gids.docx'))).code).toBe(0);
  const { headings, paragraphs } = await contentsOf(at('gids.docx'));
  expect(headings.filter(({ level }) => level === 1).map(({ text }) => text.slice(-4))).toEqual([
    ...['(CO)', '(TB)', '(TL)', '(PS)', '(CL)', '(FA)', '(LE)', '(EX)'],
  ]);
  const text = paragraphs.join('\n');
  expect(text).toContain('Item 22. Gepersonaliseerde volg-ondersteuning');
  expect(text).not.toContain('IPS-werker');
  expect(text).not.toMatch(/undefined|null|\[object/);
});

test('writes over nothing, and over no workbook', async () => {
  const workbook = await makeWorkbook(at('meting.xlsx'), 'ips25');
  expect(await call('guide', workbook, '--out', workbook, '--force')).toEqual({
    code: 2,
    out: '',
    error: `${workbook}: geef een naam die eindigt op .docx.`,
  });
  await call('guide', workbook, '--partner', 'expert', '--out', at('gids.docx'));
  const before = await readFile(at('gids.docx'));
  const again = await call('guide', workbook, '--partner', 'client', '--out', at('gids.docx'));
  expect(again).toMatchObject({ code: 2, out: '' });
  expect(await readFile(at('gids.docx'))).toEqual(before);
});
