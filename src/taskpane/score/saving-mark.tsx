import type { Change } from '../../measurement/tables';
import type { Rating } from '../../scale/types';
import { useMeasurement, usePane } from '../pane-context';
import { isSameCell } from '../state/cell-changes';
import { PANE_TEXTS } from '../texts';
import { useAnchorStyles } from './anchor-styles';
import { SCORE_TEXTS } from './texts';

/** Is the cell of one of these changes not written yet, whatever they put in it? */
export function useIsSaving(): (changes: readonly Change[]) => boolean {
  const { unwritten } = useMeasurement(usePane().store);
  return (changes) => changes.some((change) => unwritten.some((each) => isSameCell(each, change)));
}

const SAVING = `… ${PANE_TEXTS.saving}`;

/**
 * Marks the anchor that is chosen; a tick says that it is in the workbook. None of this belongs in the name of a control:
 * it would be read out again once a score is saved.
 */
export const chosenMark = (isSaving: boolean) => (isSaving ? SAVING : `✓ ${SCORE_TEXTS.chosen}`);

/** The same in a table of anchors, where there is room for a sign only. */
export const chosenSign = (rating: Rating, isSaving: boolean) => `${isSaving ? '…' : '✓'} ${rating}`;

/** What the sign means, above the texts of such a table: there it moves nothing when it comes and goes. */
export function SavingHead({ isSaving }: { readonly isSaving: boolean }) {
  const styles = useAnchorStyles();
  return (
    isSaving && (
      <span className={styles.mark} style={{ gridRow: 1, gridColumn: 1 }}>
        {SAVING}
      </span>
    )
  );
}
