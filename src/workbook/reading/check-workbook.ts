import { decisionsOf } from '../../comparing/decisions';
import type { Measurement } from '../../measurement/measurement';
import { evidenceBodies } from '../../measurement/recorded-evidence';
import { assess, type Assessment } from '../../scoring/assessment';
import { bySeverity, SCORE_FINDINGS, type ScoreFinding, type Severity } from '../../scoring/findings';
import { bandSet, bandSetOf } from '../../scale/band-sets';
import { itemNameIn } from '../../scale/item-name';
import type { BandSetId } from '../../scale/verdicts';
import type { WorkbookContents } from '../paper/contents';
import { adviceText } from '../sheets/evidence/advice-text';
import { EVIDENCE_SHEET_TEXTS } from '../sheets/evidence/texts';
import { locateReason } from './locate';
import { readMeasurement, type ReadMeasurement } from './read-measurement';
import type { TableFinding } from './table-findings';
import { FOUND_TEXTS as TEXTS } from './texts';

/** A finding with the cell in which it stands, as `check` reports it. */
export interface LocatedFinding {
  readonly code: ScoreFinding['code'] | TableFinding['code'] | 'bands' | 'earlier-advice' | 'reason-missing';
  readonly severity: Severity;
  readonly item: string | null;
  readonly column: string | null;
  readonly cell: string | null;
  readonly message: string;
}

export interface CheckedWorkbook {
  readonly measurement: Measurement;
  readonly assessment: Assessment;
  readonly findings: readonly LocatedFinding[];
}

/**
 * Reads a workbook as reviewers left it, and judges it anew: what its own formulas say plays no part.
 * @throws {UnreadableWorkbookError} where there is no measurement to read
 */
export function checkWorkbook(contents: WorkbookContents): CheckedWorkbook {
  return checkReading(readMeasurement(contents));
}

/** Judges what was read, also with other scores in its measurement. */
export function checkReading(read: ReadMeasurement): CheckedWorkbook {
  const assessment = assess(read.measurement);
  const findings = [
    ...read.findings,
    ...bandFindings(read, assessment),
    ...scoreFindings(read, assessment),
    ...consensusFindings(read),
    ...earlierAdvice(read, assessment),
  ];
  return { measurement: read.measurement, assessment, findings: inOrder(findings) };
}

/**
 * The most serious first. Of those that are alike, what is the matter with the tables and the bands, then with the scores,
 * and last what a sheet of before still shows; within these as they are given.
 */
export function inOrder(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const kind = ({ code }: LocatedFinding) => (code === 'earlier-advice' ? 2 : code in SCORE_FINDINGS ? 1 : 0);
  return findings.toSorted((one, other) => bySeverity(one, other) || kind(one) - kind(other));
}

/** A row that is gone or double has a finding of its own; its scores are not also missing. */
function scoreFindings(read: ReadMeasurement, assessment: Assessment): LocatedFinding[] {
  return assessment.findings
    .map((finding): LocatedFinding => {
      const { code, severity, item, column, message } = finding;
      return { code, severity, item, column, cell: cellOf(finding, read, assessment), message };
    })
    .filter(({ code, cell }) => code !== 'missing' || cell !== null);
}

/** Scores on which reviewers agreed without writing why, where that is asked. */
function consensusFindings({ measurement, tables }: ReadMeasurement): LocatedFinding[] {
  return decisionsOf(measurement).flatMap(({ place, difference, status }): LocatedFinding[] => {
    if (status !== 'unexplained') return [];
    const { column } = place;
    const { item } = place.row;
    const where = itemNameIn(item, column);
    const message = difference === null || difference === 0 ? TEXTS.noneOfTheirs(where) : TEXTS.reasonMissing(where);
    const cell = locateReason(tables, { item: item.id, column });
    return [{ code: 'reason-missing', severity: 'warning', item: item.id, column, cell, message }];
  });
}

/** Where a workbook that is not yet brought up to date shows other advice than the rules of today give. */
function earlierAdvice(read: ReadMeasurement, { advice }: Assessment): LocatedFinding[] {
  const { form } = read.measurement;
  return form.rows.flatMap((row) =>
    evidenceBodies(row).flatMap((body): LocatedFinding[] => {
      const [shown, text] = [read.earlierAdvice(row.item.id, body), adviceText(advice[row.item.id]?.[body])];
      // A program that stores no results shows nothing, and that misleads nobody.
      if (shown === null || shown === '' || shown === text) return [];
      const message = TEXTS.earlierAdvice(itemNameIn(row.item, body), shownAs(shown), saysNow(text));
      const cell = read.locate(row.item.id, body);
      return [{ code: 'earlier-advice', severity: 'warning', item: row.item.id, column: body, cell, message }];
    }),
  );
}

const { cannotBeRight } = EVIDENCE_SHEET_TEXTS;

const shownAs = (advice: string) => (advice === cannotBeRight ? TEXTS.quoted(advice) : TEXTS.anchor(advice));

function saysNow(advice: string): string {
  if (advice === '') return TEXTS.noAdvice;
  return advice === cannotBeRight ? TEXTS.cannotBeRight : TEXTS.pointsTo(advice);
}

/** The score; of evidence that cannot be right, the answer itself. */
function cellOf({ code, item, column }: ScoreFinding, read: ReadMeasurement, { advice }: Assessment): string | null {
  const { problems = [], unusual = [] } = advice[item]?.[column] ?? {};
  const [problem] = code === 'evidence-invalid' ? problems : code === 'evidence-unusual' ? unusual : [];
  return (problem && read.locateEvidence(item, column, problem.key)) ?? read.locate(item, column);
}

/** The column to which a set gives its verdict; none for the equivalent beside column A. */
function columnOf(set: BandSetId, { measurement: { form } }: ReadMeasurement): string | null {
  return form.columns.find((column) => bandSetOf(form, column) === set) ?? null;
}

function bandFindings(read: ReadMeasurement, assessment: Assessment): LocatedFinding[] {
  return assessment.unusableBands.map((set) => {
    const cell = read.locateBands(set);
    const message = TEXTS[cell === null ? 'bandsMissing' : 'bandsUnusable'](bandSet(set).title);
    return { code: 'bands', severity: 'error', item: null, column: columnOf(set, read), cell, message };
  });
}
