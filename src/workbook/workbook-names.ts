import type { ScoreForm } from '../scale/score-form';
import type { NamePlan } from './paper/plan';
import { ANCHOR_TEXTS, ANCHORS_HEADER_ROW } from './sheets/anchors/sheet';
import { EVIDENCE_HEADER_ROW, evidenceLayout } from './sheets/evidence/layout';
import { improvementLayout } from './sheets/improvements/layout';
import { measurementNames } from './sheets/measurement/sheet';
import { overviewNames } from './sheets/overview/sheet';
import { SCORES_HEADER_ROW, scoresLayout } from './sheets/scores/layout';
import { WHAT_IF_HEADER_ROW, whatIfLayout } from './sheets/what-if/layout';
import { workersLayout } from './sheets/workers/layout';
import { evidenceTable } from './tables/evidence';
import type { TableMarks } from './tables/found-table';
import { improvementTable } from './tables/improvements';
import { officialAnchorTable } from './tables/official-anchors';
import { scenarioTable } from './tables/scenarios';
import { scoreTable } from './tables/scores';
import { workerTable } from './tables/workers';

/** All names in a workbook of a form. */
export const workbookNames = (form: ScoreForm): NamePlan[] => [
  ...measurementNames(form),
  scoresName(form),
  ...overviewNames(form),
  ...tableNames(form),
];

/** The names by which tables are found that stand there more than once. */
function tableNames(form: ScoreForm): NamePlan[] {
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

function scoresName(form: ScoreForm): NamePlan {
  const { letter, lastRow } = scoresLayout(form);
  return {
    ...{ name: scoreTable.name, sheet: scoreTable.sheet },
    range: `A${SCORES_HEADER_ROW}:${letter('recommendation')}${lastRow}`,
  };
}
