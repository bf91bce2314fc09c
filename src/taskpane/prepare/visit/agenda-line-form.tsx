import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { minutesOfTime, timeOfMinutes, type AgendaEntries } from '../../../measurement/agenda';
import type { Entry } from '../../../measurement/entry';
import { capitalised } from '../../../scale/dutch';
import { activityOf, AGENDA_ACTIVITIES } from '../../../visit/activity-codes';
import { MOST_MINUTES, MOST_PEOPLE } from '../../../visit/recorded-agenda';
import { YES_OR_NO } from '../../../workbook/tables/evidence-codec';
import { ChoiceField } from '../../evidence/choice-field';
import { useLineStyles } from '../../evidence/line-styles';
import type { TypedAnswer } from '../../evidence/typed-answer';
import { TypedField } from '../../evidence/typed-field';
import { VISIT_TEXTS as TEXTS } from './texts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  wide: { gridColumn: '1 / -1' },
});

interface AgendaLineFormProps {
  readonly number: number;
  readonly line: AgendaEntries;
  /** Was it just added? Then it is open. */
  readonly isNew: boolean;
  readonly onRecord: (field: keyof AgendaEntries, value: Entry) => void;
  readonly onWipe: () => void;
}

/** A line of the agenda: in short, and folded below that all that is recorded of it. */
export function AgendaLineForm({ number, line, isNew, onRecord, onWipe }: AgendaLineFormProps) {
  const styles = useStyles();
  const lines = useLineStyles();
  const [isOpen, setOpen] = useState(isNew);
  const name = TEXTS.line(number);
  const activity = activityOf(line.activity);
  const title = activity ? capitalised(activity.title) : line.activity.trim() || TEXTS.noActivity;
  const reviewers = [line.reviewer1, line.reviewer2].filter((code) => code.trim() !== '').join(', ');
  const field = (id: keyof AgendaEntries) => ({
    label: TEXTS.fields[id],
    stored: line[id] === '' ? null : line[id],
    onRecord: (entry: Entry) => {
      onRecord(id, entry);
    },
  });
  const text = (id: 'reviewer1' | 'reviewer2' | 'place') => (
    <TypedField {...field(id)} isNumber={false} parse={(typed) => ({ entry: typed.trim() })} />
  );
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{TEXTS.summary(line.start, title, reviewers, line.done === 'yes')}</summary>
      {isOpen && (
        <div role="group" aria-label={name} className={lines.line}>
          <div className={lines.name}>
            {name}
            <Button size="small" aria-label={TEXTS.wipeLine(name)} onClick={onWipe}>
              {TEXTS.wipe}
            </Button>
          </div>
          <div className={styles.wide}>
            <ChoiceField
              {...field('activity')}
              stored={activity?.code ?? field('activity').stored}
              options={ACTIVITY_OPTIONS}
            />
          </div>
          <TypedField {...field('start')} isNumber={false} hint={TEXTS.time} parse={timeTyped} />
          <TypedField
            {...field('minutes')}
            hint={TEXTS.budget(activity?.budget ?? 0)}
            parse={(typed) => countTyped(typed, MOST_MINUTES, TEXTS.wrong.minutes)}
          />
          <TypedField
            {...field('people')}
            hint={TEXTS.people}
            parse={(typed) => countTyped(typed, MOST_PEOPLE, TEXTS.wrong.people)}
          />
          <ChoiceField {...field('done')} options={YES_OR_NO.options} />
          {text('reviewer1')}
          {text('reviewer2')}
          <div className={styles.wide}>{text('place')}</div>
        </div>
      )}
    </details>
  );
}

const ACTIVITY_OPTIONS = AGENDA_ACTIVITIES.map(({ code, title }) => ({
  value: code,
  label: TEXTS.option(code, capitalised(title)),
}));

function timeTyped(text: string): TypedAnswer {
  if (text.trim() === '') return { entry: '' };
  const minutes = minutesOfTime(text);
  return minutes === null ? { problem: TEXTS.wrong.start } : { entry: timeOfMinutes(minutes) };
}

function countTyped(text: string, most: number, problem: string): TypedAnswer {
  const typed = text.trim();
  if (typed === '') return { entry: null };
  return /^\d+$/.test(typed) && Number(typed) <= most ? { entry: Number(typed) } : { problem };
}
