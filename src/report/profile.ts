import { COLUMN_LABELS } from '../scale/column-labels';
import { withComma } from '../scale/dutch';
import { PART_IDS } from '../scale/ids';
import { PART_TITLES } from '../scale/parts';
import { RATINGS, type ColumnId } from '../scale/types';
import { meanScore, type Total } from '../scoring/totals';
import type { CheckedWorkbook } from '../workbook/reading/check-workbook';
import type { ReportBlock, ReportCell, ReportColumn } from './report-plan';
import { PROFILE_TEXTS } from './texts';

interface NamedTotals {
  readonly title: string;
  readonly totals: Readonly<Partial<Record<ColumnId, Total>>>;
}

/** The means per part and per principle, with a bar for each column. */
export function meanBlocks({ measurement, assessment }: CheckedWorkbook): readonly ReportBlock[] {
  const { scale, columns } = measurement.form;
  const parts = PART_IDS.map((part) => ({ title: PART_TITLES[part], totals: assessment.parts[part] }));
  const principles = scale.principles.all.map(({ title }, index) => ({
    title: `${index + 1}. ${title}`,
    totals: assessment.principles[index] ?? {},
  }));
  return [
    { kind: 'paragraph', text: PROFILE_TEXTS.hint },
    { kind: 'heading', level: 2, text: PROFILE_TEXTS.parts },
    profileTable(columns, PROFILE_TEXTS.part, parts),
    { kind: 'heading', level: 2, text: PROFILE_TEXTS.principles },
    profileTable(columns, PROFILE_TEXTS.principle, principles),
  ];
}

function profileTable(columns: readonly ColumnId[], title: string, lines: readonly NamedTotals[]): ReportBlock {
  const isOnly = columns.length === 1;
  const pairs = columns.flatMap((column): ReportColumn[] => [
    { header: isOnly ? PROFILE_TEXTS.mean : COLUMN_LABELS[column], width: isOnly ? 16 : 12 },
    { header: PROFILE_TEXTS.bar(isOnly ? '' : COLUMN_LABELS[column]), width: isOnly ? 44 : 22 },
  ]);
  return {
    kind: 'table',
    columns: [{ header: title, width: isOnly ? 40 : 32 }, ...pairs],
    rows: lines.map(({ title: name, totals }) => [
      [{ text: name, tone: 'strong' }],
      ...columns.flatMap((column) => meanCells(totals[column])),
    ]),
  };
}

function meanCells(total: Total | undefined): readonly ReportCell[] {
  const mean = total === undefined ? null : meanScore(total);
  if (total === undefined || mean === null) return [[{ text: PROFILE_TEXTS.noScore, tone: 'quiet' }], ''];
  return [
    [
      { text: withComma(mean.toFixed(2)), tone: 'strong' },
      { text: PROFILE_TEXTS.of(total.scored, total.items), tone: 'quiet' },
    ],
    { bar: mean / (RATINGS.at(-1) ?? 1) },
  ];
}
