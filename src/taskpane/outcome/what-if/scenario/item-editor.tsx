import { Button } from '@fluentui/react-components';
import { entryText } from '../../../../measurement/entry';
import { itemName } from '../../../../scale/item-name';
import { useIsSaving } from '../../../score/saving-mark';
import { columnsOfChoice } from '../../../state/score-steps';
import { useTextStyles } from '../../../text-styles';
import { useBoard, useScenarioWrite, useShownRow } from '../board';
import { useBoardStyles } from '../board-styles';
import { ChoiceTable } from '../choice-table';
import { BoardItemPicker, ITEM_SECTION } from '../go-to-item';
import { outcomeOf } from '../outcome';
import { asScored, scenarioChoice, scenarioItems, type UsedScenario } from '../scenarios';
import { inColumn } from '../texts';
import { SCENARIO_TEXTS } from './texts';

/** One item of a scenario: another anchor, or as it was scored. */
export function ItemEditor({ used: { place, name, scenario } }: { readonly used: UsedScenario }) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement, now } = useBoard();
  const record = useScenarioWrite(place);
  const row = useShownRow();
  const isSaving = useIsSaving();
  if (row === null) return null;
  const items = scenarioItems(measurement, scenario);
  const said = items.find((each) => each.row === row)?.cells ?? [];
  const title = itemName(row.item);
  return (
    <section id={ITEM_SECTION} tabIndex={-1} className={styles.section} aria-label={SCENARIO_TEXTS.change}>
      <h2 className={styles.heading}>{SCENARIO_TEXTS.change}</h2>
      <BoardItemPicker
        shown={row}
        remark={(each) => (items.some(({ row: changed }) => changed === each) ? SCENARIO_TEXTS.changedItem : '')}
      />
      <p className={texts.text}>{row.item.criterion}</p>
      {row.mustBeEqual && <p className={texts.quiet}>{SCENARIO_TEXTS.oneForBoth}</p>}
      {said
        .filter(({ effect }) => effect === 'invalid' || effect === 'closed')
        .map(({ column, to }) => (
          <p key={column} className={texts.quiet}>
            {SCENARIO_TEXTS.foundInvalid(inColumn(column), entryText(to))}
          </p>
        ))}
      <ChoiceTable
        row={row}
        entries={outcomeOf(now, scenario).measurement.entries}
        now={measurement.entries}
        isSaving={(column) =>
          isSaving([{ table: 'scenarios', row: { of: place, item: row.item.id }, field: column, value: null }])
        }
        onChoose={(choice, rating) => {
          record(
            scenarioChoice(measurement, place, row, choice, rating),
            SCENARIO_TEXTS.chose(title, columnsOfChoice(row, choice), rating, name),
          );
        }}
      />
      <Button
        size="small"
        className={styles.start}
        disabledFocusable={said.length === 0}
        onClick={() => {
          record(asScored(place, scenario, row.item.id), SCENARIO_TEXTS.wiped(title, name));
        }}
      >
        {SCENARIO_TEXTS.asScored}
      </Button>
    </section>
  );
}
