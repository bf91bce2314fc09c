import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { WHAT_IF_VIEWS, type WhatIfView } from '../state/what-if-state';
import { useShow } from './board';
import { WHAT_IF_TEXTS } from './texts';

const useStyles = makeStyles({
  views: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  view: { minWidth: 0, paddingLeft: '6px', paddingRight: '6px', flexGrow: 1, whiteSpace: 'nowrap' },
});

interface ViewChoiceProps {
  readonly view: WhatIfView;
  /** Whether there are scores to type that are only tried out. */
  readonly withScores: boolean;
}

/** The parts of the tab, one at a time. */
export function ViewChoice({ view, withScores }: ViewChoiceProps) {
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
