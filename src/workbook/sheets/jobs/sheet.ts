import { isJob } from '../../../measurement/jobs';
import { JOB_FIELD_IDS, JOB_FIELDS, MOST_JOBS } from '../../../scale/job-fields';
import { listed } from '../../../scale/dutch';
import { oncePer } from '../../../scale/once-per';
import type { ScoreForm } from '../../../scale/score-form';
import type { Constant, PrintPlan, Validation } from '../../paper/plan';
import type { Filled, SheetTemplate } from '../../paper/sheet-template';
import { jobTable } from '../../tables/jobs';
import { countBlock } from './counts';
import { lineFormulas } from './formulas';
import { END, FIRST_ROW, HEADER_ROW, HELPER_COLUMN, LAST_ROW, letterOf, LINE_HELPERS, JOB_TOTAL_ROWS } from './layout';
import { JOBS_SHEET_TEXTS as TEXTS } from './texts';
import { itemAsking, totalsBlock } from './totals';

/** The sheet Banen: a row per job in the current stock; what they come to answers questions on the sheet Bewijs. */
export function jobsSheet(form: ScoreForm): SheetTemplate {
  const { sheet, name, fields } = jobTable;
  const table = (from: string, to: string) => `${from}${FIRST_ROW}:${to}${LAST_ROW}`;
  const asked = ['regular', 'paid'] as const;
  return {
    name: sheet,
    names: [{ name, sheet, range: `A${HEADER_ROW}:${END}${LAST_ROW}`, isMark: true }],
    columns: [
      ...[50, 22, 16, 16].map((width) => ({ width })),
      { width: 2 },
      ...LINE_HELPERS.map(() => ({ width: 14, hidden: true as const })),
    ],
    rowHeights: { [HEADER_ROW]: 24 },
    blocks: [
      { row: 1, column: 1, cells: [[TEXTS.title], [TEXTS.hint(MOST_JOBS)], [readingHint(form)]] },
      totalsBlock(form),
      countBlock(),
      { row: HEADER_ROW, column: 1, cells: [JOB_FIELD_IDS.map((id) => fields[id].header)] },
      {
        row: HEADER_ROW,
        column: HELPER_COLUMN,
        cells: [LINE_HELPERS.map((helper) => TEXTS.helpers[helper]), ...lineFormulas()],
      },
    ],
    styles: [
      { range: 'A1', styles: ['title'] },
      { range: 'A2:A3', styles: ['subtitle'] },
      { range: `A${JOB_TOTAL_ROWS.jobs}:C${JOB_TOTAL_ROWS.employers}`, styles: ['label', 'grid'] },
      { range: `B${JOB_TOTAL_ROWS.jobs}:C${JOB_TOTAL_ROWS.employers}`, styles: ['center'] },
      { range: `C${JOB_TOTAL_ROWS.jobs}:C${JOB_TOTAL_ROWS.employers}`, styles: ['percentage'] },
      { range: `A${HEADER_ROW}:${END}${HEADER_ROW}`, styles: ['header'] },
      { range: table('A', END), styles: ['input'] },
      ...asked.map((id) => ({ range: table(letterOf(id), letterOf(id)), styles: ['center' as const] })),
    ],
    unlocked: [table('A', END)],
    validations: asked.map((id): Validation => ({
      range: table(letterOf(id), letterOf(id)),
      rule: { kind: 'list', values: JOB_FIELDS[id].options.map(({ label }) => label) },
      prompt: { title: JOB_FIELDS[id].header, message: TEXTS.prompts[id] },
      error: TEXTS.refused,
    })),
    frozen: { rows: HEADER_ROW, columns: 1 },
    print: printOf(0),
    lines: (filled) =>
      [
        { row: FIRST_ROW, column: 1, cells: linesOf(filled).slice(0, MOST_JOBS) },
        // What was typed below the last line is kept.
        { row: LAST_ROW + 2, column: 1, cells: linesOf(filled).slice(MOST_JOBS) },
      ].filter(({ cells }) => cells.length > 0),
    fitted: (_, { measurement: { jobs } }) => ({ print: printOf(1 + jobs.findLastIndex(isJob)) }),
  };
}

/** What is filled in of each job. */
const linesOf = oncePer(({ measurement: { jobs } }: Filled) =>
  jobs.map((job): Constant[] => JOB_FIELD_IDS.map((id) => jobTable.fields[id].codec.write(job[id] ?? null))),
);

/** So many lines are printed at least, for a reviewer who fills them in by hand. */
const LEAST_PRINTED = 20;

const printOf = (lines: number): PrintPlan => ({
  orientation: 'portrait',
  area: `A1:${END}${Math.min(LAST_ROW, HEADER_ROW + Math.max(LEAST_PRINTED, lines))}`,
  titleRows: [HEADER_ROW, HEADER_ROW],
  isFitted: true,
  fit: { pagesWide: 1 },
});

function readingHint(form: ScoreForm): string {
  const items = (['kinds-of-work', 'employers'] as const).map((fact) => itemAsking(form, fact));
  return TEXTS.reading(listed(items.filter((item) => item !== '')));
}
