import { Button } from '@fluentui/react-components';
import { columnOfBody, type EvidenceBody } from '../../measurement/recorded-evidence';
import type { EvidenceInput } from '../../scale/evidence-input';
import { FACTS, type FactId } from '../../scale/facts';
import type { ItemId } from '../../scale/ids';
import { JOB_FIELDS, type JobFieldId } from '../../scale/job-fields';
import { numberText } from '../../scoring/evidence/evidence-number';
import { factsOf } from '../../scoring/evidence/facts';
import { tallyJobs, type JobTally } from '../../scoring/evidence/tally-jobs';
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
  const facts = factsOf(measurement);
  const tally = tallyJobs(measurement.jobs);
  const asked = inputs.flatMap(({ fact }) => fact ?? []);
  const problems = asked.flatMap((id) => {
    const fact = facts[id];
    return fact && 'problems' in fact ? fact.problems : [];
  });
  return (
    <>
      <p className={texts.quiet}>{JOBS_TEXTS.intro}</p>
      {asked.includes('regular-jobs') && (
        <p className={texts.quiet}>
          {JOBS_TEXTS.regular} {JOBS_TEXTS.paid}
        </p>
      )}
      <p className={texts.text}>{countedText(tally)}</p>
      {[...new Set(problems)].map((problem) => (
        <p key={problem} className={texts.text} role="alert">
          {problem}
        </p>
      ))}
      {inputs
        .filter(({ fact }) => fact !== undefined && FACTS[fact].isOurReading)
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

/** Which of the counts a reading rests on, and the field that they count. */
const COUNTED: Readonly<Partial<Record<FactId, { readonly of: 'kinds' | 'employers'; readonly field: JobFieldId }>>> = {
  'kinds-of-work': { of: 'kinds', field: 'kind' },
  employers: { of: 'employers', field: 'employer' },
};

/** Our own way to count, offered: only who takes it over makes it an answer. */
function OurReading({ item, bodies, input: { key, fact: id } }: OurReadingProps) {
  const texts = useTextStyles();
  const { measurement } = useChecked();
  const record = useRecord(item, bodies);
  const counted = id && COUNTED[id];
  const fact = id && factsOf(measurement)[id];
  const [body] = bodies;
  if (!counted || !fact || 'problems' in fact || body === undefined) return null;
  const tally = tallyJobs(measurement.jobs);
  const different = tally[counted.of];
  if (different === null) return null;
  if (different.blank > 0) {
    return <p className={texts.quiet}>{JOBS_TEXTS.readingIncomplete(JOB_FIELDS[counted.field].header)}</p>;
  }
  const share = numberText(fact.least);
  const stored = measurement.evidence.items[item]?.[body]?.[key];
  return (
    <>
      <p className={texts.text}>
        {JOBS_TEXTS.reading(different.different, FACTS[id].label.toLowerCase(), tally.jobs, share)}
      </p>
      {stored !== fact.least && (
        <Button
          size="small"
          onClick={() => {
            const row = { item, key, component: null };
            record([{ table: 'evidence', row, field: columnOfBody(body), value: fact.least }]);
          }}
        >
          {JOBS_TEXTS.take(share)}
        </Button>
      )}
    </>
  );
}
