import { COLUMN_LABELS, columnLabels } from '../../../scale/column-labels';
import { itemName } from '../../../scale/item-name';
import { oncePer } from '../../../scale/once-per';
import type { ColumnId } from '../../../scale/types';
import { askedFor } from '../../../scoring/asked-anchor';
import { lowestScore, priorities, strengths, type Priority, type Strength } from '../../../scoring/priorities';
import { absolute, typedCellBelow } from '../../paper/a1';
import { ANCHOR_TEXTS, ANCHORS_HEADER_ROW } from '../anchors/sheet';
import type { Filled, FormulaCell, TemplateBlock } from '../../paper/sheet-template';
import { evidenceThere } from './evidence-there';
import { findingBlock } from './findings';
import { itemWithTitle, PLACES, recommendationIn } from './items';
import { BEHIND_ITEM, ITEM, rowsOf, type ReportLayout } from './layout';
import { padded } from './review';
import { roomyFormula, roomyText, type TextRoom } from './text';
import { SHEET_ITEM_TEXTS as TEXTS } from './texts';

/** An anchor has a column for text, as a note has. */
const ANCHOR_ROOM: TextRoom = { perLine: 33, lines: 31, source: 'Ankers' };

/** The items with a 5, those to work on first with the anchor that comes next, and the findings that still stand. */
export function listBlocks(layout: ReportLayout): TemplateBlock[] {
  return [strengthBlock(layout), priorityBlock(layout), findingBlock(layout)];
}

const strengthsOf = oncePer(({ measurement }: Filled) => strengths(measurement));
const prioritiesOf = oncePer(({ measurement }: Filled) => priorities(measurement));

function strengthBlock(layout: ReportLayout): TemplateBlock {
  const { itemHelpers: at, strengths: list } = layout;
  const isTwo = layout.form.columns.length > 1;
  const lines = rowsOf(list).map((row, index) => {
    const strength = (filled: Filled) => strengthsOf(filled)[index];
    const suffix = ({ columns }: Strength) => (isTwo ? ` (${columnLabels(columns)})` : '');
    const placeCell = `${layout.helper(0)}${row}`;
    const from = (letters: string) => `INDEX(${columnOf(layout, letters)},${placeCell})`;
    return padded(
      [
        itemCell('item', placeCell, nameIn(from(ITEM)), (filled) => nameOf(strength(filled))),
        itemCell('title', placeCell, from(at.strong), (filled) => {
          const found = strength(filled);
          return found && found.row.item.title + suffix(found);
        }),
      ],
      layout,
      [
        {
          formula: `IFERROR(MATCH(ROW()-${list.firstRow - 1},${columnOf(layout, at.strengths)},0),0)`,
          repeats: 'place',
          result: (filled) => placeIn(layout, strength(filled)),
        },
      ],
    );
  });
  const sentence = listSentence(layout, `${at.strengths}${layout.itemTable.lastRow}`, {
    count: (filled) => strengthsOf(filled).length,
    words: TEXTS.strong,
    none: TEXTS.noStrengths,
  });
  return { row: list.heading, column: 1, cells: [[TEXTS.strengths], [sentence], ...lines] };
}

