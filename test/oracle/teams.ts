import fc from 'fast-check';
import type { Entry } from '../../src/measurement/entry';
import { evidenceBodies, type RecordedEvidence } from '../../src/measurement/recorded-evidence';
import type { WorkerEntries } from '../../src/measurement/workers';
import type { ScoreForm } from '../../src/scale/score-form';

/**
 * Teams of workers of whom E3b decides: with somebody raised; with nobody, as the review is not weekly; with nobody left;
 * with one wrong entry among what can be; and with contacts only of those who are left out.
 */
export const TEAM_KINDS = ['raised', 'not weekly', 'nobody left', 'one wrong', 'only of who is left out'] as const;
export type TeamKind = (typeof TEAM_KINDS)[number];

const seeking = (seekers: fc.Arbitrary<Entry>, contacts: fc.Arbitrary<Entry>): fc.Arbitrary<WorkerEntries> =>
  fc.record({ code: fc.constantFrom<Entry>('A', 'b2'), seekers, contacts, checklist: fc.constant<Entry>('yes') });

const some = fc.constantFrom<Entry>(3, 4, 7.5, 12);
/** Of nobody who looks for work, whatever else stands there. */
const leftOut = fc.record({
  code: fc.constant<Entry>('C'),
  seekers: fc.constant<Entry>(0),
  contacts: fc.constantFrom<Entry>(null, 0, 2, 9),
  checklist: fc.constantFrom<Entry>('yes', 'no', null),
});
/** Two contacts and more for each of one or two seekers, and fewer than six. */
const few = fc.oneof(
  seeking(fc.constant(1), fc.constantFrom<Entry>(2, 2.5, 5)),
  seeking(fc.constant(2), fc.constantFrom<Entry>(4, 5)),
);
const many = seeking(some, fc.constantFrom<Entry>(0, 1, 3, 5.5, 6, 8));
const wrong = fc.oneof(
  seeking(fc.constant<Entry>('x'), fc.constant<Entry>(4)),
  seeking(fc.constant<Entry>(2), fc.constantFrom<Entry>(-1, '4,5', { error: '#N/A' })),
  seeking(fc.constant<Entry>(0), fc.constant<Entry>('85%')),
);

const TEAMS: Readonly<Record<TeamKind, fc.Arbitrary<WorkerEntries[]>>> = {
  raised: fc.tuple(leftOut, few, many),
  'not weekly': fc.tuple(few, leftOut, many),
  'nobody left': fc.array(leftOut, { minLength: 1, maxLength: 3 }),
  'one wrong': fc.tuple(many, wrong, few),
  'only of who is left out': fc.tuple(
    seeking(fc.constant<Entry>(0), fc.constantFrom<Entry>(0.5, 6)),
    seeking(some, fc.constant<Entry>(null)),
  ),
};

/** The same evidence with a team of a kind in place of its own, and no more on the contacts than how often they are reviewed. */
export const withTeam = (form: ScoreForm, kind: TeamKind) => {
  const row = form.rows.find(({ item }) => item.evidence.kind === 'weekly-contacts');
  const [body] = row ? evidenceBodies(row) : [];
  if (!row || body === undefined) throw new Error('no row for contacts per week');
  const review = kind === 'not weekly' ? fc.constantFrom('none', 'monthly') : fc.constant('weekly');
  return fc
    .record({ team: TEAMS[kind], review })
    .map(({ team, review: answer }) => ({ items }: RecordedEvidence): RecordedEvidence => ({
      items: { ...items, [row.item.id]: { [body]: { review: answer } } },
      workers: team.map(
        (worker) => Object.fromEntries(Object.entries(worker).filter(([, entry]) => entry !== null)) as WorkerEntries,
      ),
    }));
};

/** Of which kind the team of some evidence is, judged by hand and not by the rule itself; null where of none. */
export function teamKindOf(form: ScoreForm, { items, workers }: RecordedEvidence): TeamKind | null {
  const row = form.rows.find(({ item }) => item.evidence.kind === 'weekly-contacts');
  const [body] = row ? evidenceBodies(row) : [];
  const answers = (row && body && items[row.item.id]?.[body]) ?? {};
  const isOfOthers = answers.contacts === undefined && answers.seekers === undefined && answers.checklist === undefined;
  if (!isOfOthers || workers.length === 0) return null;
  const isNumber = (entry: Entry | undefined) => entry === undefined || (typeof entry === 'number' && entry >= 0);
  const isRight = workers.map(({ seekers, contacts }) => isNumber(seekers) && isNumber(contacts));
  if (isRight.includes(false)) return isRight.includes(true) ? 'one wrong' : null;
  const left = workers.filter(({ seekers }) => seekers !== 0);
  if (left.length === 0) return 'nobody left';
  const hasContacts = ({ contacts }: WorkerEntries) => contacts !== undefined;
  if (workers.some(hasContacts) && !left.some(hasContacts)) return 'only of who is left out';
  const isFew = ({ seekers, contacts }: WorkerEntries) =>
    typeof seekers === 'number' &&
    seekers < 3 &&
    typeof contacts === 'number' &&
    contacts < 6 &&
    contacts >= 2 * seekers;
  if (left.length === workers.length || !left.some(isFew)) return null;
  if (left.some(({ checklist }) => checklist !== 'yes')) return null;
  return answers.review === 'weekly' ? 'raised' : answers.review === undefined ? null : 'not weekly';
}
