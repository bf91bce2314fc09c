import { oncePer } from '../scale/once-per';
import type { ScoreForm } from '../scale/score-form';
import type { WorkbookPlan } from './paper/plan';
import { blankSheet, type SheetTemplate } from './paper/sheet-template';
import { SHEET_NAMES, type SheetName } from './paper/sheets';
import { anchorsSheet } from './sheets/anchors/sheet';
import { evidenceSheet } from './sheets/evidence/sheet';
import { improvementSheet } from './sheets/improvements/sheet';
import { measurementSheet } from './sheets/measurement/sheet';
import { overviewSheet } from './sheets/overview/sheet';
import { reportSheet } from './sheets/report/sheet';
import { scoresSheet } from './sheets/scores/sheet';
import { whatIfSheet } from './sheets/what-if/sheet';
import { workersSheet } from './sheets/workers/sheet';
import { workbookNames } from './workbook-names';

/** What makes each sheet. */
const MAKERS: Readonly<Record<SheetName, (form: ScoreForm) => SheetTemplate>> = {
  Meting: measurementSheet,
  Scores: scoresSheet,
  Bewijs: evidenceSheet,
  Werkers: workersSheet,
  Ankers: anchorsSheet,
  Overzicht: overviewSheet,
  'Wat als': whatIfSheet,
  Verslag: reportSheet,
  Verbeterplan: improvementSheet,
};

/** The sheets and names of a form, whoever is measured. Made once per form and kept. */
export const sheetTemplates = oncePer((form: ScoreForm) => ({
  title: 'IPS-modeltrouwmeting',
  author: 'IPS-modeltrouw',
  sheets: SHEET_NAMES.map((name) => MAKERS[name](form)),
  names: workbookNames(form),
}));

/**
 * What stands in a workbook of a form before anything is filled in: a workbook is compared with it at every reading. Made
 * once per form and kept; what its formulas give is worked out by nobody.
 */
export const templateOf = oncePer((form: ScoreForm): WorkbookPlan => {
  const { sheets, ...rest } = sheetTemplates(form);
  return { ...rest, sheets: sheets.map((sheet) => blankSheet(sheet, form)) };
});
