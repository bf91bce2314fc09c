import { entryOf } from '../../src/measurement/entries';
import { readEntry, type Entry } from '../../src/measurement/entry';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import type { ScoreForm } from '../../src/scale/score-form';
import { VERDICTS } from '../../src/scale/verdicts';
import { assess, type Judged } from '../../src/scoring/assessment';
import { SCORE_FINDINGS } from '../../src/scoring/findings';
import { teamKindOf, TEAM_KINDS } from './teams';
import { outcomes } from '../../src/workbook/sheets/what-if/outcomes';

/** What a sample of measurements has, each with how many of them have it. */
export type Reach = Readonly<Record<string, number>>;

/** Counts what measurements have and come to. */
export function reachOf(measurements: readonly Measurement[]): Reach {
  const reach: Record<string, number> = {};
  for (const measurement of measurements) {
    for (const trait of new Set(traitsOf(measurement))) reach[trait] = (reach[trait] ?? 0) + 1;
  }
  return reach;
}

/** What is left out of a sample: not every way into a workbook has it. */
export type LeftOut = 'closed cells' | 'own bands' | 'official anchors';

/** What a sample of measurements of a form must have to be worth comparing, and does not. */
export function notReached(
  form: ScoreForm,
  measurements: readonly Measurement[],
  leftOut: readonly LeftOut[] = [],
): string[] {
  const reach = reachOf(measurements);
  return expectedReach(form, leftOut).filter((trait) => !(trait in reach));
}

function expectedReach({ rows, columns, scale }: ScoreForm, leftOut: readonly LeftOut[]): string[] {
  const hasClosed = rows.some(({ open }) => open.length < scale.columns.length) && !leftOut.includes('closed cells');
  const hasBands = !leftOut.includes('own bands');
  const outcome = [
    ...VERDICTS.map((verdict) => `verdict ${verdict}`),
    'obstacle incomplete',
    ...(columns.length > 1 ? ['obstacle forbidden-divergence'] : []),
    ...(hasBands ? ['obstacle bands'] : []),
  ];
  return [
    ...outcome,
    ...outcome.map((each) => `scenario ${each}`),
    ...['scenario with something invalid', 'no scenario', 'scores kept', 'nothing kept'],
    ...Object.keys(SCORE_FINDINGS)
      .filter((code) => hasClosed || code !== 'closed')
      .filter((code) => columns.length > 1 || code !== 'forbidden-divergence')
      .map((code) => `finding ${code}`),
    ...['score', 'blank', 'number', 'fraction', 'text', 'logical', 'error'].map((kind) => `entry ${kind}`),
    ...['advised', 'none', 'incomplete', 'invalid'].map((status) => `evidence ${status}`),
    ...TEAM_KINDS.map((kind) => `team: ${kind}`),
    ...['workers', 'no workers', 'improvements', 'notes'],
    ...(leftOut.includes('official anchors') ? [] : ['official anchors']),
    ...['standard bands', ...(hasBands ? ['own bands'] : [])],
  ];
}

function traitsOf(measurement: Measurement): string[] {
  const { form, entries, evidence, scenarios, kept, bands } = measurement;
  const { columns, findings, advice } = assess(measurement);
  const filled = (texts: Readonly<Partial<Record<string, string>>>) => Object.values(texts).some((text) => text !== '');
  const found = outcomes(measurement);
  const isStandard = JSON.stringify(bands) === JSON.stringify(emptyMeasurement(form).bands);
  return [
    ...Object.values(columns).map(outcomeOf),
    ...found.flatMap(({ assessment, invalid }) => [
      ...Object.values(assessment?.columns ?? {}).map((judged) => `scenario ${outcomeOf(judged)}`),
      ...(invalid.length > 0 ? ['scenario with something invalid'] : []),
      ...(assessment === null ? ['no scenario'] : []),
    ]),
    kept === null ? 'nothing kept' : 'scores kept',
    ...findings.map(({ code }) => `finding ${code}`),
    ...form.rows.flatMap(({ item, open }) =>
      open.map((column) => `entry ${kindOf(entryOf(entries, item.id, column))}`),
    ),
    ...Object.values(advice).flatMap((row) => Object.values(row).map(({ status }) => `evidence ${status}`)),
    evidence.workers.length > 0 ? 'workers' : 'no workers',
    `team: ${teamKindOf(form, evidence) ?? 'other'}`,
    ...(measurement.improvements.length > 0 ? ['improvements'] : []),
    ...(filled(measurement.notes) ? ['notes'] : []),
    ...(Object.values(measurement.officialAnchors).some((texts) => texts.some((text) => text !== ''))
      ? ['official anchors']
      : []),
    isStandard ? 'standard bands' : 'own bands',
    ...(scenarios.length === 4 ? ['four scenarios'] : []),
  ];
}

const outcomeOf = ({ verdict, obstacle }: Judged) =>
  verdict === null ? `obstacle ${obstacle ?? 'unknown'}` : `verdict ${verdict}`;

function kindOf(entry: Entry): string {
  const value = readEntry(entry);
  if (typeof value === 'number') return 'score';
  if (value === 'blank') return 'blank';
  if (typeof entry === 'number') return Number.isInteger(entry) ? 'number' : 'fraction';
  if (typeof entry === 'boolean') return 'logical';
  return typeof entry === 'string' ? 'text' : 'error';
}
