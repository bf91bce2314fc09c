import type { Measurement } from '../measurement/measurement';
import { evidenceBodies } from '../measurement/recorded-evidence';
import { bandSetOf, bandSetsOf } from '../scale/band-sets';
import { principleItems, type ScoreForm } from '../scale/score-form';
import { PART_IDS, type ItemId, type PartId } from '../scale/ids';
import type { ColumnId, Equivalent } from '../scale/types';
import type { BandSetId, Verdict } from '../scale/verdicts';
import { readBands, verdictOf, verdictsWithin } from './bands';
import { factsOf } from './evidence/facts';
import { findInEvidence } from './evidence-findings';
import { bySeverity, findInScores, type ScoreFinding } from './findings';
import { adviseRow, type RowAdvice } from './row-advice';
import { columnItems, columnTotal, totalOf, type Total } from './totals';

/** A total and what may be said about it. */
export interface Judged {
  readonly total: Total;
  /** Null while anything stands in the way: see `obstacle`. */
  readonly verdict: Verdict | null;
  readonly obstacle: VerdictObstacle | null;
  /** The verdicts still within reach; empty where the bands cannot be used. */
  readonly reachable: readonly Verdict[];
}

/** Why there is no verdict: the bands in the workbook, a forbidden divergence, or scores that are not there yet. */
export type VerdictObstacle = 'bands' | 'forbidden-divergence' | 'incomplete';

/** Everything that follows from a measurement. */
export interface Assessment {
  readonly findings: readonly ScoreFinding[];
  /** What the evidence says of each item that has any to ask for. */
  readonly advice: Readonly<Partial<Record<ItemId, RowAdvice>>>;
  readonly forbiddenDivergences: number;
  /** Cells with something else than a score, closed cells with content included. */
  readonly invalidScores: number;
  readonly missingScores: number;
  /** Per measured column. */
  readonly columns: Readonly<Partial<Record<ColumnId, Judged>>>;
  /** Column A without begeleiding-13, out of 125; null where the form has no equivalent. */
  readonly equivalent: Judged | null;
  /** Sets of bands in the workbook that are not whole and ascending. */
  readonly unusableBands: readonly BandSetId[];
  readonly parts: Readonly<Record<PartId, Readonly<Partial<Record<ColumnId, Total>>>>>;
  /** In the order of the eight principles. */
  readonly principles: readonly Readonly<Partial<Record<ColumnId, Total>>>[];
}

/** Adds up, judges and checks a measurement by the rules of the scale. */
export function assess(measurement: Measurement): Assessment {
  const { form, entries } = measurement;
  const advice = adviseAll(measurement);
  const found = [...findInScores(form, entries), ...findInEvidence(measurement, ({ item }) => advice[item.id] ?? {})];
  const findings = inScaleOrder(form, found);
  const count = (...codes: ScoreFinding['code'][]) => findings.filter(({ code }) => codes.includes(code)).length;
  const forbiddenDivergences = count('forbidden-divergence');
  const judged = (total: Total, set: BandSetId) => judge(total, measurement, set, forbiddenDivergences > 0);
  return {
    findings,
    advice,
    forbiddenDivergences,
    invalidScores: count('invalid', 'closed'),
    missingScores: count('missing'),
    columns: perColumn(form, (column) => judged(columnTotal(form, entries, column), bandSetOf(form, column))),
    equivalent: form.equivalent && judged(equivalentTotal(measurement, form.equivalent), form.equivalent.bands),
    unusableBands: bandSetsOf(form).filter((set) => readBands(measurement.bands[set]) === null),
    parts: perPart((part) =>
      perColumn(form, (column) =>
        totalOf(
          entries,
          column,
          columnItems(form, column).filter((item) => partOf(form, item) === part),
        ),
      ),
    ),
    principles: perPrinciple(measurement),
  };
}

function adviseAll(measurement: Measurement): Assessment['advice'] {
  const { form, evidence } = measurement;
  const facts = factsOf(measurement);
  const rows = form.rows.filter((row) => evidenceBodies(row).length > 0);
  return Object.fromEntries(rows.map((row) => [row.item.id, adviseRow(row, evidence, facts)]));
}

function judge(total: Total, measurement: Measurement, set: BandSetId, divergent: boolean): Judged {
  const bands = readBands(measurement.bands[set]);
  const obstacle: VerdictObstacle | null =
    bands === null ? 'bands' : divergent ? 'forbidden-divergence' : total.scored < total.items ? 'incomplete' : null;
  return {
    total,
    verdict: bands !== null && obstacle === null ? verdictOf(total.score, bands) : null,
    obstacle,
    reachable: bands === null ? [] : verdictsWithin(total.range, bands),
  };
}

/**
 * The equivalent once it may be shown: when its 25 items are valid and no forbidden divergence stands. A workbook decides
 * the same where it adds up the equivalent (`workbook/sheets/overview/totals`).
 */
export function equivalentToShow({ equivalent, forbiddenDivergences }: Assessment): Judged | null {
  if (equivalent === null) return null;
  return equivalent.total.scored === equivalent.total.items && forbiddenDivergences === 0 ? equivalent : null;
}

function equivalentTotal({ form, entries }: Measurement, { column, without }: Equivalent): Total {
  return totalOf(
    entries,
    column,
    columnItems(form, column).filter((item) => item !== without),
  );
}

/** The most serious first; alike, in the order of the scale, and of a row its scores before its evidence. */
function inScaleOrder({ rows }: ScoreForm, findings: readonly ScoreFinding[]): readonly ScoreFinding[] {
  const places = new Map(rows.map(({ item }, index) => [item.id, index]));
  const place = ({ item }: ScoreFinding) => places.get(item) ?? 0;
  return findings.toSorted((one, other) => bySeverity(one, other) || place(one) - place(other));
}

function perPrinciple({ form, entries }: Measurement): Assessment['principles'] {
  const items = perColumn(form, (column) => principleItems(form, column));
  return (items[form.columns[0] ?? 'score'] ?? []).map((_, index) =>
    perColumn(form, (column) => totalOf(entries, column, items[column]?.[index] ?? [])),
  );
}

function perColumn<T>(form: ScoreForm, make: (column: ColumnId) => T): Partial<Record<ColumnId, T>> {
  return Object.fromEntries(form.columns.map((column) => [column, make(column)]));
}

function perPart<T>(make: (part: PartId) => T): Record<PartId, T> {
  return Object.fromEntries(PART_IDS.map((part) => [part, make(part)])) as Record<PartId, T>;
}

const partOf = (form: ScoreForm, item: string) => form.rows.find((row) => row.item.id === item)?.item.part;
