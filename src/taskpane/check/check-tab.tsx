import { makeStyles } from '@fluentui/react-components';
import type { LocatedFinding } from '../../workbook/reading/check-workbook';
import { useChecked, useMeasurement, usePane } from '../pane-context';
import { DamageMessage } from '../start/damage-message';
import { OutdatedMessage } from '../start/outdated-message';
import { useTextStyles } from '../text-styles';
import { FindingCard } from './finding-card';
import { MissingList } from './missing-list';
import { CHECK_TEXTS } from './texts';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

/** All that is wrong and all that is left to do, the most serious first. */
export function CheckTab() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { findings } = useChecked();
  const { reading } = useMeasurement(usePane().store);
  const { damage, isOutdated } = reading?.kind === 'measurement' ? reading : { damage: [], isOutdated: false };
  const missing = findings.filter(({ code }) => code === 'missing');
  const others = findings.filter(({ code }) => code !== 'missing');
  const errors = others.filter(({ severity }) => severity === 'error');
  const warnings = others.filter(({ severity }) => severity !== 'error');
  return (
    <div className={styles.column}>
      <DamageMessage damage={damage} />
      {isOutdated && <OutdatedMessage />}
      {others.length === 0 && (
        <>
          <h2 className={texts.title}>{CHECK_TEXTS.title}</h2>
          <p className={texts.text}>{missing.length > 0 ? CHECK_TEXTS.noErrors : CHECK_TEXTS.none}</p>
        </>
      )}
      <FindingList title={CHECK_TEXTS.errorsTitle(errors.length)} findings={errors} />
      <FindingList title={CHECK_TEXTS.warningsTitle(warnings.length)} findings={warnings} />
      {missing.length > 0 && <MissingList />}
    </div>
  );
}

interface FindingListProps {
  readonly title: string;
  readonly findings: readonly LocatedFinding[];
}

/** Findings that are equally serious; nothing where there are none. */
function FindingList({ title, findings }: FindingListProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  // Where a finding about an item stands may only be known once the workbook is read: its card must stay the same one.
  const key = ({ code, item, column, cell }: LocatedFinding, index: number) =>
    item === null || code === 'unknown-item' ? `${code} ${cell ?? index}` : `${code} ${item} ${column ?? ''}`;
  if (findings.length === 0) return null;
  return (
    <section className={styles.column} aria-label={title}>
      <h2 className={texts.title}>{title}</h2>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <li key={key(finding, index)}>
            <FindingCard finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}
