import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import { entryOf } from '../../../src/measurement/entries';
import type { Measurement } from '../../../src/measurement/measurement';
import { readMeasurement } from '../../../src/workbook/reading/read-measurement';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { fullMeasurement } from '../../support/full-measurement';
import { FORM_NAMES, formOf, type FormName } from '../../support/measurements';
import {
  savedByExcelts,
  savedBySheetJs,
  savedInGnumeric,
  savedInLibreOffice,
  type Files,
} from '../../support/other-programs';
import { editPart, PARTS, withCell } from './edit-xlsx';

/** A full measurement of every form, and the workbooks that hold them. */
let written: Files;
beforeAll(async () => {
  const files = await Promise.all(
    FORM_NAMES.map(async (name) => [name, await writeFull(fullMeasurementOf(name))] as const),
  );
  written = Object.fromEntries(files);
});

/** The workbook of a measurement. Where an entry is an error it writes the text of it; a formula left the error itself. */
async function writeFull(measurement: Measurement): Promise<Uint8Array> {
  const bytes = await writeXlsx(workbookPlan(measurement));
  const { locate } = readMeasurement(readXlsx(bytes));
  return measurement.form.rows
    .flatMap(({ item, open }) =>
      open.map((column) => ({ item, column, entry: entryOf(measurement.entries, item.id, column) })),
    )
    .reduce((file, { item, column, entry }) => {
      if (typeof entry !== 'object' || entry === null) return file;
      const cell = locate(item.id, column)?.replace('Scores!', '') ?? '';
      return editPart(file, PARTS.scores, (xml) => withCell(xml, cell, `<v>${entry.error}</v>`, ' t="e"'));
    }, bytes);
}

const readBack = (files: Files, name: FormName): Measurement =>
  readMeasurement(readXlsx(files[name] ?? new Uint8Array())).measurement;

const fullMeasurementOf = (name: FormName) => fullMeasurement(formOf(name));

/** Every table of every form, as it was written. */
function expectAllTables(files: Files) {
  expect(FORM_NAMES.map((name) => readBack(files, name))).toEqual(FORM_NAMES.map(fullMeasurementOf));
}

describe('a measurement with something in every table is read back identical', () => {
  test('from the file as it was written', () => {
    expectAllTables(written);
  });

  test('after LibreOffice saved it, directly and by way of .ods', async () => {
    const { direct, byOds } = await savedInLibreOffice(written);
    expectAllTables(direct);
    expectAllTables(byOds);
  });

  test('after Gnumeric saved it', async () => {
    expectAllTables(await savedInGnumeric(written));
  });

  test('after the library excelts saved it', async () => {
    expectAllTables(await savedByExcelts(written));
  });

  test('after the library SheetJS saved it', async () => {
    expectAllTables(await savedBySheetJs(written));
  });
});
