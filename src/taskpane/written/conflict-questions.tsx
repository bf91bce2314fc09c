import { Button, makeStyles } from '@fluentui/react-components';
import { cellKey, isText } from '../../measurement/changes';
import type { Conflict } from '../../measurement/conflicts';
import type { Measurement } from '../../measurement/measurement';
import type { Change } from '../../measurement/tables';
import { Message } from '../message';
import { useMeasurement, usePane } from '../pane-context';
import { checkedIn } from '../state/measurement-state';
import { useTextStyles } from '../text-styles';
import { contentWords, whereWords } from './cell-words';
import { WRITTEN_TEXTS } from './texts';

const useStyles = makeStyles({
  // As it was typed, with its lines.
  content: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** What a colleague put where something was to be written: which of both stays is for the user to say. */
export function ConflictQuestions() {
  const state = useMeasurement(usePane().store);
  const checked = checkedIn(state);
  const { conflicts } = state;
  const decide = useDecision();
  if (checked === null || conflicts.length === 0) return null;
  return (
    <>
      {conflicts.length > 1 && conflicts.every(({ overwritten }) => !overwritten) && (
        <Message
          intent="warning"
          title={WRITTEN_TEXTS.all(conflicts.length)}
          actions={
            <ConflictAnswers
              ours={WRITTEN_TEXTS.allOurs}
              theirs={WRITTEN_TEXTS.allTheirs}
              onDecide={(isOurs) => {
                decide(conflicts, isOurs);
              }}
            />
          }
        />
      )}
      {conflicts.map((conflict) => (
        <ConflictQuestion
          key={conflict.changes.map(cellKey).join()}
          conflict={conflict}
          measurement={checked.measurement}
        />
      ))}
    </>
  );
}

function ConflictQuestion({
  conflict,
  measurement,
}: {
  readonly conflict: Conflict;
  readonly measurement: Measurement;
}) {
  const texts = useTextStyles();
  const decide = useDecision();
  const kind = kindOf(conflict);
  const { overwritten } = conflict;
  const where = conflict.changes.slice(0, 1).map((change) => whereWords(measurement, change));
  return (
    <Message
      intent="warning"
      title={overwritten ? WRITTEN_TEXTS.overwritten : WRITTEN_TEXTS.notWritten}
      actions={
        <ConflictAnswers
          ours={WRITTEN_TEXTS.takeOurs[kind]}
          theirs={overwritten ? WRITTEN_TEXTS.putBack : WRITTEN_TEXTS.takeTheirs[kind]}
          where={where.join()}
          onDecide={(isOurs) => {
            decide([conflict], isOurs);
          }}
        />
      }
    >
      <p className={texts.text}>{overwritten ? WRITTEN_TEXTS.stood : WRITTEN_TEXTS.theirs}</p>
      <CellList cells={conflict.found} measurement={measurement} />
      <p className={texts.text}>{WRITTEN_TEXTS.yours}</p>
      <CellList cells={conflict.changes} measurement={measurement} />
    </Message>
  );
}

function CellList({ cells, measurement }: { readonly cells: readonly Change[]; readonly measurement: Measurement }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const lines = cells.map((cell) => WRITTEN_TEXTS.at(whereWords(measurement, cell), contentWords(measurement, cell)));
  return (
    <ul className={texts.sentences}>
      {lines.map((line) => (
        <li key={line} className={styles.content}>
          {line}
        </li>
      ))}
    </ul>
  );
}

interface ConflictAnswersProps {
  readonly ours: string;
  readonly theirs: string;
  /** What they are about, for whoever does not see what stands above. */
  readonly where?: string;
  readonly onDecide: (isOurs: boolean) => void;
}

function ConflictAnswers({ ours, theirs, where, onDecide }: ConflictAnswersProps) {
  return [
    { name: ours, isOurs: true },
    { name: theirs, isOurs: false },
  ].map(({ name, isOurs }) => (
    <Button
      key={name}
      size="small"
      aria-label={where === undefined ? undefined : WRITTEN_TEXTS.about(name, where)}
      onClick={() => {
        onDecide(isOurs);
      }}
    >
      {name}
    </Button>
  ));
}

/** Decides, and reads out what came of it. */
function useDecision(): (conflicts: readonly Conflict[], isOurs: boolean) => void {
  const { store, session } = usePane();
  return (conflicts, isOurs) => {
    store.decide(conflicts, isOurs);
    const [written, says] = isOurs
      ? [conflicts.flatMap(({ changes }) => changes), WRITTEN_TEXTS.saysOurs]
      : [conflicts.flatMap(({ overwritten = [] }) => overwritten.map(({ stood }) => stood)), WRITTEN_TEXTS.saysPutBack];
    if (written.length > 0) session.announceWritten(written, says);
    else session.announce(WRITTEN_TEXTS.saysTheirs);
  };
}

/** What was written, where both wrote the same kind of thing. */
function kindOf({ changes, found }: Conflict): keyof typeof WRITTEN_TEXTS.takeOurs {
  const both = [...changes, ...found];
  if (both.every(({ table }) => table === 'scores')) {
    if (both.every((change) => !isText(change))) return 'score';
    if (both.length === 2) return 'text';
  }
  if (both.length === 2 && both.every(({ table }) => table === 'reasons')) return 'text';
  return 'other';
}
