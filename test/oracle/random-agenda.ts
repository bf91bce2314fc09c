import fc from 'fast-check';
import { EMPTY_AGENDA_ENTRIES, isAgendaFilled, type AgendaEntries } from '../../src/measurement/agenda';
import { AGENDA_ACTIVITIES } from '../../src/visit/activity-codes';

/** The most lines of a random agenda; what an earlier one left below is wiped. */
export const MOST_RANDOM_AGENDA = 14;

/** Reviewers who are often double-booked, one in another case and one that some programs take for any text. */
const reviewer = fc.constantFrom('', 'A', 'a', 'B', 'C', '*', 'LK~');

const line: fc.Arbitrary<AgendaEntries> = fc.record({
  activity: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...AGENDA_ACTIVITIES.map(({ code }) => code)) },
    { weight: 1, arbitrary: fc.constantFrom('', 'XX', 'tb', '*') },
  ),
  start: fc.constantFrom('', '9:00', '9:15', '9:30', '10:00', '13:45', '17:05', 'na de lunch'),
  minutes: fc.constantFrom(null, null, 15, 45, 120, 400, 0, 'lang', -5, 7.5),
  people: fc.constantFrom(null, null, 1, 2, 3, 0, 'veel'),
  reviewer1: reviewer,
  reviewer2: reviewer,
  place: fc.constantFrom('', '=A1'),
  done: fc.constantFrom(null, 'yes', 'no'),
});

/** None, or some lines with a blank one between them now and then, as a workbook gives them back. */
export const randomAgenda: fc.Arbitrary<readonly AgendaEntries[]> = fc
  .array(fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: fc.constant(EMPTY_AGENDA_ENTRIES) }), {
    maxLength: MOST_RANDOM_AGENDA,
  })
  .map((lines) => lines.slice(0, 1 + lines.findLastIndex(isAgendaFilled)));

export const randomWorkingDay = fc.constantFrom(null, 8, 6.5, 10, 'acht', 30);
