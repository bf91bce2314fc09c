import { makeStyles } from '@fluentui/react-components';
import { answerAt } from '../../measurement/answer-cells';
import type { Entry } from '../../measurement/entry';
import { isBlankCell, type EvidenceEntries } from '../../measurement/evidence-entries';
import type { EvidenceInput } from '../../scale/evidence-input';
import type { ItemEvidence } from '../../scale/item-evidence';
import { YES_OR_NO } from '../../workbook/tables/evidence-codec';
import { useTextStyles } from '../text-styles';
import { ChoiceField } from './choice-field';
import { OptionChoice } from './option-choice';
import { EVIDENCE_TEXTS } from './texts';
import { answerText, fractionHint, typedAnswer } from './typed-answer';
import { TypedField } from './typed-field';
import { useWorkers } from './use-workers';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
});

interface AnswerFieldProps {
  readonly evidence: ItemEvidence;
  readonly input: EvidenceInput;
  readonly entries: EvidenceEntries;
  /** @param component of a check list: which of its names; null for the number of them, and for other inputs */
  readonly onRecord: (component: number | null, entry: Entry) => void;
}

/** What is asked for an item, with the control that fits it. */
export function AnswerField({ evidence, input, entries, onRecord }: AnswerFieldProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const workers = useWorkers();
  const stored = answerAt(input, entries, null);
  const record = (entry: Entry) => {
    onRecord(null, entry);
  };
  const { label } = input;
  const fromWorkers = isBlankCell(stored) ? workers.hint(evidence, input, entries) : undefined;
  switch (input.kind) {
    case 'number': {
      return (
        <TypedField
          label={label}
          stored={stored}
          unit={input.percent ? '%' : input.says.other.replace('#', '').trim()}
          {...(fromWorkers === undefined ? {} : { hint: fromWorkers })}
          warning={fractionHint(input, stored)}
          parse={(text) => typedAnswer(input, text)}
          onRecord={record}
        />
      );
    }
    case 'numbers':
      return <p className={texts.text}>{EVIDENCE_TEXTS.onlyWorkers(label)}</p>;
    case 'choice': {
      // The answers to how often are long: all of them in sight would fill the screen.
      const Choice = input.isFrequency ? ChoiceField : OptionChoice;
      return (
        <div>
          <Choice label={label} options={input.options} stored={stored} onRecord={record} />
          {fromWorkers !== undefined && <p className={texts.quiet}>{fromWorkers}</p>}
        </div>
      );
    }
    case 'checklist':
      return (
        <div role="group" aria-label={label} className={styles.list}>
          <span aria-hidden>{label}</span>
          {input.names.map((name, component) => (
            <OptionChoice
              key={name}
              isBeside
              label={name}
              options={YES_OR_NO.options}
              stored={answerAt(input, entries, component)}
              onRecord={(entry) => {
                onRecord(component, entry);
              }}
            />
          ))}
          <TypedField
            label={EVIDENCE_TEXTS.count}
            stored={stored}
            unit={`van ${answerText(input.names.length)}`}
            parse={(text) => typedAnswer({ least: 0, most: input.names.length, whole: true }, text)}
            onRecord={record}
          />
        </div>
      );
  }
}
