import fc from 'fast-check';
import type { BandEntries } from '../../src/measurement/band-entries';
import type { Entry } from '../../src/measurement/entry';
import type { Improvement } from '../../src/measurement/improvement';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { NO_EVIDENCE, type RecordedEvidence } from '../../src/measurement/recorded-evidence';
import { EMPTY_REVIEW } from '../../src/measurement/review';
import { scoreForm, type ScoreForm } from '../../src/scale/score-form';
import { itemName } from '../../src/scale/item-name';
import { RATINGS, type Rating } from '../../src/scale/types';
import type { Verdict } from '../../src/scale/verdicts';
import { anyScenarios, type Manner } from '../support/arbitrary-scenarios';
import { recordedEvidence } from '../support/arbitrary-evidence';
import { randomAgenda, randomWorkingDay } from './random-agenda';
import { randomJobs } from './random-jobs';
import { randomPapers } from './random-papers';
import { withTeam, type TeamKind } from './teams';

/** The four forms that exist. */
export const FORMS: readonly (readonly [name: string, form: ScoreForm])[] = [
  ['integrated', scoreForm('ips-ao-2015', 'integrated')],
  ['work', scoreForm('ips-ao-2015', 'work')],
  ['education', scoreForm('ips-ao-2015', 'education')],
  ['25 items', scoreForm('ips-25-2024', null)],
];

/** What people put into a cell that is no score, by kind; the error is what the judge types as =NA(). */
const JUNK = {
  number: [0, 6, -1, 1e9],
  fraction: [3.5, 0.5, 4.999],
  text: ['3', '3 ', ' ', 'x', 'n.v.t.'],
  logical: [true, false],
  error: [{ error: '#N/A' }],
} as const satisfies Record<string, readonly Entry[]>;

const junkOfEachKind = fc.tuple(...Object.values(JUNK).map((kind) => fc.constantFrom<Entry>(...kind)));
const junk: fc.Arbitrary<Entry> = fc.oneof(...Object.values(JUNK).map((kind) => fc.constantFrom<Entry>(...kind)));

/** In so many rows stands another score than in the rest. */
const OTHER_ROWS = 8;

/**
 * Scores with which a complete column earns a verdict by the standard bands: at least 77 and 74, 104 and 100, 120 and 115
 * of 26 and of 25 items. Whatever is drawn, none of these totals comes to another verdict.
 */
const SCORES_FOR = {
  // 26 items come to 44 at least and to 60 at most, 25 items to 42 and 58.
  geen: { most: 2, others: [1, 3] },
  // 78 and 86; 75 and 83.
  redelijk: { most: 3, others: [4] },
  // 104 and 112; 100 and 108.
  goed: { most: 4, others: [5] },
  // 122 and 130; 117 and 125.
  voorbeeldig: { most: 5, others: [4] },
} as const satisfies Record<Verdict, { readonly most: Rating; readonly others: readonly Rating[] }>;

/** A score for each row of a form, which together earn a verdict; without one any scores. */
export function rowScores({ rows }: ScoreForm, aim?: Verdict): fc.Arbitrary<Entry[]> {
  const all = { minLength: rows.length, maxLength: rows.length };
  if (aim === undefined) return fc.array(fc.constantFrom<Entry>(...RATINGS), all);
  const { most, others } = SCORES_FOR[aim];
  const some = { minLength: OTHER_ROWS, maxLength: OTHER_ROWS };
  return fc
    .record({ places: fc.shuffledSubarray([...rows.keys()], some), other: fc.array(fc.constantFrom(...others), some) })
    .map(({ places, other }) => rows.map((_row, index) => other[places.indexOf(index)] ?? most));
}

const usableBands = fc.tuple(
  fc.integer({ min: 20, max: 60 }),
  fc.integer({ min: 61, max: 90 }),
  fc.integer({ min: 91, max: 130 }),
);

const unusableBands = fc.constantFrom<[Entry, Entry, Entry]>(
  [74, 100, null],
  [74, 'honderd', 115],
  [74.5, 100, 115],
  [100, 100, 115],
  [115, 100, 74],
  [0, 1, 2],
  [true, 100, 115],
);

