import { COLUMN_LABELS } from '../scale/column-labels';
import type { ItemId } from '../scale/ids';
import { itemName } from '../scale/item-name';
import type { ScoreForm } from '../scale/score-form';
import { agreementBetween, type ScoredPlace } from './agreement';
import { differencesOf, type ComparedPair } from './compare-reviewers';
import type { BegunConsensus } from './consensus';
import { hiddenDifferences } from './hidden-differences';
import { AGREEMENT_TEXTS as TEXTS } from './texts';

/** How far two reviewers agree, in sentences. */
export interface AgreementInWords {
  /** How many scores are equal, and how many within one point. */
  readonly agreement: string;
  /** Who scored higher, and what equal totals hide. */
  readonly means: readonly string[];
  /** Where they differ, in the order of what matters. */
  readonly differences: readonly string[];
}

/** Without scores of both there is one sentence, which says so. */
export function agreementInWords(form: ScoreForm, pair: ComparedPair): AgreementInWords {
  const { names, measurements } = pair;
  const [one, other] = [measurements[0].measurement.entries, measurements[1].measurement.entries];
  const { pairs, exact, withinOne, shift, meanAbsoluteDifference } = agreementBetween(form, one, other);
  if (shift === null || meanAbsoluteDifference === null) {
    return { agreement: TEXTS.noPairs(names), means: [], differences: [] };
  }
  return {
    agreement: TEXTS.agreement(names, TEXTS.share(exact, pairs), pairs, TEXTS.share(withinOne, pairs)),
    means: [TEXTS.means(names[0], shift, meanAbsoluteDifference), ...hiddenDifferences(form, one, other)],
    differences: differencesOf(form, pair).map(({ place, scores }) =>
      TEXTS.difference(
        placeName(form, place),
        names.map((name, index) => [name, scores[index] ?? 0] as const),
        TEXTS.weights[place.weight],
      ),
    ),
  };
}

/** What of the reviewers is not in the consensus, a sentence each. */
export function leftInWords(form: ScoreForm, { evidence, others }: BegunConsensus): readonly string[] {
  const places = evidence.map(({ item, body }) => nameOf(form, item, body));
  return [
    ...(places.length === 0 ? [] : [TEXTS.evidence(places.join(', '))]),
    ...others.map((each) => TEXTS.others[each]),
  ];
}

const placeName = (form: ScoreForm, { row, column }: ScoredPlace) => nameOf(form, row.item.id, column);

function nameOf({ rows, columns }: ScoreForm, id: ItemId, column: ScoredPlace['column']): string {
  const row = rows.find(({ item }) => item.id === id);
  const name = row ? itemName(row.item) : id;
  return columns.length > 1 && column !== 'AO' ? `${name}, ${COLUMN_LABELS[column]}` : name;
}
