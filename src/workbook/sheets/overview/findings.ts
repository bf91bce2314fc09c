import type { Measurement } from '../../../measurement/measurement';
import type { FormRow } from '../../../scale/score-form';
import { rowStatus, rowsWithFindings } from '../../../scoring/row-status';
import type { Assessment } from '../../../scoring/assessment';
import type { ScoreFinding } from '../../../scoring/findings';
import { FINDING_PLACE, type OverviewLayout } from './layout';
import type { PlanCell } from '../../paper/plan';
import { itemTitle, scoresLayout } from '../scores/layout';

/** What the first line says when there is nothing to list. */
const NO_FINDINGS = 'Geen bevindingen: alles is gescoord en er staat niets meer open.';
const ONLY_BANDS = 'Alles is gescoord, maar de grenzen van het oordeel kloppen niet.';

/**
 * The list of findings, a line per item and errors first: item, what, where. Hidden behind each line stands its place in
 * the table of scores.
 */
export function findingLines(
  measurement: Measurement,
  { findings, unusableBands }: Assessment,
  layout: OverviewLayout,
): PlanCell[][] {
  const { form } = measurement;
  const scores = scoresLayout(form);
  const rows = rowsWithFindings(form, findings);
  const [first, second] = form.scale.columns.map(({ id }) => ({
    letter: scores.letter(id),
    finding: scores.all(`finding-${id}`),
    evidence: scores.all(`evidence-${id}`),
  }));
  return form.rows.map((_, index): PlanCell[] => {
    const line = layout.findingsHeader + 1 + index;
    const place = `${FINDING_PLACE}${line}`;
    const row = rows[index];
    const nothing = unusableBands.length === 0 ? NO_FINDINGS : ONLY_BANDS;
    const otherwise = index === 0 ? `IF(MIN(${layout.allBandsUsable})=0,"${ONLY_BANDS}","${NO_FINDINGS}")` : '""';
    const at = (column: string) => `INDEX(${column},${place})`;
    const address = (letter: string) => `"${letter}"&(${place}+${scores.firstRow - 1})`;
    const both = `${address(first?.letter ?? '')}&":"&${address(second?.letter ?? '')}`;
    const found = (column: typeof first) => `${at(column?.finding ?? '')}+${at(column?.evidence ?? '')}`;
    const where =
      second === undefined
        ? address(first?.letter ?? '')
        : `IF(${found(first)}=0,${address(second.letter)},` +
          `IF(OR(${at(first?.finding ?? '')}=4,${found(second)}>0),${both},${address(first?.letter ?? '')}))`;
    return [
      {
        formula: `IF(${place}=0,${otherwise},${at(scores.all('name'))})`,
        result: row ? itemTitle(row.item) : index === 0 ? nothing : '',
      },
      null,
      null,
      null,
      { formula: `IF(${place}=0,"",${at(scores.all('status'))})`, result: row ? rowStatus(form, row, findings) : '' },
      null,
      { formula: `IF(${place}=0,"",${where})`, result: row ? cellsToLookAt(measurement, findings, row) : '' },
      {
        formula: `IFERROR(MATCH(${index + 1},${scores.all('order')},0),0)`,
        result: row ? form.rows.indexOf(row) + 1 : 0,
      },
    ];
  });
}

/** The score cells of a row that have a finding; both for one that is about both. */
export function cellsToLookAt({ form }: Measurement, findings: readonly ScoreFinding[], row: FormRow): string {
  const scores = scoresLayout(form);
  const own = findings.filter(({ item }) => item === row.item.id);
  return form.scale.columns
    .filter(({ id }) => own.some(({ column }) => column === id || column === 'AO'))
    .map(({ id }) => `${scores.letter(id)}${scores.firstRow + form.rows.indexOf(row)}`)
    .join(':');
}
