import { Button } from '@fluentui/react-components';
import { entryText } from '../../../../measurement/entry';
import { columnLabels } from '../../../../scale/column-labels';
import { itemName } from '../../../../scale/item-name';
import { useTextStyles } from '../../../text-styles';
import { useBoard, useScenarioWrite } from '../board';
import { useBoardStyles } from '../board-styles';
import { ItemLink } from '../go-to-item';
import { asScored, scenarioItems, type ScenarioItem, type UsedScenario } from '../scenarios';
import { scoreText, WHAT_IF_TEXTS } from '../texts';
import { SCENARIO_TEXTS } from './texts';

/** All that a scenario says, a line per item, with a way to take each back. */
export function ChangeList({ used: { place, name, scenario } }: { readonly used: UsedScenario }) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement } = useBoard();
  const record = useScenarioWrite(place);
  const items = scenarioItems(measurement, scenario);
  const title = SCENARIO_TEXTS.changes(items.length);
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>
        {items.map(({ row, row: { item }, cells }) => (
          <li key={item.id} className={styles.entry}>
            <div>
              <ItemLink row={row} />
              {linesOf(cells).map((line) => (
                <div key={line}>{line}</div>
              ))}
              <p className={texts.quiet}>{item.title}</p>
            </div>
            <Button
              size="small"
              aria-label={SCENARIO_TEXTS.wipeAt(itemName(item))}
              onClick={() => {
                record(asScored(place, scenario, item.id), SCENARIO_TEXTS.wiped(itemName(item), name));
              }}
            >
              {SCENARIO_TEXTS.wipe}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "IPS-A: 3 → 4", or "IPS-A en IPS-O: 3 → 4" where the same is said of both. */
function linesOf(cells: ScenarioItem['cells']): readonly string[] {
  const said = cells.map(({ column, from, to, effect }) => {
    const texts = {
      changes: WHAT_IF_TEXTS.fromTo(scoreText(from), entryText(to)),
      same: SCENARIO_TEXTS.same(entryText(to)),
      invalid: SCENARIO_TEXTS.invalid(entryText(to)),
      closed: SCENARIO_TEXTS.closed(entryText(to)),
    };
    return { column, text: texts[effect] };
  });
  return [...new Set(said.map(({ text }) => text))].map((text) => {
    const columns = said.filter((each) => each.text === text).map(({ column }) => column);
    return columns.includes('score') ? text : `${columnLabels(columns)}: ${text}`;
  });
}
