import { isAgendaFilled, MOST_AGENDA_LINES, type AgendaEntries } from '../../../measurement/agenda';
import { oncePer } from '../../../scale/once-per';
import type { ScoreForm } from '../../../scale/score-form';
import { AGENDA_ACTIVITIES } from '../../../visit/activity-codes';
import { MOST_MINUTES, MOST_PEOPLE } from '../../../visit/recorded-agenda';
import type { Constant, PrintPlan, Validation } from '../../paper/plan';
import type { Filled, SheetTemplate } from '../../paper/sheet-template';
import { agendaTable } from '../../tables/agenda';
import { EARLIEST_DATE } from '../improvements/layout';
import { beyondText } from './beyond';
import { agreementCells, agreementName, notAskedLine, reviewerCells, subjectCells } from './blocks';
import { VISIT_ROWS, visitColumn, visitLetter, type VisitColumn } from './layout';
import { activityCells, agendaLineCells } from './line-formulas';
import { VISIT_SHEET_TEXTS as TEXTS } from './texts';

/** The columns of the agenda as people see it. */
const AGENDA = [
  ...['start', 'minutes', 'activity', 'title', 'people', 'reviewer1', 'reviewer2', 'place', 'done', 'check'],
] as const satisfies readonly string[];
const TYPED = ['start', 'minutes', 'activity', 'people', 'reviewer1', 'reviewer2', 'place', 'done'] as const;
const HELPERS = [
  ...['index', 'code', 'at', 'from', 'length', 'spoken', 'first', 'second', 'number1', 'number2', 'notAsked'],
] as const satisfies readonly VisitColumn[];

const isTyped = (column: string): column is keyof AgendaEntries => TYPED.some((each) => each === column);

/** The sheet Bezoek: the agenda of a visit, with what there is to settle beside it. */
export function visitSheet(form: ScoreForm): SheetTemplate {
  const { sheet, name, fields } = agendaTable;
  const { header, first, last, reviewers, lastReviewer, agreements, workingDay, erased } = VISIT_ROWS;
  const table = (from: VisitColumn, to = from) => `${visitLetter(from)}${first}:${visitLetter(to)}${last}`;
  const block = (from: VisitColumn, top: number, to: VisitColumn, bottom: number) =>
    `${visitLetter(from)}${top}:${visitLetter(to)}${bottom}`;
  const value = visitLetter('source');
  const rows = Array.from({ length: MOST_AGENDA_LINES }, (_, index) => agendaLineCells(form, first + index));
  const { shown, keys } = reviewerCells();
  const { headers, helpers } = TEXTS;
  const agreed = `${value}${workingDay}:${value}${erased}`;
  const written = [table('minutes', 'activity'), table('people', 'done'), agreed];
  const states = [
    block('state', first, 'state', reviewers - 2),
    block('state', reviewers + 1, 'state', lastReviewer),
    `${visitLetter('state')}${workingDay}`,
  ];
  return {
    name: sheet,
    names: [{ name, sheet, range: `A${header}:${visitLetter('check')}${last}`, isMark: true }, agreementName],
    columns: [
      ...[9, 9, 8, 32, 10, 12, 12, 20, 9, 20, 50, 16, 12, 16].map((width) => ({ width })),
      ...[...HELPERS, 'codes', 'titles', 'budget', 'who'].map(() => ({ width: 12, hidden: true as const })),
    ],
    rowHeights: { [header]: 30, [VISIT_ROWS.beyond]: 42, [VISIT_ROWS.notAsked]: 56 },
    blocks: [
      { row: 1, column: 1, cells: [[TEXTS.title], [TEXTS.hint], [beyondText(form) || null], [notAskedLine(form)]] },
      {
        row: header,
        column: 1,
        cells: [AGENDA.map((column) => (isTyped(column) ? fields[column].header : headers[column]))],
      },
      ...(['title', 'check'] as const).map((column) => ({
        ...{ row: first, column: visitColumn(column) },
        cells: rows.map((cells) => [cells[column] ?? null]),
      })),
      {
        row: header,
        column: visitColumn('subject'),
        cells: [[headers.asked, headers.source, headers.planned, headers.state], ...subjectCells()],
      },
      {
        row: reviewers,
        column: visitColumn('subject'),
        cells: [
          [TEXTS.reviewers.code, TEXTS.reviewers.hours, TEXTS.reviewers.minutes, TEXTS.reviewers.state],
          ...shown,
        ],
      },
      { row: agreements, column: visitColumn('subject'), cells: agreementCells() },
      {
        row: header,
        column: visitColumn('index'),
        cells: [
          HELPERS.map((column) => helpers[column]),
          ...rows.map((cells) => HELPERS.map((column) => cells[column] ?? null)),
        ],
      },
      {
        row: header,
        column: visitColumn('codes'),
        cells: [[helpers.codes, helpers.titles, helpers.budget], ...activityCells],
      },
      { row: reviewers, column: visitColumn('who'), cells: [[helpers.reviewer], ...keys] },
    ],
    styles: [
      { range: 'A1', styles: ['title'] },
      { range: 'A2', styles: ['subtitle'] },
      { range: `A3:${visitLetter('check')}4`, styles: ['text'] },
      { range: `A${header}:${visitLetter('state')}${header}`, styles: ['header'] },
      { range: table('minutes', 'check'), styles: ['text', 'grid'] },
      ...written.map((range) => ({ range, styles: ['input' as const] })),
      { range: table('start'), styles: ['time'] },
      ...[table('minutes'), table('people'), `${value}${workingDay}`].map((range) => ({
        range,
        styles: ['left' as const],
      })),
      { range: `${value}${erased}`, styles: ['date'] },
      { range: block('subject', first, 'state', reviewers - 2), styles: ['text', 'grid'] },
      { range: block('planned', first, 'planned', lastReviewer), styles: ['left'] },
      { range: block('subject', reviewers, 'state', reviewers), styles: ['header'] },
      { range: block('subject', reviewers + 1, 'state', lastReviewer), styles: ['text', 'grid'] },
      { range: block('subject', agreements, 'source', agreements), styles: ['header'] },
      { range: block('subject', workingDay, 'subject', erased), styles: ['label', 'grid'] },
    ],
    merges: [VISIT_ROWS.beyond, VISIT_ROWS.notAsked].map((row) => `A${row}:${visitLetter('check')}${row}`),
    unlocked: [table('start', 'activity'), table('people', 'done'), agreed],
    validations: validations(table, value),
    conditionalFormats: [
      { range: table('check'), formula: `LEN(${visitLetter('check')}${first})>0`, style: 'invalid' },
      ...states.map((range) => ({
        range,
        formula: wrongState(range),
        style: 'invalid' as const,
      })),
    ],
    frozen: { rows: header, columns: 3 },
    print: printOf(0),
    lines: (filled) =>
      linesOf(filled).flatMap(({ cells, offset }) => [
        ...(cells.length === 0
          ? []
          : [{ row: first + offset, column: 1, cells: cells.map((line) => line.slice(0, 3)) }]),
        ...(cells.length === 0
          ? []
          : [{ row: first + offset, column: visitColumn('people'), cells: cells.map((line) => line.slice(3)) }]),
      ]),
    fitted: (_, { measurement: { visit } }) => ({ print: printOf(1 + visit.agenda.findLastIndex(isAgendaFilled)) }),
  };
}

