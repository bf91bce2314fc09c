import { anchorText } from '../../../measurement/anchor-text';
import type { Measurement } from '../../../measurement/measurement';
import { COLUMN_LABELS, columnLabels } from '../../../scale/column-labels';
import { itemName } from '../../../scale/item-name';
import type { ColumnId } from '../../../scale/types';
import type { Assessment } from '../../../scoring/assessment';
import {
  lowestScore,
  MOST_PRIORITIES,
  priorities,
  strengths,
  type Priority,
  type Strength,
} from '../../../scoring/priorities';
import { absolute, typedCellBelow } from '../../paper/a1';
import { ANCHOR_TEXTS, ANCHORS_HEADER_ROW } from '../anchors/sheet';
import type { Block, Formula } from '../../paper/plan';
import { findingBlock } from './findings';
import { PLACES } from './items';
import { ITEM, rowsOf, TITLE, type ReportLayout } from './layout';
import { padded } from './review';
import { roomyFormula, roomyText, type TextRoom } from './text';

/** Where there is nothing to list. */
const LIST_TEXTS = {
  noScores: 'Nog geen scores.',
  noStrengths: 'Nog geen item met score 5.',
  noPriorities: 'Alle gescoorde items staan op 5.',
} as const;

const ANCHOR_ROOM: TextRoom = { perLine: 55, lines: 28, source: 'Ankers' };

/** The items with a 5, the lowest items with the anchor that comes next, and the findings that still stand. */
export function listBlocks(measurement: Measurement, assessment: Assessment, layout: ReportLayout): Block[] {
  return [
    strengthBlock(measurement, layout),
    priorityBlock(measurement, layout),
    findingBlock(measurement, assessment, layout),
  ];
}

function strengthBlock(measurement: Measurement, layout: ReportLayout): Block {
  const { itemHelpers: at, strengths: list } = layout;
  const found = strengths(measurement);
  const isTwo = layout.form.columns.length > 1;
  const lines = rowsOf(list).map((row, index) => {
    const strength = found[index];
    const placeCell = `${layout.helper(0)}${row}`;
    const from = (letters: string) => `INDEX(${columnOf(layout, letters)},${placeCell})`;
    const suffix = isTwo && strength ? ` (${columnLabels(strength.columns)})` : '';
    return padded(
      [
        itemCell(placeCell, from(ITEM), strength && itemName(strength.row.item)),
        itemCell(placeCell, from(at.strong), strength && strength.row.item.title + suffix),
      ],
      layout,
      [
        {
          formula: `IFERROR(MATCH(ROW()-${list.firstRow - 1},${columnOf(layout, at.strengths)},0),0)`,
          result: placeIn(layout, strength),
        },
      ],
    );
  });
  const sentence = listSentence(layout, measurement, `${at.strengths}${layout.itemTable.lastRow}`, {
    count: found.length,
    words: 'Items met score 5: ',
    none: LIST_TEXTS.noStrengths,
  });
  return { row: list.heading, column: 1, cells: [['Sterke punten'], [sentence], ...lines] };
}

