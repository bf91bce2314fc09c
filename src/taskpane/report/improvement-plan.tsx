import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useMeasurement, usePane } from '../pane-context';
import type { AddedToPlan } from '../state/measurement-store';
import { ReportSection } from './report-section';
import { REPORT_TAB_TEXTS } from './texts';

/** Adds what the priorities ask to the improvement plan, and goes there. */
export function ImprovementPlan({ hasSheet }: { readonly hasSheet: boolean }) {
  const { store, session } = usePane();
  const { work } = useMeasurement(store);
  const [outcome, setOutcome] = useState('');
  const isDisabled = work !== null || !hasSheet;
  const tell = ({ lines, priorities, withoutRoom }: AddedToPlan) => {
    const { added, full, nothingAdded, noPriorities } = REPORT_TAB_TEXTS;
    const found = [...(lines > 0 ? [added(lines)] : []), ...(withoutRoom > 0 ? [full(withoutRoom)] : [])];
    const text = found.join(' ') || (priorities > 0 ? nothingAdded : noPriorities);
    setOutcome(text);
    session.announce(text);
  };
  const fill = () => {
    setOutcome('');
    void store.fillPlan(tell);
  };
  return (
    <ReportSection title={REPORT_TAB_TEXTS.planTitle} what={REPORT_TAB_TEXTS.planWhat} outcome={outcome}>
      <Button disabledFocusable={isDisabled} onClick={fill}>
        {REPORT_TAB_TEXTS.fill}
      </Button>
      <Button disabledFocusable={isDisabled} onClick={() => void store.show('Verbeterplan')}>
        {REPORT_TAB_TEXTS.toPlan}
      </Button>
    </ReportSection>
  );
}
