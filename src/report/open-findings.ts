import type { CheckedWorkbook, LocatedFinding } from '../workbook/reading/check-workbook';
import { namesWith } from './outcome';
import type { ReportBlock, ReportCell } from './report-plan';
import { FINDING_TEXTS } from './texts';

/** What is still wrong and what is still to be done; all that is missing on one line, for it may be 51 scores. */
export function findingBlocks({ measurement, assessment, findings }: CheckedWorkbook): readonly ReportBlock[] {
  const others = findings.filter(({ code }) => code !== 'missing');
  const missing = namesWith(measurement, assessment, 'missing');
  const rows = [
    ...others.map(findingRow),
    ...(missing.length === 0
      ? []
      : [findingRow({ severity: 'info', message: FINDING_TEXTS.missing(missing.join(', ')), cell: null })]),
  ];
  if (rows.length === 0) return [{ kind: 'paragraph', text: FINDING_TEXTS.none }];
  const { columns } = FINDING_TEXTS;
  return [
    {
      kind: 'table',
      columns: [
        { header: columns.severity, width: 12 },
        { header: columns.finding, width: 68 },
        { header: columns.cell, width: 20 },
      ],
      rows,
    },
  ];
}

type Shown = Pick<LocatedFinding, 'severity' | 'message' | 'cell'>;

const findingRow = ({ severity, message, cell }: Shown): readonly ReportCell[] => [
  [{ text: FINDING_TEXTS.severities[severity], tone: 'strong' }],
  message,
  cell ?? '',
];
