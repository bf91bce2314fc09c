import type { HostReading, CellChange } from '../../host/measurement-host';
import type { Measurement } from '../../measurement/measurement';
import { recordedAnswer } from '../../measurement/record-evidence';
import { assess } from '../../scoring/assessment';
import { SCORE_FINDINGS, type ScoreFinding } from '../../scoring/findings';
import { inOrder, type CheckedWorkbook, type LocatedFinding } from '../../workbook/check-workbook';
import { applyChange } from './apply-change';

/**
 * What the workbook will hold once these changes are in it. So a key press is seen at once, and the next one already
 * builds on it, while the workbook is still being written.
 */
export function withChanges(reading: HostReading | null, changes: readonly CellChange[]): HostReading | null {
  if (reading?.kind !== 'measurement' || changes.length === 0) return reading;
  const measurement = changes.reduce(applyChange, reading.checked.measurement);
  return { ...reading, checked: judgeAnew(reading.checked, measurement, changes) };
}

function judgeAnew(before: CheckedWorkbook, measurement: Measurement, changes: readonly CellChange[]): CheckedWorkbook {
  const assessment = assess(measurement);
  const overwritten = (item: string | null, column: string | null) =>
    changes.some((change) => change.kind === 'score' && change.item === item && change.column === column);
  const others = before.findings.filter(
    (finding) => !isAboutScores(finding) && !(finding.code === 'formula' && overwritten(finding.item, finding.column)),
  );
  // A row that is gone or double has a finding of its own; its scores are not also missing.
  const lost = new Set(
    others.filter(({ code }) => code === 'missing-row' || code === 'duplicate-item').map(({ item }) => item),
  );
  const scores = assessment.findings
    .filter(({ code, item }) => code !== 'missing' || !lost.has(item))
    .map((finding) => ({ ...finding, cell: cellOf(before, finding) }));
  return { measurement, assessment, findings: inOrder([...others, ...scores]) };
}

const isAboutScores = ({ code }: LocatedFinding) => code in SCORE_FINDINGS;

/** The address is only known where the same cells were reported before. */
function cellOf({ findings }: CheckedWorkbook, { item, column }: ScoreFinding): string | null {
  return findings.find((finding) => finding.item === item && finding.column === column)?.cell ?? null;
}

/** The last change of every cell, in the order in which the cells were first changed. */
export function lastChanges(changes: readonly CellChange[]): CellChange[] {
  const byCell = new Map<string, CellChange>();
  for (const change of changes) byCell.set(cellKey(change), change);
  return [...byCell.values()];
}

/** What is written together or not at all: the scores of an item, for one choice may set two, in a scenario too. */
export function inseparable(changes: readonly CellChange[]): CellChange[][] {
  const groups = new Map<string, CellChange[]>();
  for (const change of changes) {
    const key = groupKey(change);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

function groupKey(change: CellChange): string {
  if (change.kind === 'score') return `${change.item} score`;
  if (change.kind === 'scenario') return `${change.item} scenario ${change.scenario}`;
  return cellKey(change);
}

export function isSameCell(one: CellChange, other: CellChange): boolean {
  return cellKey(one) === cellKey(other);
}

/** Do two lists come to the same, in whatever order? */
export function areSameChanges(some: readonly CellChange[], others: readonly CellChange[]): boolean {
  const told = (changes: readonly CellChange[]) => changes.map((change) => JSON.stringify(change)).sort();
  return JSON.stringify(told(some)) === JSON.stringify(told(others));
}

/** Does the cell of a change hold something else in one reading than in the other? */
export function hasMoved(change: CellChange, before: HostReading | null, after: HostReading): boolean {
  if (before?.kind !== 'measurement' || after.kind !== 'measurement') return false;
  return contentOf(change, before.checked.measurement) !== contentOf(change, after.checked.measurement);
}

function contentOf(change: CellChange, measurement: Measurement): string {
  const { form, entries, notes, recommendations, evidence, scenarios, kept, improvements } = measurement;
  switch (change.kind) {
    case 'score':
      return JSON.stringify(entries[change.item]?.[change.column] ?? null);
    case 'note':
      return notes[change.item] ?? '';
    case 'recommendation':
      return recommendations[change.item] ?? '';
    case 'evidence':
      return JSON.stringify(recordedAnswer(form, evidence, change));
    case 'worker':
      return JSON.stringify(evidence.workers[change.line]?.[change.field] ?? null);
    case 'scenario':
      return JSON.stringify(scenarios[change.scenario]?.entries[change.item]?.[change.column] ?? null);
    case 'scenario-name':
      return scenarios[change.scenario]?.name ?? '';
    case 'kept':
      return JSON.stringify(kept?.entries[change.item]?.[change.column] ?? null);
    case 'kept-label':
      return kept?.label ?? '';
    case 'improvement':
      return improvements[change.line]?.[change.field] ?? '';
  }
}

function cellKey(change: CellChange): string {
  switch (change.kind) {
    case 'score':
      return `${change.item} ${change.column}`;
    case 'note':
    case 'recommendation':
      return `${change.item} ${change.kind}`;
    case 'evidence':
      return `${change.item} ${change.body} ${change.key} ${change.component ?? ''}`;
    case 'worker':
      return `worker ${change.line} ${change.field}`;
    case 'scenario':
      return `scenario ${change.scenario} ${change.item} ${change.column}`;
    case 'scenario-name':
      return `scenario ${change.scenario}`;
    case 'kept':
      return `kept ${change.item} ${change.column}`;
    case 'kept-label':
      return 'kept';
    case 'improvement':
      return `improvement ${change.line} ${change.field}`;
  }
}
