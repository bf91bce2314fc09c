import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Workbook } from '@cj-tech-master/excelts';
import * as sheetJs from '@e965/xlsx';

/**
 * Workbooks by a name that can stand in a path. Each program below opens them and saves them as a person would, with all
 * that it keeps of them.
 */
export type Files = Readonly<Record<string, Uint8Array>>;

/** LibreOffice Calc, once to .xlsx and once by way of .ods; it is started twice for all files together. */
export async function savedInLibreOffice(files: Files): Promise<Record<'direct' | 'byOds', Files>> {
  return inFolder(files, async (folder, names) => {
    const convert = async (to: string, from: readonly string[]) => {
      const options = [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', to];
      await promisify(execFile)('soffice', [...options, '--outdir', join(folder, 'out'), ...from]);
    };
    await convert(
      'ods:calc8',
      names.map((name) => join(folder, `${name}.xlsx`)),
    );
    // Beside each other in one folder, the two files of one name need another one.
    const byOds = names.map((name) => join(folder, 'out', `${name}.ods`));
    const direct = await Promise.all(
      names.map(async (name) => {
        const path = join(folder, `direct-${name}.xlsx`);
        await writeFile(path, files[name] ?? new Uint8Array());
        return path;
      }),
    );
    await convert('xlsx:Calc MS Excel 2007 XML', [...byOds, ...direct]);
    const out = (prefix: string) => read(names, (name) => join(folder, 'out', `${prefix}${name}.xlsx`));
    return { direct: await out('direct-'), byOds: await out('') };
  });
}

/** Gnumeric, which takes one file at a time. */
export async function savedInGnumeric(files: Files): Promise<Files> {
  return inFolder(files, async (folder, names) => {
    for (const name of names) {
      const paths = [join(folder, `${name}.xlsx`), join(folder, 'out', `${name}.xlsx`)];
      await promisify(execFile)('ssconvert', ['--export-type=Gnumeric_Excel:xlsx2', ...paths]);
    }
    return read(names, (name) => join(folder, 'out', `${name}.xlsx`));
  });
}

/** The library excelts, by which we write ourselves. */
export async function savedByExcelts(files: Files): Promise<Files> {
  return each(files, async (bytes) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  });
}

/** The library SheetJS, which most scripts use that rewrite workbooks. */
export async function savedBySheetJs(files: Files): Promise<Files> {
  return each(files, (bytes) => {
    const workbook = sheetJs.read(bytes, { type: 'array', cellFormula: true, cellNF: true, cellStyles: true });
    const saved = sheetJs.write(workbook, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer;
    return Promise.resolve(new Uint8Array(saved));
  });
}

async function each(files: Files, save: (bytes: Uint8Array) => Promise<Uint8Array>): Promise<Files> {
  const saved: [string, Uint8Array][] = [];
  for (const [name, bytes] of Object.entries(files)) saved.push([name, await save(bytes)]);
  return Object.fromEntries(saved);
}

async function inFolder<T>(files: Files, use: (folder: string, names: readonly string[]) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ips-programs-'));
  try {
    await mkdir(join(folder, 'out'));
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, `${name}.xlsx`), bytes);
    return await use(folder, Object.keys(files));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function read(names: readonly string[], pathOf: (name: string) => string): Promise<Files> {
  const read = await Promise.all(
    names.map(async (name) => [name, new Uint8Array(await readFile(pathOf(name)))] as const),
  );
  return Object.fromEntries(read);
}
