import { useRef } from 'react';
import { COLUMN_LABELS } from '../../../../scale/column-labels';
import { itemName } from '../../../../scale/item-name';
import { useTextStyles } from '../../../text-styles';
import { useBoard, useScenario } from '../board';
import { useBoardStyles } from '../board-styles';
import { Confirmation } from '../../../confirmation';
import { outcomeOf } from '../outcome';
import { scenarioItems, usedScenarios, type UsedScenario } from '../scenarios';
import { EarlierScores } from './earlier-scores';
import { ReplacementList, SaveFirst, useReplacing } from './replacement';
import { takeOver } from './score-replacement';
import { TAKE_OVER_TEXTS } from './texts';

/** What a scenario may do to the scores; once it has, the way back. */
export function TakeOverSection() {
  const styles = useBoardStyles();
  const { measurement } = useBoard();
  const used = useScenario();
  const section = useRef<HTMLElement>(null);
  const hasKept = measurement.kept !== null;
  if (!hasKept && used === null) return null;
  const title = hasKept ? TAKE_OVER_TEXTS.keptTitle : TAKE_OVER_TEXTS.title;
  /** The question that had the focus is gone once it is answered; what it was about stays. */
  const keepFocus = () => section.current?.focus();
  return (
    <section ref={section} tabIndex={-1} className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {hasKept ? (
        <EarlierScores onAnswered={keepFocus} />
      ) : (
        used && <TakeOverQuestion used={used} onAnswered={keepFocus} />
      )}
    </section>
  );
}

interface TakeOverQuestionProps {
  readonly used: UsedScenario;
  readonly onAnswered: () => void;
}

/** Taking a scenario over into the scores, after a list of what that replaces. */
function TakeOverQuestion({ used, onAnswered }: TakeOverQuestionProps) {
  const texts = useTextStyles();
  const { measurement, now } = useBoard();
  const { isHeldUp, replace } = useReplacing(onAnswered);
  const today = new Date();
  const { scores } = takeOver(measurement, used, today);
  const skipped = scenarioItems(measurement, used.scenario).flatMap(({ row, cells }) =>
    cells
      .filter(({ effect }) => effect === 'invalid' || effect === 'closed')
      .map(({ column }) =>
        column === 'score' ? itemName(row.item) : `${itemName(row.item)} ${COLUMN_LABELS[column]}`,
      ),
  );
  const divergent = outcomeOf(now, used.scenario).divergences.filter(({ isNew }) => isNew);
  const take = () =>
    replace((found) => {
      const asked = usedScenarios(found).find(({ place }) => place === used.place);
      return asked ? takeOver(found, asked, today).changes : [];
    }, TAKE_OVER_TEXTS.done(used.name));
  return (
    <>
      <p className={texts.quiet}>{TAKE_OVER_TEXTS.what}</p>
      {skipped.length > 0 && <p className={texts.text}>{TAKE_OVER_TEXTS.skipped(skipped.join(', '))}</p>}
      {scores.length === 0 && <p className={texts.text}>{TAKE_OVER_TEXTS.nothing}</p>}
      <SaveFirst />
      <Confirmation
        ask={TAKE_OVER_TEXTS.ask}
        question={TAKE_OVER_TEXTS.question(used.name, scores.length)}
        yes={TAKE_OVER_TEXTS.yes}
        isDisabled={isHeldUp || scores.length === 0}
        onYes={() => void take()}
      >
        <ReplacementList scores={scores} />
        {divergent.length > 0 && (
          <p className={texts.text}>
            {TAKE_OVER_TEXTS.divergence(divergent.map(({ row }) => itemName(row.item)).join(', '))}
          </p>
        )}
      </Confirmation>
    </>
  );
}
