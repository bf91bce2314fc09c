import type { Entries } from '../../src/measurement/entries';
import type { Entry } from '../../src/measurement/entry';
import type { EvidenceEntry } from '../../src/measurement/evidence-entries';
import type { Measurement } from '../../src/measurement/measurement';
import { evidenceBodies, type RecordedEvidence } from '../../src/measurement/recorded-evidence';
import type { WorkerEntries } from '../../src/measurement/workers';
import type { EvidenceInput } from '../../src/scale/evidence-input';
import { bandSetsOf } from '../../src/scale/band-sets';
import type { ScoreForm } from '../../src/scale/score-form';
import { WORKER_FIELDS, type WorkerField, type WorkerFieldId } from '../../src/scale/worker-fields';
import { workersLayout } from '../../src/workbook/sheets/workers/layout';
import { filledMeasurement, TRICKY } from '../host/office/filled-measurement';
import { inputsOf } from './arbitrary-evidence';
import { withEntries } from './measurements';

/**
 * A measurement with something in every table that a workbook has: beside what people fill in every time also evidence,
 * workers, bands of their own, and scores that are none. It is as a workbook gives it back, so that what was read can be
 * compared with it whole.
 */
export function fullMeasurement(form: ScoreForm): Measurement {
  const filled = filledMeasurement(form);
  const own = {
    redelijk: 70,
    goed: 95.5,
    voorbeeldig: 'honderd',
    status: 'eigen grenzen',
    provenance: '=besluit van 2026',
  };
  return {
    ...filled,
    entries: withEntries(filled.entries, wrongEntries(form)),
    evidence: { items: allAnswers(form), workers: team(form) },
    bands: { ...filled.bands, ...Object.fromEntries(bandSetsOf(form).map((set) => [set, own])) },
  };
}

/** The same with nothing wrong in it: no findings follow from its scores, evidence and bands. */
export function soundMeasurement(form: ScoreForm): Measurement {
  const full = fullMeasurement(form);
  const { entries, bands, notes } = filledMeasurement(form);
  const explained = Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, note || 'uitgelegd']));
  return { ...full, entries, bands, notes: explained, evidence: { items: allAnswers(form, false), workers: [] } };
}

/** What people put into a cell that is no score. */
const WRONG: readonly Entry[] = [null, '3', 6, 3.5, true, '#N/A', { error: '#N/A' }, 'n.v.t.', -0.25, 1e-7];

/** The first rows that take a score each with a wrong one, in their first column. */
function wrongEntries({ rows }: ScoreForm): Entries {
  const scored = rows.filter(({ open }) => open.length > 0);
  return Object.fromEntries(
    WRONG.flatMap((entry, index) => {
      const [row, column] = [scored[index], scored[index]?.open[0]];
      return row && column ? [[row.item.id, { [column]: entry }]] : [];
    }),
  );
}

/** An answer to every question that has a cell. */
function allAnswers(form: ScoreForm, withWrong = true): RecordedEvidence['items'] {
  const items = form.rows.map((row, index) => {
    const answers = inputsOf(row.item)
      .filter(({ kind }) => kind !== 'numbers')
      .map((input, place) => [input.key, answerTo(input, index + place, withWrong)] as const);
    return [row.item.id, evidenceBodies(row).map((body) => [body, Object.fromEntries(answers)] as const)] as const;
  });
  return Object.fromEntries(
    items
      .filter(([, bodies]) => bodies.some(([, answers]) => Object.keys(answers).length > 0))
      .map(([id, bodies]) => [id, Object.fromEntries(bodies)]),
  );
}

/** Another one each time, some of them not possible. */
function answerTo(input: EvidenceInput, turn: number, withWrong: boolean): EvidenceEntry {
  if (withWrong && turn % 11 === 10) return TRICKY[turn % TRICKY.length] ?? '';
  switch (input.kind) {
    case 'choice':
      return input.options[turn % input.options.length]?.value ?? null;
    case 'checklist':
      return turn % 3 === 0
        ? turn % (input.names.length + 1)
        : input.names.map((_, index) => [null, 'yes', 'no'][(turn + index) % 3] ?? null);
    case 'number':
    case 'numbers':
      return input.whole === true ? input.least + (turn % 5) : input.least + 7.25 + turn;
  }
}

/** Three workers with a line between them in which nothing stands. */
function team(form: ScoreForm): readonly WorkerEntries[] {
  const fields = workersLayout(form).columns.map(({ id }) => id);
  const worker = (code: Entry, turn: number): WorkerEntries => ({
    code,
    ...Object.fromEntries(fields.map((id, index) => [id, fieldOf(id, turn + index)])),
  });
  return [worker('=A', 0), worker('007', 1), {}, worker(8, 2)];
}

function fieldOf(id: WorkerFieldId, turn: number): Entry {
  const field: WorkerField = WORKER_FIELDS[id];
  if (field.kind === 'choice') return field.options[turn % field.options.length]?.value ?? null;
  return field.whole === true ? 1 + (turn % 5) : 0.5 + turn;
}