const ownBands = (cutOffs: fc.Arbitrary<[Entry, Entry, Entry]>): fc.Arbitrary<BandEntries> =>
  cutOffs.chain(([redelijk, goed, voorbeeldig]) =>
    fc.constantFrom('', 'indicatief', 'eigen grenzen').map((status) => ({
      redelijk,
      goed,
      voorbeeldig,
      status,
      provenance: 'test',
    })),
  );

const BANDS = {
  usable: ownBands(usableBands),
  unusable: ownBands(unusableBands),
  either: ownBands(fc.oneof(usableBands, unusableBands)),
};

/** Texts of every length; the last two do not fit in the report as they are. */
const text = fc.constantFrom(
  ...['', '', '', ' ', 'uitgelegd', 'een "woord" tussen aanhalingstekens', 'regel een\nregel twee'],
  ...['lang '.repeat(400).trim(), Array.from({ length: 60 }, (_, line) => `punt ${line + 1}`).join('\n')],
);

/** No random plan has more lines. */
export const MOST_RANDOM_IMPROVEMENTS = 5;

const improvement = (form: ScoreForm): fc.Arbitrary<Improvement> =>
  fc.record({
    item: fc.oneof(
      fc.constantFrom(...form.rows.map(({ item }) => item.id)),
      fc.constantFrom(...form.rows.flatMap(({ item }) => [itemName(item), itemName(item).toUpperCase()])),
      fc.constantFrom('', 'iets anders', '*', 'Begeleiding ?', 'Item ~', '1'),
    ),
    action: fc.constantFrom('', 'een actie'),
    owner: fc.constantFrom('', 'iemand'),
    date: fc.constantFrom('', '2027-03-01', 'in het voorjaar'),
    status: fc.constantFrom('', 'loopt'),
  });

/** What a measurement has in common with others; what is not said is random. */
export interface Stratum {
  /** How much is scored: all or some, with both columns alike or not; or anything in any cell. */
  readonly fullness: 'complete' | 'equal' | 'partial' | 'partial equal' | 'dirty';
  /** The verdict that its scores earn where they are complete and alike. */
  readonly aim: Verdict;
  readonly bands: 'standard' | keyof typeof BANDS;
  /** `slip`: a worker has more fte than a worker has, and nothing else is recorded of the caseload. */
  readonly evidence: 'none' | 'recorded' | 'slip';
  /** Whose team its evidence has; not said: one that is random in everything. */
  readonly team: TeamKind;
  /** One scenario for each. */
  readonly scenarios: readonly Manner[];
  /** How the scores from before a scenario was taken over are filled in. */
  readonly kept: Manner;
}

/**
 * A measurement as reviewers leave them. Complete ones are needed to see verdicts, and equal ones (both columns alike) to
 * see them in the integrated model.
 */
