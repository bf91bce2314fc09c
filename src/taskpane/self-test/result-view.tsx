import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProbeOutcome, ProbeResult, SelfTestReport } from '../../host/self-test';
import { Message } from '../message';
import { useTextStyles } from '../text-styles';
import { CopyResult } from './copy-result';
import { SELF_TEST_SCREEN_TEXTS as TEXTS } from './texts';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', rowGap: '10px', overflowWrap: 'anywhere' },
  heading: { margin: 0, fontSize: 'inherit' },
  list: { margin: '4px 0 0', paddingLeft: '18px', display: 'flex', flexDirection: 'column', rowGap: '6px' },
});

interface SelfTestResultProps {
  readonly report: SelfTestReport;
  /** What else can be done now: buttons. */
  readonly children: ReactNode;
}

/** What came of a self-test: first what failed, with what that means; then the rest, and all of it as a text. */
export function SelfTestResult({ report: { results, leftovers, text }, children }: SelfTestResultProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const of = (outcome: ProbeOutcome) => results.filter((result) => result.outcome === outcome);
  const outcomes = Object.keys(TEXTS.counts) as ProbeOutcome[];
  const isWell = of('failed').length === 0 && of('no-answer').length === 0;
  const counts = outcomes
    .filter((outcome) => of(outcome).length > 0)
    .map((outcome) => TEXTS.counts[outcome](of(outcome).length));
  return (
    <div className={styles.results}>
      <div role="status">
        <Message intent={isWell ? 'success' : 'warning'}>
          {isWell ? TEXTS.allWell(of('passed').length) : TEXTS.notAll(counts.join(', '))}
        </Message>
      </div>
      {leftovers.length > 0 && (
        <div role="alert">
          <Message intent="warning">{TEXTS.leftovers(leftovers)}</Message>
        </div>
      )}
      <ProbeList outcome="failed" results={of('failed')} />
      <ProbeList outcome="no-answer" results={of('no-answer')} />
      <CopyResult text={text}>{children}</CopyResult>
      <ProbeList outcome="skipped" results={of('skipped')} />
      {of('passed').length > 0 && (
        <details>
          <summary>{TEXTS.counts.passed(of('passed').length)}</summary>
          <ul className={styles.list}>
            {of('passed').map(({ id, title, detail }) => (
              <li key={id} className={texts.quiet}>
                {detail === '' ? title : `${title}: ${detail}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface ProbeListProps {
  readonly outcome: ProbeOutcome;
  readonly results: readonly ProbeResult[];
}

function ProbeList({ outcome, results }: ProbeListProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  if (results.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>{TEXTS.lists[outcome]}</h3>
      <ul className={styles.list}>
        {results.map(({ id, title, detail, meaning }) => (
          <li key={id}>
            <strong>{title}</strong>
            {detail !== '' && <span className={texts.quiet}> ({detail})</span>}
            {outcome === 'failed' && <p className={texts.text}>{meaning}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
