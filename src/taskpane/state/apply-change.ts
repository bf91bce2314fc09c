import type { CellChange } from '../../host/measurement-host';
import { changedCells, type Entries, type ScoreCell } from '../../measurement/entries';
import { EMPTY_IMPROVEMENT, isImprovementFilled } from '../../measurement/improvement';
import type { Measurement } from '../../measurement/measurement';
import { withAnswer, withWorkerEntry } from '../../measurement/record-evidence';
import { EMPTY_SCENARIO, isScenarioUsed } from '../../measurement/scenario';

/** The measurement once a change is in it. */
export function applyChange(measurement: Measurement, change: CellChange): Measurement {
  const { form, entries, notes, recommendations, evidence } = measurement;
  switch (change.kind) {
    case 'score':
      return { ...measurement, entries: withEntry(entries, change) };
    case 'note':
      return { ...measurement, notes: { ...notes, [change.item]: change.text } };
    case 'recommendation':
      return { ...measurement, recommendations: { ...recommendations, [change.item]: change.text } };
    case 'evidence':
      return { ...measurement, evidence: withAnswer(form, evidence, change, change.entry) };
    case 'worker':
      return { ...measurement, evidence: withWorkerEntry(evidence, change, change.entry) };
    case 'scenario':
    case 'scenario-name':
      return { ...measurement, scenarios: withScenarioChange(measurement.scenarios, change) };
    case 'kept':
    case 'kept-label':
      return { ...measurement, kept: withKeptChange(measurement.kept, change) };
    case 'improvement':
      return { ...measurement, improvements: withImprovement(measurement.improvements, change) };
  }
}

type ChangeOf<Kind extends CellChange['kind']> = Extract<CellChange, { kind: Kind }>;

function withScenarioChange(
  scenarios: Measurement['scenarios'],
  change: ChangeOf<'scenario' | 'scenario-name'>,
): Measurement['scenarios'] {
  const changed = withLine(scenarios, change.scenario, EMPTY_SCENARIO, (scenario) =>
    change.kind === 'scenario-name'
      ? { ...scenario, name: change.text }
      : { ...scenario, entries: withEntry(scenario.entries, change) },
  );
  return changed.slice(0, changed.findLastIndex(isScenarioUsed) + 1);
}

function withKeptChange(kept: Measurement['kept'], change: ChangeOf<'kept' | 'kept-label'>): Measurement['kept'] {
  const { label, entries } = kept ?? { label: '', entries: {} };
  const changed =
    change.kind === 'kept-label' ? { label: change.text, entries } : { label, entries: withEntry(entries, change) };
  return changed.label === '' && changedCells(changed.entries).length === 0 ? null : changed;
}

function withImprovement(
  lines: Measurement['improvements'],
  { line, field, text }: ChangeOf<'improvement'>,
): Measurement['improvements'] {
  const changed = withLine(lines, line, EMPTY_IMPROVEMENT, (improvement) => ({ ...improvement, [field]: text }));
  return changed.slice(0, changed.findLastIndex(isImprovementFilled) + 1);
}

function withLine<T>(lines: readonly T[], place: number, empty: T, change: (line: T) => T): readonly T[] {
  return Array.from({ length: Math.max(lines.length, place + 1) }, (_, index) => {
    const line = lines[index] ?? empty;
    return index === place ? change(line) : line;
  });
}

function withEntry(entries: Entries, { item, column, entry }: ScoreCell): Entries {
  return { ...entries, [item]: { ...entries[item], [column]: entry } };
}
