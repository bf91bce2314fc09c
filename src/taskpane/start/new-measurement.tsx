import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { REVIEW_KINDS } from '../../measurement/review';
import { MODELS } from '../../scale/models';
import { SCALES } from '../../scale/scales';
import { SCALE_IDS } from '../../scale/score-form';
import { reviewFieldLabel, reviewFieldLabelIn } from '../../workbook/tables/review-fields';
import { Message } from '../message';
import { useMeasurement, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { draftProblems, EMPTY_DRAFT, measurementOf, type MeasurementDraft } from './measurement-draft';
import { START_TEXTS } from './texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '12px' },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  narrow: { minWidth: 0, width: '100%' },
});

/** The form in which a measurement is described before its workbook is made. */
export function NewMeasurement() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { store, session, openTab } = usePane();
  const { work, isGone } = useMeasurement(store);
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [isChecked, setChecked] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const problems = isChecked ? draftProblems(draft) : {};
  const set = (change: Partial<MeasurementDraft>) => {
    setDraft({ ...draft, ...change });
  };
  const textField = (key: 'organisation' | 'programme' | 'reviewer1' | 'reviewer2') => (
    <Field label={reviewFieldLabel(key)}>
      <Input
        className={styles.narrow}
        value={draft[key]}
        onChange={(_, { value }) => {
          set({ [key]: value });
        }}
      />
    </Field>
  );
  const make = async () => {
    setChecked(true);
    if (Object.keys(draftProblems(draft)).length > 0) {
      // What is wrong stands there, also where it was folded again.
      setOpen(true);
      return;
    }
    if (work !== null) return;
    if (!(await store.build(measurementOf(draft)))) return;
    session.announce(START_TEXTS.made);
    openTab('score');
    // The work begins in the first cell to score, here and in the sheet.
    const { item, column } = session.get();
    if (item !== null) session.goTo(item, column ?? undefined);
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    void make();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      <h3 className={texts.title}>{START_TEXTS.newTitle}</h3>
      {isGone && <Message intent="warning">{START_TEXTS.gone}</Message>}
      <p className={texts.soft}>{START_TEXTS.newIntro}</p>
      <Field label={START_TEXTS.scale}>
        <RadioGroup
          value={draft.scale}
          onChange={(_, { value }) => {
            set({ scale: SCALE_IDS.find((id) => id === value) ?? draft.scale });
          }}
        >
          {SCALE_IDS.map((id) => (
            <Radio key={id} value={id} label={SCALES[id].title} />
          ))}
        </RadioGroup>
      </Field>
      {SCALES[draft.scale].models.length > 0 && (
        <Field label={START_TEXTS.model} hint={START_TEXTS.modelHint}>
          <RadioGroup
            value={draft.model}
            onChange={(_, { value }) => {
              set({ model: SCALES[draft.scale].models.find((id) => id === value) ?? draft.model });
            }}
          >
            {SCALES[draft.scale].models.map((id) => (
              <Radio key={id} value={id} label={MODELS[id].title} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <details
        open={isOpen}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary className={styles.summary}>{START_TEXTS.detailsTitle}</summary>
        <div className={styles.form}>
          {textField('organisation')}
          {textField('programme')}
          <Field label={reviewFieldLabel('date')} validationMessage={problems.date ?? null}>
            <Input
              type="date"
              className={styles.narrow}
              value={draft.date}
              onChange={(_, { value }) => {
                set({ date: value });
              }}
            />
          </Field>
          <Field label={reviewFieldLabel('kind')}>
            <Select
              value={draft.kind}
              onChange={(_, { value }) => {
                set({ kind: value });
              }}
            >
              <option value="">{START_TEXTS.kindNone}</option>
              {REVIEW_KINDS.map((kind) => (
                <option key={kind}>{kind}</option>
              ))}
            </Select>
          </Field>
          <div className={styles.pair}>
            {textField('reviewer1')}
            {textField('reviewer2')}
          </div>
          <Field label={reviewFieldLabelIn('workersFte', SCALES[draft.scale])} validationMessage={problems.fte ?? null}>
            <Input
              inputMode="decimal"
              className={styles.narrow}
              value={draft.fte}
              onChange={(_, { value }) => {
                set({ fte: value });
              }}
            />
          </Field>
        </div>
      </details>
      <Button appearance="primary" type="submit" disabledFocusable={work !== null}>
        {START_TEXTS.make}
      </Button>
    </form>
  );
}
