import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useChecked, usePane } from '../pane-context';
import { standingOf } from '../../workbook/reading/standing';
import { SCORE_TEXTS } from './texts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    padding: '4px 4px 4px 10px',
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Where all is scored: that it is, and the way to what comes next. */
export function FinishLine() {
  const styles = useStyles();
  const { openTab, whatIf } = usePane();
  const { scored, all, errors } = standingOf(useChecked());
  if (all === 0 || scored < all) return null;
  return (
    <div className={styles.line}>
      <strong>{SCORE_TEXTS.allScored(all)}</strong>
      <Button
        size="small"
        appearance="primary"
        onClick={() => {
          if (errors === 0) whatIf.set({ ...whatIf.get(), part: 'now' });
          openTab(errors > 0 ? 'check' : 'outcome');
        }}
      >
        {errors > 0 ? SCORE_TEXTS.toCheck(errors) : SCORE_TEXTS.toOutcome}
      </Button>
    </div>
  );
}
