import { cellText, withCellTexts } from '../measurement/cell-texts';
import type { Measurement } from '../measurement/measurement';
import { assess } from '../scoring/assessment';
import { ANCHOR_TEXTS, ANCHORS_HEADER_ROW, anchorsSheet } from './sheets/anchors/sheet';
import { EVIDENCE_HEADER_ROW, evidenceLayout } from './sheets/evidence/layout';
import { improvementLayout } from './sheets/improvements/layout';
import { WHAT_IF_HEADER_ROW, whatIfLayout } from './sheets/what-if/layout';
import { workersLayout } from './sheets/workers/layout';
import { evidenceTable } from './tables/evidence';
import type { TableMarks } from './tables/found-table';
import { improvementTable } from './tables/improvements';
import { officialAnchorTable } from './tables/official-anchors';
import { scenarioTable } from './tables/scenarios';
import { workerTable } from './tables/workers';
import { evidenceSheet } from './sheets/evidence/sheet';
import { measurementNames, measurementSheet } from './sheets/measurement/sheet';
import { improvementSheet } from './sheets/improvements/sheet';
import { overviewNames, overviewSheet } from './sheets/overview/sheet';
import type { NamePlan, WorkbookPlan } from './paper/plan';
import { reportSheet } from './sheets/report/sheet';
import { SCORES_HEADER_ROW, scoresLayout } from './sheets/scores/layout';
import { scoresSheet } from './sheets/scores/sheet';
import { whatIfSheet } from './sheets/what-if/sheet';
import { workersSheet } from './sheets/workers/sheet';

/** A title is for a file list. */
const MOST_TITLE_CHARACTERS = 255;

/** The scoring workbook of a measurement, filled in as far as the measurement is. */
export function workbookPlan(raw: Measurement): WorkbookPlan {
  const measurement = withCellTexts(raw);
  const assessment = assess(measurement);
  const { organisation, programme } = measurement.review;
  return {
    title: cellText(
      ['IPS-modeltrouwmeting', organisation, programme].filter((part) => part !== '').join(' – '),
      MOST_TITLE_CHARACTERS,
    ),
    author: 'IPS-modeltrouw',
    sheets: [
      measurementSheet(measurement, assessment),
      scoresSheet(measurement, assessment),
      evidenceSheet(measurement),
      workersSheet(measurement),
      anchorsSheet(measurement),
      overviewSheet(measurement, assessment),
      whatIfSheet(measurement, assessment),
      reportSheet(measurement, assessment),
      improvementSheet(measurement),
    ],
    names: [
      ...measurementNames(measurement, assessment),
      scoresName(measurement),
      ...overviewNames(measurement),
      ...tableNames(measurement),
    ],
  };
}

/** The names by which tables are found that stand there more than once. */
function tableNames({ form }: Measurement): NamePlan[] {
  const [evidence, workers, whatIf, improvements] = [
    evidenceLayout(form),
    workersLayout(form),
    whatIfLayout(form),
    improvementLayout(form),
  ];
  const mark = ({ name, sheet }: TableMarks, last: string, rows: readonly [number, number]): NamePlan => ({
    ...{ name, sheet, range: `A${rows[0]}:${last}${rows[1]}` },
    isMark: true,
  });
  const lastKept = whatIf.letter(`kept-${form.columns.at(-1) ?? 'score'}`);
  return [
    mark(evidenceTable, evidence.hint, [EVIDENCE_HEADER_ROW, evidence.lastRow]),
    mark(workerTable, workers.end, [workers.headerRow, workers.lastRow]),
    mark(officialAnchorTable, ANCHOR_TEXTS.official[1], [ANCHORS_HEADER_ROW, ANCHORS_HEADER_ROW + form.rows.length]),
    mark(scenarioTable, lastKept, [WHAT_IF_HEADER_ROW, whatIf.lastRow]),
    mark(improvementTable, improvements.typed('status'), [improvements.headerRow, improvements.lastRow]),
  ];
}

function scoresName({ form }: Measurement): NamePlan {
  const { letter, lastRow } = scoresLayout(form);
  return {
    name: 'Scores_gegevens',
    sheet: 'Scores',
    range: `A${SCORES_HEADER_ROW}:${letter('recommendation')}${lastRow}`,
  };
}
