import { entryOf } from '../../measurement/entries';
import { itemName } from '../../scale/item-name';
import type { ScoreReplacement } from '../state/score-replacement';
import { useBoard } from './board';
import { useBoardStyles } from './board-styles';
import { scoreText } from './change-list';
import { inColumn, WHAT_IF_TEXTS } from './texts';

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
