import { readFileSync } from 'node:fs';

const ENGINE = 'dist/engine/engine-node.js';

/**
 * The build lets Univer assign the fields of its objects instead of defining them (webpack.config.js). The two differ
 * where the class, or one above it, has something else of that name. A field that can only be read says so itself when
 * it is assigned; a setter would run without a word.
 */
describe('the fields of Univer', () => {
  const code = readFileSync(ENGINE, 'utf8');
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
