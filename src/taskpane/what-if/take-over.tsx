import { COLUMN_LABELS } from '../../scale/column-labels';
import { itemName } from '../../scale/item-name';
import { useMeasurement, usePane } from '../pane-context';
import { scenarioItems, usedScenarios, type UsedScenario } from '../state/scenario-changes';
import { outcomeOf } from '../state/scenario-outcome';
import { takenOver } from '../state/score-replacement';
import { useTextStyles } from '../text-styles';
import { PANE_TEXTS } from '../texts';
import { useBoard } from './board';
import { Confirmation } from './confirmation';
import { ReplacementList } from './replacement-list';
import { TAKE_OVER_TEXTS } from './texts';

interface TakeOverProps {
  readonly used: UsedScenario;
  readonly onAnswered: () => void;
}

/** Taking a scenario over into the scores, after a list of what that replaces. */
export function TakeOver({ used, onAnswered }: TakeOverProps) {
  const texts = useTextStyles();
  const { store, session } = usePane();
  const { measurement } = useBoard();
  const { work, unsaved } = useMeasurement(store);
  const today = new Date();
  const { scores, changes } = takenOver(measurement, used, today);
  const skipped = scenarioItems(measurement, used.scenario).flatMap(({ row, cells }) =>
    cells
      .filter(({ effect }) => effect === 'invalid' || effect === 'closed')
      .map(({ column }) =>
        column === 'score' ? itemName(row.item) : `${itemName(row.item)} ${COLUMN_LABELS[column]}`,
      ),
  );
  const torn = outcomeOf(measurement, used.scenario).divergences.filter(({ isNew }) => isNew);
  const take = async () => {
    onAnswered();
    const isDone = await store.replace(changes, (found) => {
      const asked = usedScenarios(found).find(({ place }) => place === used.place);
      return asked ? takenOver(found, asked, today).changes : [];
    });
    if (isDone) session.announce(TAKE_OVER_TEXTS.done(used.name));
  };
  return (
    <>
      <p className={texts.quiet}>{TAKE_OVER_TEXTS.what}</p>
      {skipped.length > 0 && <p className={texts.text}>{TAKE_OVER_TEXTS.skipped(skipped.join(', '))}</p>}
      {scores.length === 0 && <p className={texts.text}>{TAKE_OVER_TEXTS.nothing}</p>}
      {unsaved.length > 0 && <p className={texts.text}>{PANE_TEXTS.saveFirst}</p>}
      <Confirmation
        ask={TAKE_OVER_TEXTS.ask}
        question={TAKE_OVER_TEXTS.question(used.name, scores.length)}
        yes={TAKE_OVER_TEXTS.yes}
        isDisabled={work !== null || unsaved.length > 0 || scores.length === 0}
        onYes={() => void take()}
      >
        <ReplacementList scores={scores} />
        {torn.length > 0 && (
          <p className={texts.text}>
            {TAKE_OVER_TEXTS.divergence(torn.map(({ row }) => itemName(row.item)).join(', '))}
          </p>
        )}
      </Confirmation>
    </>
  );
}
