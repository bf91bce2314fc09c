import { emptyMeasurement } from '../measurement/measurement';
import type { ScoreForm } from '../scale/score-form';
import type { WorkbookPlan } from './plan';
import { workbookPlan } from './workbook-plan';

const templates = new WeakMap<ScoreForm, WorkbookPlan>();

/**
 * What a workbook of a form holds whoever is measured: sheets, formulas, styles, names, and what may be typed. Made once
 * per form and kept, as a workbook is compared with it at every reading. What its formulas give is that of nobody.
 */
export function templateOf(form: ScoreForm): WorkbookPlan {
  const known = templates.get(form) ?? workbookPlan(emptyMeasurement(form));
  templates.set(form, known);
  return known;
}
