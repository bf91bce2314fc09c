import { Button } from '@fluentui/react-components';
import { columnOfBody, type EvidenceBody } from '../../measurement/recorded-evidence';
import type { EvidenceInput } from '../../scale/evidence-input';
import { FACTS, type FactId } from '../../scale/facts';
import type { ItemId } from '../../scale/ids';
import { JOB_FIELDS, type JobFieldId } from '../../scale/job-fields';
import { numberText } from '../../scoring/evidence/evidence-number';
import { shareInPercent, wrongJobs } from '../../scoring/jobs/job-facts';
import { tallyJobs, type JobTally } from '../../scoring/jobs/tally-jobs';
import { useRecord } from '../evidence/use-record';
import { useChecked } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { JOBS_TEXTS } from './texts';

interface JobsSummaryProps {
  readonly item: ItemId;
  readonly bodies: readonly EvidenceBody[];
  readonly inputs: readonly EvidenceInput[];
}

/** What the jobs come to, what of them cannot be, and our reading where the source gives no way to count. */
export function JobsSummary({ item, bodies, inputs }: JobsSummaryProps) {
  const texts = useTextStyles();
  const { measurement } = useChecked();
  const tally = tallyJobs(measurement.jobs);
  const asked = inputs.flatMap(({ fact }) => fact ?? []);
  const problems = wrongJobs(measurement.jobs, [...new Set(asked.flatMap((id) => FIELDS[id]))]).problems;
  return (
    <>
      <p className={texts.quiet}>{JOBS_TEXTS.intro}</p>
      {asked.includes('regular-jobs') && (
        <p className={texts.quiet}>
          {JOBS_TEXTS.regular} {JOBS_TEXTS.paid}
        </p>
      )}
      <p className={texts.text}>{countedText(tally)}</p>
      {problems.map((problem) => (
        <p key={problem} className={texts.text} role="alert">
          {problem}
        </p>
      ))}
      {inputs
        .filter(({ fact }) => fact !== undefined && FACTS[fact] === null)
        .map((input) => (
          <OurReading key={input.key} item={item} bodies={bodies} input={input} />
        ))}
    </>
  );
}

function countedText({ jobs, isTooMany, regular }: JobTally): string {
  if (jobs === 0) return JOBS_TEXTS.none;
  const isKnown = !isTooMany && regular !== null && regular.open === 0;
  const share = isKnown ? JOBS_TEXTS.ofWhichRegular(regular.sure, numberText((100 * regular.sure) / jobs)) : '';
  return JOBS_TEXTS.counted(jobs, share);
}

interface OurReadingProps {
  readonly item: ItemId;
  readonly bodies: readonly EvidenceBody[];
  readonly input: EvidenceInput;
}

/** The fields of a job that each of its facts rests on. */
const FIELDS: Readonly<Record<FactId, readonly JobFieldId[]>> = {
  jobs: [],
  'regular-jobs': ['regular', 'paid'],
  'kinds-of-work': ['kind'],
  employers: ['employer'],
};

/** Which of the counts a reading rests on. */
const COUNTED: Readonly<Partial<Record<FactId, 'kinds' | 'employers'>>> = {
  'kinds-of-work': 'kinds',
  employers: 'employers',
};

/** Our own way to count, offered: only who takes it over makes it an answer. */
function OurReading({ item, bodies, input: { key, fact: id } }: OurReadingProps) {
  const texts = useTextStyles();
  const { measurement } = useChecked();
  const record = useRecord(item, bodies);
  const counted = id && COUNTED[id];
  const [body] = bodies;
  const tally = tallyJobs(measurement.jobs);
  const different = counted === undefined ? null : tally[counted];
  if (!counted || different === null || tally.jobs === 0 || tally.isTooMany || body === undefined) return null;
  if (different.blank > 0) {
    const [field = 'kind'] = FIELDS[id];
    return <p className={texts.quiet}>{JOBS_TEXTS.readingIncomplete(JOB_FIELDS[field].header)}</p>;
  }
  const percent = shareInPercent(different.different, tally.jobs);
  const share = numberText(percent);
  const stored = measurement.evidence.items[item]?.[body]?.[key];
  return (
    <>
      <p className={texts.text}>
        {JOBS_TEXTS.reading(different.different, JOBS_TEXTS.different[counted], tally.jobs, share)}
      </p>
      {stored !== percent && (
        <Button
          size="small"
          onClick={() => {
            const row = { item, key, component: null };
            record([{ table: 'evidence', row, field: columnOfBody(body), value: percent }]);
          }}
        >
          {JOBS_TEXTS.take(share)}
        </Button>
      )}
    </>
  );
}
