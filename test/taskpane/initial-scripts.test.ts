import { dirname } from 'node:path';
import { build } from 'esbuild';

/** Folders of ours of which the first screen needs something. */
const FOLDERS = [
  'src/host',
  'src/host/office',
  'src/measurement',
  'src/scale',
  'src/scale/ips-25-2024',
  'src/scale/ips-ao-2015',
  'src/scoring',
  'src/scoring/evidence',
  'src/scoring/jobs',
  'src/taskpane',
  'src/taskpane/state',
  'src/workbook/paper',
  'src/workbook/reading',
  'src/workbook/tables',
];

/** Of a sheet only what tells where it keeps things, and in what words: never what builds it. */
const OF_SHEETS = /^src\/workbook\/sheets\/[\w-]+\/(layout|advice-text|texts)\.ts$/;

/**
 * In a folder that comes later, and of no size. A reason that a consensus lacks is counted in the header, and what matters in
 * it is the order of the items; a line that stands for all workers of a shared copy is known wherever workers are counted.
 */
const APART = [
  'src/comparing/agreement.ts',
  'src/comparing/decisions.ts',
  'src/comparing/what-matters.ts',
  'src/scoring/sharing/shared-workers.ts',
  'src/scoring/sharing/texts.ts',
  'src/taskpane/report/device-without-download.ts',
  'src/taskpane/outcome/what-if/what-if-state.ts',
];

/** Folders of ours that only do their work when somebody asks for it. */
const LATER = [
  'src/host/docx',
  'src/report',
  'src/scoring/road',
  'src/taskpane/evidence',
  'src/taskpane/outcome/what-if',
];

let atOnce: readonly string[];
let all: readonly string[];

/** The files of which something is in the scripts that the page loads at once, and in all scripts. */
beforeAll(async () => {
  const { metafile } = await build({
    entryPoints: ['src/taskpane/taskpane.tsx'],
    ...{ bundle: true, splitting: true, format: 'esm', outdir: 'dist', write: false, metafile: true, jsx: 'automatic' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const { outputs } = metafile;
  const filesOf = (output: string) =>
    Object.entries(outputs[output]?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    );
  const scripts = new Set(
    Object.keys(outputs).filter((output) => outputs[output]?.entryPoint?.endsWith('taskpane.tsx')),
  );
  // A set grows while it is gone through.
  for (const script of scripts) {
    for (const { path, kind } of outputs[script]?.imports ?? []) if (kind === 'import-statement') scripts.add(path);
  }
  atOnce = [...scripts].flatMap(filesOf);
  all = Object.keys(outputs).flatMap(filesOf);
});

const ours = (files: readonly string[]) => files.filter((file) => file.startsWith('src/'));

test('have of our own code what the first screen needs, and nothing else', () => {
  const others = ours(atOnce).filter((file) => !FOLDERS.includes(dirname(file)) && !APART.includes(file));
  expect(others.filter((file) => !OF_SHEETS.test(file))).toEqual([]);
  expect(FOLDERS.filter((folder) => !atOnce.some((file) => dirname(file) === folder))).toEqual([]);
});

test('leave to later what is built, tried out, reported and recorded in a form', () => {
  const sheets = ours(all).filter((file) => file.endsWith('/sheet.ts'));
  expect(sheets.length).toBeGreaterThan(7);
  const later = ours(all).filter((file) => LATER.includes(dirname(file)) && !APART.includes(file));
  expect(LATER.filter((folder) => !later.some((file) => dirname(file) === folder))).toEqual([]);
  expect([...sheets, ...later].filter((file) => atOnce.includes(file))).toEqual([]);
});
