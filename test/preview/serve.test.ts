import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previewOptions } from '../../src/preview/serve/arguments';
import { servePreview, type PreviewServer } from '../../src/preview/serve/preview-server';

describe('what the preview begins with', () => {
  test.each([
    [[], { kind: 'empty' }],
    [['--empty'], { kind: 'empty' }],
    [['--example'], { kind: 'example' }],
  ])('%j', async (args, content) => {
    expect((await previewOptions(args)).content).toEqual(content);
  });

  test('a file, by its name and bytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'preview-'));
    writeFileSync(join(folder, 'meting.xlsx'), 'abc');
    const { content, port } = await previewOptions(['--open', join(folder, 'meting.xlsx'), '--port', '0']);
    rmSync(folder, { recursive: true });
    expect(content).toEqual({ kind: 'file', name: 'meting.xlsx', bytes: 'YWJj' });
    expect(port).toBe(0);
  });

  test.each([
    [['--open', 'is-er-niet.xlsx'], /^is-er-niet\.xlsx: dit bestand kan niet worden gelezen\./],
    [['--open'], /open/],
    [['--example', '--empty'], /example|empty/],
    [['--voorbeeld'], /voorbeeld/],
  ])('refuses %j', async (args, sentence) => {
    await expect(previewOptions(args)).rejects.toThrow(sentence);
  });
});

describe('the server', () => {
  let server: PreviewServer;
  beforeAll(async () => {
    server = await servePreview('dist', 0, { kind: 'file', name: '</script><b>', bytes: '' });
  });
  afterAll(() => server.close());

  const get = async (path: string) => (await fetch(server.url + path)).text();

  test('listens to this machine only', () => {
    expect(server.url).toMatch(/^http:\/\/localhost:\d+\/$/);
  });

  test("serves the pane as it was built, with office.js and the host's hook from here", async () => {
    const html = await get('pane/taskpane.html');
    expect(html).not.toContain('appsforoffice.microsoft.com/lib');
    expect(html.indexOf('frame.js')).toBeLessThan(html.indexOf('office/office.js'));
    expect(html.indexOf('frame.js')).toBeGreaterThan(0);
  });

  test("writes a file's name into the page as text", async () => {
    expect(await get('')).toContain('"name":"\\u003c/script>\\u003cb>"');
  });
});
