import type { Entry } from '../../measurement/entry';
import { evidenceBodies } from '../../measurement/recorded-evidence';
import type { WorkerValues } from '../../measurement/workers';
import { MOST_WORKERS, type EvidenceInput } from '../../scale/evidence-input';
import { itemEvidence } from '../../scale/item-evidence';
import type { ScoreForm } from '../../scale/score-form';
import { WORKER_FIELD_IDS, WORKER_FIELDS, type WorkerFieldId } from '../../scale/worker-fields';
import { workerCellKind } from './evidence-codec';
import { answer } from './codec';
import { withHeaders } from './found-table';
import { lineTable, type Field } from './line-table';

/** The header of the column with codes or initials. */
const WORKER_HEADER = 'Werker';

/** Until version 4 how often the check list is reviewed was asked of each worker, in a column with this header. */
export const EARLIER_REVIEW_HEADER = 'Checklist besproken';

/** Until version 4 two columns had the name of an item, which is another on the scale of 2024. */
const EARLIER_HEADERS: Readonly<Partial<Record<WorkerFieldId, string>>> = {
  'anchor-8a': 'Anker begeleiding 8a',
  'anchor-8b': 'Anker begeleiding 8b',
};

/** The fields that the items of a form ask for, each with the input that it answers. */
export function workerInputs(
  form: ScoreForm,
): readonly { readonly id: WorkerFieldId; readonly input: EvidenceInput }[] {
  const inputs = form.rows
    .filter((row) => evidenceBodies(row).length > 0)
    .flatMap(({ item }) => itemEvidence(item)?.inputs ?? []);
  return WORKER_FIELD_IDS.flatMap((id) => {
    const input = inputs.find(({ workers }) => workers === id);
    return input ? [{ id, input }] : [];
  });
}

const fieldOf = (id: WorkerFieldId): Field<Entry> => ({
  header: WORKER_FIELDS[id].header,
  earlierHeader: EARLIER_HEADERS[id] ?? null,
  codec: answer(workerCellKind(id)),
});

/** The workers: a line per worker. Which fields a form has beside the code and the fte follows from its items. */
export const workerTable = lineTable<WorkerValues>({
  sheet: 'Werkers',
  name: 'Werkers_gegevens',
  isHeader: withHeaders(WORKER_HEADER, WORKER_FIELDS.fte.header),
  headers: (form) => [WORKER_HEADER, ...workerInputs(form).map(({ id }) => WORKER_FIELDS[id].header)],
  most: MOST_WORKERS,
  fields: {
    code: { header: WORKER_HEADER, earlierHeader: null, codec: answer({}) },
    ...(Object.fromEntries(WORKER_FIELD_IDS.map((id) => [id, fieldOf(id)])) as Record<WorkerFieldId, Field<Entry>>),
  },
});