export function randomMeasurement(form: ScoreForm, stratum: Partial<Stratum> = {}): fc.Arbitrary<Measurement> {
  const standard = emptyMeasurement(form);
  const fixed = <T>(value: T | undefined, other: fc.Arbitrary<T>) => (value === undefined ? other : fc.constant(value));
  const { most, others } = stratum.aim ? SCORES_FOR[stratum.aim] : { most: undefined, others: RATINGS };
  const rating = fc.constantFrom<Entry>(...(most === undefined ? [] : [most, most]), ...others);
  const bands = BANDS[stratum.bands === undefined || stratum.bands === 'standard' ? 'either' : stratum.bands];
  return fc
    .record({
      fullness: fixed(
        stratum.fullness,
        fc.constantFrom('complete', 'equal', 'equal', 'partial', 'partial equal', 'dirty'),
      ),
      ownBands: stratum.bands ? fc.constant(stratum.bands !== 'standard') : fc.boolean(),
      evidence: fc.oneof(
        {
          weight: stratum.evidence === undefined || stratum.evidence === 'none' ? 1 : 0,
          arbitrary: fc.constant(NO_EVIDENCE),
        },
        {
          weight: stratum.evidence === 'none' ? 0 : 3,
          arbitrary: fc
            .tuple(recordedEvidence(form), stratum.team ? withTeam(form, stratum.team) : fc.constant(asItIs))
            .map(([found, team]) => (stratum.evidence === 'slip' ? withSlip(found) : team(found))),
        },
      ),
      jobs: randomJobs,
      papers: randomPapers,
      agenda: randomAgenda,
      workingDay: randomWorkingDay,
      notes: fc.array(text, { minLength: form.rows.length, maxLength: form.rows.length }),
      recommendations: fc.array(text, { minLength: form.rows.length, maxLength: form.rows.length }),
      official: fc.array(text, { minLength: form.rows.length, maxLength: form.rows.length }),
      conduct: text,
      improvements: fc.array(improvement(form), { maxLength: MOST_RANDOM_IMPROVEMENTS }),
      bands: fc.record({ A: bands, O: bands, ips25: bands }),
      scenarios: anyScenarios(form, junk, { rating, equal: most, manners: stratum.scenarios, kept: stratum.kept }),
      rowScores: rowScores(form, stratum.aim),
      firstJunk: fc.nat({ max: 2 }),
      cells: fc.array(fc.record({ rating, junk: junkOfEachKind, dice: fc.integer({ min: 0, max: 99 }) }), {
        minLength: form.rows.length * form.scale.columns.length,
        maxLength: form.rows.length * form.scale.columns.length,
      }),
    })
    .map((draw): Measurement => {
      const cells = draw.cells.values();
      const next = () => cells.next().value ?? { rating: 1, junk: [0], dice: 0 };
      const isDirty = draw.fullness === 'dirty';
      let openCells = 0;
      const entries = form.rows.map(({ item, open }, row) => {
        const drawn = form.scale.columns.map(({ id }) => ({ id, ...next() }));
        const scored = drawn.map(({ id, rating: own, junk: kinds, dice }): [string, Entry] => {
          const score = draw.fullness.endsWith('equal') ? (draw.rowScores[row] ?? own) : own;
          if (!open.includes(id)) return [id, isDirty && dice < 10 ? (kinds[dice % kinds.length] ?? null) : null];
          const place = draw.firstJunk + openCells++;
          // One in three, so that each kind is there: no form has fewer than 25 open cells.
          if (isDirty && place % 3 === 0) return [id, kinds[(place / 3) % kinds.length] ?? null];
          if (isDirty) return [id, dice < 15 ? null : score];
          return [id, draw.fullness.startsWith('partial') && dice < 40 ? null : score];
        });
        return [item.id, Object.fromEntries(scored)] as const;
      });
      return {
        ...standard,
        entries: Object.fromEntries(entries),
        evidence: draw.evidence,
        jobs: draw.jobs,
        visit: {
          papers: draw.papers,
          agenda: draw.agenda,
          agreements: { workingDay: draw.workingDay, erased: '' },
        },
        ...draw.scenarios,
        review: { ...EMPTY_REVIEW, conduct: draw.conduct.trim(), remarks: draw.conduct.trim() },
        notes: perItem(form, draw.notes),
        recommendations: perItem(form, draw.recommendations),
        officialAnchors: Object.fromEntries(
          form.rows.map(({ item }, index) => [item.id, RATINGS.map(() => draw.official[index] ?? '')]),
        ),
        improvements: draw.improvements,
        bands: draw.ownBands ? draw.bands : standard.bands,
      };
    });
}

const perItem = ({ rows }: ScoreForm, texts: readonly string[]) =>
  Object.fromEntries(rows.map(({ item }, index) => [item.id, texts[index] ?? '']));

const CASELOAD = ['bezetting-1a', 'bezetting-1b', 'bezetting-1c', 'ips25-1'] as const;

/** With 2 fte for one worker, where no other answer takes its place. */
const asItIs = (evidence: RecordedEvidence) => evidence;

function withSlip({ items }: RecordedEvidence): RecordedEvidence {
  return {
    items: Object.fromEntries(Object.entries(items).filter(([id]) => !CASELOAD.some((each) => each === id))),
    workers: [{ code: 'A', fte: 2 }],
  };
}
