import { resolve } from 'node:path';
import ts from 'typescript';

/** What Office.js is reached through; the linter keeps these names out of everything else (`eslint.config.mjs`). */
const REACHES_OFFICE = /\b(Excel|Office)\.\w|host\/office\//;

/** Source files with their types, and which of them are to be looked at. */
export interface OfficeProgram {
  readonly program: ts.Program;
  /** The files of the add-in that Office.js can reach. The preview, which stands in for Excel, is not one. */
  readonly shipped: readonly ts.SourceFile[];
  /** The made-up files, by name. */
  readonly madeUp: ReadonlyMap<string, ts.SourceFile>;
}

/**
 * The source files that Office.js can reach, together with files that are made up: in one program, for reading the types
 * of Office.js takes seconds.
 * @param texts what stands in the made-up files, by name
 */
export function officeProgram(texts: Readonly<Record<string, string>>): OfficeProgram {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, resolve());
  const sources = fileNames.filter(
    (path) => !path.includes('/src/preview/') && (isOfOffice(path) || REACHES_OFFICE.test(ts.sys.readFile(path) ?? '')),
  );
  const madeUp = new Map(Object.entries(texts).map(([name, text]) => [resolve(name), text]));
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => madeUp.has(path) || disk.fileExists(path),
    readFile: (path) => madeUp.get(path) ?? disk.readFile(path),
    getSourceFile: (path, languageOptions) =>
      ts.createSourceFile(path, madeUp.get(path) ?? disk.readFile(path) ?? '', languageOptions),
    // The comments are looked up in the text, and only those of what is used.
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const program = ts.createProgram([...sources, ...madeUp.keys()], { ...options, types: ['office-js'] }, host);
  const file = (path: string) => program.getSourceFile(path) ?? [];
  return {
    program,
    shipped: sources.flatMap(file),
    madeUp: new Map(Object.keys(texts).flatMap((name) => [file(resolve(name))].flat().map((found) => [name, found]))),
  };
}

const isOfOffice = (path: string) => path.includes('/src/host/office/');