/**
 * How many cells of the agenda are filled in, as a formula for another sheet: all that are not blank, from the headers to
 * the row below the last line, where nobody can drag a cell, without the headers.
 */
export function agendaFilledIn(): string {
  const { header, last } = VISIT_ROWS;
  const cells = `${agendaTable.sheet}!$${visitLetter('start')}$${header}:$${visitLetter('done')}$${last + 1}`;
  return `SUMPRODUCT(1*(${cells}<>""))-${AGENDA.length - 1}`;
}

const { states } = TEXTS;
const WRONG = [states.tooFew, states.missing, states.full, states.wrong];

function wrongState(range: string): string {
  const [cell = ''] = range.split(':');
  return `OR(${WRONG.map((state) => `${cell}="${state}"`).join(',')})`;
}

/** What is filled in of each line; what was typed below the last is kept. */
const linesOf = oncePer(({ measurement: { visit } }: Filled) => {
  const written = visit.agenda.map((line): Constant[] =>
    TYPED.map((column) => {
      const { codec } = agendaTable.fields[column];
      return (codec.write as (value: unknown) => Constant)(line[column]);
    }),
  );
  return [
    { offset: 0, cells: written.slice(0, MOST_AGENDA_LINES) },
    { offset: MOST_AGENDA_LINES, cells: written.slice(MOST_AGENDA_LINES) },
  ];
});

/** So much is printed at least: the blocks beside the agenda, which have a page of their own. */
const LEAST_ROW = VISIT_ROWS.erased;

const printOf = (lines: number): PrintPlan => ({
  orientation: 'landscape',
  area: `A1:${visitLetter('state')}${Math.min(VISIT_ROWS.last, Math.max(LEAST_ROW, VISIT_ROWS.header + lines))}`,
  titleRows: [VISIT_ROWS.header, VISIT_ROWS.header],
  breakAfterColumn: visitColumn('check'),
  header: TEXTS.printed,
  isFitted: true,
  fit: { percent: 80 },
});

function validations(table: (column: VisitColumn) => string, value: string): Validation[] {
  const { refused } = TEXTS;
  const codes = AGENDA_ACTIVITIES.map(({ code }) => code);
  const field = (column: keyof AgendaEntries, rule: Validation['rule'], message: string): Validation => ({
    range: table(column),
    rule,
    error: { title: agendaTable.fields[column].header, message },
  });
  return [
    field('start', { kind: 'decimal', least: 0, most: 1 }, refused.start),
    field('minutes', { kind: 'whole', least: 0, most: MOST_MINUTES }, refused.minutes),
    field('activity', { kind: 'list', values: codes }, refused.code(codes)),
    field('people', { kind: 'whole', least: 0, most: MOST_PEOPLE }, refused.people),
    field('done', { kind: 'list', values: ['ja', 'nee'] }, refused.done),
    {
      range: `${value}${VISIT_ROWS.workingDay}`,
      rule: { kind: 'decimal', least: 1, most: 24 },
      error: { title: TEXTS.title, message: refused.workingDay },
    },
    {
      range: `${value}${VISIT_ROWS.erased}`,
      rule: { kind: 'date', from: EARLIEST_DATE },
      error: { title: TEXTS.title, message: refused.erased },
    },
  ];
}
