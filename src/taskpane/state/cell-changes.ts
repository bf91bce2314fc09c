import type { HostReading } from '../../host/measurement-host';
import { applyChanges, cellKey, groupKey, hasChanged } from '../../measurement/changes';
import type { Measurement } from '../../measurement/measurement';
import type { Change } from '../../measurement/tables';
import { assess } from '../../scoring/assessment';
import { SCORE_FINDINGS, type ScoreFinding } from '../../scoring/findings';
import { inOrder, type CheckedWorkbook, type LocatedFinding } from '../../workbook/reading/check-workbook';

/**
 * What the workbook will hold once these changes are in it. So a key press is seen at once, and the next one already
 * builds on it, while the workbook is still being written.
 */
export function withChanges(reading: HostReading | null, changes: readonly Change[]): HostReading | null {
  if (reading?.kind !== 'measurement' || changes.length === 0) return reading;
  const measurement = applyChanges(reading.checked.measurement, changes);
  return { ...reading, checked: judgeAnew(reading.checked, measurement, changes) };
}

/**
 * `withChanges`, which keeps what it came to last: the steps of a write tell of the same changes several times over, and
 * what is shown then stays the same, without being judged again.
 */
export function keepingLast(): typeof withChanges {
  let last: { readonly of: Parameters<typeof withChanges>; readonly shown: HostReading | null } | null = null;
  return (reading, changes) => {
    if (last === null || last.of[0] !== reading || !areSameObjects(last.of[1], changes)) {
      last = { of: [reading, changes], shown: withChanges(reading, changes) };
    }
    return last.shown;
  };
}

const areSameObjects = (some: readonly Change[], others: readonly Change[]) =>
  some.length === others.length && some.every((change, index) => change === others[index]);

function judgeAnew(before: CheckedWorkbook, measurement: Measurement, changes: readonly Change[]): CheckedWorkbook {
  const assessment = assess(measurement);
  const overwritten = (item: string | null, column: string | null) =>
    changes.some((change) => change.table === 'scores' && change.row === item && change.field === column);
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
export function lastChanges(changes: readonly Change[]): Change[] {
  const byCell = new Map<string, Change>();
  for (const change of changes) byCell.set(cellKey(change), change);
  return [...byCell.values()];
}

/** What is written together or not at all: the scores of an item, for one choice may set two, in a scenario too. */
export function inseparable(changes: readonly Change[]): Change[][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = groupKey(change);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

export function isSameCell(one: Change, other: Change): boolean {
  return cellKey(one) === cellKey(other);
}

/** Do two lists come to the same, in whatever order? */
export function areSameChanges(some: readonly Change[], others: readonly Change[]): boolean {
  const told = (changes: readonly Change[]) => changes.map((change) => JSON.stringify(change)).sort();
  return JSON.stringify(told(some)) === JSON.stringify(told(others));
}

/** Does the cell of a change hold something else in one reading than in the other? */
export function hasMoved(change: Change, before: HostReading | null, after: HostReading): boolean {
  if (before?.kind !== 'measurement' || after.kind !== 'measurement') return false;
  return hasChanged(change, before.checked.measurement, after.checked.measurement);
}
