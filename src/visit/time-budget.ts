import { passage, type Passage, type Sourced } from '../scale/documents';
import { OBSERVATIONS, type ObservationId } from './observations';
import { PARTNERS, type PartnerId } from './partners';
import { ACTIVITY_TITLES, RUN_UP_TITLES } from './texts';

/** What a line of an agenda is about. */
export type ActivityId = PartnerId | ObservationId | keyof typeof ACTIVITY_TITLES;

/** The minutes that we reckon with, in the order of a day; those with the workers are spoken with together. */
export const TIME_BUDGET = {
  opening: 15,
  coordinator: 60,
  worker: 60,
  'ips-meeting': 60,
  'team-member': 45,
  psychiatrist: 20,
  client: 45,
  family: 20,
  files: 75,
  'care-meeting': 45,
  closing: 20,
} as const satisfies Partial<Record<ActivityId, number>>;

/** The source gives no times. */
export const TIMES_ARE = { source: [], inferred: true } as const satisfies Sourced;

/** The source asks a full working day, and does not say how long that is. */
export const WORKING_DAY = { minutes: 480, source: [passage('implementatietraject', 65)], inferred: true } as const;

/** Somebody who works longer than this takes this long a break: ours, as the day is. */
export const BREAK = { minutes: 30, after: 330, source: [], inferred: true } as const;

export const activityTitle = (id: ActivityId): string => TITLES[id];

const TITLES: Readonly<Record<ActivityId, string>> = {
  ...ACTIVITY_TITLES,
  ...titlesOf(PARTNERS),
  ...titlesOf(OBSERVATIONS),
};

function titlesOf<K extends string>(all: Readonly<Record<K, { readonly title: string }>>): Record<K, string> {
  const titles = Object.entries<{ readonly title: string }>(all).map(([id, { title }]) => [id, title]);
  return Object.fromEntries(titles) as Record<K, string>;
}

/** What is done by when around a visit. */
interface RunUpStep extends Sourced {
  readonly title: string;
  readonly side: 'before' | 'after';
  readonly within: { readonly weeks: number } | { readonly months: number };
}

const IPS_GROW = { source: [{ document: 'ips-grow', lines: null }], inferred: false } as const satisfies {
  source: readonly Passage[];
  inferred: boolean;
};

/** How IPS Grow does it in England, in the order of time; the Dutch sources do not say. */
export const RUN_UP = {
  arrange: { title: RUN_UP_TITLES.arrange, side: 'before', within: { months: 2 }, ...IPS_GROW },
  'check-folder': { title: RUN_UP_TITLES['check-folder'], side: 'before', within: { weeks: 3 }, ...IPS_GROW },
  'send-schedule': { title: RUN_UP_TITLES['send-schedule'], side: 'before', within: { weeks: 2 }, ...IPS_GROW },
  report: { title: RUN_UP_TITLES.report, side: 'after', within: { weeks: 4 }, ...IPS_GROW },
  respond: { title: RUN_UP_TITLES.respond, side: 'after', within: { weeks: 1 }, ...IPS_GROW },
  'erase-personal-data': {
    title: RUN_UP_TITLES['erase-personal-data'],
    side: 'after',
    within: { weeks: 2 },
    ...IPS_GROW,
  },
  'action-plan': { title: RUN_UP_TITLES['action-plan'], side: 'after', within: { weeks: 6 }, ...IPS_GROW },
  support: { title: RUN_UP_TITLES.support, side: 'after', within: { months: 5 }, ...IPS_GROW },
} as const satisfies Readonly<Record<string, RunUpStep>>;
