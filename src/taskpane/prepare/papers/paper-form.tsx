import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isOwnPaper, OWN_PAPERS, type PaperLine, type PaperRow } from '../../../measurement/papers';
import { capitalised } from '../../../scale/dutch';
import { itemName } from '../../../scale/item-name';
import type { ScoreForm } from '../../../scale/score-form';
import { itemsOfPaper } from '../../../visit/paper-items';
import { PAPERS } from '../../../visit/papers';
import { paperStatus } from '../../../workbook/sheets/papers/status';
import { TypedField } from '../../evidence/typed-field';
import { useTextStyles } from '../../text-styles';
import { DateField } from '../date-field';
import { PAPERS_TEXTS as TEXTS } from './texts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  fields: { display: 'flex', flexDirection: 'column', rowGap: '8px', margin: '4px 0 8px', paddingLeft: '12px' },
});

interface PaperFormProps {
  readonly form: ScoreForm;
  readonly row: PaperRow;
  readonly line: PaperLine;
  /** Was it just added? Then it is open, and one types what it is. */
  readonly isNew: boolean;
  readonly onRecord: (field: keyof PaperLine, value: string) => void;
}

/** A document: how far it is, and folded below that what is recorded of it. */
export function PaperForm({ form, row, line, isNew, onRecord }: PaperFormProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const [isOpen, setOpen] = useState(isNew);
  const status = paperStatus(line);
  const known = isOwnPaper(row) ? null : row;
  const own = isOwnPaper(row) ? TEXTS.own(OWN_PAPERS.indexOf(row) + 1) : '';
  const title = known === null ? line.title.trim() || own : capitalised(PAPERS[known].title);
  const text = (field: 'title' | 'items' | 'note') => ({
    label: TEXTS.fields[field],
    isNumber: false,
    stored: line[field] || null,
    parse: (typed: string) => ({ entry: typed.trim() }),
    onRecord: (entry: unknown) => {
      onRecord(field, typeof entry === 'string' ? entry : '');
    },
  });
  const date = (field: 'asked' | 'received') => ({
    label: TEXTS.fields[field],
    stored: line[field],
    onRecord: (value: string) => {
      onRecord(field, value);
    },
  });
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{TEXTS.summary(title, TEXTS.statuses[status])}</summary>
      {isOpen && (
        <div role="group" aria-label={title} className={styles.fields}>
          {known === null ? (
            <TypedField {...text('title')} autoFocus={isNew} />
          ) : (
            <p className={texts.quiet}>{linkedText(form, known)}</p>
          )}
          <DateField {...date('asked')} />
          <DateField {...date('received')} {...(status === 'wrong' ? { warning: TEXTS.wrong } : {})} />
          <TypedField {...text('items')} />
          <TypedField {...text('note')} isLong />
        </div>
      )}
    </details>
  );
}

function linkedText(form: ScoreForm, paper: keyof typeof PAPERS): string {
  const items = itemsOfPaper(form, paper).map(itemName);
  return items.length === 0 ? TEXTS.notLinked : TEXTS.linked(items.join(', '));
}
