import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { priorities } from '../../scoring/priorities';
import { useChecked, useMeasurement, usePane } from '../pane-context';
import { ReportSection } from './report-section';
import { REPORT_TAB_TEXTS } from './texts';

/** Adds what the priorities ask to the improvement plan, and goes there. */
export function ImprovementPlan({ hasSheet }: { readonly hasSheet: boolean }) {
  const { measurement } = useChecked();
  const { store, session } = usePane();
  const { work } = useMeasurement(store);
  const [outcome, setOutcome] = useState('');
  const isDisabled = work !== null || !hasSheet;
  const fill = async () => {
    setOutcome('');
    const added = await store.fillPlan();
    if (added === null) return;
    const text =
      added > 0
        ? REPORT_TAB_TEXTS.added(added)
        : priorities(measurement).length > 0
          ? REPORT_TAB_TEXTS.nothingAdded
          : REPORT_TAB_TEXTS.noPriorities;
    setOutcome(text);
    session.announce(text);
  };
  return (
    <ReportSection title={REPORT_TAB_TEXTS.planTitle} what={REPORT_TAB_TEXTS.planWhat} outcome={outcome}>
      <Button disabledFocusable={isDisabled} onClick={() => void fill()}>
        {REPORT_TAB_TEXTS.fill}
      </Button>
      <Button disabledFocusable={isDisabled} onClick={() => void store.show('Verbeterplan')}>
        {REPORT_TAB_TEXTS.toPlan}
      </Button>
    </ReportSection>
  );
}
