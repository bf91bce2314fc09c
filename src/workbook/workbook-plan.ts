import { cellText, withCellTexts } from '../measurement/cell-texts';
import type { Measurement } from '../measurement/measurement';
import { RECORDS, type TableId } from '../measurement/tables';
import { assess } from '../scoring/assessment';
import type { SheetPlan, WorkbookPlan } from './paper/plan';
import { FIRST_SHEETS, SHEET_NAMES, type SheetName } from './paper/sheets';
import { filledSheet, type Filled } from './paper/sheet-template';
import { TABLES } from './tables/tables';
import { sheetTemplates } from './template';

/** A title is for a file list. */
const MOST_TITLE_CHARACTERS = 255;

/**
 * The sheets of a workbook for a measurement: those on which something is recorded, and those that it has anyway.
 * @param anyway of a new workbook those that every new one has
 */
export function sheetsFor(measurement: Measurement, anyway: readonly SheetName[] = FIRST_SHEETS): readonly SheetName[] {
  const used = (Object.keys(TABLES) as TableId[])
    .filter((table) => RECORDS[table].isUsed?.(measurement) === true)
    .map((table) => TABLES[table].sheet);
  return SHEET_NAMES.filter((name) => anyway.includes(name) || used.includes(name));
}

/** The scoring workbook of a measurement with these sheets, filled in as far as the measurement is. */
export function workbookPlan(measurement: Measurement, chosen = sheetsFor(measurement)): WorkbookPlan {
  const filled = filledWith(measurement);
  const { organisation, programme } = filled.measurement.review;
  const { title, sheets, ...rest } = sheetTemplates(measurement.form, chosen);
  return {
    ...rest,
    title: cellText([title, organisation, programme].filter((part) => part !== '').join(' – '), MOST_TITLE_CHARACTERS),
    sheets: sheets.map((sheet) => filledSheet(sheet, filled)),
  };
}

/** One of its sheets, which it may have without anything on it. */
export function sheetPlan(measurement: Measurement, name: SheetName): SheetPlan | null {
  const { sheets } = sheetTemplates(measurement.form, [...sheetsFor(measurement), name]);
  const sheet = sheets.find((each) => each.name === name);
  return sheet ? filledSheet(sheet, filledWith(measurement)) : null;
}

function filledWith(raw: Measurement): Filled {
  const measurement = withCellTexts(raw);
  return { measurement, assessment: assess(measurement) };
}
