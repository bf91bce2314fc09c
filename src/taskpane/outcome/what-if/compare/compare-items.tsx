import { entryOf, type Entries } from '../../../../measurement/entries';
import { itemName } from '../../../../scale/item-name';
import type { FormRow } from '../../../../scale/score-form';
import { useTextStyles } from '../../../text-styles';
import { useBoard } from '../board';
import { useBoardStyles } from '../board-styles';
import { outcomeOf } from '../outcome';
import { scenarioItems, type UsedScenario } from '../scenarios';
import { scoreText, WHAT_IF_TEXTS } from '../texts';
import { COMPARE_TEXTS } from './texts';

/** The items that come to something else in any scenario, with the scores in each. */
export function CompareItems({ used }: { readonly used: readonly UsedScenario[] }) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement, now } = useBoard();
  const said = used.map(({ scenario }) =>
    scenarioItems(measurement, scenario)
      .filter(({ cells }) => cells.some(({ effect }) => effect === 'changes' || effect === 'invalid'))
      .map(({ row }) => row),
  );
  const rows = measurement.form.rows.filter((row) => said.some((each) => each.includes(row)));
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-label={COMPARE_TEXTS.items}>
      <h2 className={styles.heading}>{COMPARE_TEXTS.items}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{WHAT_IF_TEXTS.item}</th>
            <th scope="col">{WHAT_IF_TEXTS.now}</th>
            {used.map(({ place, name }) => (
              <th key={place} scope="col" aria-label={name} title={name}>
                {place + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.item.id}>
              <th scope="row" title={row.item.title} className={styles.whole}>
                {itemName(row.item)}
              </th>
              <td>{scoresText(row, measurement.entries)}</td>
              {used.map(({ place, scenario }, index) => (
                <td key={place} className={styles.strong}>
                  {said[index]?.includes(row) === true && scoresText(row, outcomeOf(now, scenario).measurement.entries)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={texts.quiet}>{COMPARE_TEXTS.itemsHint(measurement.form.columns.length > 1)}</p>
    </section>
  );
}

/** "4 / 3" where A and O differ, "4" where they do not or where there is one. */
function scoresText({ item, open }: FormRow, entries: Entries): string {
  const scores = open.map((column) => scoreText(entryOf(entries, item.id, column)));
  return [...new Set(scores)].length === 1 ? (scores[0] ?? '') : scores.join(' / ');
}
