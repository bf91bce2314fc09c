import { consensusStanding, hasScoredAll } from '../../comparing/decisions';
import type { Measurement } from '../../measurement/measurement';
import { roleOf } from '../../measurement/review';
import type { Assessment } from '../../scoring/assessment';
import { checkWorkbook, type CheckedWorkbook } from '../../workbook/reading/check-workbook';
import { adviceData } from '../advice-data';
import { CallError, EXIT, type ExitCode } from '../command-io';
import { readWorkbookFile } from '../read-workbook';
import { reportText } from './report-text';
import { totalsData } from '../totals-data';
import { unforeseenSentence } from '../unforeseen';
import { visitData } from '../visit/visit-sections';

/** What `check` says of one file. It is plain data, so that another thread can hand it over. */
export interface FileReport {
  readonly code: ExitCode;
  /** For people; with the code of a failure, why the file could not be read. */
  readonly text: string;
  /** The same for machines. */
  readonly data: object;
}

/** Checks one file. It never rejects: what cannot be read is a report too, so that the other files go on. */
export async function checkFile(file: string): Promise<FileReport> {
  try {
    const checked = await readWorkbookFile(file, checkWorkbook);
    const code = checked.findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.ok;
    return { code, text: reportText(file, checked), data: reportData(file, checked) };
  } catch (error) {
    return failedReport(file, error);
  }
}

/** The report of a file that could not be checked. What we did not foresee is the program's fault, and has a code. */
export function failedReport(file: string, cause: unknown): FileReport {
  const error = cause instanceof CallError ? cause.message : `${file}: ${unforeseenSentence(cause)}`;
  return { code: EXIT.failure, text: error, data: { file, error } };
}

function reportData(file: string, { measurement, assessment, findings }: CheckedWorkbook): object {
  const { form, shared } = measurement;
  return {
    file,
    identity: identityData(measurement),
    shared: shared && { without: shared.without },
    scale: form.scale.id,
    model: form.model,
    totals: totalsData(form, assessment),
    consensus: consensusData(measurement),
    ...visitData(measurement),
    evidence: evidenceData(assessment),
    findings,
  };
}

/** By what a measurement is told from others; null for what is not filled in. A role that is none of ours is its text. */
function identityData({ id, review }: Measurement): object {
  const { programmeCode, role, reviewerCode } = review;
  return {
    id,
    programmeCode: programmeCode || null,
    role: (roleOf(review) ?? role) || null,
    reviewerCode: reviewerCode || null,
  };
}

/** Who reviewed, and how far they are; null where nobody compares. */
function consensusData(measurement: Measurement): object | null {
  const { reviewers } = measurement.consensus;
  const standing = consensusStanding(measurement);
  if (standing === null) return null;
  const { differences, open, unexplained } = standing;
  return {
    reviewers: reviewers.map((each) => ({
      ...{ code: each.code, name: each.name || null },
      complete: hasScoredAll(measurement, each),
    })),
    ...{ differences, open, reasonsMissing: unexplained },
  };
}

/** What the evidence says of the items for which any is recorded: per column, or once for both (`AO`). */
function evidenceData({ advice }: Assessment): object {
  const items = Object.entries(advice).map(([item, bodies]): [string, object] => {
    const recorded = Object.entries(bodies).filter(([, { status }]) => status !== 'none' && status !== 'judgement');
    return [
      item,
      Object.fromEntries(recorded.map(([body, each]) => [body, { status: each.status, ...adviceData(each) }])),
    ];
  });
  return Object.fromEntries(items.filter(([, bodies]) => Object.keys(bodies).length > 0));
}
