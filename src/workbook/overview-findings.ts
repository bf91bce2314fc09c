import { itemName } from '../scale/item-name';
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
 * The list of findings, errors first: item, what, where. Hidden behind each line stand its place in the table of scores,
 * for each score column (0 where the finding is in another column), and the number of the finding.
 */
export function findingLines(measurement: Measurement, assessment: Assessment, layout: OverviewLayout): PlanCell[][] {
  const { form } = measurement;
  const scores = scoresLayout(form);
  const columns = form.scale.columns.map(({ id }, index) => ({ id, letter: columnLetters(HIDDEN_COLUMN + index) }));
  const [first, second] = columns.map(({ id }) => scores.letter(id));
  const numberColumn = columnLetters(HIDDEN_COLUMN + columns.length);
  const words = Object.keys(FINDING_NUMBERS).map((code) => SCORE_FINDINGS[code as keyof typeof FINDING_NUMBERS].title);
  const choices = words.map((title) => `"${title}"`).join(',');
  return Array.from({ length: layout.findingRows }, (_, index): PlanCell[] => {
    const row = layout.findingsHeader + 1 + index;
    const finding = assessment.findings[index];
    const found = finding ? placeOf(measurement, finding) : 0;
    const otherwise = index === 0 ? NO_FINDINGS : '';
    const number = `${numberColumn}${row}`;
    const place = columns.map(({ letter }) => `${letter}${row}`).join('+');
    const sheetRow = `(${place}+${scores.firstRow - 1})`;
    const letter = second === undefined ? `"${first}"` : `IF(${columns[1]?.letter}${row}>0,"${second}","${first}")`;
    const partner = second === undefined ? '' : `&IF(${number}=4,":${second}"&${sheetRow},"")`;
    const numbers = columns.reduceRight(
      (rest, column) =>
        `IF(${column.letter}${row}>0,INDEX(${scores.all(`finding-${column.id}`)},${column.letter}${row}),${rest})`,
      '0',
    );
    return [
      {
        formula: `IF(${number}=0,"${otherwise}",INDEX(${scores.all('name')},${place}))`,
        result: finding ? nameOf(measurement, finding) : otherwise,
      },
      null,
      null,
      null,
      { formula: `CHOOSE(1+${number},"",${choices})`, result: finding ? SCORE_FINDINGS[finding.code].title : '' },
      null,
      {
        formula: `IF(${number}=0,"",${letter}&${sheetRow}${partner})`,
        result: finding ? scoreCellsOf(scores, found, finding) : '',
      },
      ...columns.map(({ id }) => ({
        formula: `IFERROR(MATCH(${index + 1},${scores.all(`order-${id}`)},0),0)`,
        result: finding && (finding.column === id || (finding.column === 'AO' && id === 'A')) ? found : 0,
      })),
      { formula: numbers, result: finding ? FINDING_NUMBERS[finding.code] : 0 },
    ];
  });
}

function nameOf({ form }: Measurement, finding: ScoreFinding): string {
  const item = form.rows.find((row) => row.item.id === finding.item)?.item;
  return item ? `${itemName(item)} – ${item.title}` : '';
}

/** The place of the finding's item in the table, from 1. */
function placeOf({ form }: Measurement, finding: ScoreFinding): number {
  return form.rows.findIndex((row) => row.item.id === finding.item) + 1;
}

function scoreCellsOf(scores: ScoresLayout, place: number, { column }: ScoreFinding): string {
  const row = scores.firstRow - 1 + place;
  return column === 'AO' ? `${scores.letter('A')}${row}:${scores.letter('O')}${row}` : `${scores.letter(column)}${row}`;
}
