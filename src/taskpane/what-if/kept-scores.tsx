import type { Measurement } from '../../measurement/measurement';
import type { Change } from '../../measurement/tables';
import { useMeasurement, usePane } from '../pane-context';
import { letGo, putBack } from '../state/score-replacement';
import { useTextStyles } from '../text-styles';
import { PANE_TEXTS } from '../texts';
import { useBoard } from './board';
import { Confirmation } from './confirmation';
import { ReplacementList } from './replacement-list';
import { TAKE_OVER_TEXTS } from './texts';

/** The scores from before a scenario was taken over: putting them back, or letting them go. */
export function KeptScores({ onAnswered }: { readonly onAnswered: () => void }) {
  const texts = useTextStyles();
  const { store, session } = usePane();
  const { measurement } = useBoard();
  const { work, unsaved } = useMeasurement(store);
  const { scores } = putBack(measurement);
  const isDisabled = work !== null || unsaved.length > 0;
  const replace = async (make: (found: Measurement) => readonly Change[], done: string) => {
    onAnswered();
    if (await store.replace(make(measurement), make)) session.announce(done);
  };
  return (
    <>
      <p className={texts.text}>{TAKE_OVER_TEXTS.kept(measurement.kept?.label ?? '')}</p>
      <p className={texts.quiet}>{TAKE_OVER_TEXTS.keptWhy}</p>
      {unsaved.length > 0 && <p className={texts.text}>{PANE_TEXTS.saveFirst}</p>}
      <Confirmation
        ask={TAKE_OVER_TEXTS.back}
        question={TAKE_OVER_TEXTS.backQuestion(scores.length)}
        yes={TAKE_OVER_TEXTS.backYes}
        isDisabled={isDisabled}
        onYes={() => void replace((found) => putBack(found).changes, TAKE_OVER_TEXTS.backDone)}
      >
        <ReplacementList scores={scores} />
      </Confirmation>
      <Confirmation
        ask={TAKE_OVER_TEXTS.letGo}
        question={TAKE_OVER_TEXTS.letGoQuestion}
        yes={TAKE_OVER_TEXTS.letGoYes}
        isDisabled={isDisabled}
        onYes={() => void replace(letGo, TAKE_OVER_TEXTS.letGoDone)}
      />
    </>
  );
}
