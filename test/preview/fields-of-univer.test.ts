import { readFileSync } from 'node:fs';

/** Every bundle in which the fields are assigned. */
const BUNDLES = [
  ['', 'dist/engine/engine-node.js'],
  [' in the page of the preview', 'dist/preview/page.js'],
] as const;

/** Above each module the bundler says where it found it. */
const MODULE = /^;\/\/ (?=\.\/)/m;

/** The library that writes workbooks is bundled beside Univer and left as it is; no class of Univer extends one of it. */
const OTHER_LIBRARY = './node_modules/@cj-tech-master/excelts/';

/**
 * The build lets Univer assign the fields of its objects instead of defining them (webpack.config.js). The two differ
 * where the class, or one above it, has something else of that name. A field that can only be read says so itself when
 * it is assigned; a setter would run without a word.
 */
describe.each(BUNDLES)('the fields of Univer%s', (_where, bundle) => {
  const modules = readFileSync(bundle, 'utf8').split(MODULE);
  const code = modules.filter((module) => !module.startsWith(OTHER_LIBRARY)).join('');
  const names = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name]) => name);
  const assigned = names(/^\s*\(this\.([\w$]+) = /gm);

  test('are assigned', () => {
    expect(assigned.length).toBeGreaterThan(1_500);
    expect(code).toMatch(/\(this\.\w+ = void 0\);/);
  });

  test('never have the name of a setter', () => {
    const setters = new Set(names(/^\s*(?:static )?set ([\w$]+)\(/gm));
    expect(setters.size).toBeGreaterThan(0);
    // What is drawn has a setter of this name; the field is that of a MemoryCursor, which has no class above it.
    const known = ['cursor'];
    expect(assigned.filter((name = '') => setters.has(name) && !known.includes(name))).toEqual([]);
    expect(code).toMatch(/\bMemoryCursor = class \{|\bclass MemoryCursor \{/);
  });
});
