import { scenarioChange, scoreChange } from '../../../../measurement/changes';
import { changedCells, entryOf, type ScoreCell } from '../../../../measurement/entries';
import { readEntry } from '../../../../measurement/entry';
import type { Measurement } from '../../../../measurement/measurement';
import { keptScores } from '../../../../measurement/scenario';
import type { Change } from '../../../../measurement/tables';
import { scenarioScores } from '../../../../scoring/scenarios';
import type { UsedScenario } from '../scenarios';

/** Scores that others take the place of, and all that is written for it: to be written as a whole or not at all. */
export interface ScoreReplacement {
  /** The scores that come, in cells that do not have them yet. */
  readonly scores: readonly ScoreCell[];
  readonly changes: readonly Change[];
}

/** Takes a scenario over into the scores; those that stood there are kept. Nothing while others are kept already. */
export function takeOver(measurement: Measurement, { scenario, name }: UsedScenario, today: Date): ScoreReplacement {
  if (measurement.kept !== null) return NOTHING;
  const { scores, kept } = scenarioScores(measurement, scenario);
  if (scores.length === 0) return NOTHING;
  return {
    scores,
    changes: [
      ...scores.map(scoreChange),
      ...kept.map((cell) => scenarioChange('kept', cell)),
      { table: 'scenario-names', row: 'kept', field: 'name', value: `${name} (${dutchDate(today)})` },
    ],
  };
}

/** Puts the scores from before a scenario was taken over in their place again; nothing is kept any more. */
export function restoreKept(measurement: Measurement): ScoreReplacement {
  const { form, entries, kept } = measurement;
  if (kept === null) return NOTHING;
  const scores = keptScores(kept).filter(({ item, column, entry }) => {
    const isOpen = form.rows.some((row) => row.item.id === item && row.open.includes(column));
    return isOpen && !isSame(entry, entryOf(entries, item, column));
  });
  return {
    scores,
    changes: [...scores.map(scoreChange), ...dropKept(measurement)],
  };
}

/** Lets go of the scores from before a scenario was taken over; the scores stay as they are. */
export function dropKept({ kept }: Measurement): readonly Change[] {
  if (kept === null) return [];
  return [
    ...changedCells(kept.entries).map((cell) => scenarioChange('kept', { ...cell, entry: null })),
    { table: 'scenario-names', row: 'kept', field: 'name', value: '' },
  ];
}

const NOTHING: ScoreReplacement = { scores: [], changes: [] };

function isSame(one: ScoreCell['entry'], other: ScoreCell['entry']): boolean {
  const [first, second] = [readEntry(one), readEntry(other)];
  return first === 'invalid' || second === 'invalid' ? JSON.stringify(one) === JSON.stringify(other) : first === second;
}

/** 22-11-2026, by the clock of whoever reads it. */
function dutchDate(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.getDate())}-${two(date.getMonth() + 1)}-${date.getFullYear()}`;
}
