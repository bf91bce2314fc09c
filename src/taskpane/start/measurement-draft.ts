import { emptyMeasurement, type Measurement } from '../../measurement/measurement';
import { EMPTY_REVIEW } from '../../measurement/review';
import { SCALES } from '../../scale/scales';
import { scoreForm } from '../../scale/score-form';
import type { ScaleId } from '../../scale/ids';
import type { ModelId } from '../../scale/types';
import { fteTyped, reviewFieldProblem } from '../../workbook/tables/review-fields';

/** The form of a new measurement as it is being filled in. */
export interface MeasurementDraft {
  readonly scale: ScaleId;
  readonly model: ModelId;
  readonly organisation: string;
  readonly programme: string;
  /** As a date field gives it: an ISO date, or empty. */
  readonly date: string;
  readonly kind: string;
  readonly reviewer1: string;
  readonly reviewer2: string;
  readonly fte: string;
}

export const EMPTY_DRAFT: MeasurementDraft = {
  scale: 'ips-ao-2015',
  model: 'integrated',
  organisation: '',
  programme: '',
  date: '',
  kind: '',
  reviewer1: '',
  reviewer2: '',
  fte: '',
};

/** What is wrong with a field, in the words of the workbook itself; nothing where it can be used as it is. */
interface DraftProblems {
  readonly date?: string;
  readonly fte?: string;
}

export function draftProblems(draft: MeasurementDraft): DraftProblems {
  const workers = fteOf(draft);
  const date = draft.date === '' ? null : reviewFieldProblem('date', draft.date);
  const fte = workers === null ? null : reviewFieldProblem('workersFte', workers);
  return { ...(date === null ? {} : { date }), ...(fte === null ? {} : { fte }) };
}

/** The measurement that a correct draft describes, nothing scored yet. */
export function measurementOf(draft: MeasurementDraft): Measurement {
  const form = scoreForm(draft.scale, SCALES[draft.scale].models.length === 0 ? null : draft.model);
  const { date, kind } = draft;
  const [organisation, programme] = [draft.organisation.trim(), draft.programme.trim()];
  const [reviewer1, reviewer2] = [draft.reviewer1.trim(), draft.reviewer2.trim()];
  const review = {
    ...EMPTY_REVIEW,
    organisation,
    programme,
    date,
    kind,
    reviewer1,
    reviewer2,
    workersFte: fteOf(draft),
  };
  return { ...emptyMeasurement(form), review };
}

const fteOf = ({ fte }: MeasurementDraft): number | null => (fte.trim() === '' ? null : fteTyped(fte));
