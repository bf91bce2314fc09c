import { entryText, readEntry, type Entry } from '../../measurement/entry';
import { COLUMN_LABELS } from '../../scale/column-labels';
import type { ItemId } from '../../scale/ids';
import { itemNameIn } from '../../scale/item-name';
import type { ColumnId, Rating } from '../../scale/types';
import type { CheckedWorkbook, LocatedFinding } from '../../workbook/reading/check-workbook';
import { fileLines, findingLine, totalLines } from '../check/report-text';
import { WHAT_IF_COMMAND_TEXTS as TEXTS } from './texts';

/** A measurement as it is, and as it would be with some other scores. */
export interface WhatIf {
  readonly set: readonly ChangedScore[];
  readonly before: CheckedWorkbook;
  readonly after: CheckedWorkbook;
}

export interface ChangedScore {
  readonly item: ItemId;
  readonly column: ColumnId;
  readonly from: Entry;
  readonly to: Rating;
}

/** How much the total of each measured column would rise. */
export function differences({ before, after }: Omit<WhatIf, 'set'>): readonly (readonly [ColumnId, number])[] {
  const scoreIn = ({ assessment }: CheckedWorkbook, column: ColumnId) => assessment.columns[column]?.total.score ?? 0;
  return before.measurement.form.columns.map((column) => [column, scoreIn(after, column) - scoreIn(before, column)]);
}

/** What other scores would do, for people. */
export function whatIfText(file: string | undefined, whatIf: WhatIf): string {
  const { set, before, after } = whatIf;
  return [
    ...fileLines(file, before.measurement),
    TEXTS.whatIf,
    ...set.map((score) => scoreLine(whatIf, score)),
    TEXTS.now,
    ...totalLines(before.measurement, before.assessment),
    TEXTS.then,
    ...totalLines(after.measurement, after.assessment),
    TEXTS.difference(differences(whatIf).map(([column, points]) => `${COLUMN_LABELS[column]} ${signed(points)}`)),
    ...listedFindings(TEXTS.added, added(after.findings, before.findings)),
    ...listedFindings(TEXTS.gone, added(before.findings, after.findings)),
    ...(file === undefined ? [] : [TEXTS.unchanged]),
  ].join('\n');
}

function scoreLine({ before }: WhatIf, { item: id, column, from, to }: ChangedScore): string {
  const row = before.measurement.form.rows.find(({ item }) => item.id === id);
  const where = row ? itemNameIn(row.item, column) : id;
  const now = readEntry(from) === 'blank' ? TEXTS.noScore : entryText(from);
  return `  ${where}: ${now} → ${to}`;
}

const signed = (points: number) => (points > 0 ? `+${points}` : String(points));

/** Missing scores aside: how many are scored stands with the totals. */
function added(found: readonly LocatedFinding[], earlier: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return found.filter(({ code, message }) => code !== 'missing' && !earlier.some((each) => each.message === message));
}

const listedFindings = (title: string, findings: readonly LocatedFinding[]): string[] =>
  findings.length === 0 ? [] : [title, ...findings.map(findingLine)];
