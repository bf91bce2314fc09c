import type { DecisionStatus } from '../../../comparing/decisions';
import { REVIEWED_TEXTS } from '../../../comparing/texts';
import type { DifferenceWeight } from '../../../comparing/what-matters';
import { counted, listed } from '../../../scale/dutch';

/** What stands with an item in which reviewers agree; `column` is empty where the item is scored once. */
const ofColumn = (column: string, text: string) => (column === '' ? text : `${column}: ${text}`);

export const REVIEWERS_BESIDE_TEXTS = {
  title: 'Scores van de reviewers',
  scoredBy: (column: string, codes: readonly string[]) => ofColumn(column, `gescoord door ${listed(codes)}`),
  evidenceOf: (column: string, codes: readonly string[]) =>
    ofColumn(column, `bewijs van ${listed(codes)} wijst hierop`),
  /** How far they are apart, why that matters, and how far they are with it. */
  standing: (column: string, { difference, weight, status, isMissing }: PlaceStanding) =>
    ofColumn(
      column,
      [
        ...(difference === null || difference === 0 ? [] : [`${counted(difference, 'punt', 'punten')} verschil`]),
        ...(isMissing ? ['niet door allen gescoord'] : difference === 0 ? ['allen gelijk'] : []),
        WEIGHTS[weight],
        STATUSES[status],
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
  reviewer: REVIEWED_TEXTS.reviewer,
  scored: (column: string, score: string) => (column === '' ? `score ${score}` : `${column} ${score}`),
  notScored: 'ontbreekt',
  evidence: (column: string, anchors: string) => `bewijs${column === '' ? '' : ` voor ${column}`} wijst op ${anchors}`,
  reason: (column: string) => (column === '' ? 'Reden' : `Reden bij ${column}`),
  reasonHint: {
    differed: 'Waarom kiest u deze score? De reviewers verschilden.',
    noneOfTheirs: 'Waarom kiest u deze score? Geen van de reviewers gaf die.',
  },
  none: 'Op het blad Consensus staan geen scores van reviewers. Zet ze naast elkaar in een lege werkmap: op Start, bij Samen.',
  unread: 'De scores van de reviewers zijn niet te lezen. Op Start staat wat er met de werkmap is.',
  toStart: 'Naar Start',
} as const;

interface PlaceStanding {
  readonly difference: number | null;
  readonly weight: DifferenceWeight;
  readonly status: DecisionStatus;
  readonly isMissing: boolean;
}

/** What the number of points does not say by itself. */
const WEIGHTS = {
  large: '',
  forbidden: 'IPS-A en IPS-O verschillen waar dat niet mag',
  verdict: 'beslist over het oordeel',
  small: '',
  equal: '',
} as const satisfies Record<DifferenceWeight, string>;

const STATUSES = {
  open: 'te bespreken',
  unexplained: 'reden gevraagd',
  decided: 'besloten',
  // That all are equal, is said already.
  agreed: '',
} as const satisfies Record<DecisionStatus, string>;
