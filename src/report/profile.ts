import { COLUMN_LABELS } from '../scale/column-labels';
import { withComma } from '../scale/dutch';
import { PART_IDS } from '../scale/ids';
import { PART_TITLES } from '../scale/parts';
import type { ColumnId } from '../scale/types';
import { meanScore, type Total } from '../scoring/totals';
import type { CheckedWorkbook } from '../workbook/reading/check-workbook';
import { meanBars } from './drawings/mean-bars';
import type { ReportBlock, ReportCell } from './report-plan';
import { PROFILE_TEXTS } from './texts';

interface NamedTotals {
  readonly title: string;
  readonly totals: Readonly<Partial<Record<ColumnId, Total>>>;
}

/** The means per part and per principle, with how many items they are of. */
export function meanBlocks(checked: CheckedWorkbook): readonly ReportBlock[] {
  const { columns } = checked.measurement.form;
  return [
    { kind: 'paragraph', text: PROFILE_TEXTS.hint },
    meansTable(columns, [...partTotals(checked), ...principleTotals(checked)]),
  ];
}

/** The same means as bars, with their numbers beside them. */
export function profilePicture(checked: CheckedWorkbook): ReportBlock {
  const { columns } = checked.measurement.form;
  const NUMBER = 9;
  const PICTURE = 26;
  return {
    kind: 'table',
    columns: [
      { header: PROFILE_TEXTS.name, width: 100 - PICTURE - NUMBER * columns.length },
      ...columns.map((column) => ({ header: meanHeader(columns, column), width: NUMBER, align: 'center' }) as const),
      { header: PROFILE_TEXTS.bars, width: PICTURE },
    ],
    rows: [...partTotals(checked), ...principleTotals(checked)].map(({ title, totals }): readonly ReportCell[] => {
      const means = columns.map((column) => ({ column, mean: meanIn(totals, column) }));
      return [
        title,
        ...means.map(({ mean }): ReportCell =>
          mean === null ? [{ text: PROFILE_TEXTS.none, tone: 'quiet' }] : [{ text: decimal(mean), tone: 'strong' }],
        ),
        { drawing: meanBars(title, means) },
      ];
    }),
  };
}

const partTotals = ({ assessment }: CheckedWorkbook): readonly NamedTotals[] =>
  PART_IDS.map((part) => ({ title: PART_TITLES[part], totals: assessment.parts[part] }));

const principleTotals = ({ measurement, assessment }: CheckedWorkbook): readonly NamedTotals[] =>
  measurement.form.scale.principles.all.map(({ title }, index) => ({
    title: `${index + 1}. ${title}`,
    totals: assessment.principles[index] ?? {},
  }));

function meansTable(columns: readonly ColumnId[], lines: readonly NamedTotals[]): ReportBlock {
  const NUMBER = 22;
  return {
    kind: 'table',
    columns: [
      { header: PROFILE_TEXTS.name, width: 100 - NUMBER * columns.length },
      ...columns.map((column) => ({ header: meanHeader(columns, column), width: NUMBER })),
    ],
    rows: lines.map(({ title: name, totals }) => [
      [{ text: name, tone: 'strong' }],
      ...columns.map((column): ReportCell => {
        const [total, mean] = [totals[column], meanIn(totals, column)];
        if (total === undefined || mean === null) return [{ text: PROFILE_TEXTS.noScore, tone: 'quiet' }];
        return PROFILE_TEXTS.of(decimal(mean), total.scored, total.items);
      }),
    ]),
  };
}

const meanHeader = (columns: readonly ColumnId[], column: ColumnId) =>
  columns.length === 1 ? PROFILE_TEXTS.mean : COLUMN_LABELS[column];

const meanIn = (totals: NamedTotals['totals'], column: ColumnId) => {
  const total = totals[column];
  return total === undefined ? null : meanScore(total);
};

const decimal = (mean: number) => withComma(mean.toFixed(2));
