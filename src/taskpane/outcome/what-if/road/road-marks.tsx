import { Select } from '@fluentui/react-components';
import { itemName } from '../../../../scale/item-name';
import { lowestScore } from '../../../../scoring/priorities';
import { HARD_WEIGHT } from '../../../../scoring/road/road';
import { useTextStyles } from '../../../text-styles';
import { useBoard, useShow, useWhatIf } from '../board';
import { useBoardStyles } from '../board-styles';
import { ROAD_MARKS } from '../what-if-state';
import { ROAD_MARK_TEXTS, ROAD_TEXTS } from './texts';

/** Which items are hard to climb, and which cannot move; a choice for every item that can still climb. */
export function RoadMarks() {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement } = useBoard();
  const { marks } = useWhatIf();
  const show = useShow();
  const markOf = ({ id }: { readonly id: keyof typeof marks }) => marks[id] ?? 'usual';
  const rows = measurement.form.rows.filter(
    (row) => (lowestScore(measurement, row) ?? 5) < 5 || (row.open.length > 0 && markOf(row.item) !== 'usual'),
  );
  return (
    <details>
      <summary className={styles.summary}>
        {ROAD_TEXTS.marks(rows.filter(({ item }) => markOf(item) !== 'usual').length)}
      </summary>
      <p className={texts.quiet}>{rows.length === 0 ? ROAD_TEXTS.noMarks : ROAD_TEXTS.marksIntro(HARD_WEIGHT)}</p>
      <ul className={styles.list}>
        {rows.map(({ item }) => (
          <li key={item.id} className={styles.entry}>
            <div>
              {itemName(item)}
              <p className={texts.quiet}>{item.title}</p>
            </div>
            <Select
              size="small"
              aria-label={itemName(item)}
              value={markOf(item)}
              onChange={(_, { value }) => {
                const mark = ROAD_MARKS.find((each) => each === value) ?? 'usual';
                show({ marks: { ...marks, [item.id]: mark } });
              }}
            >
              {ROAD_MARKS.map((mark) => (
                <option key={mark} value={mark}>
                  {ROAD_MARK_TEXTS[mark]}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </details>
  );
}
