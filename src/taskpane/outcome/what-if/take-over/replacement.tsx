import { entryOf } from '../../../../measurement/entries';
import type { Measurement } from '../../../../measurement/measurement';
import type { Change } from '../../../../measurement/tables';
import { itemName } from '../../../../scale/item-name';
import { useMeasurement, usePane } from '../../../pane-context';
import { useTextStyles } from '../../../text-styles';
import { PANE_TEXTS } from '../../../texts';
import { useBoard } from '../board';
import { useBoardStyles } from '../board-styles';
import { inColumn, scoreText, WHAT_IF_TEXTS } from '../texts';
import type { ScoreReplacement } from './score-replacement';

interface Replacing {
  /** Something else is being written, or could not be. */
  readonly isHeldUp: boolean;
  /**
   * Replaces scores, as a whole or not at all.
   * @param make what is written, of the measurement as it is then
   * @param done what is read out once it is written
   */
  readonly replace: (make: (found: Measurement) => readonly Change[], done: string) => Promise<void>;
}

/**
 * How scores are replaced from here.
 * @param onAnswered called before anything is written, when the question goes away
 */
export function useReplacing(onAnswered: () => void): Replacing {
  const { store, session } = usePane();
  const { measurement } = useBoard();
  const { work, unsaved } = useMeasurement(store);
  return {
    isHeldUp: work !== null || unsaved.length > 0,
    replace: async (make, done) => {
      onAnswered();
      if (await store.replace(make(measurement), make)) session.announce(done);
    },
  };
}

/** That nothing can be replaced while something is not saved. */
export function SaveFirst() {
  const texts = useTextStyles();
  const { unsaved } = useMeasurement(usePane().store);
  return unsaved.length > 0 && <p className={texts.text}>{PANE_TEXTS.saveFirst}</p>;
}

/** What is replaced, a line for every score: from what, to what. */
export function ReplacementList({ scores }: Pick<ScoreReplacement, 'scores'>) {
  const styles = useBoardStyles();
  const { form, entries } = useBoard().measurement;
  return (
    <ul className={styles.list}>
      {form.rows.flatMap(({ item }) =>
        scores
          .filter((cell) => cell.item === item.id)
          .map(({ column, entry }) => (
            <li key={`${item.id} ${column}`}>
              {itemName(item)}, {inColumn(column)}
              {WHAT_IF_TEXTS.fromTo(scoreText(entryOf(entries, item.id, column)), scoreText(entry))}
            </li>
          )),
      )}
    </ul>
  );
}
