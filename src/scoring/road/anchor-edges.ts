import type { Measurement } from '../../measurement/measurement';
import { evidenceBodies, type EvidenceBody, type RecordedEvidence } from '../../measurement/recorded-evidence';
import type { Measure, Steps } from '../../scale/anchor-rule';
import type { EvidenceInput, NumberInput, NumbersInput, Phrase } from '../../scale/evidence-input';
import type { ItemId } from '../../scale/ids';
import { itemEvidence } from '../../scale/item-evidence';
import type { FormRow } from '../../scale/score-form';
import type { Rating } from '../../scale/types';
import { readEvidence } from '../evidence/advise';
import type { Facts } from '../evidence/fact';
import { factsOf } from '../evidence/facts';
import { completed, isReadable } from '../evidence/read-answer';
import { adviseRow } from '../row-advice';
import { edgeOfValue, type Edge, type LookupRule } from './edge-of-value';

/** How far a measured number is from leading to another anchor. */
export interface AnchorEdge {
  readonly item: ItemId;
  readonly body: EvidenceBody;
  /** The anchors to which the evidence points now. */
  readonly anchors: readonly Rating[];
  /** The measured value, after rounding where the rule rounds. */
  readonly value: number;
  /** Where the anchor drops, and where it rises; null where no value does that. */
  readonly drop: Edge | null;
  readonly rise: Edge | null;
  /** A value, and a distance between two, in words; `#` is the number. */
  readonly says: { readonly value: Phrase; readonly distance: Phrase };
}

/**
 * The items of which evidence gives a number (a percentage, days, clients per FTE, contacts per week, a mean) that leads
 * to an anchor; the ones that are closest to a lower anchor first, and those that cannot drop last. Distances in
 * different units are compared as parts of the distance between two anchors of that item.
 *
 * Counted components are left out: one less is always the next thing to go. While other answers are blank, the drop is
 * the first that these can lead to, and the rise the one to which they lead for certain.
 */
export function anchorEdges(measurement: Measurement): readonly AnchorEdge[] {
  const { form, evidence } = measurement;
  const facts = factsOf(measurement);
  return form.rows
    .flatMap((row) => evidenceBodies(row).flatMap((body) => edgesOf(row, body, evidence, facts)))
    .toSorted((one, other) => one.nearness - other.nearness)
    .map(({ edge }) => edge);
}

/** With the distance to the drop in anchors, or Infinity. */
function edgesOf(
  row: FormRow,
  body: EvidenceBody,
  evidence: RecordedEvidence,
  facts: Facts,
): { edge: AnchorEdge; nearness: number }[] {
  const found = itemEvidence(row.item);
  const advice = adviseRow(row, evidence, facts)[body];
  if (!found?.rule.lookup || advice?.status !== 'advised' || advice.rounded === null) return [];
  const rule: LookupRule = { ...found.rule, lookup: found.rule.lookup };
  const { measure, steps } = rule.lookup;
  const input = measuredInput(found.inputs, measure);
  if (!input) return [];
  const { answers } = readEvidence(found, evidence.items[row.item.id]?.[body] ?? {}, evidence.workers, facts);
  const known = answers.filter(isReadable);
  const value = advice.rounded;
  const towards = (direction: 1 | -1) =>
    (['worst', 'best'] as const).map((as) =>
      edgeOfValue(
        rule,
        completed(known, () => as),
        value,
        direction,
        input,
      ),
    );
  const up = steps.direction === 'rising' ? 1 : -1;
  const drop = nearest(towards(up === 1 ? -1 : 1));
  const rise = farthest(towards(up));
  if (drop === null && rise === null) return [];
  const edge = { item: row.item.id, body, anchors: advice.anchors, value, drop, rise, says: words(measure, input) };
  return [{ edge, nearness: drop === null ? Infinity : drop.distance / betweenAnchors(steps) }];
}

/** The question that is answered with a measured number; none where components are counted. */
function measuredInput(inputs: readonly EvidenceInput[], measure: Measure): NumberInput | NumbersInput | undefined {
  const key = measure.kind === 'answer' ? measure.key : measure.of;
  return inputs.find(
    (input): input is NumberInput | NumbersInput =>
      input.key === key && (input.kind === 'number' || input.kind === 'numbers'),
  );
}

const byDistance = (edges: readonly (Edge | null)[]) =>
  edges.filter((edge) => edge !== null).toSorted((one, other) => one.distance - other.distance);

const nearest = (edges: readonly (Edge | null)[]) => byDistance(edges)[0] ?? null;
const farthest = (edges: readonly (Edge | null)[]) =>
  edges.includes(null) ? null : (byDistance(edges).at(-1) ?? null);

/** The mean distance between the beginnings of two anchors. */
function betweenAnchors({ toAnchor: [two, , , five] }: Steps): number {
  return Math.abs(five.from - two.from) / 3;
}

function words(measure: Measure, input: NumberInput | NumbersInput): AnchorEdge['says'] {
  if (measure.kind === 'ratio') return same({ one: measure.says, other: measure.says });
  if (input.kind === 'numbers')
    return { value: { one: 'gemiddeld #', other: 'gemiddeld #' }, distance: { one: '# punt', other: '# punten' } };
  if (input.percent !== true) return same(input.says);
  return { value: { one: '#%', other: '#%' }, distance: { one: '# procentpunt', other: '# procentpunten' } };
}

const same = (phrase: Phrase): AnchorEdge['says'] => ({ value: phrase, distance: phrase });
