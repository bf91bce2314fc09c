import type { Sourced } from '../scale/documents';
import { concluded, K, said, T, type Statement } from './statement';

/** So many whole months after the kick-off, at the earliest and at the latest. */
export interface MonthRange {
  readonly from: number;
  readonly to: number;
}

/** A moment that the sources name, counted from the kick-off. */
interface TimelineStep extends Sourced {
  readonly title: string;
  readonly months: MonthRange;
  /** Comes back every so many months. */
  readonly every: number | null;
  /** What the sources say of it, also where they contradict each other. */
  readonly readings: readonly (Statement & { readonly months?: MonthRange })[];
}

/**
 * From kick-off to repeated measurements. The sources contradict each other on the first measurement: within two months
 * after the training, or two months after it. So there are ranges, and no day.
 */
export const TIMELINE = {
  'kick-off': {
    title: 'Kick-off',
    months: { from: 0, to: 0 },
    every: null,
    source: [T(31), T(49)],
    inferred: false,
    readings: [said('vóór de training', T(31), T(49))],
  },
  training: {
    title: 'Training afgerond',
    months: { from: 6, to: 7 },
    every: null,
    source: [T(73)],
    inferred: false,
    readings: [
      said('ongeveer 6 à 7 maanden, de kick-off meegeteld', T(73)),
      said('6 of 7 bijeenkomsten van 6,5 uur, en 1,5 uur begeleiding voor elke deelnemer', T(73)),
    ],
  },
  'first-measurement': {
    title: 'Nulmeting',
    // From the end of the shortest training, with which "within two months" begins, to two months after the longest.
    months: { from: 6, to: 9 },
    every: null,
    source: [T(63), T(73)],
    inferred: true,
    readings: [
      { ...said('binnen 2 maanden na de training', T(73)), months: { from: 6, to: 9 } },
      { ...said('2 maanden na de training', T(63)), months: { from: 8, to: 9 } },
      { ...said('doorgaans 8 maanden na de kick-off', T(63)), months: { from: 8, to: 8 } },
    ],
  },
  repeat: {
    title: 'Volgende meting',
    months: { from: 30, to: 33 },
    every: 24,
    source: [T(63), K(37)],
    // Every two years is said; from which month that is, follows from the range of the first measurement.
    inferred: true,
    readings: [
      said('elke 2 jaar, bij voldoende modeltrouw', T(63), K(37)),
      said('tussendoor zo nodig verbeterplannen', T(63)),
      concluded('hoe vaak bij onvoldoende modeltrouw, zegt geen bron', T(63)),
    ],
  },
  'own-review': {
    title: 'Eigen beoordeling (organisatie 8, item 11)',
    months: { from: 12, to: 15 },
    every: 6,
    source: [K(1275, 1278)],
    inferred: true,
    readings: [
      said('minstens elke 6 maanden een beoordeling aan de hand van modeltrouwmetingen', K(1275, 1276)),
      said('minstens elk jaar, zodra het totaal goed of voorbeeldig is', K(1277, 1278)),
      concluded(
        'alleen elke 2 jaar een meting van buiten is hiervoor te weinig: doe er zelfevaluaties tussen',
        K(1275, 1278),
        K(37),
      ),
      concluded('hier geteld vanaf de nulmeting; de bron noemt geen begin', K(1275, 1278)),
    ],
  },
  'steering-group': {
    title: 'Stuurgroep (organisatie 8, item 11)',
    months: { from: 0, to: 3 },
    every: 3,
    source: [K(1279, 1284)],
    inferred: true,
    readings: [
      said('minstens elk kwartaal; bij hoge modeltrouw minstens elke 6 maanden', K(1280, 1282)),
      concluded('hier geteld vanaf de kick-off; de bron noemt geen begin', K(1279, 1284)),
    ],
  },
} as const satisfies Readonly<Record<string, TimelineStep>>;

export type TimelineId = keyof typeof TIMELINE;

/** Two dates, both ISO: not before the one, and not after the other. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** Each step as dates. @param kickOff an ISO date. @returns null where it is none */
export function timelineFrom(kickOff: string): Readonly<Record<TimelineId, DateRange>> | null {
  if (monthsAfter(kickOff, 0) !== kickOff) return null;
  const dates = Object.entries(TIMELINE).map(([id, { months }]) => [
    id,
    { from: monthsAfter(kickOff, months.from), to: monthsAfter(kickOff, months.to) },
  ]);
  return Object.fromEntries(dates) as Readonly<Record<TimelineId, DateRange>>;
}

/** The same day so many months later, or the last day of a month that has no such day. Null for what is no date. */
export function monthsAfter(isoDate: string, months: number): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isoDate)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, days));
  return first.toISOString().slice(0, 10);
}
