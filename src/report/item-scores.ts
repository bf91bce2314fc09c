import { entryOf } from '../measurement/entries';
import { entryText, readEntry } from '../measurement/entry';
import type { Measurement } from '../measurement/measurement';
import { COLUMN_LABELS } from '../scale/column-labels';
import { capitalised } from '../scale/dutch';
import { PART_IDS, type PartId } from '../scale/ids';
import { PART_TITLES } from '../scale/parts';
import type { FormRow } from '../scale/score-form';
import type { ColumnId } from '../scale/types';
import { rowStatus } from '../scoring/row-status';
import type { CheckedWorkbook } from '../workbook/reading/check-workbook';
import { itemLines } from './highlights';
import type { ReportBlock, ReportCell, ReportLine } from './report-plan';
import { ITEM_TEXTS } from './texts';

/** Every item that is scored in this measurement, a table per part. */
export function itemBlocks(checked: CheckedWorkbook): readonly ReportBlock[] {
  return PART_IDS.flatMap((part) => [{ kind: 'heading', level: 2, text: PART_TITLES[part] }, partTable(checked, part)]);
}

/** Of the column with names and of a score, in percent; what they leave is for the texts. */
const ITEM_WIDTH = 25;
const SCORE_WIDTH = 7;

function partTable(checked: CheckedWorkbook, part: PartId): ReportBlock {
  const { form, notes, recommendations } = checked.measurement;
  const scores = form.columns.map(
    (column) => ({ header: COLUMN_LABELS[column], width: SCORE_WIDTH, align: 'center' }) as const,
  );
  return {
    kind: 'table',
    columns: [
      { header: ITEM_TEXTS.item, width: ITEM_WIDTH },
      ...scores,
      { header: ITEM_TEXTS.texts, width: 100 - ITEM_WIDTH - SCORE_WIDTH * scores.length },
    ],
    rows: form.rows
      .filter(({ item, open }) => item.part === part && open.length > 0)
      .map((row): readonly ReportCell[] => [
        [...itemLines(row.item), ...problemLines(checked, row)],
        ...form.columns.map((column) => scoreCell(checked.measurement, row, column)),
        writtenLines(notes[row.item.id], recommendations[row.item.id]),
      ]),
  };
}

/** The note, and below it what is recommended. */
function writtenLines(note = '', recommendation = ''): readonly ReportLine[] {
  const [noted, recommended] = [note.trim(), recommendation.trim()];
  return [
    ...(noted === '' && recommended !== '' ? [] : [{ text: noted }]),
    ...(recommended === '' ? [] : [{ text: ITEM_TEXTS.recommendation(recommended), tone: 'strong' } as const]),
  ];
}

function scoreCell({ entries }: Measurement, row: FormRow, column: ColumnId): ReportCell {
  if (!row.open.includes(column)) return [{ text: ITEM_TEXTS.closed, tone: 'quiet' }];
  const entry = entryOf(entries, row.item.id, column);
  const value = readEntry(entry);
  if (value === 'blank') return [{ text: ITEM_TEXTS.missing, tone: 'quiet' }];
  if (value === 'invalid') return ITEM_TEXTS.invalid(entryText(entry));
  return [{ text: String(value), tone: 'strong' }];
}

/** What is wrong with an item; that it still has to be scored stands in its cells. */
function problemLines({ measurement, assessment }: CheckedWorkbook, row: FormRow): readonly ReportLine[] {
  const isWrong = assessment.findings.some(({ item, code }) => item === row.item.id && code !== 'missing');
  const status = rowStatus(measurement.form, row, assessment.findings);
  return isWrong ? [{ text: capitalised(status), tone: 'strong' }] : [];
}
