import { Button, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { SheetUses } from '../../host/measurement-host';
import { ADDED_SHEETS, type AddedSheet } from '../../workbook/paper/sheets';
import { useMeasurement, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { START_TEXTS } from './texts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  sheet: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
});

/** The sheets that a measurement can do without: each is added, or removed as long as nothing stands on it. */
export function OptionalSheets({ optional }: { readonly optional: SheetUses | null }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={texts.title}>
        {START_TEXTS.sheetsTitle}
      </h3>
      <p className={texts.text}>{optional ? START_TEXTS.sheetsWhat : START_TEXTS.sheetsFixed}</p>
      {optional && (
        <ul className={styles.list}>
          {ADDED_SHEETS.map((name) => (
            <SheetLine key={name} name={name} use={optional[name]} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface SheetLineProps {
  readonly name: AddedSheet;
  readonly use: SheetUses[AddedSheet];
}

function SheetLine({ name, use }: SheetLineProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const { store, session } = usePane();
  const { work } = useMeasurement(store);
  const isAbsent = use === 'absent';
  const change = async () => {
    const isDone = await (isAbsent ? store.addSheet(name) : store.removeSheet(name));
    if (isDone) session.announce((isAbsent ? START_TEXTS.sheetAdded : START_TEXTS.sheetRemoved)(name));
  };
  return (
    <li className={styles.sheet}>
      <span id={id} className={texts.text}>
        <strong>{name}</strong>: {START_TEXTS.sheetPurposes[name]}
      </span>
      {use === 'filled' ? (
        <span className={texts.quiet}>{START_TEXTS.sheetFilled}</span>
      ) : (
        <Button size="small" aria-describedby={id} disabledFocusable={work !== null} onClick={() => void change()}>
          {isAbsent ? START_TEXTS.sheetAdd : START_TEXTS.sheetRemove}
        </Button>
      )}
    </li>
  );
}