function priorityBlock(layout: ReportLayout): TemplateBlock {
  const { itemHelpers: at, priorities: list, form } = layout;
  const isTwo = form.columns.length > 1;
  const lines = rowsOf(list).map((row, index) => {
    const ofPriority = (say: (priority: Priority, filled: Filled) => string | number, nothing: string | number) => {
      return (filled: Filled) => {
        const priority = prioritiesOf(filled)[index];
        return priority ? say(priority, filled) : nothing;
      };
    };
    const placeCell = `${layout.helper(0)}${row}`;
    const from = (letters: string) => `INDEX(${columnOf(layout, letters)},${placeCell})`;
    const [score, next] = [`${BEHIND_ITEM}${row}`, `C${row}`];
    const [anchors = '', official = '', ...cells] = Array.from(
      { length: 4 + form.columns.length },
      (_, helper) => `${layout.helper(1 + helper)}${row}`,
    );
    const there = cells.at(-1) ?? '';
    const anchor = (texts: readonly [string, string]) =>
      typedCellBelow(texts, ANCHORS_HEADER_ROW, 'Ankers!', anchors, next);
    return padded(
      [
        itemCell('item', placeCell, from(ITEM), (filled) => {
          const priority = prioritiesOf(filled)[index];
          return priority && itemWithTitle(priority.row.item);
        }),
        {
          formula: `IF(${placeCell}=0,"",IF(${from(at.lowest)}=0,"${TEXTS.open}",${from(at.lowest)}))`,
          repeats: 'score',
          result: ofPriority((priority) => priority.score ?? TEXTS.open, ''),
        },
        {
          formula: `IF(ISNUMBER(${score}),IF(${score}<5,${score}+1,""),"")`,
          repeats: 'next',
          result: ofPriority((priority) => priority.next ?? '', ''),
        },
        ...(isTwo
          ? [
              {
                formula: `IF(ISNUMBER(${score}),${namesFormula(layout, placeCell, score) ?? ''},"")`,
                repeats: 'columns',
                result: ofPriority(({ columns }) => columnLabels(columns), ''),
              },
            ]
          : []),
        {
          formula:
            `IF(LEN(${there})>0,${there},IF(${anchors}=0,"",` +
            `IF(LEN(TRIM(${official}))=0,${anchor(ANCHOR_TEXTS.own)}&"",${roomyFormula(official, ANCHOR_ROOM)})))`,
          repeats: 'text',
          result: ofPriority(({ row, columns, next: wanted }, filled) => {
            if (wanted === null) return '';
            const { isOfficial, text } = askedFor(filled.measurement, row, columns, wanted);
            return isOfficial ? roomyText(officialOf(filled, index), ANCHOR_ROOM) : text;
          }, ''),
        },
        {
          formula: `IF(${placeCell}=0,"",${from(layout.last)})`,
          repeats: 'recommendation',
          result: ofPriority(({ row: { item } }, { measurement }) => recommendationIn(measurement, item), ''),
        },
      ],
      layout,
      [
        {
          formula: `IFERROR(MOD(SMALL(${columnOf(layout, at.priority)},ROW()-${list.firstRow - 1}),${PLACES}),0)`,
          repeats: 'place',
          result: (filled) => placeIn(layout, prioritiesOf(filled)[index]),
        },
        {
          // Without an anchor that comes next there is none to look up.
          formula: `IF(ISNUMBER(${next}),${from(at.anchors)},0)`,
          repeats: 'anchors',
          result: ofPriority((priority) => (priority.next === null ? 0 : form.rows.indexOf(priority.row) + 1), 0),
        },
        {
          formula: `IF(${anchors}=0,"",IFERROR(${anchor(ANCHOR_TEXTS.official)}&"",""))`,
          repeats: 'official',
          result: (filled) => officialOf(filled, index),
        },
        ...evidenceThere(form, (filled) => prioritiesOf(filled)[index], {
          ...{ id: from(at.id), next, cells },
          counts: (column) => `${from(at.value(column))}=${score}`,
        }),
      ],
    );
  });
  const header = [TEXTS.item, TEXTS.score, TEXTS.next, ...(isTwo ? [TEXTS.column] : []), TEXTS.asks, TEXTS.advice];
  const sentence = listSentence(layout, `COUNT(${columnOf(layout, at.priority)})`, {
    count: ({ measurement }) => priorities(measurement, layout.items.length).length,
    words: TEXTS.low,
    none: TEXTS.noPriorities,
  });
  return {
    row: list.heading,
    column: 1,
    cells: [[TEXTS.priorities], [sentence], header, ...lines],
  };
}

/** The paste of the official wording of the anchor that a priority leads to, as it stands in its cell. */
function officialOf(filled: Filled, index: number): string {
  const priority = prioritiesOf(filled)[index];
  if (!priority || priority.next === null) return '';
  return filled.measurement.officialAnchors[priority.row.item.id]?.[priority.next - 1] ?? '';
}

/** All cells of a column of the table of items. */
function columnOf({ itemTable: { firstRow, lastRow } }: ReportLayout, letters: string): string {
  return absolute(`${letters}${firstRow}:${letters}${lastRow}`);
}

/** The place of what stands on a line of a list in the table of items; 0 for nothing. */
const placeIn = ({ items }: ReportLayout, found: Strength | Priority | undefined) =>
  found ? items.indexOf(found.row) + 1 : 0;

const nameOf = (found: Strength | Priority | undefined) => found && itemName(found.row.item);

/** The name above the title in a cell. */
const nameIn = (cell: string) => `LEFT(${cell},FIND(CHAR(10),${cell})-1)`;

const itemCell = (
  repeats: string,
  place: string,
  found: string,
  text: (filled: Filled) => string | undefined,
): FormulaCell => ({
  formula: `IF(${place}=0,"",${found})`,
  repeats,
  result: (filled) => text(filled) ?? '',
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
  counted: string,
  { count, words, none }: { readonly count: (filled: Filled) => number; readonly words: string; readonly none: string },
): FormulaCell {
  return {
    formula:
      `IF(MAX(${columnOf(layout, layout.itemHelpers.lowest)})=0,"${TEXTS.noScores}",` +
      `IF(${counted}=0,"${none}","${words}"&${counted}))`,
    result: (filled) => {
      const isScored = layout.items.some((row) => lowestScore(filled.measurement, row) !== null);
      if (!isScored) return TEXTS.noScores;
      return count(filled) === 0 ? none : words + String(count(filled));
    },
  };
}
