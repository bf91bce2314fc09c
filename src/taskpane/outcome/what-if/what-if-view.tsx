import { PartChoice } from '../part-choice';
import { BoardContext, useOpenBoard, useShow, useWhatIf } from './board';
import { useBoardStyles } from './board-styles';
import { RoadView } from './road/road-view';
import { ScenarioView } from './scenario/scenario-view';
import { WHAT_IF_TEXTS } from './texts';
import { TryOutScores } from './try-out/try-out-scores';
import { TryOutStart } from './try-out/try-out-start';
import { WHAT_IF_PARTS } from './what-if-state';

const VIEWS = {
  scores: TryOutScores,
  scenario: ScenarioView,
  road: RoadView,
};

/** What other scores would come to: in scenarios, side by side, the shortest road to a verdict, and how much can be lost. */
export function WhatIfView() {
  const styles = useBoardStyles();
  const board = useOpenBoard();
  const { view: asked } = useWhatIf();
  const show = useShow();
  if (board === null) return <TryOutStart />;
  const view = board.isKept && asked === 'scores' ? 'scenario' : asked;
  const View = VIEWS[view];
  return (
    <BoardContext value={board}>
      <div className={styles.column}>
        <PartChoice
          label={WHAT_IF_TEXTS.viewChoice}
          parts={WHAT_IF_PARTS.filter((each) => !board.isKept || each !== 'scores')}
          shown={view}
          names={WHAT_IF_TEXTS.views}
          onChoose={(chosen) => {
            show({ view: chosen });
          }}
        />
        <View />
      </div>
    </BoardContext>
  );
}
