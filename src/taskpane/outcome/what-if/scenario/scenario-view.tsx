import { Button } from '@fluentui/react-components';
import { usePane } from '../../../pane-context';
import { useTextStyles } from '../../../text-styles';
import { useBoard, useScenario } from '../board';
import { useBoardStyles } from '../board-styles';
import { CompareView } from '../compare/compare-view';
import { TakeOverSection } from '../take-over/take-over-section';
import { usedScenarios } from '../scenarios';
import { WHAT_IF_TEXTS } from '../texts';
import { ChangeList } from './change-list';
import { ItemEditor } from './item-editor';
import { OutcomeCard } from './outcome-card';
import { ScenarioPicker } from './scenario-picker';
import { SCENARIO_TEXTS } from './texts';

/** One scenario: what it comes to, what it changes, and taking it over; below it all of them side by side. */
export function ScenarioView() {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement, isKept, hasScenarios } = useBoard();
  const scenario = useScenario();
  const several = usedScenarios(measurement).length > 1;
  if (!hasScenarios) return <UpdateFirst />;
  return (
    <div className={styles.column}>
      {scenario === null && <p className={texts.soft}>{SCENARIO_TEXTS.intro}</p>}
      <ScenarioPicker />
      {scenario !== null && (
        <>
          <OutcomeCard used={scenario} />
          <ItemEditor used={scenario} />
          <ChangeList used={scenario} />
        </>
      )}
      {isKept && <TakeOverSection />}
      {several && <CompareView />}
    </div>
  );
}

/** A workbook of an earlier version has no place for scenarios yet. */
function UpdateFirst() {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { openTab } = usePane();
  return (
    <>
      <p className={texts.text}>{WHAT_IF_TEXTS.outdated}</p>
      <Button
        size="small"
        className={styles.start}
        onClick={() => {
          openTab('start');
        }}
      >
        {SCENARIO_TEXTS.toStart}
      </Button>
    </>
  );
}
