import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AgreementInWords } from '../../../comparing/agreement-in-words';
import { Confirmation } from '../../confirmation';
import { useMeasurement, usePane } from '../../pane-context';
import { useTextStyles } from '../../text-styles';
import { REVIEWERS_TEXTS as TEXTS } from './texts';

const useStyles = makeStyles({
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  pair: { overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface ReviewersAgreementProps {
  readonly pairs: readonly AgreementInWords[];
  /** What of the reviewers is not in the consensus. */
  readonly left: readonly string[];
  /** What has to be decided before it is made. */
  readonly questions: readonly string[];
  readonly onMake: () => void;
}

/** How far reviewers agree, and the button that begins their consensus. */
export function ReviewersAgreement({ pairs, left, questions, onMake }: ReviewersAgreementProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { work } = useMeasurement(usePane().store);
  return (
    <>
      <h4 className={styles.title}>{TEXTS.agreement}</h4>
      {pairs.map(({ agreement, means, differences }) => (
        <div key={agreement} className={styles.pair}>
          <p className={texts.text}>
            <strong>{agreement}</strong>
          </p>
          <ul className={texts.sentences}>
            {means.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {differences.length === 0 ? (
            <p className={texts.text}>{TEXTS.differences(0)}</p>
          ) : (
            <details>
              <summary className={styles.summary}>{TEXTS.differences(differences.length)}</summary>
              <ul className={texts.sentences}>
                {differences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
      {left.length > 0 && (
        <ul className={texts.sentences}>
          {left.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className={texts.text}>{TEXTS.begins}</p>
      {questions.length === 0 ? (
        <Button appearance="primary" disabledFocusable={work !== null} onClick={onMake}>
          {TEXTS.make}
        </Button>
      ) : (
        <Confirmation
          ask={TEXTS.make}
          question={TEXTS.ask(questions)}
          yes={TEXTS.yes}
          isDisabled={work !== null}
          isPrimary
          onYes={onMake}
        />
      )}
    </>
  );
}
