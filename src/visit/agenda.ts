import { capitalised } from '../scale/dutch';
import { itemName } from '../scale/item-name';
import type { ScoreForm } from '../scale/score-form';
import { itemsNotAsked } from './asked';
import { ITEM_LINKS, linkOf, type ItemLinks } from './item-links';
import { OBSERVATION_IDS, OBSERVATIONS } from './observations';
import { PARTNER_IDS, PARTNERS, type PartnerId } from './partners';
import { timeText, VISIT_FINDING_TEXTS as TEXTS } from './texts';
import { activityTitle, BREAK, TIME_BUDGET, WORKING_DAY, type ActivityId } from './time-budget';

/** A line of the agenda of a visit. */
export interface AgendaLine {
  readonly activity: ActivityId;
  /** Minutes after midnight; null while not agreed. */
  readonly start: number | null;
  /** Null: as long as `TIME_BUDGET` says, and nothing where it says nothing. */
  readonly minutes: number | null;
  /** With how many people is spoken; null: with one. */
  readonly people: number | null;
  /** Codes or initials of who does it; several who do it together. */
  readonly reviewers: readonly string[];
  readonly place: string;
  readonly done: boolean;
}

/** A day as the source asks for it, to be divided over the reviewers: nobody and no time yet. */
export const startingAgenda = (): readonly AgendaLine[] =>
  (Object.keys(TIME_BUDGET) as ActivityId[]).map((activity) => ({
    activity,
    start: null,
    minutes: null,
    people: isPartner(activity) ? PARTNERS[activity].least : null,
    reviewers: [],
    place: '',
    done: false,
  }));

const isPartner = (activity: ActivityId): activity is PartnerId => activity in PARTNERS;

export function minutesOf({ activity, minutes }: Pick<AgendaLine, 'activity' | 'minutes'>): number {
  const budget: Partial<Record<ActivityId, number>> = TIME_BUDGET;
  return minutes ?? budget[activity] ?? 0;
}

/** Who does it, each once: a code is the same whatever its case. */
const codesOf = ({ reviewers }: AgendaLine): readonly string[] => {
  const codes = reviewers.map((code) => code.trim()).filter((code) => code !== '');
  return codes.filter((code, index) => codes.findIndex((other) => isSame(code, other)) === index);
};

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** How many minutes each reviewer is at work, breaks left out, in the order and as the agenda first names them. */
export function minutesPerReviewer(agenda: readonly AgendaLine[]): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const line of agenda) {
    for (const code of codesOf(line)) {
      const known = [...minutes.keys()].find((each) => isSame(each, code)) ?? code;
      minutes.set(known, (minutes.get(known) ?? 0) + minutesOf(line));
    }
  }
  return minutes;
}

export type VisitFindingCode = 'over-full' | 'double-booked' | 'too-few' | 'not-observed' | 'not-asked';

/** Something about a visit to settle or to know before it begins; never a block. */
export interface VisitFinding {
  readonly code: VisitFindingCode;
  /** In the plain words of a reviewer. */
  readonly message: string;
}

interface VisitPlan {
  readonly form: ScoreForm;
  readonly agenda: readonly AgendaLine[];
  readonly links?: ItemLinks;
  /** The length of a working day in minutes. */
  readonly workingDay?: number;
}

/** All that there is to say of an agenda; of one without lines nothing, for then nothing is planned yet. */
export function visitFindings({
  form,
  agenda,
  links = ITEM_LINKS,
  workingDay = WORKING_DAY.minutes,
}: VisitPlan): readonly VisitFinding[] {
  if (agenda.length === 0) return [];
  return [
    ...overFull(agenda, workingDay),
    ...doubleBooked(agenda),
    ...tooFew(agenda),
    ...notObserved(agenda),
    ...notAsked(form, agenda, links),
  ];
}

function overFull(agenda: readonly AgendaLine[], workingDay: number): readonly VisitFinding[] {
  return [...minutesPerReviewer(agenda)].flatMap(([reviewer, minutes]) => {
    const pause = minutes > BREAK.after ? BREAK.minutes : 0;
    if (minutes + pause <= workingDay) return [];
    return [{ code: 'over-full' as const, message: TEXTS.overFull(reviewer, minutes, pause, workingDay) }];
  });
}

/** Two lines of one reviewer that overlap; what begins when the other ends does not. */
function doubleBooked(agenda: readonly AgendaLine[]): readonly VisitFinding[] {
  const booked = agenda.flatMap((line) => {
    const { start, activity } = line;
    if (start === null) return [];
    return codesOf(line).map((reviewer) => ({ reviewer, start, end: start + minutesOf(line), activity }));
  });
  return booked.flatMap((one, index) =>
    booked
      .slice(index + 1)
      .filter((other) => isSame(other.reviewer, one.reviewer) && other.start < one.end && one.start < other.end)
      .map((other) => ({
        code: 'double-booked' as const,
        message: TEXTS.doubleBooked(
          one.reviewer,
          activityTitle(one.activity),
          activityTitle(other.activity),
          timeText(Math.max(one.start, other.start)),
        ),
      })),
  );
}

/** With how many of each role is spoken. */
export function peoplePerPartner(agenda: readonly AgendaLine[]): Readonly<Record<PartnerId, number>> {
  const people = PARTNER_IDS.map((partner) => {
    const lines = agenda.filter(({ activity }) => activity === partner);
    return [partner, lines.reduce((sum, line) => sum + (line.people ?? 1), 0)];
  });
  return Object.fromEntries(people) as Record<PartnerId, number>;
}

function tooFew(agenda: readonly AgendaLine[]): readonly VisitFinding[] {
  const people = peoplePerPartner(agenda);
  return PARTNER_IDS.flatMap((partner) => {
    const { title, least } = PARTNERS[partner];
    if (least === null || people[partner] >= least) return [];
    return [{ code: 'too-few' as const, message: TEXTS.tooFew(capitalised(title), people[partner], least) }];
  });
}

const notObserved = (agenda: readonly AgendaLine[]): readonly VisitFinding[] =>
  OBSERVATION_IDS.filter(
    (id) => OBSERVATIONS[id].asked === 'always' && !agenda.some(({ activity }) => activity === id),
  ).map((id) => ({ code: 'not-observed', message: TEXTS.notObserved(capitalised(activityTitle(id))) }));

function notAsked(form: ScoreForm, agenda: readonly AgendaLine[], links: ItemLinks): readonly VisitFinding[] {
  const people = peoplePerPartner(agenda);
  const spokenWith = PARTNER_IDS.filter((partner) => people[partner] > 0);
  return itemsNotAsked(form, spokenWith, links).map((item) => ({
    code: 'not-asked',
    message: TEXTS.notAsked(
      itemName(item),
      linkOf(item, links).partners.map((partner) => PARTNERS[partner].title),
    ),
  }));
}
