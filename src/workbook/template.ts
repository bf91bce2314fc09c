import { emptyMeasurement } from '../measurement/measurement';
import type { ScoreForm } from '../scale/score-form';
import { oncePer } from '../scale/once-per';
import { workbookPlan } from './workbook-plan';

/**
 * What a workbook of a form holds whoever is measured: sheets, formulas, styles, names, and what may be typed. Made once
 * per form and kept, as a workbook is compared with it at every reading. What its formulas give is that of nobody.
 */
export const templateOf = oncePer((form: ScoreForm) => workbookPlan(emptyMeasurement(form)));
