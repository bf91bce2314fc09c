import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import type { ScoreForm } from '../../src/scale/score-form';
import type { WorkbookContents } from '../../src/workbook/paper/contents';
import { standingTables, withFilled } from '../../src/workbook/tables/tables';

/** What stands in the tables of a workbook that measures with a form. */
export const readTables = (contents: WorkbookContents, form: ScoreForm): Measurement =>
  withFilled(emptyMeasurement(form), standingTables(contents, form));
