import { columnsOfPlace, ratingAt, scoredPlaces, type ScoredPlace } from '../comparing/agreement';
import { consensusStanding } from '../comparing/decisions';
import { reviewersInWords } from '../comparing/reviewers-in-words';
import type { Entries } from '../measurement/entries';
import type { Measurement } from '../measurement/measurement';
import { COLUMN_LABELS } from '../scale/column-labels';
import { itemName } from '../scale/item-name';
import type { ReportBlock, ReportCell } from './report-plan';
import { REVIEWER_TEXTS as TEXTS } from './texts';

/** Of a consensus who reviewed, and how far they agreed by themselves; nothing of any other measurement. */
export function consensusBlocks(measurement: Measurement): readonly ReportBlock[] {
  const standing = consensusStanding(measurement);
  const words = reviewersInWords(measurement);
  if (standing === null || words === null) return [];
  const { reviewed, notComplete, agreements } = words;
  return [
    { kind: 'heading', level: 2, text: TEXTS.title },
    { kind: 'paragraph', text: [reviewed, ...(standing.open === 0 ? [TEXTS.agreed] : [])].join(' ') },
    ...(notComplete === null ? [] : [{ kind: 'paragraph', text: notComplete } as const]),
    ...(agreements.length === 1
      ? [{ kind: 'paragraph', text: agreements[0] ?? '' } as const]
      : [{ kind: 'list', items: agreements } as const]),
    ...(standing.open === 0 ? [] : [{ kind: 'paragraph', text: TEXTS.open(standing.open), tone: 'notice' } as const]),
  ];
}

/** What each of them scored, beside what they came to and why: only for who asks for it. */
export function reviewerBlocks({ form, entries, consensus }: Measurement): readonly ReportBlock[] {
  const { reviewers, reasons } = consensus;
  if (reviewers.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: TEXTS.appendix, startsPage: true },
    { kind: 'paragraph', text: TEXTS.appendixWhat },
    {
      kind: 'table',
      columns: [
        { header: TEXTS.item, width: ITEM_WIDTH },
        ...reviewers.map(({ code }) => ({ header: code, width: SCORE_WIDTH, align: 'center' }) as const),
        { header: TEXTS.consensus, width: CONSENSUS_WIDTH, align: 'center' },
        { header: TEXTS.reason, width: 100 - ITEM_WIDTH - CONSENSUS_WIDTH - SCORE_WIDTH * reviewers.length },
      ],
      rows: scoredPlaces(form).map((place): readonly ReportCell[] => [
        placeName(place, form.columns.length),
        ...reviewers.map((each) => scoreText(place, each.entries)),
        scoreText(place, entries),
        reasons[place.row.item.id]?.[place.column] ?? '',
      ]),
    },
  ];
}

/** Of the column with names and of a score, in percent; what they leave is for the reasons. */
const ITEM_WIDTH = 24;
const SCORE_WIDTH = 8;
const CONSENSUS_WIDTH = 13;

const placeName = ({ row, column }: ScoredPlace, columns: number) =>
  columns > 1 && column !== 'AO' ? `${itemName(row.item)}, ${COLUMN_LABELS[column]}` : itemName(row.item);

/** Of both columns once where they are alike. */
function scoreText(place: ScoredPlace, entries: Entries): string {
  const ratings = columnsOfPlace(place).map((column) => ratingAt(entries, place.row, column));
  return [...new Set(ratings.map((rating) => (rating === null ? TEXTS.none : String(rating))))].join(' / ');
}
