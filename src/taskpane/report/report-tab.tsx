import { Button, makeStyles } from '@fluentui/react-components';
import { useMeasurement, usePane } from '../pane-context';
import { DamageMessage } from '../start/damage-message';
import { OutdatedMessage } from '../start/outdated-message';
import { useTextStyles } from '../text-styles';
import { ImprovementPlan } from './improvement-plan';
import { OpenPoints } from './open-points';
import { ReportSection } from './report-section';
import { REPORT_TAB_TEXTS } from './texts';
import { WordReport } from './word-report';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
});

/** Where a review is rounded off: the report for Word, the sheet to print, and the improvement plan. */
export function ReportTab() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { store } = usePane();
  const { reading, work } = useMeasurement(store);
  if (reading?.kind !== 'measurement') return null;
  // A workbook of an earlier version has neither sheet; bringing it up to date adds both.
  const hasSheets = !reading.isOutdated;
  return (
    <div className={styles.column}>
      <h2 className={texts.title}>{REPORT_TAB_TEXTS.title}</h2>
      <DamageMessage damage={reading.damage} />
      {reading.isOutdated && <OutdatedMessage />}
      <OpenPoints />
      <WordReport />
      <ReportSection title={REPORT_TAB_TEXTS.sheetTitle} what={REPORT_TAB_TEXTS.sheetWhat}>
        <Button disabledFocusable={work !== null || !hasSheets} onClick={() => void store.show('Verslag')}>
          {REPORT_TAB_TEXTS.toReport}
        </Button>
      </ReportSection>
      <ImprovementPlan hasSheet={hasSheets} />
    </div>
  );
}
