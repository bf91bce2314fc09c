import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { entryText, type Entry } from '../../measurement/entry';
import { isBlankCell } from '../../measurement/evidence-entries';
import { useTextStyles } from '../text-styles';
import { EVIDENCE_TEXTS } from './texts';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  beside: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'center' },
  options: { display: 'flex', flexWrap: 'wrap', columnGap: '10px' },
  option: { display: 'flex', alignItems: 'center', columnGap: '4px', minHeight: '24px', cursor: 'pointer' },
  radio: {
    margin: 0,
    flexShrink: 0,
    width: '16px',
    height: '16px',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface OptionChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly stored: Entry;
  readonly onRecord: (entry: Entry) => void;
  /** The options stand on the line of the question, for a list of many. */
  readonly isBeside?: boolean;
}

/** One of a few answers, or none: not to know is another answer than no. */
export function OptionChoice({ label, options, stored, onRecord, isBeside = false }: OptionChoiceProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const isKnown = isBlankCell(stored) || options.some(({ value }) => value === stored);
  const all = [...options, { value: null, label: EVIDENCE_TEXTS.blank.label }];
  return (
    <div>
      <div role="radiogroup" aria-labelledby={id} className={mergeClasses(styles.choice, isBeside && styles.beside)}>
        <span id={id}>{label}</span>
        <span className={styles.options}>
          {all.map(({ value, label: text }) => (
            <label key={text} className={styles.option}>
              <input
                type="radio"
                name={id}
                className={styles.radio}
                checked={value === null ? isBlankCell(stored) : value === stored}
                {...(value === null ? { 'aria-label': EVIDENCE_TEXTS.blank.name } : {})}
                onChange={() => {
                  onRecord(value);
                }}
              />
              {text}
            </label>
          ))}
        </span>
      </div>
      {!isKnown && <p className={texts.quiet}>{EVIDENCE_TEXTS.found(entryText(stored))}</p>}
    </div>
  );
}
