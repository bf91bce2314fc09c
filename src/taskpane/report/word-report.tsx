import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { measurementReport } from '../../report/measurement-report';
import { missingDetails } from '../../report/missing-details';
import { reportFileName } from '../../report/report-file-name';
import { Confirmation } from '../confirmation';
import { useChecked, useMeasurement, usePane } from '../pane-context';
import { PANE_TEXTS } from '../texts';
import { download } from './download';
import { ReportSection } from './report-section';
import { REPORT_TAB_TEXTS } from './texts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Makes the report for Word of what is in the workbook now; not while the pane shows what may never get there. Asks once
 * whether it is to be made without the details that a reader looks for.
 */
export function WordReport() {
  const checked = useChecked();
  const { store, session, withoutDownload } = usePane();
  const { work, unwritten, unsaved, heldUp } = useMeasurement(store);
  const [outcome, setOutcome] = useState('');
  const [isBusy, setBusy] = useState(false);
  /** The details without which the report was made: they are asked for once. */
  const [accepted, setAccepted] = useState('');
  const [withReviewers, setWithReviewers] = useState(false);
  const hasReviewers = checked.measurement.consensus.reviewers.length > 0;
  const tell = (text: string) => {
    setOutcome(text);
    session.announce(text);
  };
  const make = async () => {
    setBusy(true);
    tell(REPORT_TAB_TEXTS.making);
    try {
      // What writes Word files is large: only who asks for one waits for it.
      const { writeDocx } = await import('../../host/docx/write-docx');
      const name = reportFileName(checked.measurement.review);
      const report = measurementReport(checked, hasReviewers && withReviewers ? 'appended' : 'left out');
      download(await writeDocx(report), name, WORD);
      tell(withoutDownload === null ? REPORT_TAB_TEXTS.made(name) : REPORT_TAB_TEXTS.madeInVain(withoutDownload, name));
    } catch {
      // It could not be loaded; with the text of a loader's error nobody is helped.
      tell(REPORT_TAB_TEXTS.failed);
    }
    setBusy(false);
  };
  // A save that takes a moment needs no words.
  const mustBeSaved = unsaved.length > 0 || (unwritten.length > 0 && heldUp !== null);
  const hints = [
    ...(mustBeSaved ? [PANE_TEXTS.saveFirst] : []),
    ...(withoutDownload === null ? [] : [REPORT_TAB_TEXTS.withoutDownload(withoutDownload)]),
  ];
  const missing = missingDetails(checked.measurement);
  const isDisabled = isBusy || work !== null || unwritten.length > 0 || unsaved.length > 0;
  return (
    <ReportSection
      title={REPORT_TAB_TEXTS.wordTitle}
      what={REPORT_TAB_TEXTS.wordWhat}
      hint={hints.join(' ')}
      outcome={outcome}
    >
      {hasReviewers && (
        <Checkbox
          label={REPORT_TAB_TEXTS.withReviewers}
          checked={withReviewers}
          onChange={(_, { checked: isChecked }) => {
            setWithReviewers(isChecked === true);
          }}
        />
      )}
      {missing === '' || missing === accepted ? (
        <Button
          appearance="primary"
          autoFocus={accepted !== ''}
          disabledFocusable={isDisabled}
          onClick={() => void make()}
        >
          {REPORT_TAB_TEXTS.make}
        </Button>
      ) : (
        <Confirmation
          ask={REPORT_TAB_TEXTS.make}
          question={REPORT_TAB_TEXTS.missing(missing)}
          yes={REPORT_TAB_TEXTS.makeAnyway}
          instead={{ label: REPORT_TAB_TEXTS.fillIn, onChoose: () => void store.show('Meting') }}
          isDisabled={isDisabled}
          isPrimary
          onYes={() => {
            setAccepted(missing);
            void make();
          }}
        />
      )}
    </ReportSection>
  );
}
