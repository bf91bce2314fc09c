import { Field, makeStyles, Select } from '@fluentui/react-components';
import { entryText, type Entry } from '../../measurement/entry';
import { isBlankCell } from '../../measurement/evidence-entries';
import { EVIDENCE_TEXTS } from './texts';

const useStyles = makeStyles({
  select: { minWidth: 0 },
});

interface ChoiceFieldProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly stored: Entry;
  readonly onRecord: (entry: Entry) => void;
}

/** One of some answers, where there is no room for all; what stands there and is none of them is shown as it is. */
export function ChoiceField({ label, options, stored, onRecord }: ChoiceFieldProps) {
  const styles = useStyles();
  const text = entryText(stored);
  const isKnown = isBlankCell(stored) || options.some(({ value }) => value === stored);
  return (
    <Field label={label} {...(isKnown ? {} : { validationMessage: EVIDENCE_TEXTS.found(text) })}>
      <Select
        className={styles.select}
        value={text}
        onChange={(_, { value }) => {
          onRecord(value === '' ? null : value);
        }}
      >
        <option value="">{EVIDENCE_TEXTS.blank.label}</option>
        {!isKnown && <option value={text}>{text}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
