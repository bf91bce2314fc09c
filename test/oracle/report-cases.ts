import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { exampleMeasurement } from '../../src/preview/example-measurement';
import { formOf, scoredMeasurement } from '../support/measurements';

/** A measurement and some of what its report has to tell. */
export interface ReportCase {
  readonly name: string;
  readonly measurement: Measurement;
  readonly words: readonly string[];
  /** How many pages its improvement plan takes. */
  readonly planPages: number;
}

const wordsUpTo = (count: number) => Array.from({ length: count }, (_, index) => `woord${index + 1}`).join(' ');

/** Half scored, some of it damaged, and everything at length that is written at length. */
function longMeasurement(): Measurement {
  const example = exampleMeasurement();
  const texts = (first: string, count: number, last: string) =>
    Object.fromEntries(example.form.rows.map(({ item }) => [item.id, `${first} ${wordsUpTo(count)} ${last}`]));
  return {
    ...example,
    entries: { ...example.entries, 'bezetting-1b': { A: 3 }, 'organisatie-4': { A: 'veel', O: { error: '#N/A' } } },
    review: {
      ...example.review,
      date: 'eind november',
      conduct: `Dag ${wordsUpTo(100)} een.\nDag twee.`,
      remarks: `Verder ${wordsUpTo(60)} niets.`,
    },
    notes: texts('Aanvang', 90, 'notitieslot.'),
    recommendations: { ...texts('Raad', 40, 'raadslot.'), 'begeleiding-7': `${wordsUpTo(900)} nooit` },
    improvements: [
      {
        item: 'organisatie-3',
        action: `Doe ${wordsUpTo(60)} actieslot.`,
        owner: 'De coördinator samen met beide werkers',
        date: 'ooit',
        status: 'loopt',
      },
      { item: 'geen code', action: '', owner: '', date: '', status: '' },
    ],
    officialAnchors: Object.fromEntries(
      example.form.rows.map(({ item }) => [
        item.id,
        [1, 2, 3, 4, 5].map((anchor) => `Officieel ${anchor} ${wordsUpTo(80)} ankerslot.`),
      ]),
    ),
    bands: {
      ...example.bands,
      A: { ...example.bands.A, redelijk: 'veel', provenance: `Van ${wordsUpTo(60)} bronslot.` },
    },
  };
}

/**
 * A 4 everywhere, while the evidence of two items points to 5: of one for both columns together, of the other for each.
 */
function evidenceAhead(): Measurement {
  const measurement = scoredMeasurement('integrated', 4);
  const weekly = { contact: 'weekly', meeting: 'monthly' };
  return {
    ...measurement,
    recommendations: { 'bezetting-1a': 'Tel opnieuw.', 'organisatie-3': 'Kijk opnieuw.' },
    evidence: {
      ...measurement.evidence,
      items: { 'bezetting-1a': { AO: { clients: 50, fte: 2 } }, 'organisatie-3': { A: weekly, O: weekly } },
    },
  };
}

/** Nothing, half, all of it, what is ahead of its scores, and what is long or damaged. */
export const REPORT_CASES: readonly ReportCase[] = [
  {
    name: 'everything missing',
    measurement: emptyMeasurement(formOf('integrated')),
    words: ['Nog geen scores.'],
    planPages: 1,
  },
  {
    name: 'half',
    measurement: exampleMeasurement(),
    words: ['haalbaar: ', 'Uit de urenregistratie', 'elke maand meeloopt.'],
    planPages: 1,
  },
  {
    name: 'everything 5',
    measurement: scoredMeasurement('integrated', 5),
    words: ['Alle gescoorde items staan op 5.', 'Geen bevindingen.'],
    planPages: 1,
  },
  {
    name: 'evidence ahead of the scores',
    measurement: evidenceAhead(),
    words: ['Het bewijs wijst al op 5: herzie de score.'],
    planPages: 1,
  },
  {
    name: 'long and damaged',
    measurement: longMeasurement(),
    words: [
      ...['Dag twee.', 'niets.', 'notitieslot.', 'raadslot.', 'ankerslot.', 'bronslot.', 'actieslot.'],
      ...['eind november', 'verder op het blad Scores', 'ongeldige score', 'De grenzen kloppen niet.'],
    ],
    // A page has room for 758 points: 71 above the lines, 14 of 15.75, and an action of some 500 characters, 9 lines or more
    // in a column of 52 and so 118 points, make 410.
    planPages: 1,
  },
];
