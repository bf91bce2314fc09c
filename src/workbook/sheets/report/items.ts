import { entryOf } from '../../../measurement/entries';
import { readEntry } from '../../../measurement/entry';
import type { Measurement } from '../../../measurement/measurement';
import { columnLabels } from '../../../scale/column-labels';
import { itemName } from '../../../scale/item-name';
import type { FormRow } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import type { Assessment } from '../../../scoring/assessment';
import { lowestScore, strengths, type Strength } from '../../../scoring/priorities';
import { typedCellBelow } from '../../paper/a1';
import { ANCHORS_HEADER_ROW } from '../anchors/sheet';
import { evidenceLayout } from '../evidence/layout';
import type { Block, Formula, PlanCell } from '../../paper/plan';
import { shownText } from '../../paper/plan-texts';
import { TITLE, type ReportLayout } from './layout';
import { columnTitles } from './profile';
import { padded } from './review';
import { roomyFormula, roomyText, type TextRoom } from './text';
import { pointsFormula } from '../scores/formulas';
import { SCORES_HEADER_ROW, scoresLayout } from '../scores/layout';

/** What stands in place of a score that is not there, or is none. */
const OPEN = 'open';
/** A column in which the item is not scored. */
const NOT_SCORED = '–';

/** Together they fill the highest row that there can be. */
const NOTE_ROOM: TextRoom = { perLine: 55, lines: 19, source: 'Scores' };
const RECOMMENDATION_ROOM: TextRoom = { perLine: 55, lines: 10, source: 'Scores' };

/** Before a recommendation, which stands below the note on the same item. */
const RECOMMENDATION = 'Aanbeveling: ';

/** More than there are items: what an item's place is counted in. */
export const PLACES = 100;

/** The table of items, in the order of the scale; its hidden columns are what the lists are made of. */
export function itemBlock(measurement: Measurement, assessment: Assessment, layout: ReportLayout): Block {
  const { itemTable } = layout;
  const header = ['Item', null, ...columnTitles(layout), 'Bewijs wijst op', 'Toelichting en aanbeveling'];
  const lineOf = itemLine(measurement, assessment, layout);
  return {
    row: itemTable.heading,
    column: 1,
    cells: [
      ['Alle items'],
      [
        'Open: er staat nog geen geldige score. Een streepje: hier wordt niet gescoord; bij Bewijs wijst op: hier oordelen de reviewers zelf.',
      ],
      header,
      ...layout.items.map(lineOf),
    ],
  };
}

function itemLine(measurement: Measurement, { advice }: Assessment, layout: ReportLayout) {
  const { form, entries, notes, recommendations } = measurement;
  const { items, itemHelpers: at } = layout;
  const { firstRow } = layout.itemTable;
  const scores = scoresLayout(form);
  const evidence = evidenceLayout(form);
  const strong = strengths(measurement);
  const ids = `Ankers!$A$${ANCHORS_HEADER_ROW + 1}:$A$${ANCHORS_HEADER_ROW + form.rows.length}`;
  return (row: FormRow, index: number): PlanCell[] => {
    const { item, open } = row;
    const sheetRow = firstRow + index;
    const lowest = lowestScore(measurement, row) ?? 0;
    const here = (letters: string) => `${letters}${sheetRow}`;
    const place = here(at.place);
    const typed = (key: 'note' | 'recommendation', text: string): Formula => ({
      formula: `IF(${place}=0,"",IFERROR(${typedCellBelow(scores.letter(key), SCORES_HEADER_ROW, 'Scores!', place)}&"",""))`,
      result: text,
    });
    const rating = (column: ColumnId) => {
      const value = readEntry(entryOf(entries, item.id, column));
      return open.includes(column) && typeof value === 'number' ? value : 0;
    };
    const points = pointsFormula(advice[item.id] ?? {}, evidence, row);
    const shown = (column: ColumnId): PlanCell => {
      const value = here(at.value(column));
      if (!open.includes(column)) return NOT_SCORED;
      return { formula: `IF(${value}=0,"${OPEN}",${value})`, result: rating(column) === 0 ? OPEN : rating(column) };
    };
    const note = notes[item.id] ?? '';
    const recommendation = recommendations[item.id] ?? '';
    return padded(
      [
        itemName(item),
        item.title,
        ...form.columns.map(shown),
        {
          formula: `IF(${place}=0,"",INDEX(${scores.all('evidence')},${place})&"")`,
          result: shownText(points),
        },
        textFormula(layout, sheetRow, note, recommendation),
      ],
      layout,
      [
        item.id,
        { formula: `IFERROR(MATCH(${here(at.id)},${scores.all('id')},0),0)`, result: form.rows.indexOf(row) + 1 },
        { formula: `IFERROR(MATCH(${here(at.id)},${ids},0),0)`, result: form.rows.indexOf(row) + 1 },
        ...form.columns.map((column): Formula => ({
          formula: `IF(${place}=0,0,INDEX(${scores.all(`value-${column}`)},${place}))`,
          result: rating(column),
        })),
        { formula: lowestFormula(layout, sheetRow), result: lowest },
        {
          formula: `${at.strengths}${sheetRow - 1}+${anyIs(layout, sheetRow, 5)}`,
          result: items.slice(0, index + 1).filter((each) => strong.some((strength) => strength.row === each)).length,
        },
        strongFormula(
          layout,
          sheetRow,
          row,
          strong.find((strength) => strength.row === row),
        ),
        {
          formula: `IF(OR(${here(at.lowest)}=0,${here(at.lowest)}=5),"",${PLACES}*${here(at.lowest)}+ROW()-${firstRow - 1})`,
          result: lowest === 0 || lowest === 5 ? '' : PLACES * lowest + index + 1,
        },
        typed('note', note),
        typed('recommendation', recommendation),
      ],
    );
  };
}

/** The note and below it the recommendation, as far as they are there. */
function textFormula({ itemHelpers: at }: ReportLayout, row: number, note: string, recommendation: string): Formula {
  const [noteCell, adviceCell] = [`${at.note}${row}`, `${at.recommendation}${row}`];
  return {
    formula:
      `${roomyFormula(noteCell, NOTE_ROOM)}&IF(LEN(${adviceCell})=0,"",IF(LEN(${noteCell})=0,"",CHAR(10))&` +
      `"${RECOMMENDATION}"&${roomyFormula(adviceCell, RECOMMENDATION_ROOM)})`,
    result: [
      roomyText(note, NOTE_ROOM),
      recommendation === '' ? '' : RECOMMENDATION + roomyText(recommendation, RECOMMENDATION_ROOM),
    ]
      .filter((text) => text !== '')
      .join('\n'),
  };
}

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
function strongFormula(layout: ReportLayout, sheetRow: number, { item }: FormRow, strength?: Strength): Formula {
  const { form, itemHelpers: at } = layout;
  const title = `${TITLE}${sheetRow}`;
  const [first, second] = form.columns;
  if (first === undefined || second === undefined) return { formula: title, result: item.title };
  const isFive = (column: ColumnId) => `${at.value(column)}${sheetRow}=5`;
  const columns = strength?.columns ?? [second];
  return {
    formula:
      `${title}&" ("&IF(${isFive(first)},IF(${isFive(second)},"${columnLabels([first, second])}","${columnLabels([first])}"),` +
      `"${columnLabels([second])}")&")"`,
    result: `${item.title} (${columnLabels(columns)})`,
  };
}
