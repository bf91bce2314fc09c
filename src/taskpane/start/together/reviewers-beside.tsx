import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { agreementInWords, leftInWords } from '../../../comparing/agreement-in-words';
import { compareReviewers } from '../../../comparing/compare-reviewers';
import type { NamedMeasurement } from '../../../comparing/comparable';
import { beginConsensus } from '../../../comparing/consensus';
import { REVIEWERS } from '../../../measurement/consensus';
import { newMeasurementId } from '../../../host/new-id';
import type { Measurement } from '../../../measurement/measurement';
import { Busy } from '../../busy';
import { Message } from '../../message';
import { useMeasurement, usePane } from '../../pane-context';
import { useTextStyles } from '../../text-styles';
import { ChosenFiles, type ChosenFile } from './chosen-files';
import { readReviewerFile } from './read-reviewer-file';
import { ReviewersAgreement } from './reviewers-agreement';
import { REVIEWERS_TEXTS as TEXTS } from './texts';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start', width: '100%' },
});

interface ReviewersBesideProps {
  /** Told once the measurement is there, with how far the reviewers agreed, in sentences. */
  readonly onMade: (agreement: readonly string[]) => void;
}

/** Chooses the workbooks of reviewers, says how far they agree, and makes the measurement in which they come to one score. */
export function ReviewersBeside({ onMade }: ReviewersBesideProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { store, session } = usePane();
  const { work } = useMeasurement(store);
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [reading, setReading] = useState<string | null>(null);
  const [notTaken, setNotTaken] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLDivElement>(null);
  const beside = useMemo(() => (reading === null ? besideOf(files) : null), [files, reading]);
  const isBusy = reading !== null || work !== null;

  const choose = async (chosen: readonly File[]) => {
    const double = chosen.find((file) => files.some(({ mark }) => mark === markOf(file)));
    const isTooMany = files.length + chosen.length > REVIEWERS.most;
    const problem = isTooMany ? TEXTS.tooMany(REVIEWERS.most) : double ? TEXTS.twice(double.name) : null;
    setNotTaken(problem);
    if (problem !== null) return;
    let all = files;
    for (const [index, file] of chosen.entries()) {
      setReading(TEXTS.reading(file.name, index + 1, chosen.length));
      // Reading takes the browser's whole attention: what is going on is shown first.
      await new Promise((resolve) => setTimeout(resolve));
      const read = await readReviewerFile(file);
      all = [...all, { name: nameAmong(all, file.name), mark: markOf(file), read }];
      setFiles(all);
    }
    setReading(null);
  };
  const remove = (file: ChosenFile) => {
    setFiles(files.filter((each) => each !== file));
    setNotTaken(null);
    session.announce(TEXTS.removed(file.name));
    // Its button is gone.
    chooser.current?.querySelector('button')?.focus();
  };
  const make = async ({ measurement, sentences }: BesideEachOther) => {
    if (await store.build(measurement)) onMade(sentences);
  };
  const isRefused = beside !== null && 'refused' in beside;
  return (
    <div className={styles.all}>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          // The same file may be chosen again once it was removed.
          target.value = '';
          void choose(chosen);
        }}
      />
      <div ref={chooser}>
        <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
          {files.length === 0 ? TEXTS.choose : TEXTS.chooseMore}
        </Button>
      </div>
      <p className={texts.quiet}>{TEXTS.onlyRead}</p>
      {files.length > 0 && <ChosenFiles files={files} isDisabled={isBusy} onRemove={remove} />}
      {/* The regions are there before what they say: only then is that read out. */}
      <div role="status" className={styles.all}>
        {reading !== null ? <Busy label={reading} /> : !isRefused && <p className={texts.text}>{stateOf(files)}</p>}
      </div>
      <div role="alert" className={styles.all}>
        {notTaken !== null && <Message intent="warning">{notTaken}</Message>}
        {isRefused && (
          <Message intent="error" title={TEXTS.refused}>
            {beside.refused.join(' ')}
          </Message>
        )}
      </div>
      {beside !== null && !isRefused && (
        <ReviewersAgreement
          pairs={beside.pairs}
          left={beside.left}
          questions={beside.questions}
          onMake={() => void make(beside)}
        />
      )}
    </div>
  );
}

const markOf = ({ name, size, lastModified }: File) => [name, size, lastModified].join('|');

/** Two reviewers may have given their files one name. */
function nameAmong(files: readonly ChosenFile[], name: string): string {
  const isTaken = (each: string) => files.some((file) => file.name === each);
  let time = 1;
  while (isTaken(time === 1 ? name : TEXTS.again(name, time))) time += 1;
  return time === 1 ? name : TEXTS.again(name, time);
}

/** What is still to be done before the files are compared, or that they are. */
function stateOf(files: readonly ChosenFile[]): string {
  if (files.some(({ read }) => 'problem' in read)) return TEXTS.notRead;
  if (files.length >= REVIEWERS.least) return TEXTS.ready(files.length);
  return files.length === 0 ? TEXTS.none : TEXTS.one;
}

/** What comes of reviewers beside each other, in words, and the measurement that begins with it. */
interface BesideEachOther {
  readonly measurement: Measurement;
  readonly pairs: readonly ReturnType<typeof agreementInWords>[];
  /** What of the reviewers is not in the measurement. */
  readonly left: readonly string[];
  /** What has to be decided first. */
  readonly questions: readonly string[];
  /** All that is worth knowing once it is made. */
  readonly sentences: readonly string[];
}

/**
 * As the command `consensus` does it, but for a workbook that is not complete: that is refused here. Null while there is
 * nothing to compare, or something that cannot be read.
 */
function besideOf(files: readonly ChosenFile[]): BesideEachOther | { readonly refused: readonly string[] } | null {
  const read = files.flatMap(({ name, read: found }): readonly NamedMeasurement[] =>
    'measurement' in found ? [{ name, ...found }] : [],
  );
  const measurements = read.map(({ measurement }) => measurement);
  const [first] = measurements;
  if (first === undefined || read.length < REVIEWERS.least || read.length < files.length) return null;
  const { pairs: compared, found } = compareReviewers(read);
  const refused = found.flatMap(({ weight, code, message }) =>
    code === 'incomplete' ? [`${message} ${TEXTS.completeFirst}`] : weight === 'refused' ? [message] : [],
  );
  if (refused.length > 0) return { refused };
  const begun = beginConsensus(first.form, measurements, newMeasurementId());
  const pairs = compared.map((pair) => agreementInWords(first.form, pair));
  const left = leftInWords(first.form, begun);
  return {
    measurement: begun.measurement,
    pairs,
    left,
    questions: found.map(({ message }) => message),
    sentences: [
      ...pairs.flatMap(({ agreement, means }) => [agreement, ...means]),
      ...left,
      ...found.filter(({ weight }) => weight === 'told').map(({ message }) => message),
    ],
  };
}
