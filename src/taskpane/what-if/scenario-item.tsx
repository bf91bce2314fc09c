import { Button } from '@fluentui/react-components';
import { entryText } from '../../measurement/entry';
import { itemName } from '../../scale/item-name';
import { withScenario } from '../../scoring/take-over';
import { useIsSaving } from '../score/saving-mark';
import { asScored, scenarioChoice, scenarioItems, type UsedScenario } from '../state/scenario-changes';
import { columnsOfChoice } from '../state/score-steps';
import { useTextStyles } from '../text-styles';
import { useBoard, useShownRow } from './board';
import { useBoardStyles } from './board-styles';
import { ChoiceTable } from './choice-table';
import { ITEM_SECTION } from './item-link';
import { ItemPicker } from './item-picker';
import { inColumn, WHAT_IF_TEXTS } from './texts';
import { useScenarioWrite } from './use-scenario-write';

/** One item of a scenario: another anchor, or as it was scored. */
export function ScenarioItem({ used: { place, name, scenario } }: { readonly used: UsedScenario }) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement } = useBoard();
  const record = useScenarioWrite(place);
  const row = useShownRow();
  const isSaving = useIsSaving();
  if (row === null) return null;
  const items = scenarioItems(measurement, scenario);
  const said = items.find((each) => each.row === row)?.cells ?? [];
  const title = itemName(row.item);
  return (
    <section id={ITEM_SECTION} tabIndex={-1} className={styles.section} aria-label={WHAT_IF_TEXTS.change}>
      <h2 className={styles.heading}>{WHAT_IF_TEXTS.change}</h2>
      <ItemPicker
        shown={row}
        remark={(each) => (items.some(({ row: changed }) => changed === each) ? WHAT_IF_TEXTS.changedItem : '')}
      />
      <p className={texts.text}>{row.item.criterion}</p>
      {row.mustBeEqual && <p className={texts.quiet}>{WHAT_IF_TEXTS.oneForBoth}</p>}
      {said
        .filter(({ effect }) => effect === 'invalid' || effect === 'closed')
        .map(({ column, to }) => (
          <p key={column} className={texts.quiet}>
            {WHAT_IF_TEXTS.foundInvalid(inColumn(column), entryText(to))}
          </p>
        ))}
      <ChoiceTable
        row={row}
        entries={withScenario(measurement, scenario).entries}
        now={measurement.entries}
        isSaving={(column) =>
          isSaving([{ table: 'scenarios', row: { of: place, item: row.item.id }, field: column, value: null }])
        }
        onChoose={(choice, rating) => {
          record(
            scenarioChoice(measurement, place, row, choice, rating),
            WHAT_IF_TEXTS.chose(title, columnsOfChoice(row, choice), rating, name),
          );
        }}
      />
      <Button
        size="small"
        className={styles.start}
        disabledFocusable={said.length === 0}
        onClick={() => {
          record(asScored(place, scenario, row.item.id), WHAT_IF_TEXTS.wiped(title, name));
        }}
      >
        {WHAT_IF_TEXTS.asScored}
      </Button>
    </section>
  );
}
