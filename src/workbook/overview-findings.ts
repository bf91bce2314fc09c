import type { FormRow } from '../scale/score-form';
import { rowStatus, rowsWithFindings } from '../scoring/row-status';
import { cellFinding, isForbiddenDivergence } from '../scoring/findings';
import { entryOf, type Measurement } from '../scoring/measurement';
import { columnLetters } from './a1';
import { HIDDEN_COLUMN, type OverviewLayout } from './overview-layout';
import type { PlanCell } from './plan';
import { itemTitle, scoresLayout } from './scores-layout';

/** What the first line says when there is nothing to list. */
const NO_FINDINGS = 'Geen bevindingen: alles is gescoord en niets staat elkaar in de weg.';

/**
 * The list of findings, a line per item and errors first: item, what, where. Hidden behind each line stands its place in
 * the table of scores.
 */
export function findingLines(measurement: Measurement, layout: OverviewLayout): PlanCell[][] {
  const { form, entries } = measurement;
  const scores = scoresLayout(form);
  const found = rowsWithFindings(form, entries);
  const [first, second] = form.scale.columns.map(({ id }) => ({
    letter: scores.letter(id),
    finding: scores.all(`finding-${id}`),
  }));
  return form.rows.map((_, index): PlanCell[] => {
    const line = layout.findingsHeader + 1 + index;
    const place = `${columnLetters(HIDDEN_COLUMN)}${line}`;
    const row = found[index];
    const otherwise = index === 0 ? NO_FINDINGS : '';
    const at = (column: string) => `INDEX(${column},${place})`;
    const address = (letter: string) => `"${letter}"&(${place}+${scores.firstRow - 1})`;
    const both = `${address(first?.letter ?? '')}&":"&${address(second?.letter ?? '')}`;
    const where =
      second === undefined
        ? address(first?.letter ?? '')
        : `IF(${at(first?.finding ?? '')}=0,${address(second.letter)},` +
          `IF(OR(${at(first?.finding ?? '')}=4,${at(second.finding)}>0),${both},${address(first?.letter ?? '')}))`;
    return [
      {
        formula: `IF(${place}=0,"${otherwise}",${at(scores.all('name'))})`,
        result: row ? itemTitle(row.item) : otherwise,
      },
      null,
      null,
      null,
      { formula: `IF(${place}=0,"",${at(scores.all('status'))})`, result: row ? rowStatus(form, row, entries) : '' },
      null,
      { formula: `IF(${place}=0,"",${where})`, result: row ? cellsToLookAt(measurement, row) : '' },
      {
        formula: `IFERROR(MATCH(${index + 1},${scores.all('order')},0),0)`,
        result: row ? form.rows.indexOf(row) + 1 : 0,
      },
    ];
  });
}

/** The score cells of a row that have a finding; both for a forbidden divergence. */
function cellsToLookAt({ form, entries }: Measurement, row: FormRow): string {
  const scores = scoresLayout(form);
  const divergent = isForbiddenDivergence(row, entries);
  return form.scale.columns
    .filter(({ id }) => divergent || cellFinding(row, id, entryOf(entries, row.item.id, id)) !== null)
    .map(({ id }) => `${scores.letter(id)}${scores.firstRow + form.rows.indexOf(row)}`)
    .join(':');
}
