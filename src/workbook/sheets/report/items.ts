import { entryOf } from '../../../measurement/entries';
import { readEntry } from '../../../measurement/entry';
import type { Measurement } from '../../../measurement/measurement';
import { columnLabels } from '../../../scale/column-labels';
import { itemName } from '../../../scale/item-name';
import { oncePer } from '../../../scale/once-per';
import type { FormRow } from '../../../scale/score-form';
import type { ColumnId, Item } from '../../../scale/types';
import { lowestScore, strengths } from '../../../scoring/priorities';
import { typedCellBelow } from '../../paper/a1';
import { ANCHORS_HEADER_ROW } from '../anchors/sheet';
import { evidenceLayout } from '../evidence/layout';
import type { Filled, FormulaCell, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import { ITEM, type ReportLayout } from './layout';
import { columnTitles } from './profile';
import { padded } from './review';
import { roomyFormula, roomyText, type TextRoom } from './text';
import { pointsFormula } from '../scores/formulas';
import { SCORES_HEADER_ROW, scoresLayout } from '../scores/layout';
import { SHEET_ITEM_TEXTS as TEXTS } from './texts';

/** A column for text holds so much in the highest row that there can be. */
const ROOM: TextRoom = { perLine: 33, lines: 31, source: 'Scores' };

/** More than there are items: what an item's place is counted in. */
export const PLACES = 100;

/** The table of items, in the order of the scale; its hidden columns are what the lists are made of. */
export function itemBlock(layout: ReportLayout): TemplateBlock {
  const { itemTable } = layout;
  const header = [TEXTS.item, ...columnTitles(layout), TEXTS.points, TEXTS.note, TEXTS.advice];
  const lineOf = itemLine(layout);
  return {
    row: itemTable.heading,
    column: 1,
    cells: [[TEXTS.all], [TEXTS.legend], header, ...layout.items.map(lineOf)],
  };
}

/** The items with a 5. */
const strong = oncePer(({ measurement }: Filled) => strengths(measurement));

function itemLine(layout: ReportLayout) {
  const { form, items, itemHelpers: at } = layout;
  const { firstRow } = layout.itemTable;
  const scores = scoresLayout(form);
  const evidence = evidenceLayout(form);
  const ids = `Ankers!$A$${ANCHORS_HEADER_ROW + 1}:$A$${ANCHORS_HEADER_ROW + form.rows.length}`;
  return (row: FormRow, index: number): TemplateCell[] => {
    const { item, open } = row;
    const sheetRow = firstRow + index;
    const lowest = ({ measurement }: Filled) => lowestScore(measurement, row) ?? 0;
    const here = (letters: string) => `${letters}${sheetRow}`;
    const place = here(at.place);
    const texts = {
      note: ({ measurement: { notes } }: Filled) => notes[item.id] ?? '',
      recommendation: ({ measurement: { recommendations } }: Filled) => recommendations[item.id] ?? '',
    };
    const typed = (key: keyof typeof texts): FormulaCell => ({
      formula: `IF(${place}=0,"",IFERROR(${typedCellBelow(scores.letter(key), SCORES_HEADER_ROW, 'Scores!', place)}&"",""))`,
      repeats: key,
      result: texts[key],
    });
    const rating = (column: ColumnId, { measurement: { entries } }: Filled) => {
      const value = readEntry(entryOf(entries, item.id, column));
      return open.includes(column) && typeof value === 'number' ? value : 0;
    };
    const points = pointsFormula(evidence, row);
    const shown = (column: ColumnId): TemplateCell => {
      const value = here(at.value(column));
      if (!open.includes(column)) return TEXTS.notScored;
      return {
        formula: `IF(${value}=0,"${TEXTS.open}",${value})`,
        result: (filled) => rating(column, filled) || TEXTS.open,
      };
    };
    return padded(
      [
        itemWithTitle(item),
        ...form.columns.map(shown),
        {
          formula: `IF(${place}=0,"",INDEX(${scores.all('evidence')},${place})&"")`,
          repeats: 'points',
          result: (filled) => (points !== null && typeof points === 'object' ? points.result(filled) : (points ?? '')),
        },
        roomyCell(here(at.note), 'note', texts.note),
        roomyCell(here(at.recommendation), 'recommendation', texts.recommendation),
      ],
      layout,
      [
        item.id,
        {
          formula: `IFERROR(MATCH(${here(at.id)},${scores.all('id')},0),0)`,
          repeats: 'place',
          result: () => form.rows.indexOf(row) + 1,
        },
        {
          formula: `IFERROR(MATCH(${here(at.id)},${ids},0),0)`,
          repeats: 'anchors',
          result: () => form.rows.indexOf(row) + 1,
        },
        ...form.columns.map((column): FormulaCell => ({
          formula: `IF(${place}=0,0,INDEX(${scores.all(`value-${column}`)},${place}))`,
          repeats: `value ${column}`,
          result: (filled) => rating(column, filled),
        })),
        { formula: lowestFormula(layout, sheetRow), repeats: 'lowest', result: lowest },
        {
          formula: `${at.strengths}${sheetRow - 1}+${anyIs(layout, sheetRow, 5)}`,
          repeats: 'strengths',
          result: (filled) => {
            const upToHere = items.slice(0, index + 1);
            return upToHere.filter((each) => strong(filled).some((strength) => strength.row === each)).length;
          },
        },
        strongFormula(layout, sheetRow, row),
        {
          formula: priorityFormula(here(at.lowest), here(at.recommendation), firstRow),
          repeats: 'priority',
          result: (filled) => {
            const score = lowest(filled);
            const isRecommended = texts.recommendation(filled).trim() !== '';
            if (!isRecommended && (score === 0 || score === 5)) return '';
            return PLACES * ((score || WITHOUT_SCORE) + (isRecommended ? 0 : BEHIND_RECOMMENDED)) + index + 1;
          },
        },
        typed('note'),
        typed('recommendation'),
      ],
    );
  };
}

/** In the order of the priorities: an item without a score comes behind a 5, and without a recommendation behind those with. */
const WITHOUT_SCORE = 6;
const BEHIND_RECOMMENDED = 10;

/** Where an item comes among the priorities (`priorities`): empty where it is none. */
function priorityFormula(lowest: string, recommendation: string, firstRow: number): string {
  const hasNone = `LEN(TRIM(SUBSTITUTE(${recommendation},CHAR(10),"")))=0`;
  const score = `IF(${lowest}=0,${WITHOUT_SCORE},${lowest})`;
  return (
    `IF(AND(${hasNone},OR(${lowest}=0,${lowest}=5)),"",` +
    `${PLACES}*(${score}+IF(${hasNone},${BEHIND_RECOMMENDED},0))+ROW()-${firstRow - 1})`
  );
}

/** What is advised for an item, as the table shows it. */
export const recommendationIn = ({ recommendations }: Measurement, { id }: Item) =>
  roomyText(recommendations[id] ?? '', ROOM);

/** The title below the name in a cell. */
export const titleIn = (cell: string) => `MID(${cell},FIND(CHAR(10),${cell})+1,${MOST_OF_A_TITLE})`;

/** Longer than any title. */
const MOST_OF_A_TITLE = 300;

/** The name of an item and below it its title. */
export const itemWithTitle = (item: Item) => `${itemName(item)}\n${item.title}`;

const roomyCell = (cell: string, key: string, text: (filled: Filled) => string): FormulaCell => ({
  formula: roomyFormula(cell, ROOM),
  repeats: `roomy ${key}`,
  result: (filled) => roomyText(text(filled), ROOM),
});

/** The lowest valid score of the item; 0 where it has none. */
function lowestFormula({ form, itemHelpers: at }: ReportLayout, row: number): string {
  const [first = '', second] = form.columns.map((column) => `${at.value(column)}${row}`);
  return second === undefined ? first : `IF(${first}=0,${second},IF(${second}=0,${first},MIN(${first},${second})))`;
}

/** 1 where one of the scores is this one, else 0. */
function anyIs({ form, itemHelpers: at }: ReportLayout, row: number, score: number): string {
  return `IF(OR(${form.columns.map((column) => `${at.value(column)}${row}=${score}`).join(',')}),1,0)`;
}

/** The title with, of two columns, those that have a 5. */
function strongFormula(layout: ReportLayout, sheetRow: number, row: FormRow): FormulaCell {
  const { form, itemHelpers: at } = layout;
  const title = titleIn(`${ITEM}${sheetRow}`);
  const [first, second] = form.columns;
  if (first === undefined || second === undefined) {
    return { formula: title, repeats: 'strong', result: () => row.item.title };
  }
  const isFive = (column: ColumnId) => `${at.value(column)}${sheetRow}=5`;
  return {
    formula:
      `${title}&" ("&IF(${isFive(first)},IF(${isFive(second)},"${columnLabels([first, second])}","${columnLabels([first])}"),` +
      `"${columnLabels([second])}")&")"`,
    repeats: 'strong',
    result: (filled) => {
      const columns = strong(filled).find((strength) => strength.row === row)?.columns ?? [second];
      return `${row.item.title} (${columnLabels(columns)})`;
    },
  };
}
