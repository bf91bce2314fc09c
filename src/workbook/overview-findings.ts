import { itemName } from '../scale/item-name';
import type { ColumnId } from '../scale/types';
import { SCORE_FINDINGS, type ScoreFinding } from '../scoring/findings';
import type { Assessment } from '../scoring/assessment';
import type { Measurement } from '../scoring/measurement';
import { columnLetters } from './a1';
import { FINDING_NUMBERS } from './score-formulas';
import { HIDDEN_COLUMN, type OverviewLayout } from './overview-layout';
import type { PlanCell } from './plan';
import { scoresLayout, type ScoresLayout } from './scores-layout';

/** What the first line says when there is nothing to list. */
const NO_FINDINGS = 'Geen bevindingen: alles is gescoord en niets staat elkaar in de weg.';

/**
 * The list of findings, errors first: item, what, where. Behind each line stand, hidden, the rows of the sheet Scores
 * at which the finding with that number is found, one per score column.
 */
export function findingLines(measurement: Measurement, assessment: Assessment, layout: OverviewLayout): PlanCell[][] {
  const { form } = measurement;
  const scores = scoresLayout(form);
  const texts = Object.keys(FINDING_NUMBERS).map(
    (code) => `"${SCORE_FINDINGS[code as keyof typeof FINDING_NUMBERS].title}"`,
  );
  const columns = form.scale.columns.map(({ id }, index) => ({ id, letter: columnLetters(HIDDEN_COLUMN + index) }));
  return Array.from({ length: layout.findingRows }, (_, index): PlanCell[] => {
    const row = layout.findingsHeader + 1 + index;
    const finding = assessment.findings[index];
    const found = finding ? rowOf(measurement, finding) : 0;
    const position = columns.map(({ letter }) => `${letter}${row}`).join('+');
    const otherwise = index === 0 ? NO_FINDINGS : '';
    const name = nameFormula(measurement, scores, position);
    const what = columns.reduceRight(
      (rest, { id, letter }) =>
        `IF(${letter}${row}>0,CHOOSE(INDEX(${scores.all(`finding-${id}`)},${letter}${row}),${texts.join(',')}),${rest})`,
      '""',
    );
    const where = columns.reduceRight(
      (rest, { id, letter }) =>
        `IF(${letter}${row}>0,${addressFormula(measurement, scores, id, `${letter}${row}`)},${rest})`,
      '""',
    );
    return [
      {
        formula: `IF(${position}=0,"${otherwise}",${name})`,
        result: finding ? itemText(measurement, finding) : otherwise,
      },
      null,
      null,
      null,
      { formula: what, result: finding ? SCORE_FINDINGS[finding.code].title : '' },
      null,
      { formula: where, result: finding ? scoreCellsOf(scores, found, finding) : '' },
      ...columns.map(({ id }) => ({
        formula: `IFERROR(MATCH(${index + 1},${scores.all(`order-${id}`)},0),0)`,
        result: finding && (finding.column === id || (finding.column === 'AO' && id === 'A')) ? found : 0,
      })),
    ];
  });
}

function nameFormula({ form }: Measurement, scores: ScoresLayout, position: string): string {
  const at = (key: 'part' | 'number' | 'title') => `INDEX(${scores.all(key)},${position})`;
  const name = form.model === null ? `"Item "&${at('number')}` : `${at('part')}&" "&${at('number')}`;
  return `${name}&" – "&${at('title')}`;
}

/** The address of the cell with the finding; of both cells for a forbidden divergence. */
function addressFormula({ form }: Measurement, scores: ScoresLayout, column: ColumnId, place: string): string {
  const row = `(${place}+${scores.firstRow - 1})`;
  const address = `"${scores.letter(column)}"&${row}`;
  if (column !== 'A' || form.columns.length < 2) return address;
  const finding = `INDEX(${scores.all('finding-A')},${place})`;
  const both = `${address}&":${scores.letter('O')}"&${row}`;
  return `IF(${finding}=${FINDING_NUMBERS['forbidden-divergence']},${both},${address})`;
}

function itemText({ form }: Measurement, finding: ScoreFinding): string {
  const item = form.rows.find((row) => row.item.id === finding.item)?.item;
  return item ? `${itemName(item)} – ${item.title}` : '';
}

/** The place of the finding's item in the table, from 1. */
function rowOf({ form }: Measurement, finding: ScoreFinding): number {
  return form.rows.findIndex((row) => row.item.id === finding.item) + 1;
}

function scoreCellsOf(scores: ScoresLayout, place: number, { column }: ScoreFinding): string {
  const row = scores.firstRow - 1 + place;
  return column === 'AO' ? `${scores.letter('A')}${row}:${scores.letter('O')}${row}` : `${scores.letter(column)}${row}`;
}
