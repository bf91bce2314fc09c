import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { call } from './cli/command-line';
import { launchChromium, PATIENCE } from './support/chromium';
import { filesBelow } from './support/files-below';
import { serveFolder } from './support/static-server';

const OFFICE_HOST = 'https://appsforoffice.microsoft.com';
const OFFICE_PACKAGE = dirname(require.resolve('@microsoft/office-js/package.json'));
const WEBPACK = require.resolve('webpack/bin/webpack.js');

let folder: string;
let browser: Browser;

/**
 * The folder as an organisation builds it that serves everything itself, below an address of its own; with its maps. Not
 * minified, which takes four times as long as all the rest: the pane that is minified stands in dist/pane.
 */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'production-'));
  const env = ['url=https://ips.example.nl/invoegtoepassing', 'selfhost', 'sourcemaps'].flatMap((each) => [
    '--env',
    each,
  ]);
  const output = ['--output-path', folder, '--no-optimization-minimize', '--stats', 'errors-only'];
  execFileSync(process.execPath, [WEBPACK, '--config-name', 'pane', ...env, ...output]);
  browser = await launchChromium();
}, 240_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const text = (file: string) => readFileSync(join(folder, file), 'utf8');

/**
 * Opens a page of the folder and tells what it asked for, each with its status, and what it complained about; waits for
 * files to be asked for, and for a text to appear.
 */
async function visit(page: string, { text: awaited = '', files = [] as readonly string[] } = {}) {
  const server = await serveFolder(folder);
  const tab = await browser.newPage({ locale: 'nl-NL' });
  tab.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  const asked: [address: string, status: number][] = [];
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  tab.on('response', (response) => {
    asked.push([response.url().replace(`${server.url}/`, '').replace(/\?.*/, ''), response.status()]);
  });
  const loaded = files.map((file) => tab.waitForResponse((response) => response.url().includes(file)));
  await tab.goto(`${server.url}/${page}`, { waitUntil: 'networkidle' });
  await Promise.all(loaded);
  if (awaited !== '') await tab.getByText(awaited).waitFor();
  const body = await tab.locator('body').innerText();
  const brokenPictures = await tab
    .locator('img')
    .evaluateAll((pictures) => pictures.filter((each) => !(each as HTMLImageElement).naturalWidth).map(String));
  await tab.close();
  await server.close();
  return { body, complaints, asked, brokenPictures };
}

test('a manifest names the address that was given, and nothing of a developer', () => {
  const manifest = text('manifest.xml');
  expect(manifest).not.toContain('localhost');
  const files = [...manifest.matchAll(/"https:\/\/ips\.example\.nl\/invoegtoepassing\/([^"?]+)/g)].map(
    ([, file]) => file,
  );
  expect(new Set(files).size).toBe(10);
  expect(files.filter((file = '') => !existsSync(join(folder, file)))).toEqual([]);
  expect(manifest.match(/https?:\/\/(?!ips\.example\.nl\/invoegtoepassing\/)[^"]+/g)).toEqual(SCHEMAS);
});

const SCHEMAS = [
  'http://schemas.microsoft.com/office/appforoffice/1.1',
  'http://www.w3.org/2001/XMLSchema-instance',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
];

test('an address that is not https is refused', () => {
  const { status, stderr } = spawnSync(process.execPath, [
    WEBPACK,
    '--config-name',
    'pane',
    '--env',
    'url=http://ips.nl',
  ]);
  expect(status).not.toBe(0);
  expect(stderr.toString()).toContain('url=http://ips.nl: Office only loads add-ins over https');
});

test('a self-hosted folder has the client library as it is in its package, with its licence', () => {
  const files = filesBelow(join(folder, 'office-js')).map((file) => relative(join(folder, 'office-js'), file));
  const original = (file: string) => join(OFFICE_PACKAGE, file === 'LICENSE.md' ? '' : 'dist', file);
  const changed = files.filter(
    (file) => !readFileSync(join(folder, 'office-js', file)).equals(readFileSync(original(file))),
  );
  expect(changed).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([
      'LICENSE.md',
      'office.js',
      'excel-win32-16.01.js',
      'excel-web-16.00.js',
      'excel-mac-16.00.js',
      'excel-ios-16.00.js',
      join('nl-nl', 'office_strings.js'),
      join('en-us', 'office_strings.js'),
      join('telemetry', 'oteljs_agave.js'),
    ]),
  );
  expect(files.filter((file) => /debug|word|outlook|powerpoint/.test(file))).toEqual([]);
});

test('a self-hosted pane loads nothing from elsewhere, and may not', async () => {
  expect(text('taskpane.html')).toContain("script-src 'self';");
  expect(text('taskpane.html')).not.toContain(OFFICE_HOST);
  const files = ['office-js/office.js', 'office-js/excel-web-16.00.js', 'office-js/nl-nl/office_strings.js'];
  const { asked, complaints } = await visit('taskpane.html?_host_Info=Excel$Web$16.01$nl-NL$telemetry$$$0', { files });
  expect(asked).toEqual(expect.arrayContaining(files.map((file) => [file, 200])));
  expect(asked.filter(([address, status]) => address.includes('://') || status !== 200)).toEqual([]);
  // There is no Excel that answers; all that counts here is that nothing was forbidden.
  expect(complaints.filter((complaint) => complaint.includes('Content Security Policy'))).toEqual([]);
});

test('a pane outside Excel says that it needs Excel', async () => {
  expect(
    (await visit('taskpane.html', { text: 'IPS-modeltrouw werkt alleen in Excel.' })).asked.length,
  ).toBeGreaterThan(2);
});

