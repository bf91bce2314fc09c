import type { Entry } from '../../src/measurement/entry';
import type { Measurement } from '../../src/measurement/measurement';
import { columnNumber } from '../../src/workbook/paper/a1';
import type { SheetContents, WorkbookContents } from '../../src/workbook/paper/contents';
import { evidenceLayout } from '../../src/workbook/sheets/evidence/layout';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { workersLayout } from '../../src/workbook/sheets/workers/layout';
import { EARLIER_REVIEW_HEADER } from '../../src/workbook/tables/workers';
import { emptyAo } from './example-measurement';
import { planContents } from './plan-contents';
import { withVersion } from './version-two';
import { withoutId } from './without-id';

/**
 * A measurement of which every finding of a workbook of before is to be made: one worker with 2 fte, more teams than one
 * worker has, and 93 %, which is anchor 4.
 */
export function measurementOfBefore(): Measurement {
  return {
    ...emptyAo(),
    evidence: {
      items: {
        'bezetting-2': { AO: { percent: 93 } },
        'organisatie-1': { AO: { apart: 'no', teams: 5, percent: 95 } },
      },
      workers: [
        { code: 'A', fte: 2, clients: 20 },
        { code: 'B', fte: 1, clients: 20 },
      ],
    },
  };
}

/**
 * The same as a workbook of version 3 would hold it: its sheet says that bezetting-2 points to anchor 2, and has a column in
 * which the first worker's check list is reviewed every week, and the second one's every month.
 */
export function contentsOfVersion3(measurement: Measurement): WorkbookContents {
  const contents = planContents(withVersion(withoutId(workbookPlan(measurement)), 3));
  const evidence = evidenceLayout(measurement.form);
  const workers = workersLayout(measurement.form);
  const result = columnNumber(evidence.result('A'));
  const review = columnNumber(workers.end) + 1;
  const cells: Readonly<Record<string, readonly [row: number, column: number, value: Entry][]>> = {
    Bewijs: [[evidence.itemRow('bezetting-2') ?? 0, result, '2']],
    Werkers: [EARLIER_REVIEW_HEADER, 'elke week', 'elke maand'].map((text, down) => [
      workers.headerRow + down,
      review,
      text,
    ]),
  };
  const typed = (sheet: SheetContents): SheetContents => {
    const rows = new Map(sheet.rows);
    for (const [row, column, value] of cells[sheet.name] ?? []) {
      rows.set(row, new Map(rows.get(row)).set(column, { value, isFormula: false }));
    }
    return { ...sheet, rows };
  };
  return { ...contents, sheets: contents.sheets.map(typed) };
}
