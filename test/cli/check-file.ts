import { call } from './command-line';

/** The JSON of `check`, as the issue describes it. */
export interface FileReport {
  readonly file: string;
  readonly identity: { readonly id: string | null };
  readonly scale: string;
  readonly model: string | null;
  readonly totals: Readonly<Record<string, ColumnReport>>;
  readonly papers: unknown;
  readonly agenda: unknown;
  readonly visit: unknown;
  readonly evidence: Readonly<Record<string, Readonly<Record<string, EvidenceReport>>>>;
  readonly findings: readonly FindingReport[];
}

/** What is said of one body of evidence: of a column, or `AO` for both. */
export interface EvidenceReport {
  readonly status: string;
  readonly anchors: readonly number[];
  readonly value: number | null;
  readonly rounded: number | null;
  readonly rule: string;
  readonly problems?: readonly { readonly key: string; readonly message: string }[];
}

export interface ColumnReport {
  readonly score: number;
  readonly maximum: number;
  readonly scored: number;
  readonly items: number;
  readonly percent: number;
  readonly range: readonly [number, number];
  readonly verdict: string | null;
}

export interface FindingReport {
  readonly code: string;
  readonly severity: string;
  readonly item: string | null;
  readonly column: string | null;
  readonly cell: string | null;
  readonly message: string;
}

/** A report on one file with the exit code, and the findings that are more than missing scores. */
export interface Checked extends FileReport {
  readonly code: number;
  /** `code cell`, such as `invalid Scores!F7`; missing scores left out. */
  readonly problems: readonly string[];
}

/** Checks one readable file. */
export async function checkFile(path: string): Promise<Checked> {
  const { code, out, error } = await call('check', path, '--json');
  const [report] = JSON.parse(out === '' ? '[]' : out) as (FileReport & { error?: string })[];
  if (report === undefined || report.error !== undefined) throw new Error(`no report: ${report?.error ?? error}`);
  const problems = report.findings
    .filter((finding) => finding.code !== 'missing')
    .map((finding) => `${finding.code} ${String(finding.cell)}`);
  return { ...report, code, problems };
}

/** The score and count of every measured column: `{ A: [104, 26], O: [100, 25] }`. */
export function sums({ totals }: FileReport): Record<string, [score: number, scored: number]> {
  return Object.fromEntries(Object.entries(totals).map(([column, { score, scored }]) => [column, [score, scored]]));
}

/** The anchors to which the evidence points: `{ 'bezetting-2 AO': [4] }`; empty where there is no advice. */
export function anchors({ evidence }: FileReport): Record<string, readonly number[]> {
  const bodies = Object.entries(evidence).flatMap(([item, of]) =>
    Object.entries(of).map(([body, advice]) => [`${item} ${body}`, advice.anchors] as const),
  );
  return Object.fromEntries(bodies);
}

/** The verdict of every measured column. */
export function verdicts({ totals }: FileReport): Record<string, string | null> {
  return Object.fromEntries(Object.entries(totals).map(([column, { verdict }]) => [column, verdict]));
}

/** Checks one file that cannot be read: the exit code and the sentence, as JSON has it and as people see it. */
export async function checkUnreadable(path: string): Promise<{ code: number; sentence: string; printed: string }> {
  const { code, out } = await call('check', path, '--json');
  const [report] = JSON.parse(out) as { file: string; error?: string }[];
  const { error } = await call('check', path);
  return { code, sentence: report?.error ?? '', printed: error };
}
