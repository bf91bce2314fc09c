import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get as httpGet } from 'node:http';
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

  /** Asks under another name than that of the address, as `fetch` cannot. */
  const askAs = (host: string, path: string) =>
    new Promise<{ status: number | undefined; type: string | undefined; body: string }>((resolve, reject) => {
      httpGet(server.url + path, { headers: { host } }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () => {
          resolve({ status: response.statusCode, type: response.headers['content-type'], body });
        });
      }).on('error', reject);
    });

  const port = () => new URL(server.url).port;

  test.each(['', 'pane/taskpane.html', 'pane/manifest.xml', 'office/office.js', 'page.js'])(
    'answers to localhost and 127.0.0.1 with its port, and to no other name: /%s',
    async (path) => {
      for (const host of ['localhost', '127.0.0.1']) {
        expect(await askAs(`${host}:${port()}`, path)).toMatchObject({ status: 200 });
      }
      for (const host of [
        ...[`kwaad.example:${port()}`, `localhost.kwaad.example:${port()}`, `0.0.0.0:${port()}`],
        ...['localhost', '127.0.0.1', 'localhost:1', `localhost:${port()}1`, `127.0.0.1:${port()}.kwaad.example`],
      ]) {
        expect(await askAs(host, path)).toEqual({
          status: 403,
          type: 'text/plain; charset=utf-8',
          body: 'Alleen te openen als localhost, op deze computer.\n',
        });
      }
    },
  );

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
