import { EMPTY_IMPROVEMENT, isImprovementFilled, type Improvement } from './improvement';
import type { Measurement } from './measurement';
import { always, never, type Records } from './records';
import { filledWorkers, type WorkerEntries, type WorkerValues } from './workers';

/** Records that are a list of lines, counted from 0. Empty ones at the end are left out, those between keep their place. */
export function lineRecords<Values extends object, Line extends Partial<Values>>(list: {
  /** What a line is in which nothing stands, and what a field is in which nothing does. */
  readonly empty: Line;
  readonly blank: <F extends keyof Values>(field: F) => Values[F];
  readonly isFilled: (line: Line) => boolean;
  readonly of: (measurement: Measurement) => readonly Line[];
  readonly into: (measurement: Measurement, lines: readonly Line[]) => Measurement;
}): Omit<Records<number, Values>, 'isText' | 'isTogether'> {
  return {
    id: String,
    item: () => null,
    get: (measurement, row, field) => {
      const line: Partial<Values> = list.of(measurement)[row] ?? list.empty;
      return line[field] ?? list.blank(field);
    },
    put: (measurement, changes) => {
      const lines = [...list.of(measurement)];
      for (const { row, field, value } of changes) {
        while (lines.length <= row) lines.push(list.empty);
        lines[row] = { ...(lines[row] ?? list.empty), [field]: value };
      }
      return list.into(measurement, lines.slice(0, 1 + lines.findLastIndex(list.isFilled)));
    },
    isUsed: (measurement) => list.of(measurement).some(list.isFilled),
    within: (measurement, most) => {
      const lines = list.of(measurement);
      return lines.length > most ? list.into(measurement, lines.filter(list.isFilled)) : measurement;
    },
  };
}

export const workerRecords: Records<number, WorkerValues> = {
  ...lineRecords<WorkerValues, WorkerEntries>({
    empty: {},
    blank: () => null,
    isFilled: (worker) => filledWorkers([worker]).length > 0,
    of: ({ evidence }) => evidence.workers,
    into: (measurement, workers) => ({ ...measurement, evidence: { ...measurement.evidence, workers } }),
  }),
  isText: never,
  isTogether: never,
};

export const improvementRecords: Records<number, Improvement> = {
  ...lineRecords<Improvement, Improvement>({
    empty: EMPTY_IMPROVEMENT,
    blank: (field) => EMPTY_IMPROVEMENT[field],
    isFilled: isImprovementFilled,
    of: ({ improvements }) => improvements,
    into: (measurement, improvements) => ({ ...measurement, improvements }),
  }),
  isText: always,
  isTogether: never,
};
