import { makeStyles } from '@fluentui/react-components';
import type { Entry } from '../../measurement/entry';
import { REVIEW_KINDS, type Review } from '../../measurement/review';
import type { Change } from '../../measurement/tables';
import { shortDate } from '../../scale/dutch';
import type { Scale } from '../../scale/types';
import { isoDateOf } from '../../workbook/paper/dates';
import { fteTyped, REVIEW_FIELDS, reviewFieldLabelIn, reviewFieldProblem } from '../../workbook/tables/review-fields';
import { ChoiceField } from '../evidence/choice-field';
import type { TypedAnswer } from '../evidence/typed-answer';
import { TypedField } from '../evidence/typed-field';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
});

const KINDS = REVIEW_KINDS.map((kind) => ({ value: kind, label: kind }));

interface ReviewFormProps {
  readonly review: Review;
  readonly scale: Scale;
}

/** What is filled in about the measurement that is in the workbook; each field is written when it is left. */
export function ReviewForm({ review, scale }: ReviewFormProps) {
  const styles = useStyles();
  const { store } = usePane();
  const record = (field: keyof Review, entry: Entry) => {
    store.write([
      { table: 'review', row: 'review', field, value: entry ?? (field === 'workersFte' ? null : '') } as Change,
    ]);
  };
  return (
    <div className={styles.form}>
      {REVIEW_FIELDS.map(({ key }, index) => {
        const shared = {
          label: reviewFieldLabelIn(key, scale),
          stored: review[key] === '' ? null : review[key],
          onRecord: (entry: Entry) => {
            record(key, entry);
          },
        };
        const problem = shared.stored === null ? null : reviewFieldProblem(key, shared.stored);
        if (key === 'kind') return <ChoiceField key={key} {...shared} options={KINDS} />;
        return (
          <TypedField
            key={key}
            {...shared}
            {...(key === 'date' ? { stored: shortDate(review.date) || null } : {})}
            autoFocus={index === 0}
            isNumber={key === 'workersFte'}
            isLong={key === 'conduct' || key === 'remarks'}
            {...(problem === null ? {} : { warning: problem })}
            parse={(text) => reviewAnswer(key, text)}
          />
        );
      })}
    </div>
  );
}

/** What a typed text means in a field; it is written only where the field on the sheet would take it too. */
function reviewAnswer(key: keyof Review, text: string): TypedAnswer {
  const typed = text.trim();
  if (typed === '') return { entry: null };
  const value = key === 'date' ? (isoDateOf(typed) ?? typed) : key === 'workersFte' ? fteTyped(typed) : typed;
  const problem = reviewFieldProblem(key, value);
  return problem === null ? { entry: value } : { problem };
}
