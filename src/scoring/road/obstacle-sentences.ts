import { entryOf } from '../../measurement/entries';
import { readEntry } from '../../measurement/entry';
import type { Measurement } from '../../measurement/measurement';
import { COLUMN_LABELS, columnLabels } from '../../scale/column-labels';
import { capitalised } from '../../scale/dutch';
import { itemName } from '../../scale/item-name';
import { bandSet, bandSetOf } from '../../scale/band-sets';
import { openRows } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { VERDICT_TITLES } from '../../scale/verdicts';
import { readBands } from '../bands';
import { divergentNames, isForbiddenDivergence } from '../findings';
import { columnTotal } from '../totals';
import { missingSentences } from './missing-sentences';
import type { RoadObstacle, RoadRequest } from './road';
import { OBSTACLE_TEXTS as TEXTS } from './texts';

/** Why there is no road, in Dutch. */
export interface RoadObstacleSentences {
  /** That there is none, or not yet. */
  readonly lead: string;
  readonly reasons: readonly ObstacleReason[];
}

/** What stands in the way, and what belongs under it: sentences, or none. */
export interface ObstacleReason {
  readonly text: string;
  readonly details: readonly string[];
}

/** Why there is no road, and what is needed first. */
export function roadObstacleSentences(
  measurement: Measurement,
  request: RoadRequest,
  obstacle: RoadObstacle,
): RoadObstacleSentences {
  const reasons = REASONS[obstacle](measurement, request);
  return { lead: obstacle === 'incomplete' ? notYet(measurement, request) : TEXTS.none, reasons };
}

function notYet({ form }: Measurement, { columns }: RoadRequest): string {
  return TEXTS.notYet(columns.length < form.columns.length ? columnLabels(columns) : '');
}

type Reasons = (measurement: Measurement, request: RoadRequest) => readonly ObstacleReason[];

const REASONS: Readonly<Record<RoadObstacle, Reasons>> = {
  bands: ({ form, bands }, { columns }) =>
    columns
      .map((column) => bandSetOf(form, column))
      .filter((set) => readBands(bands[set]) === null)
      .map((set) => alone(TEXTS.bands(bandSet(set).title))),

  'fixed-divergence': ({ form, entries }, { fixed }) =>
    form.rows
      .filter((row) => fixed.has(row.item.id) && isForbiddenDivergence(row, entries))
      .map(({ item }) => alone(TEXTS.fixedDivergence(itemName(item)))),

  incomplete: (measurement, { to, columns }) => [
    ...columns.map((column) => {
      const [text, ...details] = missingSentences(measurement, column, to);
      return { text: aboutColumn(column, text), details };
    }),
    // Enough points are not enough then.
    ...divergentNames(measurement.form, measurement.entries).map((name) => alone(TEXTS.divergence(name))),
  ],

  'too-high': (measurement, request) => request.columns.flatMap((column) => tooHigh(measurement, column, request)),
};

/** With the column in front where there are several. */
const aboutColumn = (column: ColumnId, text: string) =>
  column === 'score' ? capitalised(text) : TEXTS.inColumn(COLUMN_LABELS[column], text);

const alone = (text: string): ObstacleReason => ({ text, details: [] });

function tooHigh(measurement: Measurement, column: ColumnId, request: RoadRequest): ObstacleReason[] {
  const { form, entries, bands } = measurement;
  const bound = readBands(bands[bandSetOf(form, column)])?.[request.to] ?? 0;
  const most = mostIn(measurement, column, request);
  if (most >= bound) return [];
  const begins = TEXTS.begins(VERDICT_TITLES[request.to], bound);
  const { maximum } = columnTotal(form, entries, column);
  const text = bound > maximum ? TEXTS.aboveMaximum(maximum, begins) : TEXTS.tooHigh(most, begins);
  return [alone(aboutColumn(column, text))];
}

/** The total with everything that may climb at 5. */
function mostIn({ form, entries }: Measurement, column: ColumnId, { fixed }: RoadRequest): number {
  return openRows(form, column).reduce((sum, { item }) => {
    const score = readEntry(entryOf(entries, item.id, column));
    return sum + (fixed.has(item.id) && typeof score === 'number' ? score : 5);
  }, 0);
}
