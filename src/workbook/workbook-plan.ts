import { cellText, withCellTexts } from '../measurement/cell-texts';
import type { Measurement } from '../measurement/measurement';
import { assess } from '../scoring/assessment';
import type { SheetPlan, WorkbookPlan } from './paper/plan';
import { SHEET_NAMES, type SheetName } from './paper/sheets';
import { filledSheet, type Filled } from './paper/sheet-template';
import { sheetTemplates } from './template';

/** A title is for a file list. */
const MOST_TITLE_CHARACTERS = 255;

/** The scoring workbook of a measurement with these sheets, filled in as far as the measurement is. */
export function workbookPlan(measurement: Measurement, chosen: readonly SheetName[] = SHEET_NAMES): WorkbookPlan {
  const filled = filledWith(measurement);
  const { organisation, programme } = filled.measurement.review;
  const { title, sheets, ...rest } = sheetTemplates(measurement.form, chosen);
  return {
    ...rest,
    title: cellText([title, organisation, programme].filter((part) => part !== '').join(' – '), MOST_TITLE_CHARACTERS),
    sheets: sheets.map((sheet) => filledSheet(sheet, filled)),
  };
}

/** One of its sheets. */
export function sheetPlan(measurement: Measurement, name: SheetName): SheetPlan | null {
  const sheet = sheetTemplates(measurement.form).sheets.find((each) => each.name === name);
  return sheet ? filledSheet(sheet, filledWith(measurement)) : null;
}

function filledWith(raw: Measurement): Filled {
  const measurement = withCellTexts(raw);
  return { measurement, assessment: assess(measurement) };
}