function priorityBlock(measurement: Measurement, layout: ReportLayout): Block {
  const { itemHelpers: at, priorities: list, form } = layout;
  const found = priorities(measurement);
  const isTwo = form.columns.length > 1;
  const lines = rowsOf(list).map((row, index) => {
    const priority = found[index];
    const placeCell = `${layout.helper(0)}${row}`;
    const from = (letters: string) => `INDEX(${columnOf(layout, letters)},${placeCell})`;
    const [score, next] = ['C', 'D'].map((letter) => `${letter}${row}`);
    const [anchors, official] = [`${layout.helper(1)}${row}`, `${layout.helper(2)}${row}`];
    const anchor = (texts: readonly [string, string]) =>
      typedCellBelow(texts, ANCHORS_HEADER_ROW, 'Ankers!', anchors, next);
    const text = priority ? anchorText(measurement, priority.row.item, priority.next) : null;
    return padded(
      [
        itemCell(placeCell, from(ITEM), priority && itemName(priority.row.item)),
        itemCell(placeCell, from(TITLE), priority?.row.item.title),
        { formula: `IF(${placeCell}=0,"",${from(at.lowest)})`, result: priority?.score ?? '' },
        { formula: `IF(${placeCell}=0,"",${score}+1)`, result: priority?.next ?? '' },
        ...(isTwo
          ? [
              {
                formula: `IF(${placeCell}=0,"",${namesFormula(layout, placeCell, score ?? '') ?? ''})`,
                result: priority ? columnLabels(priority.columns) : '',
              },
            ]
          : []),
        {
          formula:
            `IF(${anchors}=0,"",IF(LEN(TRIM(${official}))=0,${anchor(ANCHOR_TEXTS.own)}&"",` +
            `${roomyFormula(official, ANCHOR_ROOM)}))`,
          result:
            text === null ? '' : text.isOfficial ? roomyText(officialOf(measurement, index), ANCHOR_ROOM) : text.text,
        },
      ],
      layout,
      [
        {
          formula: `IFERROR(MOD(SMALL(${columnOf(layout, at.priority)},ROW()-${list.firstRow - 1}),${PLACES}),0)`,
          result: placeIn(layout, priority),
        },
        {
          formula: `IF(${placeCell}=0,0,${from(at.anchors)})`,
          result: priority ? form.rows.indexOf(priority.row) + 1 : 0,
        },
        {
          formula: `IF(${anchors}=0,"",IFERROR(${anchor(ANCHOR_TEXTS.official)}&"",""))`,
          result: officialOf(measurement, index),
        },
      ],
    );
  });
  const header = ['Item', null, 'Score', 'Naar', ...(isTwo ? ['Kolom'] : []), 'Wat dat anker vraagt'];
  const sentence = listSentence(layout, measurement, `COUNT(${columnOf(layout, at.priority)})`, {
    count: priorities(measurement, layout.items.length).length,
    words: 'Items onder 5: ',
    none: LIST_TEXTS.noPriorities,
  });
  return {
    row: list.heading,
    column: 1,
    cells: [[`Prioriteiten: ten hoogste ${MOST_PRIORITIES} items, de laagste eerst`], [sentence], header, ...lines],
  };
}

/** The paste of the official wording of the anchor that a priority leads to, as it stands in its cell. */
function officialOf(measurement: Measurement, index: number): string {
  const priority = priorities(measurement)[index];
  return priority ? (measurement.officialAnchors[priority.row.item.id]?.[priority.next - 1] ?? '') : '';
}

/** All cells of a column of the table of items. */
function columnOf({ itemTable: { firstRow, lastRow } }: ReportLayout, letters: string): string {
  return absolute(`${letters}${firstRow}:${letters}${lastRow}`);
}

/** The place of what stands on a line of a list in the table of items; 0 for nothing. */
const placeIn = ({ items }: ReportLayout, found: Strength | Priority | undefined) =>
  found ? items.indexOf(found.row) + 1 : 0;

const itemCell = (place: string, found: string, result: string | undefined): Formula => ({
  formula: `IF(${place}=0,"",${found})`,
  result: result ?? '',
});

/** Which columns of an item have a score; null where there is but one column. */
function namesFormula(layout: ReportLayout, place: string, score: string): string | null {
  const [first, second] = layout.form.columns;
  if (first === undefined || second === undefined) return null;
  const has = (column: ColumnId) => `INDEX(${columnOf(layout, layout.itemHelpers.value(column))},${place})=${score}`;
  return (
    `IF(AND(${has(first)},${has(second)}),"${columnLabels([first, second])}",` +
    `IF(${has(first)},"${COLUMN_LABELS[first]}","${COLUMN_LABELS[second]}"))`
  );
}

/**
 * How many items there are for a list, or why there are none.
 * @param counted gives how many in the workbook
 */
function listSentence(
  layout: ReportLayout,
  measurement: Measurement,
  counted: string,
  { count, words, none }: { readonly count: number; readonly words: string; readonly none: string },
): Formula {
  const isScored = layout.items.some((row) => lowestScore(measurement, row) !== null);
  return {
    formula:
      `IF(MAX(${columnOf(layout, layout.itemHelpers.lowest)})=0,"${LIST_TEXTS.noScores}",` +
      `IF(${counted}=0,"${none}","${words}"&${counted}))`,
    result: !isScored ? LIST_TEXTS.noScores : count === 0 ? none : words + String(count),
  };
}
