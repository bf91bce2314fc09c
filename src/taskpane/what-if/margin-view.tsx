import { useBoard } from './board';
import { useBoardStyles } from './board-styles';
import { Edges } from './edges';
import { Margins } from './margins';

/** How near the verdicts, and the anchors by their evidence, are to lower ones. */
export function MarginView() {
  const styles = useBoardStyles();
  const { isKept } = useBoard();
  return (
    <div className={styles.column}>
      <Margins />
      {isKept && <Edges />}
    </div>
  );
}
