import { BoardContext, useOpenBoard, useWhatIf } from './board';
import { useBoardStyles } from './board-styles';
import { CompareView } from './compare-view';
import { MarginView } from './margin-view';
import { RoadView } from './road-view';
import { ScenarioView } from './scenario-view';
import { TryOutScores } from './try-out-scores';
import { TryOutStart } from './try-out-start';
import { ViewChoice } from './view-choice';

const VIEWS = {
  scores: TryOutScores,
  scenario: ScenarioView,
  compare: CompareView,
  road: RoadView,
  margin: MarginView,
};

/** What other scores would come to: in scenarios, side by side, the shortest road to a verdict, and how much can be lost. */
export function WhatIfTab() {
  const styles = useBoardStyles();
  const board = useOpenBoard();
  const { view: asked } = useWhatIf();
  if (board === null) return <TryOutStart />;
  const view = board.isKept && asked === 'scores' ? 'scenario' : asked;
  const View = VIEWS[view];
  return (
    <BoardContext value={board}>
      <div className={styles.column}>
        <ViewChoice view={view} withScores={!board.isKept} />
        <View />
      </div>
    </BoardContext>
  );
}
