import type { ScoreForm } from '../../../scale/score-form';
import { itemName } from '../../../scale/item-name';
import { NO_TEXT, WILDCARDS } from '../../../scoring/jobs/tally-jobs';
import { capitalised } from '../../../scale/dutch';
import { AGENDA_ACTIVITIES } from '../../../visit/activity-codes';
import { peoplePerPartner } from '../../../visit/agenda';
import { scoredItems } from '../../../visit/asked';
import { ITEM_LINKS, linkOf } from '../../../visit/item-links';
import { PARTNER_IDS } from '../../../visit/partners';
import { agendaLines, MOST_MINUTES, MOST_PEOPLE } from '../../../visit/recorded-agenda';
import { LINE_PROBLEMS } from '../../../visit/texts';
import { typedCell } from '../../paper/a1';
import type { Filled, FormulaCell, TemplateCell } from '../../paper/sheet-template';
import { dayLines, dayReviewers, KEY_PREFIX, type DayLine } from './day';
import { VISIT_ROWS, visitHelpers, visitLetter, type VisitColumn } from './layout';
import { VISIT_SHEET_TEXTS as TEXTS } from './texts';

const typed = (column: VisitColumn) => typedCell(visitLetter(column), 'own row');
const isBlank = (cell: string) => `LEN(TRIM(${cell}))=0`;

/** A whole number from 0 to `most`; anything else, and an error, is none. */
const isWhole = (cell: string, most: number) =>
  `IFERROR(AND(ISNUMBER(${cell}),ISLOGICAL(${cell})=FALSE,${cell}>=0,${cell}<=${most},INT(${cell})=${cell}),FALSE)`;

/** By which a text is compared: without outer spaces and case, and nothing for what is no text. */
function keyFormula(cell: string): string {
  const key = WILDCARDS.reduce(
    (text, [wildcard, other]) => `SUBSTITUTE(${text},"${wildcard}","${other}")`,
    `LOWER(TRIM(${cell}))`,
  );
  const isWrong = `OR(ISLOGICAL(${cell}),LEFT(TRIM(${cell}),1)="${NO_TEXT}")`;
  return `IFERROR(IF(${isWrong},"${KEY_PREFIX}","${KEY_PREFIX}"&${key}),"${KEY_PREFIX}")`;
}

/** The formulas of a line: what it is about, what there is to say of it, and hidden what it comes to. */
export function agendaLineCells(form: ScoreForm, row: number): Readonly<Partial<Record<VisitColumn, TemplateCell>>> {
  const at = (column: VisitColumn, on = row) => `${visitLetter(column)}${on}`;
  const index = row - VISIT_ROWS.first;
  const lineOf = ({ measurement }: Filled): DayLine | undefined => dayLines(measurement.visit.agenda)[index];
  const cell = <V extends string | number>(
    repeats: VisitColumn,
    formula: string,
    result: (line: DayLine) => V,
    none: V,
  ): FormulaCell => ({
    ...{ repeats, formula },
    result: (filled) => {
      const line = lineOf(filled);
      return line === undefined ? none : result(line);
    },
  });
  const codes = visitHelpers('codes', VISIT_ROWS.lastActivity);
  const budget = `INDEX(${visitHelpers('budget', VISIT_ROWS.lastActivity)},${at('at')})`;
  const places = visitHelpers('index', VISIT_ROWS.lastActivity);
  const number = (column: 'minutes' | 'people', most: number, blank: string) =>
    `IF(${isBlank(typed(column))},${blank},IF(${isWhole(typed(column), most)},${typed(column)},0))`;
  const key = (column: 'reviewer1' | 'reviewer2') => `IF(${at('at')}=0,"${KEY_PREFIX}",${keyFormula(typed(column))})`;
  return {
    title: cell(
      'title',
      `IF(${at('at')}=0,"",INDEX(${visitHelpers('titles', VISIT_ROWS.lastActivity)},${at('at')}))`,
      ({ activity }) => (activity === null ? '' : capitalised(activity.title)),
      '',
    ),
    check: cell('check', checkFormula(at), (line) => checkText(line), ''),
    index: index + 1,
    code: cell('code', keyFormula(typed('activity')), (line) => line.code, KEY_PREFIX),
    at: cell('at', `SUMPRODUCT((${codes}=${at('code')})*${places})`, (line) => line.at, 0),
    from: cell(
      'from',
      `IF(${at('at')}=0,-1,IFERROR(IF(AND(ISNUMBER(${typed('start')}),ISLOGICAL(${typed('start')})=FALSE,${typed('start')}>=0,${typed('start')}<1),` +
        `MIN(${MOST_MINUTES - 1},ROUND(${typed('start')}*${MOST_MINUTES},0)),-1),-1))`,
      (line) => line.from,
      -1,
    ),
    length: cell(
      'length',
      `IF(${at('at')}=0,0,IFERROR(${number('minutes', MOST_MINUTES, budget)},0))`,
      (line) => line.length,
      0,
    ),
    spoken: cell(
      'spoken',
      `IF(OR(${at('at')}=0,${at('at')}>${PARTNER_IDS.length}),0,IFERROR(${number('people', MOST_PEOPLE, '1')},0))`,
      (line) => line.spoken,
      0,
    ),
    first: cell('first', key('reviewer1'), (line) => line.first, KEY_PREFIX),
    second: cell('second', key('reviewer2'), (line) => line.second, KEY_PREFIX),
    number1: numberCell(index, 'reviewer1', newNumber(at('first'), at, row, false)),
    number2: numberCell(index, 'reviewer2', newNumber(at('second'), at, row, true)),
    notAsked: notAskedCell(form, index, (on) => `${visitLetter('notAsked')}${on}`),
  };
}

