import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { BoardContext, useOpenBoard, useShow, useWhatIf } from './board';
import { useBoardStyles } from './board-styles';
import { CompareView } from './compare/compare-view';
import { MarginView } from './margin/margin-view';
import { RoadView } from './road/road-view';
import { ScenarioView } from './scenario/scenario-view';
import { WHAT_IF_TEXTS } from './texts';
import { TryOutScores } from './try-out/try-out-scores';
import { TryOutStart } from './try-out/try-out-start';
import { WHAT_IF_VIEWS, type WhatIfView } from './what-if-state';

const useStyles = makeStyles({
  views: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  view: { minWidth: 0, paddingLeft: '6px', paddingRight: '6px', flexGrow: 1, whiteSpace: 'nowrap' },
});

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

interface ViewChoiceProps {
  readonly view: WhatIfView;
  /** Whether there are scores to type that are only tried out. */
  readonly withScores: boolean;
}

/** The parts of the tab, one at a time. */
function ViewChoice({ view, withScores }: ViewChoiceProps) {
  const styles = useStyles();
  const show = useShow();
  return (
    <div role="group" aria-label={WHAT_IF_TEXTS.viewChoice} className={styles.views}>
      {WHAT_IF_VIEWS.filter((each) => withScores || each !== 'scores').map((each) => (
        <ToggleButton
          key={each}
          size="small"
          className={styles.view}
          checked={each === view}
          onClick={() => {
            show({ view: each });
          }}
        >
          {WHAT_IF_TEXTS.views[each]}
        </ToggleButton>
      ))}
    </div>
  );
}
