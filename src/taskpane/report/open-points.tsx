import { Button } from '@fluentui/react-components';
import { isProvisional, verdictObstacles } from '../../report/outcome';
import { standingWords } from '../../scoring/texts';
import { standingOf } from '../../workbook/reading/standing';
import { Message } from '../message';
import { useChecked, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { REPORT_TAB_TEXTS } from './texts';

/** What stands in the way of a verdict, and how much else will be in the report as a finding. */
export function OpenPoints() {
  const texts = useTextStyles();
  const { openTab } = usePane();
  const checked = useChecked();
  const obstacles = verdictObstacles(checked);
  const findings = standingWords(standingOf(checked));
  if (obstacles.length === 0 && findings === '') return <p className={texts.text}>{REPORT_TAB_TEXTS.complete}</p>;
  return (
    <Message
      intent="warning"
      {...(isProvisional(checked.assessment) && obstacles.length > 0 ? { title: REPORT_TAB_TEXTS.provisional } : {})}
      actions={
        <Button
          size="small"
          onClick={() => {
            openTab('check');
          }}
        >
          {REPORT_TAB_TEXTS.toCheck}
        </Button>
      }
    >
      {obstacles.length > 0 && (
        <ul className={texts.sentences}>
          {obstacles.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {findings !== '' && REPORT_TAB_TEXTS.findings(findings)}
    </Message>
  );
}
