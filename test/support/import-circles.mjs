import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** What the files on disk import, each read once. */
const read = new Map();

/** The files that a file imports, also where it imports no more than a type. */
function importsOf(file) {
  const known = read.get(file);
  if (known) return known;
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  const imports = importedFiles.flatMap(({ fileName }) => fileOf(file, fileName));
  read.set(file, imports);
  return imports;
}

/** The file of ours that an import of a file means; none where it is a package. */
function fileOf(file, name) {
  if (!name.startsWith('.')) return [];
  const path = resolve(dirname(file), name);
  return [path + '.ts', path + '.tsx', join(path, 'index.ts')].filter((each) => existsSync(each)).slice(0, 1);
}

/** The shortest way by imports from one file to another, both included; null where there is none. */
function wayBetween(from, to, isCut) {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1);
    if (last === to) return way;
    for (const next of importsOf(last)) {
      if (seen.has(next) || isCut(last, next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}

/**
 * Imports that lead back to the file they stand in. Types count: files of which each needs the other to be understood are
 * one thought. The rule `no-cycle` of eslint-plugin-import-x passes over those, and its like elsewhere needs a later Node.
 * Options: the imports that may close a circle, as pairs of files; each of them has to.
 */
export const noImportCircles = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 } }],
    messages: {
      circle: 'These imports run in a circle: {{way}}.',
      needless: 'This import may close a circle, but closes none; take it off the list.',
    },
  },
  create({ filename, cwd, options: [allowed = []], report }) {
    const pairs = new Set(allowed.map((pair) => pair.map((file) => resolve(cwd, file)).join()));
    const mayClose = (from, to) => pairs.has([from, to].join());
    const check = ({ source }) => {
      for (const imported of source ? fileOf(filename, source.value) : []) {
        const way = wayBetween(imported, filename, mayClose);
        if (mayClose(filename, imported)) {
          if (!way) report({ node: source, messageId: 'needless' });
        } else if (way) {
          const names = [filename, ...way].map((file) => relative(cwd, file));
          report({ node: source, messageId: 'circle', data: { way: names.join(' → ') } });
        }
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
