import type { Measurement } from '../../../measurement/measurement';
import { minutesPerReviewer } from '../../../visit/agenda';
import { agendaLines, recordedFindings } from '../../../visit/recorded-agenda';
import { durationText } from '../../../visit/texts';
import { beyondText } from '../../../workbook/sheets/visit/beyond';
import { useTextStyles } from '../../text-styles';
import { VISIT_TEXTS as TEXTS } from './texts';

/** What there is to settle of a visit, how long each reviewer is at work, and whom the source does not name. */
export function DayOverview({ measurement }: { readonly measurement: Measurement }) {
  const texts = useTextStyles();
  const findings = recordedFindings(measurement);
  const minutes = [...minutesPerReviewer(agendaLines(measurement))];
  const beyond = beyondText(measurement.form);
  return (
    <>
      <div role="status">
        <h4 className={texts.title}>{TEXTS.findings}</h4>
        {findings.length === 0 ? (
          <p className={texts.text}>{TEXTS.noFindings}</p>
        ) : (
          <ul className={texts.sentences}>
            {findings.map(({ message }, index) => (
              <li key={index}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      {beyond !== '' && <p className={texts.quiet}>{beyond}</p>}
      <h4 className={texts.title}>{TEXTS.reviewers}</h4>
      <p className={texts.text}>
        {minutes.length === 0
          ? TEXTS.noReviewers
          : minutes.map(([code, time]) => TEXTS.reviewer(code, durationText(time))).join(' · ')}
      </p>
    </>
  );
}
