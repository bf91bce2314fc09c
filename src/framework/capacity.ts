import { isBlankCell, isList } from '../measurement/evidence-entries';
import type { Measurement } from '../measurement/measurement';
import { numberWithin, withoutNoise } from '../measurement/recorded-number';
import { evidenceBodies, type RecordedEvidence } from '../measurement/recorded-evidence';
import { filledWorkers } from '../measurement/workers';
import { itemEvidence } from '../scale/item-evidence';
import type { FormRow } from '../scale/score-form';
import { WORKER_FIELDS } from '../scale/worker-fields';
import { MOST_CLIENTS_PER_FTE } from './criteria';
import { CAPACITY_TEXTS } from './texts';

/** What the numbers of a measurement say of criterion 6; `perFte` is not rounded. */
export type Capacity =
  | { readonly status: 'met' | 'not-yet'; readonly perFte: number }
  | { readonly status: 'unknown'; readonly because: string };

const unknown = (because: string): Capacity => ({ status: 'unknown', because });

/**
 * Criterion 6 of a measurement: clients ÷ fte of its workers, or where Werkers leaves one of these blank, what was
 * recorded as evidence for the caseload. Compared unrounded, unlike the anchor: 25.4 is anchor 5 and too many here.
 * @param measurement null where there is none
 */
export function capacityOf(measurement: Measurement | null): Capacity {
  if (measurement === null) return unknown(CAPACITY_TEXTS.noMeasurement);
  const [clients, fte] = [total(measurement, 'clients'), total(measurement, 'fte')];
  if (typeof clients === 'string') return unknown(clients);
  if (typeof fte === 'string') return unknown(fte);
  return capacityFrom(clients, fte);
}

/** Criterion 6 of so many clients and so much fte. */
export function capacityFrom(clients: number, fte: number): Capacity {
  if (withoutNoise(fte) === 0) return unknown(CAPACITY_TEXTS.noFte);
  const perFte = withoutNoise(clients / fte);
  return { status: perFte <= MOST_CLIENTS_PER_FTE ? 'met' : 'not-yet', perFte };
}

/** The sum over the workers, or what was recorded in its place; why there is none. */
function total({ form, evidence }: Measurement, field: 'clients' | 'fte'): number | string {
  const workers = filledWorkers(evidence.workers).map((worker) => worker[field]);
  if (workers.every(isBlankCell)) return recorded(form.rows, evidence, field);
  // A blank can become any number: the sum is not known.
  if (workers.some(isBlankCell)) return CAPACITY_TEXTS.blanks;
  const numbers = workers.map((entry) => numberWithin(WORKER_FIELDS[field], entry ?? null));
  const known = numbers.filter((number) => number !== null);
  return known.length < numbers.length ? CAPACITY_TEXTS.invalid : known.reduce((sum, number) => sum + number, 0);
}

function recorded(rows: readonly FormRow[], evidence: RecordedEvidence, field: 'clients' | 'fte'): number | string {
  const row = rows.find(({ item, open }) => item.evidence.kind === 'caseload' && open.length > 0);
  if (row === undefined) return CAPACITY_TEXTS.nothing;
  const input = itemEvidence(row.item)?.inputs.find(({ key }) => key === field);
  const [body] = evidenceBodies(row);
  const entry = body && evidence.items[row.item.id]?.[body]?.[field];
  if (input?.kind !== 'number' || isList(entry) || isBlankCell(entry)) return CAPACITY_TEXTS.nothing;
  return numberWithin(input, entry) ?? CAPACITY_TEXTS.invalid;
}
