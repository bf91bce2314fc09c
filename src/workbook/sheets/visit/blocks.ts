import type { ScoreForm } from '../../../scale/score-form';
import { peoplePerPartner } from '../../../visit/agenda';
import { scoredItems } from '../../../visit/asked';
import { OBSERVATION_IDS, OBSERVATIONS, type ObservationId } from '../../../visit/observations';
import { PARTNER_IDS, PARTNERS, type PartnerId } from '../../../visit/partners';
import { agendaLines, typedWorkingDay } from '../../../visit/recorded-agenda';
import { durationText } from '../../../visit/texts';
import { activityTitle, BREAK, WORKING_DAY } from '../../../visit/time-budget';
import { typedCell, typedCellBetween } from '../../paper/a1';
import type { Filled, FormulaCell, TemplateCell } from '../../paper/sheet-template';
import { AGREEMENT_HEADERS, AGREEMENT_LABELS, agreementTable } from '../../tables/agenda';
import { date, entry } from '../../tables/codec';
import { dayLines, dayReviewers, KEY_PREFIX } from './day';
import { MOST_REVIEWERS, VISIT_ROWS, visitHelpers, visitLetter } from './layout';
import { notAskedNames } from './line-formulas';
import { VISIT_SHEET_TEXTS as TEXTS } from './texts';

const linesOf = ({ measurement }: Filled) => dayLines(measurement.visit.agenda);
const hasAgenda = (filled: Filled) => linesOf(filled).some(({ at }) => at > 0);
const HAS_NO_AGENDA = `SUMPRODUCT(1*(${visitHelpers('at')}>0))=0`;

/** Which items nobody is asked about. */
export function notAskedLine(form: ScoreForm): FormulaCell {
  const last = `${visitLetter('notAsked')}${VISIT_ROWS.header + scoredItems(form).length}`;
  return {
    formula: `IF(${HAS_NO_AGENDA},"${TEXTS.noAgenda}",IF(${last}="","${TEXTS.allAsked}","${TEXTS.notAsked}"&MID(${last},3,999)&"."))`,
    result: (filled) => {
      if (!hasAgenda(filled)) return TEXTS.noAgenda;
      const names = notAskedNames(form, filled);
      return names === '' ? TEXTS.allAsked : `${TEXTS.notAsked}${names.slice(2)}.`;
    },
  };
}

/** What the source asks and what is planned, partner by partner and then what there is to see. */
export const subjectCells = (): TemplateCell[][] => [
  ...PARTNER_IDS.map((partner, index) => partnerCells(partner, index)),
  ...OBSERVATION_IDS.map((observation, index) => observationCells(observation, PARTNER_IDS.length + index)),
];

function partnerCells(partner: PartnerId, index: number): TemplateCell[] {
  const { code, title, least, most } = PARTNERS[partner];
  const planned = `${visitLetter('planned')}${VISIT_ROWS.first + index}`;
  const plannedOf = ({ measurement }: Filled) => peoplePerPartner(agendaLines(measurement))[partner];
  const { states } = TEXTS;
  const none = `IF(${planned}=0,"${states.notPlanned}","${states.planned}")`;
  const state = least === null ? none : `IF(${planned}<${least},"${states.tooFew}",${none})`;
  return [
    `${code} ${title}`,
    TEXTS.people(least, most),
    {
      formula: `SUMPRODUCT((${visitHelpers('at')}=${index + 1})*${visitHelpers('spoken')})`,
      result: (filled) => plannedOf(filled),
    },
    {
      formula: `IF(${HAS_NO_AGENDA},"",${state})`,
      result: (filled) => {
        if (!hasAgenda(filled)) return '';
        const count = plannedOf(filled);
        if (least !== null && count < least) return states.tooFew;
        return count === 0 ? states.notPlanned : states.planned;
      },
    },
  ];
}

function observationCells(observation: ObservationId, index: number): TemplateCell[] {
  const { asked } = OBSERVATIONS[observation];
  const planned = `${visitLetter('planned')}${VISIT_ROWS.first + index}`;
  const plannedOf = (filled: Filled) => linesOf(filled).filter(({ at }) => at === index + 1).length;
  const { states } = TEXTS;
  const none = asked === 'always' ? states.missing : states.notPlanned;
  return [
    `O${index - PARTNER_IDS.length + 1} ${activityTitle(observation)}`,
    TEXTS.observation[asked ?? 'none'],
    { formula: `SUMPRODUCT(1*(${visitHelpers('at')}=${index + 1}))`, result: plannedOf },
    {
      formula: `IF(${HAS_NO_AGENDA},"",IF(${planned}=0,"${none}","${states.planned}"))`,
      result: (filled) => (hasAgenda(filled) ? (plannedOf(filled) === 0 ? none : states.planned) : ''),
    },
  ];
}

/** How long each reviewer is at work; hidden behind it by which key their lines are known. */
export function reviewerCells(): { readonly shown: TemplateCell[][]; readonly keys: TemplateCell[][] } {
  const numbers = Array.from({ length: MOST_REVIEWERS }, (_, index) => index + 1);
  return { shown: numbers.map(shownCells), keys: numbers.map((number) => [keyCell(number)]) };
}

