import { pairsOf } from '../../../comparing/what-matters';
import { scoredPlaces } from '../../../comparing/agreement';
import type { ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import { columnLetters } from '../../paper/a1';
import { CONSENSUS_HEADERS, REVIEWER_PLACES } from '../../tables/consensus';
import { headerIn } from '../../tables/scenarios';
import { CONSENSUS_SHEET_TEXTS } from './texts';

/** The columns of the sheet Consensus. Reviewers and pairs of them count from 0; the key and those that calculate are hidden. */
export type ConsensusColumnKey =
  | 'key'
  | 'name'
  | 'title'
  | 'column'
  | 'weight'
  | 'difference'
  | 'consensus'
  | 'status'
  | 'reason'
  | 'place'
  | `${'reviewer' | 'note' | 'points' | 'pair'}-${number}`
  | `${'score' | 'value'}-${number}-${ColumnId}`
  | `${'spread' | 'agreed'}-${ColumnId}`;

interface ConsensusColumn {
  readonly key: ConsensusColumnKey;
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly hidden?: true;
  /** Of which reviewer it is. */
  readonly of?: number;
}

export const CONSENSUS_HEADER_ROW = 4;

/** Two reviewers beside each other, by their places. */
export const REVIEWER_PAIRS = pairsOf(REVIEWER_PLACES);

export interface ConsensusLayout {
  readonly form: ScoreForm;
  readonly columns: readonly ConsensusColumn[];
  readonly letter: (key: ConsensusColumnKey) => string;
  /** The number of a column, counted from 1. */
  readonly numberOf: (key: ConsensusColumnKey) => number;
  /** With the codes and names of the reviewers; the last of the rows that stay in view. */
  readonly namesRow: number;
  /** What each of them comes to in a column of the scale, and how much of it is scored. */
  readonly totalRow: (column: ColumnId) => number;
  readonly scoredRow: (column: ColumnId) => number;
  readonly pairsHeaderRow: number;
  readonly pairRow: (pair: number) => number;
  /** Where it stands of a pair how many scores are equal: in a column that is seen. */
  readonly exact: 'column' | 'difference';
  /** The line above the places; like the one below them it holds nothing that anybody can drag. */
  readonly placesRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly answersRow: number;
  /** The cells of a column in all places, with dollar signs. */
  readonly all: (key: ConsensusColumnKey) => string;
}

/** Where everything on the sheet Consensus stands for a form. */
export function consensusLayout(form: ScoreForm): ConsensusLayout {
  const columns = consensusColumns(form);
  const numberOf = (key: ConsensusColumnKey) => {
    const index = columns.findIndex((column) => column.key === key);
    if (index < 0) throw new Error(`The sheet Consensus of ${form.scale.id} has no column ${key}`);
    return index + 1;
  };
  const letter = (key: ConsensusColumnKey) => columnLetters(numberOf(key));
  const namesRow = CONSENSUS_HEADER_ROW + 1;
  const pairsHeaderRow = namesRow + 2 * form.columns.length + 1;
  const placesRow = pairsHeaderRow + REVIEWER_PAIRS.length + 1;
  const firstRow = placesRow + 1;
  const lastRow = placesRow + scoredPlaces(form).length;
  const totalRow = (column: ColumnId) => namesRow + 1 + 2 * form.columns.indexOf(column);
  return {
    ...{ form, columns, letter, numberOf, namesRow, pairsHeaderRow, placesRow, firstRow, lastRow },
    totalRow,
    scoredRow: (column) => totalRow(column) + 1,
    pairRow: (pair) => pairsHeaderRow + 1 + pair,
    exact: form.columns.length > 1 ? 'column' : 'difference',
    answersRow: lastRow + 1,
    all: (key) => `$${letter(key)}$${firstRow}:$${letter(key)}$${lastRow}`,
  };
}

/** For the sheet Meting: how many reviewers there are. */
export function reviewerCountCell(form: ScoreForm): string {
  const { letter, namesRow } = consensusLayout(form);
  return `Consensus!$${letter('place')}$${namesRow}`;
}

function consensusColumns(form: ScoreForm): readonly ConsensusColumn[] {
  const { headers } = CONSENSUS_SHEET_TEXTS;
  const perReviewer = (make: (of: number) => ConsensusColumn) =>
    REVIEWER_PLACES.map((of): ConsensusColumn => ({ ...make(of), of }));
  const hidden = (key: ConsensusColumnKey, header: string): ConsensusColumn => ({
    key,
    header,
    width: 10,
    hidden: true,
  });
  const perColumn = (make: (column: ColumnId) => ConsensusColumn) => form.columns.map(make);
  return [
    { ...hidden('key', CONSENSUS_HEADERS.key), width: 22 },
    { key: 'name', header: headers.name, width: 15 },
    { key: 'title', header: headers.title, width: 40 },
    // A scale with one column has nothing to say here.
    { key: 'column', header: headers.column, width: 9, ...(form.columns.length > 1 ? {} : { hidden: true }) },
    { key: 'weight', header: headers.weight, width: 16 },
    ...perReviewer((of) => ({ key: `reviewer-${of}`, header: CONSENSUS_HEADERS.reviewer(of), width: 13 })),
    { key: 'difference', header: headers.difference, width: 10 },
    { key: 'consensus', header: CONSENSUS_HEADERS.consensus, width: 12 },
    { key: 'status', header: headers.status, width: 15 },
    { key: 'reason', header: CONSENSUS_HEADERS.reason, width: 36 },
    ...perReviewer((of) => ({ key: `note-${of}`, header: CONSENSUS_HEADERS.note(of), width: 32 })),
    ...perReviewer((of) => ({ key: `points-${of}`, header: CONSENSUS_HEADERS.points(of), width: 10 })),
    hidden('place', headers.place),
    ...REVIEWER_PLACES.flatMap((of) =>
      perColumn((id) => hidden(`score-${of}-${id}`, CONSENSUS_HEADERS.score(form, of, id))),
    ),
    ...REVIEWER_PLACES.flatMap((of) =>
      perColumn((id) => hidden(`value-${of}-${id}`, headerIn(form, `${headers.value} ${of + 1}`, id))),
    ),
    ...perColumn((id) => hidden(`spread-${id}`, headerIn(form, headers.spread, id))),
    ...perColumn((id) => hidden(`agreed-${id}`, headerIn(form, headers.agreed, id))),
    ...REVIEWER_PAIRS.map(([one, other], pair) => hidden(`pair-${pair}`, headers.pair(one, other))),
  ];
}
