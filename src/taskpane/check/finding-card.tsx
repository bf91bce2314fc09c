import { entryOf } from '../../measurement/entries';
import { entryText } from '../../measurement/entry';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { itemName } from '../../scale/item-name';
import type { ColumnId } from '../../scale/types';
import type { LocatedFinding } from '../../workbook/reading/check-workbook';
import { EVIDENCE_TEXTS } from '../evidence/texts';
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
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderLeftColor: tokens.colorStatusWarningBorder2,
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
  // With its item the advice stands below, with the same button.
  const repairs = repairsOf(checked, finding).filter(({ kind }) => !(isInItem && kind === 'anchor'));
  const isError = finding.severity === 'error';
  const where = ({ column }: { readonly column: ColumnId }) => `${name}, ${COLUMN_LABELS[column]}`;
  const mend = (repair: Repair) => {
    store.write(repair.changes);
    session.announceWritten(repair.changes, doneText(repair));
  };
  const doneText = (repair: Repair) => {
    if (repair.kind === 'anchor') return CHECK_TEXTS.anchorTaken(name, repair.rating);
    const done = repair.kind === 'wipe' ? CHECK_TEXTS.wiped : CHECK_TEXTS.taken;
    return done(name, COLUMN_LABELS[repair.column]);
  };
  const repairText = (repair: Repair) => {
    if (repair.kind === 'anchor') return EVIDENCE_TEXTS.take(repair.rating);
    if (repair.kind === 'wipe' || !row) return CHECK_TEXTS.wipe;
    const score = entryText(entryOf(entries, row.item.id, repair.column));
    return CHECK_TEXTS.take(COLUMN_LABELS[repair.column], score);
  };
  const repairName = (repair: Repair) => {
    if (repair.kind === 'anchor') return CHECK_TEXTS.takeAt(EVIDENCE_TEXTS.take(repair.rating), name);
    return repair.kind === 'wipe' ? CHECK_TEXTS.wipeIn(where(repair)) : undefined;
  };
  const goTo = () => {
    if (!row) return;
    const column = form.scale.columns.find(({ id }) => id === finding.column)?.id;
    if (finding.code.startsWith('evidence-')) session.showEvidence(true);
    session.goTo(row.item.id, column);
    openTab('score');
  };
  return (
    <div className={mergeClasses(styles.card, isError ? styles.error : styles.warning)}>
      <p className={texts.text}>
        {/* In a list the heading says it. */}
        {isInItem && (
          <span className={mergeClasses(styles.severity, isError && styles.errorText)}>
            {SEVERITY_TEXTS[finding.severity]}:{' '}
          </span>
        )}
        {finding.message}
      </p>
      {!row && finding.cell !== null && <p className={texts.quiet}>{CHECK_TEXTS.cell(finding.cell)}</p>}
      <div className={styles.actions}>
        {repairs.map((each) => (
          <Button
            key={repairText(each)}
            size="small"
            aria-label={repairName(each)}
            onClick={() => {
              mend(each);
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
