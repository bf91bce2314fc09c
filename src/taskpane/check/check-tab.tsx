import { makeStyles } from '@fluentui/react-components';
import type { LocatedFinding } from '../../workbook/check-workbook';
import { useChecked, useMeasurement, usePane } from '../pane-context';
import { DamageMessage } from '../start/damage-message';
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
  const damage = reading?.kind === 'measurement' ? reading.damage : [];
  const missing = findings.filter(({ code }) => code === 'missing');
  const others = findings.filter(({ code }) => code !== 'missing');
  const key = ({ code, item, column, cell }: LocatedFinding, index: number) =>
    item === null ? `${code} ${cell ?? index}` : `${code} ${item} ${column ?? ''} ${cell ?? ''}`;
  return (
    <div className={styles.column}>
      <DamageMessage damage={damage} />
      <h2 className={texts.title}>{others.length > 0 ? CHECK_TEXTS.errorsTitle(others.length) : CHECK_TEXTS.title}</h2>
      {others.length === 0 && (
        <p className={texts.text}>{missing.length > 0 ? CHECK_TEXTS.noErrors : CHECK_TEXTS.none}</p>
      )}
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.map((finding, index) => (
            <li key={key(finding, index)}>
              <FindingCard finding={finding} />
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && <MissingList />}
    </div>
  );
}
