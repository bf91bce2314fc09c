import { improvementRow, isImprovementFilled } from '../measurement/improvement';
import type { Measurement } from '../measurement/measurement';
import { longDate } from './long-date';
import { itemLines } from './highlights';
import type { ReportBlock, ReportCell } from './report-plan';
import { IMPROVEMENT_TEXTS } from './texts';

/** The lines of the improvement plan in which something stands. */
export function improvementBlocks({ form, improvements }: Measurement): readonly ReportBlock[] {
  const lines = improvements.filter(isImprovementFilled);
  if (lines.length === 0) return [{ kind: 'paragraph', text: IMPROVEMENT_TEXTS.none }];
  const { columns } = IMPROVEMENT_TEXTS;
  return [
    {
      kind: 'table',
      columns: [
        { header: columns.item.header, width: 31 },
        { header: columns.action.header, width: 29 },
        { header: columns.owner.header, width: 13 },
        { header: columns.date.header, width: 15 },
        { header: columns.status.header, width: 12 },
      ],
      rows: lines.map((line): readonly ReportCell[] => {
        const { item, action, owner, date, status } = line;
        const row = improvementRow(form, line);
        return [row ? itemLines(row.item) : item, action, owner, longDate(date), status];
      }),
    },
  ];
}
