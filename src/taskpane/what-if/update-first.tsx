import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { useBoardStyles } from './board-styles';
import { WHAT_IF_TEXTS } from './texts';

/** A workbook of an earlier version has no place for scenarios yet. */
export function UpdateFirst() {
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
        {WHAT_IF_TEXTS.toStart}
      </Button>
    </>
  );
}
