import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { columnLabels } from '../../scale/column-labels';
import { itemName } from '../../scale/item-name';
import type { FormRow } from '../../scale/score-form';
import { useChecked, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { CHECK_TEXTS } from './texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  columns: { whiteSpace: 'nowrap' },
});

/** What is still to be scored, a line per item. */
export function MissingList() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { measurement, findings } = useChecked();
  const { session, openTab } = usePane();
  const { form } = measurement;
  const lines = form.rows
    .map((row) => ({
      row,
      columns: row.open.filter((column) =>
        findings.some(({ code, item, column: at }) => code === 'missing' && item === row.item.id && at === column),
      ),
    }))
    .filter(({ columns }) => columns.length > 0);
  const scores = lines.reduce((sum, { columns }) => sum + columns.length, 0);
  const goTo = ({ item }: FormRow) => {
    session.goTo(item.id);
    openTab('score');
  };
  return (
    <>
      <h2 className={texts.title}>{CHECK_TEXTS.missingTitle(scores, lines.length)}</h2>
      <ul className={styles.list}>
        {lines.map(({ row, columns }) => (
          <li key={row.item.id} className={styles.line}>
            <div>
              {itemName(row.item)}
              <p className={texts.quiet}>
                {row.item.title}{' '}
                {form.columns.length > 1 && <span className={styles.columns}>({columnLabels(columns)})</span>}
              </p>
            </div>
            <Button
              size="small"
              aria-label={CHECK_TEXTS.goTo(itemName(row.item))}
              onClick={() => {
                goTo(row);
              }}
            >
              {CHECK_TEXTS.go}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
