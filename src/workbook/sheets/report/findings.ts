import { itemName } from '../../../scale/item-name';
import type { FormRow, ScoreForm } from '../../../scale/score-form';
import { SCORE_FINDINGS } from '../../../scoring/findings';
import { missingWords, rowFindings, STATUS_ORDER } from '../../../scoring/row-status';
import { ROW_TEXTS } from '../../../scoring/texts';
import { cellsToLookAt } from '../overview/findings';
import { FINDING_COLUMNS, FINDING_PLACE, overviewLayout } from '../overview/layout';
import type { Filled, FormulaCell, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import { rowsOf, type ReportLayout } from './layout';
import { FINDING_NUMBERS, foundRows, hasEvidenceFinding, isEvidenceFinding } from '../scores/formulas';
import { scoresLayout, type ScoresLayout } from '../scores/layout';
import { SHEET_FINDING_TEXTS as TEXTS } from './texts';

/** Between the name of an item and its title. */
const DASH = ' – ';

/** The findings that still stand, a line per item. */
export function findingBlock(layout: ReportLayout): TemplateBlock {
  const { form, findings: list } = layout;
  const overview = overviewLayout(form);
  const scores = scoresLayout(form);
  const lines = rowsOf(list).map((_, index): TemplateCell[] => {
    const ofItem = (say: (row: FormRow, filled: Filled) => string) => (filled: Filled) => {
      const row = foundRows(filled)[index];
      return row ? say(row, filled) : '';
    };
    const line = overview.findingsHeader + 1 + index;
    const at = (key: keyof typeof FINDING_COLUMNS) => `Overzicht!${FINDING_COLUMNS[key]}${line}`;
    const name = at('item');
    const dash = `FIND("${DASH}",${name})`;
    const place = `Overzicht!${FINDING_PLACE}${line}`;
    return [
      {
        formula: `IFERROR(LEFT(${name},${dash}-1),"")`,
        repeats: 'item',
        result: ofItem(({ item }) => itemName(item)),
      },
      {
        formula:
          `IF(${place}=0,"",${findingsFormula(form, scores, place, at('what'))}&"${TEXTS.between}"` +
          `&INDEX(${scores.all('title')},${place})&" ("&${at('where')}&")")`,
        repeats: 'findings',
        result: ofItem((row, { measurement, assessment: { findings } }) => {
          const cells = cellsToLookAt(measurement, findings, row);
          return `${rowFindings(form, row, findings)}${TEXTS.between}${row.item.title} (${cells})`;
        }),
      },
    ];
  });
  // The items with a finding are numbered from 1.
  const count = `MAX(${scores.all('order')})`;
  const bands = `MIN(Overzicht!${overview.allBandsUsable})`;
  const sentence: FormulaCell = {
    formula:
      `TRIM(IF(${count}=0,IF(${bands}=0,"","${TEXTS.none}"),` +
      `"${TEXTS.counted[0]}"&${count}&"${TEXTS.counted[1]}")&IF(${bands}=0,"${TEXTS.bands}",""))`,
    result: (filled) => {
      const { unusableBands } = filled.assessment;
      const { length } = foundRows(filled);
      const none = unusableBands.length === 0 ? TEXTS.none : '';
      const found = length === 0 ? none : TEXTS.counted.join(String(length));
      return (found + (unusableBands.length === 0 ? '' : TEXTS.bands)).trim();
    },
  };
  return { row: list.heading, column: 1, cells: [[TEXTS.title], [sentence], ...lines] };
}

/**
 * Everything that stands against the item at a place in the table of scores, as `rowFindings` says it.
 * @param status the cell with what "Controle" says
 */
function findingsFormula(form: ScoreForm, scores: ScoresLayout, place: string, status: string): string {
  const codes = (kind: 'finding' | 'evidence') =>
    form.scale.columns.map(({ id }) => `INDEX(${scores.all(`${kind}-${id}`)},${place})`);
  const said = (condition: string, words: string) => `IF(${condition},"${ROW_TEXTS.between}${words}","")`;
  const found = STATUS_ORDER.map((code) => {
    const condition = isEvidenceFinding(code)
      ? hasEvidenceFinding(codes('evidence'), code)
      : `OR(${codes('finding')
          .map((cell) => `${cell}=${FINDING_NUMBERS[code]}`)
          .join(',')})`;
    return said(condition, SCORE_FINDINGS[code].title);
  });
  const words = missingWords(form);
  const missing = codes('finding').map((cell, index) => said(`${cell}=${FINDING_NUMBERS.missing}`, words[index] ?? ''));
  const { title } = SCORE_FINDINGS.missing;
  const all = [...found, ...missing].join('&');
  return `IF(LEFT(${status},${title.length})="${title}",${status},MID(${all},${ROW_TEXTS.between.length + 1},${MOST_OF_FINDINGS}))`;
}

/** Longer than all that can stand against one item. */
const MOST_OF_FINDINGS = 200;
