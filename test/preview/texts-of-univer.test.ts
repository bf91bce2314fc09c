import { readFileSync } from 'node:fs';
import { DUTCH_TEXTS } from '../../src/preview/univer/texts';

const CODE = 'node_modules/@univerjs/sheets-formula/lib/es/index.js';

test('says in Dutch all that Univer says while it calculates', () => {
  const names = [...readFileSync(CODE, 'utf8').matchAll(/"sheets-formula\.progress\.([\w-]+)"/g)].map(
    ([, name]) => name,
  );
  expect(names).toContain('calculating');
  expect(Object.keys(DUTCH_TEXTS['sheets-formula'].progress)).toEqual(expect.arrayContaining(names));
});
