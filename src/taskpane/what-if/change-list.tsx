import { Button } from '@fluentui/react-components';
import { entryText, readEntry, type Entry } from '../../measurement/entry';
import { itemName } from '../../scale/item-name';
import { asScored, scenarioItems, type ScenarioItem, type UsedScenario } from '../state/scenario-changes';
import { useTextStyles } from '../text-styles';
import { columnLabels } from '../../scale/column-labels';
import { useBoard } from './board';
import { useBoardStyles } from './board-styles';
import { ItemLink } from './item-link';
import { WHAT_IF_TEXTS } from './texts';
import { useScenarioWrite } from './use-scenario-write';

/** All that a scenario says, a line per item, with a way to take each back. */
export function ChangeList({ used: { place, name, scenario } }: { readonly used: UsedScenario }) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement } = useBoard();
  const record = useScenarioWrite(place);
  const items = scenarioItems(measurement, scenario);
  const title = WHAT_IF_TEXTS.changes(items.length);
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
              aria-label={WHAT_IF_TEXTS.wipeAt(itemName(item))}
              onClick={() => {
                record(asScored(place, scenario, item.id), WHAT_IF_TEXTS.wiped(itemName(item), name));
              }}
            >
              {WHAT_IF_TEXTS.wipe}
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
      same: WHAT_IF_TEXTS.same(entryText(to)),
      invalid: WHAT_IF_TEXTS.invalid(entryText(to)),
      closed: WHAT_IF_TEXTS.closed(entryText(to)),
    };
    return { column, text: texts[effect] };
  });
  return [...new Set(said.map(({ text }) => text))].map((text) => {
    const columns = said.filter((each) => each.text === text).map(({ column }) => column);
    return columns.includes('score') ? text : `${columnLabels(columns)}: ${text}`;
  });
}

/** A score as it is told in a list; what is none is quoted. */
export function scoreText(entry: Entry): string {
  const value = readEntry(entry);
  if (value === 'blank') return WHAT_IF_TEXTS.noScore;
  return value === 'invalid' ? `"${entryText(entry)}"` : entryText(entry);
}
