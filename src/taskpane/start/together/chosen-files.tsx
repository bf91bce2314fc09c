import { Button, makeStyles } from '@fluentui/react-components';
import { shortDate } from '../../../scale/dutch';
import { Message } from '../../message';
import { useTextStyles } from '../../text-styles';
import type { ReadFile } from './read-reviewer-file';
import { REVIEWERS_TEXTS as TEXTS } from './texts';

/** A file that was chosen, and what it holds. */
export interface ChosenFile {
  /** What it is called here; of two with one name the second is told apart. */
  readonly name: string;
  /** By what the same file is known when it is chosen once more. */
  readonly mark: string;
  readonly read: ReadFile;
}

const useStyles = makeStyles({
  list: {
    width: '100%',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
  },
  file: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', overflowWrap: 'anywhere' },
  remove: { alignSelf: 'start' },
});

interface ChosenFilesProps {
  readonly files: readonly ChosenFile[];
  readonly isDisabled: boolean;
  readonly onRemove: (file: ChosenFile) => void;
}

/** The files that were chosen, each with who scored what in it, or why it cannot be read. */
export function ChosenFiles({ files, isDisabled, onRemove }: ChosenFilesProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <ul className={styles.list} aria-label={TEXTS.list}>
      {files.map((file) => (
        <li key={file.name} className={styles.file}>
          {'problem' in file.read ? (
            <Message intent="error">
              <strong>{file.name}</strong>: {file.read.problem}
            </Message>
          ) : (
            <div>
              <strong>{file.name}</strong>
              <p className={texts.quiet}>{readText(file.read.measurement.review)}</p>
            </div>
          )}
          <Button
            size="small"
            className={styles.remove}
            disabledFocusable={isDisabled}
            aria-label={TEXTS.removeFile(file.name)}
            onClick={() => {
              onRemove(file);
            }}
          >
            {TEXTS.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface ReviewOfFile {
  readonly reviewerCode: string;
  readonly organisation: string;
  readonly date: string;
}

const readText = ({ reviewerCode, organisation, date }: ReviewOfFile) =>
  TEXTS.read(reviewerCode.trim(), organisation.trim(), shortDate(date));
