import { useTextStyles } from '../../../text-styles';
import { useBoard } from '../board';
import { Confirmation } from '../../../confirmation';
import { ReplacementList, SaveFirst, useReplacing } from './replacement';
import { dropKept, restoreKept } from './score-replacement';
import { TAKE_OVER_TEXTS } from './texts';

/** The scores from before a scenario was taken over: putting them back, or letting them go. */
export function EarlierScores({ onAnswered }: { readonly onAnswered: () => void }) {
  const texts = useTextStyles();
  const { measurement } = useBoard();
  const { isHeldUp, replace } = useReplacing(onAnswered);
  const { scores } = restoreKept(measurement);
  return (
    <>
      <p className={texts.text}>{TAKE_OVER_TEXTS.kept(measurement.kept?.label ?? '')}</p>
      <p className={texts.quiet}>{TAKE_OVER_TEXTS.keptWhy}</p>
      <SaveFirst />
      <Confirmation
        ask={TAKE_OVER_TEXTS.back}
        question={TAKE_OVER_TEXTS.backQuestion(scores.length)}
        yes={TAKE_OVER_TEXTS.backYes}
        isDisabled={isHeldUp}
        onYes={() => void replace((found) => restoreKept(found).changes, TAKE_OVER_TEXTS.backDone)}
      >
        <ReplacementList scores={scores} />
      </Confirmation>
      <Confirmation
        ask={TAKE_OVER_TEXTS.letGo}
        question={TAKE_OVER_TEXTS.letGoQuestion}
        yes={TAKE_OVER_TEXTS.letGoYes}
        isDisabled={isHeldUp}
        onYes={() => void replace(dropKept, TAKE_OVER_TEXTS.letGoDone)}
      />
    </>
  );
}