test("a pane that is not self-hosted loads Microsoft's library from Microsoft, and nothing else", () => {
  // Before the tests the pane is built without options.
  const page = readFileSync('dist/pane/taskpane.html', 'utf8');
  expect(page).toContain(`src=${OFFICE_HOST}/lib/1/hosted/office.js`);
  expect(page).toContain(`script-src 'self' ${OFFICE_HOST};`);
  expect(page.match(/https?:/g)).toHaveLength(2);
});

test('a folder has maps to the source only where they are asked for', () => {
  const maps = (path: string) => filesBelow(path).filter((file) => file.endsWith('.map'));
  expect(maps(folder).length).toBeGreaterThan(2);
  // Built without options.
  expect(maps('dist/pane')).toEqual([]);
  expect(readFileSync('dist/pane/taskpane.js', 'utf8')).not.toContain('sourceMappingURL');
});

describe('the notices of third parties', () => {
  /** The packages that a file of notices names, with their versions. */
  const packagesIn = (notices: string) =>
    notices.split(`\n${'-'.repeat(80)}\n\n`).map((notice) => {
      const [, name = '', version = ''] = /^(\S+?)(?:,.*)? (\d\S+) \((?:MIT|ISC)\)\n/.exec(notice) ?? [];
      return { name, version, notice };
    });

  test('name every package of which anything is in the pane, in the version that is there', () => {
    const sources = filesBelow(folder)
      .filter((file) => file.endsWith('.js.map'))
      .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as { sources: string[] }).sources);
    const bundled = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
    const versionOf = (name: string) =>
      (JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
    const named = packagesIn(text('THIRD-PARTY-NOTICES.txt'));
    expect(new Set(bundled).size).toBeGreaterThan(20);
    expect(named.map(({ name, version }) => `${name} ${version}`)).toEqual(
      expect.arrayContaining([...new Set(bundled)].map((name) => `${name} ${versionOf(name)}`)),
    );
  });

  test.each([
    ['pane', ['react', 'react-dom', '@fluentui/react-icons', '@griffel/core', 'docx', 'nanoid']],
    ['cli', ['@cj-tech-master/excelts', 'fflate', 'saxes', 'xmlchars', 'jsonc-parser', 'docx', 'nanoid']],
  ])('have the text of each licence, and whose work it is: %s', (name, some) => {
    const named = packagesIn(readFileSync(join('dist', name, 'THIRD-PARTY-NOTICES.txt'), 'utf8'));
    expect(named.map((each) => each.name)).toEqual(expect.arrayContaining(some));
    const without = named.filter(
      ({ notice }) => !/Copyright/i.test(notice) || !/Permission (is hereby granted|to use),/.test(notice),
    );
    expect(without).toEqual([]);
  });

  test.each(['pane', 'cli'])('name those whose work the library for Word has in it without naming them: %s', (name) => {
    const named = packagesIn(readFileSync(join('dist', name, 'THIRD-PARTY-NOTICES.txt'), 'utf8'));
    const within = named.filter(({ notice }) => notice.includes(', in docx ')).map((each) => each.name);
    expect(within).toEqual(['events', 'fflate', 'nanoid', 'stream-browserify']);
    const noticeOf = (work: string) => named.find((each) => each.name === work)?.notice;
    expect(noticeOf('events')).toContain('Copyright Joyent, Inc. and other Node contributors.');
    expect(noticeOf('stream-browserify')).toContain('Copyright (c) James Halliday');
  });

  test('name those whose work is in the library for workbooks', () => {
    const notices = readFileSync('dist/cli/THIRD-PARTY-NOTICES.txt', 'utf8');
    // ExcelJS and fast-csv.
    expect(notices).toContain('2014-2019 Guyon Roche');
    expect(notices).toContain('2011-2025 C2FO');
  });
});

test('the guide is a page of its own, with its pictures and without scripts', async () => {
  const { body, asked, complaints, brokenPictures } = await visit('handleiding.html');
  expect(body).toContain('Handleiding IPS-modeltrouw');
  expect(body).toContain('Verboden verschil');
  expect(brokenPictures).toEqual([]);
  expect(asked.filter(([address]) => address.endsWith('.js'))).toEqual([]);
  expect(asked.filter(([, status]) => status !== 200)).toEqual([]);
  expect(complaints).toEqual([]);
});

/** What the guide links to and shows; the build leaves out quotation marks. */
const guideTargets = () =>
  [...text('handleiding.html').matchAll(/ (?:href|src)="?([^"#\s>]+)/g)].map(([, target = '']) => target);

test('every link and picture of the guide leads to something', () => {
  const targets = guideTargets();
  expect(targets.length).toBeGreaterThan(15);
  expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
});

test.each([
  ['lege-meting-ips-a-en-ips-o.xlsx', 'ips-ao-2015', 'integrated', 51],
  ['lege-meting-ips-a.xlsx', 'ips-ao-2015', 'work', 26],
  ['lege-meting-ips-o.xlsx', 'ips-ao-2015', 'education', 25],
  ['lege-meting-25-items.xlsx', 'ips-25-2024', null, 25],
])('an empty workbook stands beside the guide, which links to it: %s', async (file, scale, model, cells) => {
  expect(guideTargets()).toContain(file);
  const { code, out } = await call('check', join(folder, file), '--json');
  const files = JSON.parse(out) as { scale: string; model: string | null; findings: { code: string }[] }[];
  expect({ code, files }).toMatchObject({ code: 0, files: [{ scale, model }] });
  expect(files[0]?.findings.map((finding) => finding.code)).toEqual(Array.from({ length: cells }, () => 'missing'));
});
