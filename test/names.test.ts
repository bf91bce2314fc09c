import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Something that a file of `src` declares at its top. */
interface Declared {
  readonly name: string;
  readonly isExported: boolean;
  /** A type, a class or a component: something that is called by its name wherever it is spoken of. */
  readonly isNoun: boolean;
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

/** What is only handed on (`export … from`) is declared elsewhere. */
function declaredIn(file: string): readonly Declared[] {
  const text = readFileSync(join('src', file), 'utf8');
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  return statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);
    const isType =
      ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isClassDeclaration(statement);
    return namesIn(statement).map((name) => ({ name, isExported, isNoun: isType || /^[A-Z]\w*[a-z]/.test(name) }));
  });
}

function namesIn(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

let declared: readonly (readonly [file: string, all: readonly Declared[]])[];

beforeAll(() => {
  declared = FILES.map((file) => [file, declaredIn(file)]);
});

/** The names that stand in several files, with these files. */
function shared(isMeant: (each: Declared) => boolean): Readonly<Record<string, readonly string[]>> {
  const files = new Map<string, Set<string>>();
  for (const [file, all] of declared) {
    for (const { name } of all.filter(isMeant)) files.set(name, (files.get(name) ?? new Set<string>()).add(file));
  }
  // A search that finds nothing would find nothing double either.
  expect(files.size).toBeGreaterThan(500);
  return Object.fromEntries([...files].filter(([, of]) => of.size > 1).map(([name, of]) => [name, [...of].sort()]));
}

test('no two files export something under one name', () => {
  expect(shared(({ isExported }) => isExported)).toEqual({});
});

test('no type, class or component has the name of another, exported or not', () => {
  expect(shared(({ isNoun }) => isNoun)).toEqual({});
});
