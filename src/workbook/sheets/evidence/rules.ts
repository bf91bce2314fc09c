import type { EvidenceInput } from '../../../scale/evidence-input';
import type { Limits } from '../../../scale/limits';
import { WORKER_FIELDS, type WorkerField, type WorkerFieldId } from '../../../scale/worker-fields';
import { withinText } from '../../../scoring/evidence/evidence-number';
import { YES_OR_NO } from '../../tables/evidence-codec';
import type { AnswerLine } from './layout';
import { EVIDENCE_SHEET_TEXTS } from './texts';
import type { ValidationRule } from '../../paper/plan';

/** What may be typed as evidence, and what to say of anything else. */
export interface AnswerRule {
  readonly rule: ValidationRule;
  readonly message: string;
}

/** The rule for a line of the sheet Bewijs; null where nothing is typed. */
export function answerRule({ input, component }: AnswerLine): AnswerRule | null {
  if (component !== null) return wordRule(YES_OR_NO.options);
  return inputRule(input);
}

function inputRule(input: EvidenceInput): AnswerRule | null {
  switch (input.kind) {
    case 'number':
      return numberRule(input, input.percent === true);
    case 'numbers':
      return null;
    case 'choice':
      return wordRule(input.options);
    case 'checklist':
      return numberRule({ least: 0, most: input.names.length, whole: true }, false);
  }
}

/** The rule for a field of the sheet Werkers. */
export function workerRule(id: WorkerFieldId): AnswerRule {
  const field: WorkerField = WORKER_FIELDS[id];
  return field.kind === 'choice' ? wordRule(field.options) : numberRule(field, field.percent === true);
}

function wordRule(options: readonly { readonly label: string }[]): AnswerRule {
  const values = options.map(({ label }) => label);
  return { rule: { kind: 'list', values }, message: EVIDENCE_SHEET_TEXTS.refused.options(values) };
}

function numberRule(limits: Limits, percent: boolean): AnswerRule {
  const { least, most, whole } = limits;
  return {
    // 140 typed in a cell for percentages is 1.4: that is above 100%, not 1.4%.
    rule: percent ? { kind: 'decimal', least: 0, most: 1 } : { kind: whole ? 'whole' : 'decimal', least, most },
    message: percent ? EVIDENCE_SHEET_TEXTS.refused.percentage : withinText(limits),
  };
}
