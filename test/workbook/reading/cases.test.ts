import type { Measurement } from '../../../src/measurement/measurement';
import { carryOver } from '../../../src/workbook/carry-over/carry-over';
import { checkWorkbook } from '../../../src/workbook/reading/check-workbook';
import { caseContents } from '../../support/case-files';

interface Case {
  readonly programme: string;
  /** Score and number of items with one. */
  readonly totals: Readonly<Record<'A' | 'O', readonly [number, number]>>;
  /** What is recorded of bezetting-2, which most of the files are about. */
  readonly entries: Measurement['entries']['bezetting-2'];
  readonly percent: number | null;
  /** Code and cell of what is wrong, and of what is said of the tables. */
  readonly findings: readonly string[];
  readonly lost: readonly string[];
}

const gone = (cell: string, text: string) => `${cell} had geen plaats meer; er stond: ${text}`;
const otherSheet = (sheet: string) => `Het blad ${sheet} hoort niet bij de meting en is niet overgenomen.`;

/** As the files were made: the scores of IPS-A in rows 4 to 37 add up to 87, those of IPS-O to 80. */
const BASE: Case = {
  programme: 'Team X',
  totals: { A: [87, 26], O: [80, 25] },
  entries: { A: 3, O: 3 },
  percent: 92.5,
  findings: [],
  lost: [],
};

/** Those of another measurement: 76 and 68. */
const OTHER: Case = { ...BASE, programme: 'Team 1', totals: { A: [76, 26], O: [68, 25] } };

const CASES: Readonly<Record<string, Case>> = {
  // "Team" where "Programma of team" stood.
  'label-programme-renamed': { ...BASE, findings: ['label-changed Meting!A5'], lost: [gone('Meting!A5', 'Team')] },
  // Column Nr. is emptied, and bezetting-2, with 3 and 3 in row 7, has 5 and 5 in row 60.
  'mask-dup-row': {
    ...BASE,
    totals: { A: [87 - 3, 25], O: [80 - 3, 24] },
    entries: undefined,
    findings: ['duplicate-item Scores!A7'],
    lost: [...[gone('Scores!F7', '3'), gone('Scores!G7', '3')], ...[gone('Scores!F60', '5'), gone('Scores!G60', '5')]],
  },
  // The percentage of bezetting-2, 92,5 % in row 10, is 50 % in row 130.
  'bewijs-dup-key': {
    ...BASE,
    percent: null,
    findings: ['duplicate-line Bewijs!A10'],
    lost: [gone('Bewijs!C10', '0,925'), gone('Bewijs!C130', '0,5')],
  },
  // Empty columns on Meting, Scores and Bewijs.
  'inserted-columns': OTHER,
  // The copy says 92,5 %, the sheet to which nothing but its tab points 50 %.
  'copy-Bewijs-before': {
    ...BASE,
    percent: 50,
    findings: ["second-sheet 'Bewijs (2)'!A1"],
    lost: [otherSheet('Bewijs (2)')],
  },
  // Excel gave the copied sheet names of its own, which point to it; those of the workbook point to ours.
  'second-reviewer-integrated': {
    ...OTHER,
    findings: ["second-sheet 'Scores reviewer 2'!A1"],
    lost: [otherSheet('Scores reviewer 2')],
  },
  // "4,9" where bezetting-1a had 4 in column A.
  'v-comma': { ...BASE, totals: { A: [87 - 4, 25], O: [80, 25] }, findings: ['invalid Scores!F4'] },
  // One bold row, and a sheet of their own.
  'own-sheet-bold-row': { ...OTHER, lost: [otherSheet('Mijn notities')] },
};

const ABOUT_TABLES = ['label-changed', 'second-sheet', 'second-table', 'header-changed', 'formula', 'reviews-differ'];

test.each(Object.entries(CASES))('%s is read, judged and carried over', (name, expected) => {
  const contents = caseContents(name);
  const { measurement, assessment, findings } = checkWorkbook(contents);
  const total = (column: 'A' | 'O') => {
    const { score, scored } = assessment.columns[column]?.total ?? {};
    return [score, scored];
  };
  expect({
    programme: measurement.review.programme,
    totals: { A: total('A'), O: total('O') },
    entries: measurement.entries['bezetting-2'],
    percent: measurement.evidence.items['bezetting-2']?.AO?.percent ?? null,
    findings: findings
      .filter(({ code, severity }) => severity === 'error' || ABOUT_TABLES.includes(code))
      .map(({ code, cell }) => `${code} ${cell ?? ''}`),
    lost: carryOver(contents).lost,
  }).toEqual(expected);
});
