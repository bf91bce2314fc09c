import type { Measurement } from '../../../measurement/measurement';
import type { FormRow, ScoreForm } from '../../../scale/score-form';
import { rowStatus } from '../../../scoring/row-status';
import type { ScoreFinding } from '../../../scoring/findings';
import { FINDING_PLACE, type OverviewLayout } from './layout';
import type { Filled, TemplateCell } from '../../paper/sheet-template';
import { foundRows } from '../scores/formulas';
import { itemTitle, scoresLayout } from '../scores/layout';
import { OVERVIEW_SHEET_TEXTS } from './texts';

/**
 * The list of findings, a line per item and errors first: item, what, where. Hidden behind each line stands its place in
 * the table of scores.
 */
export function findingLines(form: ScoreForm, layout: OverviewLayout): TemplateCell[][] {
  const scores = scoresLayout(form);
  const { noFindings, onlyBands } = OVERVIEW_SHEET_TEXTS;
  const [first, second] = form.scale.columns.map(({ id }) => ({
    letter: scores.letter(id),
    finding: scores.all(`finding-${id}`),
    evidence: scores.all(`evidence-${id}`),
  }));
  return form.rows.map((_, index): TemplateCell[] => {
    const line = layout.findingsHeader + 1 + index;
    const place = `${FINDING_PLACE}${line}`;
    /** What is said of the item on the line. */
    const ofItem = <Nothing>(say: (row: FormRow, filled: Filled) => string | number, nothing: Nothing) => {
      return (filled: Filled) => {
        const row = foundRows(filled)[index];
        return row ? say(row, filled) : nothing;
      };
    };
    const titled = ofItem(({ item }) => itemTitle(item), '');
    const nothing = ({ unusableBands }: Filled['assessment']) => (unusableBands.length === 0 ? noFindings : onlyBands);
    const otherwise = index === 0 ? `IF(MIN(${layout.allBandsUsable})=0,"${onlyBands}","${noFindings}")` : '""';
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
        ...(index > 0 && { repeats: 'item' }),
        result: (filled) => titled(filled) || (index === 0 ? nothing(filled.assessment) : ''),
      },
      null,
      null,
      {
        formula: `IF(${place}=0,"",${at(scores.all('status'))})`,
        repeats: 'status',
        result: ofItem((row, { assessment: { findings } }) => rowStatus(form, row, findings), ''),
      },
      null,
      {
        formula: `IF(${place}=0,"",${where})`,
        repeats: 'where',
        result: ofItem((row, { measurement, assessment }) => cellsToLookAt(measurement, assessment.findings, row), ''),
      },
      {
        formula: `IFERROR(MATCH(${index + 1},${scores.all('order')},0),0)`,
        result: ofItem((row) => form.rows.indexOf(row) + 1, 0),
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
