import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { filesBelow } from './support/files-below';

/** In Excel for Mac the pane runs in the Safari of that Mac; a file that it cannot read is not run at all. */
const OLDEST = 'safari15';

/**
 * Safari has these since 11.1; esbuild never counts on them, as no browser has the properties of the newest Unicode.
 */
const SUPPORTED = { 'regexp-unicode-property-escapes': true };

/** The lines that an old Safari cannot read as they are: those that esbuild would rewrite for it. */
async function unreadable(code: string): Promise<string[]> {
  const print = async (target: string, supported = {}) =>
    (await transform(code, { target, supported, legalComments: 'none', logLevel: 'silent' })).code.split('\n');
  const rewritten = new Set(await print(OLDEST, SUPPORTED));
  return (await print('esnext')).filter((line) => !rewritten.has(line));
}

/** Look-behind, and flags for a part of an expression, which esbuild does not know; in texts of expressions too. */
const newPatterns = (text: string) => text.match(/.{0,40}\(\?(<[=!]|[ims]*-?[ims]+:).{0,40}/g) ?? [];

/** The files that are put on the server, built before the tests; those of Microsoft's library are not ours to judge. */
const shipped = (ends: RegExp) => filesBelow('dist/pane').filter((file) => ends.test(file));

describe('the pane on a Mac with an old Safari', () => {
  test('consists of scripts that it can read, those of others too', async () => {
    const scripts = shipped(/\.js$/).map((file) => readFileSync(file, 'utf8'));
    expect(scripts.join('\n')).toContain('react.dev/errors');
    expect((await Promise.all(scripts.map(unreadable))).flat()).toEqual([]);
  });

  test('has no look-behind, as a regular expression or as its text, nor has the guide', () => {
    const files = shipped(/\.(js|html)$/);
    expect(files.map((file) => file.replace(/.*\//, ''))).toEqual(
      expect.arrayContaining(['taskpane.js', 'taskpane.html', 'handleiding.html']),
    );
    expect(files.flatMap((file) => newPatterns(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('has no scripts beside those files', () => {
    const scripts = shipped(/\.html$/).flatMap(
      (file) => readFileSync(file, 'utf8').match(/<script[^]*?<\/script>/g) ?? [],
    );
    expect(scripts.filter((script) => !/^<script[^>]* src=[^>]+><\/script>$/.test(script))).toEqual([]);
  });
});

describe('what an old Safari cannot read is seen', () => {
  test.each([
    ['look-behind', 'export const found = /(?<=a)b/.exec(text);'],
    ['look-behind of what is not there', 'export const found = /(?<!a)b/.exec(text);'],
    ['a set of signs within another', 'export const found = /[a--b]/v.exec(text);'],
    ['a block in a class', 'export class Pane { static { start(); } }'],
    ['a resource that is disposed of', 'export function start() { using pane = open(); }'],
  ])('%s', async (_, code) => {
    expect(await unreadable(code)).not.toEqual([]);
  });

  test('and what it can read is not', async () => {
    const code =
      'export class Pane { #text = null; static of = 1; has = (other) => (this.#text ??= /\\p{L}+(?=a)(?<b>c)/u); }';
    expect(await unreadable(code)).toEqual([]);
  });

  test.each(["new RegExp('(?<=a)b')", '/x(?<!a)b/', '/a(?i:b)/', '/a(?-i:b)/'])(
    'also where it is made of a text: %s',
    (code) => {
      expect(newPatterns(code)).toEqual([code]);
    },
  );
});
