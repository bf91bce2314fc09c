import { makeStyles } from '@fluentui/react-components';
import { useMeasurement, usePane } from '../pane-context';
import { NowView } from './now/now-view';
import { PartChoice } from './part-choice';
import { OUTCOME_TAB_TEXTS } from './texts';
import { useShow, useWhatIf } from './what-if/board';
import { OUTCOME_PARTS } from './what-if/what-if-state';
import { WhatIfView } from './what-if/what-if-view';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
});

/** What the scores come to, and what other scores would; without a measurement there is only the latter. */
export function OutcomeTab() {
  const styles = useStyles();
  const { reading } = useMeasurement(usePane().store);
  const { part } = useWhatIf();
  const show = useShow();
  if (reading?.kind !== 'measurement') return <WhatIfView />;
  return (
    <div className={styles.column}>
      <PartChoice
        label={OUTCOME_TAB_TEXTS.partChoice}
        parts={OUTCOME_PARTS}
        shown={part}
        names={OUTCOME_TAB_TEXTS.parts}
        onChoose={(chosen) => {
          show({ part: chosen });
        }}
      />
      {part === 'now' ? <NowView /> : <WhatIfView />}
    </div>
  );
}
