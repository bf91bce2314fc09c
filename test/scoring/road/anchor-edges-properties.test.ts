import type { EvidenceEntries } from '../../../src/measurement/evidence-entries';
import { emptyMeasurement } from '../../../src/measurement/measurement';
import { evidenceBodies, type EvidenceBody } from '../../../src/measurement/recorded-evidence';
import type { Limits } from '../../../src/scale/limits';
import fc from '../../support/properties';
import { times } from '../../support/depth';
import type { AnchorRule, Measure } from '../../../src/scale/anchor-rule';
import { itemEvidence } from '../../../src/scale/item-evidence';
import type { FormRow, ScoreForm } from '../../../src/scale/score-form';
import type { Rating } from '../../../src/scale/types';
import { readEvidence } from '../../../src/scoring/evidence/advise';
import { decide } from '../../../src/scoring/evidence/decide';
import { completed, isReadable } from '../../../src/scoring/evidence/read-answer';
import { anchorEdges } from '../../../src/scoring/road/anchor-edges';
import { completeEvidence } from '../../support/arbitrary-evidence';
import { FORM_NAMES, formOf } from '../../support/measurements';

interface Measured {
  /** With this row only. */
  readonly form: ScoreForm;
  readonly row: FormRow;
  readonly body: EvidenceBody;
  readonly rule: AnchorRule;
  readonly measure: Measure;
  readonly limits: Limits;
}

/** The rows of all forms of which a measured number is looked up, each with one body of evidence. */
const MEASURED = FORM_NAMES.map(formOf).flatMap((form) =>
  form.rows.flatMap((row): Measured[] => {
    const [body] = evidenceBodies(row);
    const { inputs = [], rule } = itemEvidence(row.item) ?? {};
    const measure = rule?.lookup?.measure;
    const limits = inputs.find(({ key }) => key === (measure?.kind === 'ratio' ? measure.of : measure?.key));
    if (!rule || !measure || !limits || body === undefined || !('least' in limits)) return [];
    return [{ form: { ...form, rows: [row] }, row, body, rule, measure, limits }];
  }),
);

const anyEvidence = fc
  .constantFrom(...MEASURED)
  .chain((measured) => completeEvidence(measured.row.item).map((entries) => ({ measured, entries })));

const anyPart = fc.double({ min: 0, max: 1, noNaN: true });

function edgesIn({ form, row, body }: Measured, entries: EvidenceEntries) {
  const evidence = { items: { [row.item.id]: { [body]: entries } }, workers: [] };
  return anchorEdges({ ...emptyMeasurement(form), evidence });
}

/**
 * What the rule decides on the same evidence with another measured number; of clients and FTE, with just so many clients.
 * The rule, not the advice: a mean of 3.5 is nothing that can be typed as the anchor of a worker.
 */
function anchorsAt({ row, rule, measure }: Measured, entries: EvidenceEntries, value: number): readonly Rating[] {
  const inputs = itemEvidence(row.item)?.inputs ?? [];
  const answers = completed(readEvidence({ inputs, rule }, entries, []).answers.filter(isReadable), () => 'worst');
  const measured =
    measure.kind === 'ratio' ? { [measure.of]: value * Number(answers[measure.to]) } : { [measure.key]: value };
  return decide(rule, { ...answers, ...measured }).anchors;
}

const isWhole = ({ rule }: Measured) => rule.lookup?.rounding === 'whole';

const mean = (anchors: readonly Rating[]) =>
  anchors.reduce<number>((total, anchor) => total + anchor, 0) / anchors.length;

test('at an edge the anchor really changes, to a lower or a higher one', () => {
  fc.assert(
    fc.property(anyEvidence, ({ measured, entries }) => {
      for (const { value, anchors, drop, rise } of edgesIn(measured, entries)) {
        expect(anchorsAt(measured, entries, value)).toEqual(anchors);
        for (const edge of [drop, rise].filter((each) => each !== null)) {
          const there = edge.included ? edge.at : edge.at + edge.direction * 1e-6;
          expect(anchorsAt(measured, entries, there)).toEqual(edge.anchors);
          expect(edge.distance).toBeCloseTo(Math.abs(edge.at - value), 6);
        }
        if (drop) expect(mean(drop.anchors)).toBeLessThan(mean(anchors));
        if (rise) expect(mean(rise.anchors)).toBeGreaterThan(mean(anchors));
      }
    }),
    { numRuns: times(250, 5_000) },
  );
});

test('before an edge the anchor is the same: a whole unit before it, and everywhere on the way', () => {
  fc.assert(
    fc.property(anyEvidence, anyPart, ({ measured, entries }, part) => {
      for (const { value, anchors, drop, rise } of edgesIn(measured, entries)) {
        for (const { at, distance, direction, included } of [drop, rise].filter((each) => each !== null)) {
          if (isWhole(measured)) {
            expect(anchorsAt(measured, entries, at - direction)).toEqual(anchors);
            expect(anchorsAt(measured, entries, value + direction * Math.floor((distance - 1) * part))).toEqual(
              anchors,
            );
          } else {
            expect(anchorsAt(measured, entries, value + direction * distance * part * 0.999)).toEqual(anchors);
            if (!included) expect(anchorsAt(measured, entries, at)).toEqual(anchors);
          }
        }
      }
    }),
    { numRuns: times(250, 5_000) },
  );
});

test('where no edge is named, no value leads to another anchor', () => {
  fc.assert(
    fc.property(anyEvidence, anyPart, ({ measured, entries }, part) => {
      for (const { value, anchors, drop, rise } of edgesIn(measured, entries)) {
        const isFalling = measured.rule.lookup?.steps.direction === 'falling';
        const [below, above] = isFalling ? [rise, drop] : [drop, rise];
        const { least, most } = measured.limits;
        const lower = least + (value - least) * part;
        const higher = value + Math.max(0, most - value) * part;
        if (below === null) expect(anchorsAt(measured, entries, lower)).toEqual(anchors);
        if (above === null) expect(anchorsAt(measured, entries, higher)).toEqual(anchors);
      }
    }),
    { numRuns: times(250, 5_000) },
  );
});