const reviewerOf = (filled: Filled, number: number) => dayReviewers(linesOf(filled))[number - 1];

/** Which line names a reviewer first, in one of the two columns; 0 where it is in the other. */
const lineNaming = (number: number, column: 'number1' | 'number2') =>
  `SUMPRODUCT((${visitHelpers(column)}=${number})*${visitHelpers('index')})`;

const isNobody = (number: number) => `MAX(${visitHelpers('number1')},${visitHelpers('number2')})<${number}`;

/** A hidden cell of that line. */
const inLine = (column: 'first' | 'second', line: string) => `INDEX(${visitHelpers(column)},${line})`;

function keyCell(number: number): FormulaCell {
  const [one, other] = [lineNaming(number, 'number1'), lineNaming(number, 'number2')];
  return {
    formula: `IF(${isNobody(number)},"${KEY_PREFIX}",IF(${one}>0,${inLine('first', one)},${inLine('second', other)}))`,
    result: (filled) => reviewerOf(filled, number)?.key ?? KEY_PREFIX,
  };
}

function shownCells(number: number): TemplateCell[] {
  const row = VISIT_ROWS.reviewers + number;
  const key = `${visitLetter('who')}${row}`;
  const minutes = `${visitLetter('planned')}${row}`;
  const typed = (column: 'reviewer1' | 'reviewer2', at: string) =>
    typedCell(visitLetter(column), 'own row').replace('ROW()', `${VISIT_ROWS.header}+${at}`);
  const [one, other] = [lineNaming(number, 'number1'), lineNaming(number, 'number2')];
  const own = `((${visitHelpers('first')}=${key})+(${visitHelpers('second')}=${key})>0)`;
  const whole = `INT(${minutes}/60)`;
  const rest = `(${minutes}-60*${whole})`;
  const { states } = TEXTS;
  const pause = `IF(${minutes}>${BREAK.after},${BREAK.minutes},0)`;
  const ifSomebody = (formula: string) => `IF(${key}="${KEY_PREFIX}","",${formula})`;
  return [
    {
      formula: ifSomebody(`IF(${one}>0,TRIM(${typed('reviewer1', one)}),TRIM(${typed('reviewer2', other)}))`),
      result: (filled) => {
        const found = reviewerOf(filled, number);
        return found ? (filled.measurement.visit.agenda[found.index]?.[found.field] ?? '').trim() : '';
      },
    },
    {
      formula: ifSomebody(`${whole}&" u"&IF(${rest}=0,""," "&RIGHT("0"&${rest},2))`),
      result: (filled) => {
        const found = reviewerOf(filled, number);
        return found ? durationText(found.minutes) : '';
      },
    },
    {
      formula: ifSomebody(`SUMPRODUCT(${own}*${visitHelpers('length')})`),
      result: (filled) => reviewerOf(filled, number)?.minutes ?? '',
    },
    {
      formula: ifSomebody(`IF(${minutes}+${pause}>${WORKING_MINUTES},"${states.full}","${states.fits}")`),
      result: (filled) => {
        const found = reviewerOf(filled, number);
        if (!found) return '';
        const taken = found.minutes + (found.minutes > BREAK.after ? BREAK.minutes : 0);
        return taken > (typedWorkingDay(filled.measurement) ?? WORKING_DAY.minutes) ? states.full : states.fits;
      },
    },
  ];
}

/** The hours of a working day, between rows that nobody can drag. */
const TYPED_DAY = typedCellBetween(
  VISIT_ROWS.agreements,
  VISIT_ROWS.erased + 1,
  visitLetter('source'),
  VISIT_ROWS.workingDay,
);
const IS_DAY = `IFERROR(AND(ISNUMBER(${TYPED_DAY}),ISLOGICAL(${TYPED_DAY})=FALSE,${TYPED_DAY}>=1,${TYPED_DAY}<=24),FALSE)`;
const WORKING_MINUTES = `IF(${IS_DAY},60*${TYPED_DAY},${WORKING_DAY.minutes})`;

/** What is agreed of the visit as a whole. */
export const agreementCells = (): TemplateCell[][] => [
  [AGREEMENT_HEADERS.key, AGREEMENT_HEADERS.value, null, null],
  [
    AGREEMENT_LABELS.workingDay,
    { input: ({ measurement }) => entry.write(measurement.visit.agreements.workingDay) },
    null,
    {
      formula: `IF(OR(${IS_DAY},IFERROR(LEN(TRIM(${TYPED_DAY}))=0,FALSE)),"","${TEXTS.states.wrong}")`,
      result: ({ measurement }) => (typedWorkingDay(measurement) === null ? TEXTS.states.wrong : ''),
    },
  ],
  [
    AGREEMENT_LABELS.erased,
    { input: ({ measurement }) => date.write(measurement.visit.agreements.erased) },
    null,
    null,
  ],
];

/** Where the name of that table points. */
export const agreementName = {
  name: agreementTable.name,
  sheet: agreementTable.sheet,
  range: `${visitLetter('subject')}${VISIT_ROWS.agreements}:${visitLetter('source')}${VISIT_ROWS.erased}`,
  isMark: true,
} as const;
