import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { paperRecords } from '../../../measurement/paper-records';
import {
  EMPTY_PAPER,
  isOwnPaper,
  OWN_PAPERS,
  PAPER_ROWS,
  type PaperLine,
  type PaperRow,
} from '../../../measurement/papers';
import type { Change } from '../../../measurement/tables';
import { countsText, paperCounts } from '../../../workbook/sheets/papers/status';
import { useChecked, useMeasurement, usePane } from '../../pane-context';
import { START_TEXTS } from '../../start/texts';
import { useTextStyles } from '../../text-styles';
import { PaperForm } from './paper-form';
import type { PreparedProps } from '../prepared-props';
import { PAPERS_TEXTS as TEXTS } from './texts';
import { today } from '../today';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
  button: { alignSelf: 'flex-start' },
});

/** What was asked for and received, document by document, as it stands on the sheet Stukken. */
export function PapersScreen({ optional }: PreparedProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { store, session } = usePane();
  const { work } = useMeasurement(store);
  const { measurement } = useChecked();
  const { papers } = measurement.visit;
  /** The one of one's own that was added here last, and may still be blank. */
  const [added, setAdded] = useState<PaperRow | null>(null);
  const isUsed = paperRecords.isUsed?.(measurement) === true;
  // Where sheets cannot come, nothing can be written on one that is not there.
  if (optional === null && !isUsed) return <p className={texts.text}>{START_TEXTS.sheetsFixed}</p>;
  const lineOf = (row: PaperRow) => papers[row] ?? EMPTY_PAPER;
  const shown = PAPER_ROWS.filter((row) => !isOwnPaper(row) || papers[row] !== undefined || row === added);
  const free = OWN_PAPERS.find((row) => !shown.includes(row));
  const notAsked = shown.filter((row) => !isOwnPaper(row) && lineOf(row).asked === '' && lineOf(row).received === '');
  const write = (changes: readonly Change<'papers'>[]) => {
    store.write(changes);
  };
  const change = (row: PaperRow, field: keyof PaperLine, value: string): Change<'papers'> => {
    return { table: 'papers', row, field, value };
  };
  const counts = countsText(paperCounts(measurement));
  return (
    <div className={styles.screen}>
      <p className={texts.quiet}>
        {TEXTS.intro} {isUsed || optional?.Stukken !== 'absent' ? '' : TEXTS.comes}
      </p>
      <p className={texts.text} role="status">
        {counts}
      </p>
      {notAsked.length > 0 && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            write(notAsked.map((row) => change(row, 'asked', today())));
            session.announce(TEXTS.askAll);
          }}
        >
          {TEXTS.askAll}
        </Button>
      )}
      {shown.map((row) => (
        <PaperForm
          key={row}
          form={measurement.form}
          row={row}
          line={lineOf(row)}
          isNew={row === added && papers[row] === undefined}
          onRecord={(field, value) => {
            write([change(row, field, value)]);
          }}
        />
      ))}
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={free === undefined}
        onClick={() => {
          if (free !== undefined) setAdded(free);
        }}
      >
        {TEXTS.add}
      </Button>
      {free === undefined && <p className={texts.quiet}>{TEXTS.full}</p>}
      {(isUsed || (optional !== null && optional.Stukken !== 'absent')) && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={work !== null}
          onClick={() => void store.show('Stukken')}
        >
          {TEXTS.toSheet}
        </Button>
      )}
    </div>
  );
}
