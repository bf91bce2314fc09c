import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { SCALES } from '../../src/scale/scales';
import { SCALE_IDS, scoreForm, type ScoreForm } from '../../src/scale/score-form';
import { RATINGS, type Rating } from '../../src/scale/types';
import { findRoad } from '../../src/scoring/road/find-road';
import type { RoadRequest, RoadTarget } from '../../src/scoring/road/road';

/** What finding roads takes, in milliseconds. */
interface RoadTimes {
  /** How many were looked for. */
  readonly roads: number;
  /** The very first, before the machine has made the program fast. */
  readonly first: number;
  /** The one that took longest, the middle of some times. */
  readonly slowest: number;
  /** Which that was. */
  readonly of: string;
}

const TARGETS: readonly RoadTarget[] = ['voorbeeldig', 'goed', 'redelijk'];
const RANDOM_SCORINGS = 25;
const TIMES = 5;

/**
 * Every form to every target: all items alike, and at random; with and without items that are hard or fixed. The very
 * first asks most: both columns of the integrated model, from all at 1 to voorbeeldig.
 */
export function measureRoad(): RoadTimes {
  const forms = SCALE_IDS.flatMap((scale) => {
    const { models } = SCALES[scale];
    return models.length === 0 ? [scoreForm(scale, null)] : models.map((model) => scoreForm(scale, model));
  });
  const asked = forms.flatMap((form) =>
    scorings(form).flatMap(({ name, measurement }) =>
      TARGETS.flatMap((to) =>
        requests(form, to).map((request) => ({ name: `${name} to ${to}`, measurement, request })),
      ),
    ),
  );
  const [worst] = asked;
  const first = worst ? time(worst.measurement, worst.request) : 0;
  asked.forEach(({ measurement, request }) => time(measurement, request));
  const times = asked.map(({ name, measurement, request }) => ({
    of: name,
    slowest: middle(Array.from({ length: TIMES }, () => time(measurement, request))),
  }));
  const slowest = times.reduce((one, other) => (other.slowest > one.slowest ? other : one), { of: '', slowest: 0 });
  return { roads: asked.length, first, ...slowest };
}

function time(measurement: Measurement, request: RoadRequest): number {
  const start = performance.now();
  findRoad(measurement, request);
  return performance.now() - start;
}

const middle = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

function requests({ columns, rows }: ScoreForm, to: RoadTarget): RoadRequest[] {
  const every = (nth: number, from: number) =>
    new Set(rows.map(({ item }) => item.id).filter((_, index) => index % nth === from));
  return [
    { to, columns, fixed: new Set(), hard: new Set() },
    { to, columns, fixed: every(11, 4), hard: every(3, 1) },
  ];
}

function scorings(form: ScoreForm): { name: string; measurement: Measurement }[] {
  const name = form.model ?? form.scale.id;
  const alike = RATINGS.map((rating) => ({
    name: `${name}, all at ${rating}`,
    measurement: scored(form, () => rating),
  }));
  const random = sequence();
  return [
    ...alike,
    ...Array.from({ length: RANDOM_SCORINGS }, (_, index) => ({
      name: `${name}, random ${index + 1}`,
      measurement: scored(form, () => RATINGS[random() % RATINGS.length] ?? 1),
    })),
  ];
}

/** In some rows that must be equal, random scores differ: that is part of the road. */
function scored(form: ScoreForm, rating: () => Rating): Measurement {
  const entries = form.rows.map(({ item, open }) => [
    item.id,
    Object.fromEntries(open.map((column) => [column, rating()])),
  ]);
  return { ...emptyMeasurement(form), entries: Object.fromEntries(entries) as Measurement['entries'] };
}

/** The same numbers every time (a linear congruential generator; its low bits are poor). */
function sequence(): () => number {
  let state = 2025;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor(state / 2 ** 16);
  };
}
