import { shortDate } from '../../scale/dutch';
import { isoDateOf } from '../../workbook/paper/dates';
import { EARLIEST_DATE } from '../../workbook/sheets/improvements/layout';
import { TypedField } from '../evidence/typed-field';
import type { TypedAnswer } from '../evidence/typed-answer';
import { DATE_TEXTS } from './texts';

interface DateFieldProps {
  readonly label: string;
  /** ISO date, or the text that was typed where it is no date. */
  readonly stored: string;
  readonly warning?: string;
  readonly onRecord: (value: string) => void;
}

/** A day as people type it; only one that the sheet would take is recorded. */
export function DateField({ label, stored, warning, onRecord }: DateFieldProps) {
  return (
    <TypedField
      label={label}
      isNumber={false}
      hint={DATE_TEXTS.hint}
      stored={shortDate(stored) || null}
      {...(warning === undefined ? {} : { warning })}
      parse={dateTyped}
      onRecord={(entry) => {
        onRecord(typeof entry === 'string' ? entry : '');
      }}
    />
  );
}

function dateTyped(text: string): TypedAnswer {
  if (text.trim() === '') return { entry: '' };
  const date = isoDateOf(text.trim());
  return date === null || date < EARLIEST_DATE ? { problem: DATE_TEXTS.wrong } : { entry: date };
}
