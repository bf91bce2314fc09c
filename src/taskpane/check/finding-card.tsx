import { COLUMN_LABELS } from '../../scale/column-labels';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { itemName } from '../../scale/item-name';
import { entryText } from '../../scoring/entry';
import { entryOf } from '../../scoring/measurement';
import type { LocatedFinding } from '../../workbook/check-workbook';
import { useChecked, usePane } from '../pane-context';
import { repairsOf, type Repair } from '../state/repairs';
import { useTextStyles } from '../text-styles';
import { SEVERITY_TEXTS } from '../texts';
import { CHECK_TEXTS } from './texts';

const useStyles = makeStyles({
  card: {
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerBorder2,
  },
  severity: { fontWeight: tokens.fontWeightSemibold },
  errorText: { color: tokens.colorStatusDangerForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '6px' },
});

interface FindingCardProps {
  readonly finding: LocatedFinding;
  /** Shown with its item, where there is nothing to go to. */
  readonly isInItem?: boolean;
}

/** A finding: how serious, what, and what can be done about it here. */
export function FindingCard({ finding, isInItem = false }: FindingCardProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const checked = useChecked();
  const { store, session, openTab } = usePane();
  const { form, entries } = checked.measurement;
  const row = form.rows.find(({ item }) => item.id === finding.item);
  const name = row ? itemName(row.item) : '';
  const isError = finding.severity === 'error';
  const repair = ({ kind, column, changes }: Repair) => {
    store.write(changes);
    const said = { take: CHECK_TEXTS.taken, wipe: CHECK_TEXTS.wiped };
    session.announce(said[kind](name, COLUMN_LABELS[column]));
  };
  const repairText = ({ kind, column }: Repair) => {
    if (kind === 'wipe' || !row) return CHECK_TEXTS.wipe;
    return CHECK_TEXTS.take(COLUMN_LABELS[column], entryText(entryOf(entries, row.item.id, column)));
  };
  const goTo = () => {
    if (!row) return;
    const column = form.scale.columns.find(({ id }) => id === finding.column)?.id;
    session.goTo(row.item.id, column);
    openTab('score');
  };
  return (
    <div className={mergeClasses(styles.card, isError && styles.error)}>
      <p className={texts.text}>
        <span className={mergeClasses(styles.severity, isError && styles.errorText)}>
          {SEVERITY_TEXTS[finding.severity]}:
        </span>{' '}
        {finding.message}
      </p>
      {!row && finding.cell !== null && <p className={texts.quiet}>{CHECK_TEXTS.cell(finding.cell)}</p>}
      <div className={styles.actions}>
        {repairsOf(checked, finding).map((each) => (
          <Button
            key={each.column}
            size="small"
            {...(each.kind === 'wipe'
              ? { 'aria-label': CHECK_TEXTS.wipeIn(`${name}, ${COLUMN_LABELS[each.column]}`) }
              : {})}
            onClick={() => {
              repair(each);
            }}
          >
            {repairText(each)}
          </Button>
        ))}
        {row && !isInItem && (
          <Button size="small" aria-label={CHECK_TEXTS.goTo(name)} onClick={goTo}>
            {CHECK_TEXTS.go}
          </Button>
        )}
      </div>
    </div>
  );
}
