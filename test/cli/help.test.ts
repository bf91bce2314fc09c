import packageJson from '../../package.json';
import { call, DEVELOPER_WORDS } from './command-line';

describe('help', () => {
  test.each([
    [
      'the program',
      ['--help'],
      [
        'new',
        'check',
        'report',
        'road',
        'scale',
        'anchor',
        'share',
        'upgrade',
        'what-if',
        'framework',
        'guide',
        'Opties',
        'Commando',
      ],
    ],
    [
      'new',
      ['new', '--help'],
      ['--scale', '--model', '--out', '--scores', '--force', '--json', '--organisation', '--date', 'Opties'],
    ],
    ['check', ['check', '--help'], ['files', '--json', 'Opties']],
    ['anchor', ['anchor', '--help'], ['item', 'percent', '--scale', '--json', 'Voorbeelden', 'Opties']],
    ['upgrade', ['upgrade', '--help'], ['file', '--out', '--force', '--json', 'Voorbeelden', 'Opties']],
    [
      'share',
      ['share', '--help'],
      ['file', '--out', '--keep', '--without', '--force', '--json', 'Voorbeelden', 'Opties'],
    ],
    ['report', ['report', '--help'], ['file', '--out', '.docx', '--force', '--json', 'Voorbeelden', 'Opties']],
    ['what-if', ['what-if', '--help'], ['file', '--scale', '--model', '--set', '--json', 'Voorbeelden', 'Opties']],
    ['road', ['road', '--help'], ['file', '--to', '--column', '--fixed', '--hard', '--json', 'Voorbeelden', 'Opties']],
    ['framework', ['framework', '--help'], ['--scenario', '--json', 's1', 's4', 'Voorbeelden', 'Opties']],
    [
      'guide',
      ['guide', '--help'],
      ['file', '--partner', 'client', '--out', '.docx', '--force', 'Voorbeelden', 'Opties'],
    ],
    ['scale', ['scale', '--help'], ['id', '--json', 'ips-ao-2015', 'ips-25-2024', 'Opties']],
  ])('explains %s in Dutch', async (_name, args, words) => {
    const { code, out, error } = await call(...args);
    expect(code).toBe(0);
    expect(error).toBe('');
    words.forEach((word) => {
      expect(out).toContain(word);
    });
    expect(out).not.toMatch(/Options|Commands|required|boolean\b|number\b|default|choices|Show help|false|\[\]/);
  });

  test('the version is that of the package', async () => {
    expect(await call('--version')).toEqual({ code: 0, out: packageJson.version, error: '' });
  });
});

describe('a call that cannot be carried out', () => {
  test.each([
    [
      'no command',
      [],
      /anchor, new, check, consensus, framework, guide, report, road, scale, share, upgrade of what-if/,
    ],
    ['an unknown command', ['maak'], /maak/],
    ['an unknown option', ['scale', 'ips-ao-2015', '--kleur'], /kleur/],
    ['an unknown option of new', ['new', '--scale', 'ips-25-2024', '--out', 'uit.xlsx', '--kleur', 'rood'], /kleur/],
    ['check without a file', ['check'], /^Noem ten minste één werkmap[^\d]+0[^\d]+1\)\. /],
    ['check --json without a file', ['check', '--json'], /^Noem ten minste één werkmap/],
    ['new without options', ['new'], /scale.*out/],
    ['upgrade without a file', ['upgrade', '--out', 'nieuw.xlsx'], /^Noem ten minste één werkmap/],
    ['upgrade without a place', ['upgrade', 'oud.xlsx'], /verplicht: out/],
    ['report without a file', ['report', '--out', 'verslag.docx'], /^Noem ten minste één werkmap/],
    ['report without a place', ['report', 'meting.xlsx'], /verplicht: out/],
    ['guide without a file', ['guide', '--out', 'gids.docx'], /^Noem ten minste één werkmap/],
    ['guide without a place', ['guide', 'meting.xlsx'], /verplicht: out/],
    ['guide for nobody', ['guide', 'meting.xlsx', '--partner', 'buurman', '--out', 'gids.docx'], /buurman/],
    ['upgrade of two files', ['upgrade', 'een.xlsx', 'twee.xlsx', '--out', 'nieuw.xlsx'], /twee\.xlsx/],
    ['an option without its value', ['new', '--scale', 'ips-25-2024', '--out'], /out/],
    ['an unknown scale', ['scale', 'ips-2030'], /ips-2030/],
    ['an unknown scenario', ['framework', '--scenario', 's5'], /s5/],
    ['too many scales', ['scale', 'ips-ao-2015', 'ips-25-2024'], /ips-25-2024/],
  ])('ends with 2 and a Dutch sentence, and prints nothing else: %s', async (_name, args, sentence) => {
    const { code, out, error } = await call(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(DEVELOPER_WORDS);
    expect(error).not.toMatch(/Unknown|Missing|Not enough|Too many|Choices|required/);
  });
});
