import { entryOf } from '../measurement/entries';
import { entryText } from '../measurement/entry';
import type { Measurement } from '../measurement/measurement';
import { evidenceBodies, type EvidenceBody } from '../measurement/recorded-evidence';
import { itemNameIn } from '../scale/item-name';
import type { FormRow } from '../scale/score-form';
import { scoreFinding, type ScoreFinding } from './findings';
import { SCORE_FINDING_TEXTS } from './texts';
import { adviceFor, anchorsText, evidenceFindings, type EvidenceFindingCode, type RowAdvice } from './row-advice';

/** Where the evidence contradicts a score that nothing explains, or cannot be right; in the order of the scale. */
export function findInEvidence(
  { form, entries, notes }: Measurement,
  adviceOf: (row: FormRow) => RowAdvice,
): ScoreFinding[] {
  return form.rows.flatMap((row) => {
    const advice = adviceOf(row);
    return evidenceBodies(row).flatMap((body): ScoreFinding[] => {
      const columns = body === 'AO' ? row.open : [body];
      const found = columns.flatMap((column) => {
        const entry = entryOf(entries, row.item.id, column);
        const codes = evidenceFindings(adviceFor(advice, column), entry, notes[row.item.id] ?? '');
        return codes.map((code) => ({ code, column, entry }));
      });
      return [...new Set(found.map(({ code }) => code))].flatMap((code): ScoreFinding[] => {
        const [first, second, ...others] = found.filter((each) => each.code === code);
        if (!first) return [];
        const scores = [first, ...(second ? [second] : []), ...others].map(({ entry }) => entryText(entry));
        const message = messageOf(row, body, code, advice[body], [...new Set(scores)]);
        return [scoreFinding(code, row, second ? 'AO' : first.column, message)];
      });
    });
  });
}

function messageOf(
  row: FormRow,
  body: EvidenceBody,
  code: EvidenceFindingCode,
  advice: RowAdvice[EvidenceBody],
  scores: readonly string[],
): string {
  const name = itemNameIn(row.item, body);
  const unusual = (advice?.unusual ?? []).map(({ message }) => message);
  if (code === 'evidence-unusual') return SCORE_FINDING_TEXTS.unusual(name, unusual);
  const problems = (advice?.problems ?? []).map(({ message }) => message);
  if (code === 'evidence-invalid') return SCORE_FINDING_TEXTS.cannotBeRight(name, problems);
  return SCORE_FINDING_TEXTS.differs(name, scores, anchorsText(advice?.anchors ?? []), unusual);
}