type At = (column: VisitColumn, row?: number) => string;

/** The number of a reviewer whom this line names first; 0 for one who has one already, and for nobody. */
function newNumber(key: string, at: At, row: number, isSecond: boolean): string {
  const { header } = VISIT_ROWS;
  const upTo = (column: VisitColumn, last: number) => `${visitLetter(column)}$${header}:${at(column, last)}`;
  const before = row - 1;
  const named = `SUMPRODUCT(1*(${upTo('first', isSecond ? row : before)}=${key}))+SUMPRODUCT(1*(${upTo('second', before)}=${key}))`;
  const highest = `MAX(${upTo('number1', isSecond ? row : before)},${upTo('number2', before)})`;
  return `IF(${key}="${KEY_PREFIX}",0,IF(${named}>0,0,1+${highest}))`;
}

const numberCell = (index: number, field: 'reviewer1' | 'reviewer2', formula: string): FormulaCell => ({
  formula,
  repeats: `number ${field}`,
  result: ({ measurement }) =>
    dayReviewers(dayLines(measurement.visit.agenda)).find((each) => each.index === index && each.field === field)
      ?.number ?? 0,
});

function checkText({ problem, isDouble }: DayLine): string {
  if (problem !== null) return LINE_PROBLEMS[problem];
  return isDouble ? TEXTS.double : '';
}

function checkFormula(at: At): string {
  const wrong = (column: 'minutes' | 'people', most: number) =>
    `IFERROR(AND(LEN(TRIM(${typed(column)}))>0,${isWhole(typed(column), most)}=FALSE),TRUE)`;
  const filled = (['start', 'minutes', 'activity', 'people', 'reviewer1', 'reviewer2', 'place', 'done'] as const).map(
    typed,
  );
  const column = (name: VisitColumn) => visitHelpers(name);
  const same = (one: VisitColumn, other: VisitColumn) =>
    `(${column(one)}=${at(other)})*(${at(other)}<>"${KEY_PREFIX}")`;
  const shared = [same('first', 'first'), same('second', 'first'), same('first', 'second'), same('second', 'second')];
  const meeting =
    `(${column('from')}>=0)*(${column('from')}<${at('from')}+${at('length')})*` +
    `(${column('from')}+${column('length')}>${at('from')})*((${shared.join('+')})>0)`;
  // A line that takes any time meets itself.
  const isDouble = `SUMPRODUCT(${meeting})>1*(${at('length')}>0)`;
  const problems: readonly (readonly [test: string, text: string])[] = [
    [`${at('at')}=0`, LINE_PROBLEMS.activity],
    [`IFERROR(AND(LEN(TRIM(${typed('start')}))>0,${at('from')}<0),TRUE)`, LINE_PROBLEMS.start],
    [wrong('minutes', MOST_MINUTES), LINE_PROBLEMS.minutes],
    [wrong('people', MOST_PEOPLE), LINE_PROBLEMS.people],
    [`IF(${at('from')}<0,FALSE,${isDouble})`, TEXTS.double],
  ];
  const said = problems.reduceRight((otherwise, [test, text]) => `IF(${test},"${text}",${otherwise})`, '""');
  return `IF(COUNTA(${filled.join(',')})=0,"",${said})`;
}

/** Hidden: the items up to this one that nobody is asked about, with a comma before each; the last says all. */
function notAskedCell(form: ScoreForm, index: number, at: (row: number) => string): TemplateCell {
  const items = scoredItems(form);
  const item = items[index];
  if (item === undefined) return null;
  const planned = linkOf(item, ITEM_LINKS).partners.map(
    (partner) => `${visitLetter('planned')}${VISIT_ROWS.first + PARTNER_IDS.indexOf(partner)}`,
  );
  const before = index === 0 ? '' : `${at(VISIT_ROWS.first + index - 1)}&`;
  return {
    formula: `${before}IF(${planned.join('+')}>0,"",", ${itemName(item)}")`,
    result: (filled) => notAskedNames(form, filled, index + 1),
  };
}

/** "; Bezetting 2, Organisatie 1" of the first items of the form. */
export function notAskedNames(form: ScoreForm, { measurement }: Filled, count = Infinity): string {
  const people = peoplePerPartner(agendaLines(measurement));
  return scoredItems(form)
    .slice(0, count)
    .filter((item) => linkOf(item).partners.every((partner) => people[partner] === 0))
    .map((item) => `, ${itemName(item)}`)
    .join('');
}

/** Hidden, in the rows from the first on: the activities with their codes as keys, their titles and our times. */
export const activityCells = AGENDA_ACTIVITIES.map(({ code, title, budget }) => [
  KEY_PREFIX + code.toLowerCase(),
  capitalised(title),
  budget,
]);
