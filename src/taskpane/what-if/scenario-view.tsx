import { useTextStyles } from '../text-styles';
import { useBoard, useScenario } from './board';
import { useBoardStyles } from './board-styles';
import { ChangeList } from './change-list';
import { OutcomeCard } from './outcome-card';
import { ScenarioItem } from './scenario-item';
import { ScenarioPicker } from './scenario-picker';
import { ScoresSection } from './scores-section';
import { WHAT_IF_TEXTS } from './texts';
import { UpdateFirst } from './update-first';

/** One scenario: what it comes to, what it changes, and taking it over. */
export function ScenarioView() {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { isKept, hasScenarios } = useBoard();
  const scenario = useScenario();
  if (!hasScenarios) return <UpdateFirst />;
  return (
    <div className={styles.column}>
      {scenario === null && <p className={texts.soft}>{WHAT_IF_TEXTS.intro}</p>}
      <ScenarioPicker />
      {scenario !== null && (
        <>
          <OutcomeCard used={scenario} />
          <ScenarioItem used={scenario} />
          <ChangeList used={scenario} />
        </>
      )}
      {isKept && <ScoresSection />}
    </div>
  );
}
