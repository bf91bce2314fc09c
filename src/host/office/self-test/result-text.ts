import type { ProbeOutcome, ProbeResult } from '../../self-test';
import { PROBE_OUTCOMES, SELF_TEST_TEXTS } from './texts';

/** The result as one text, to be sent: of which Excel, and how each probe ended. */
export function resultText(
  facts: readonly string[],
  results: readonly ProbeResult[],
  leftovers: readonly string[],
): string {
  const outcomes = Object.keys(PROBE_OUTCOMES) as ProbeOutcome[];
  const counts = outcomes.map((outcome) => {
    const count = results.filter((result) => result.outcome === outcome).length;
    return `${count} ${PROBE_OUTCOMES[outcome]}`;
  });
  const lines = results.map(({ id, title, outcome, detail }) => {
    const more = detail === '' ? '' : `: ${detail}`;
    return `${PROBE_OUTCOMES[outcome]} – ${title} [${id}]${more}`;
  });
  return [
    SELF_TEST_TEXTS.title,
    ...facts,
    SELF_TEST_TEXTS.counts(counts.join(', ')),
    ...(leftovers.length === 0 ? [] : [SELF_TEST_TEXTS.leftovers(leftovers.join(', '))]),
    '',
    ...lines,
    '',
  ].join('\n');
}
