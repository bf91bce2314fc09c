import type { Measurement } from '../../../../measurement/measurement';
import type { ItemId } from '../../../../scale/ids';
import { bandSetOf } from '../../../../scale/band-sets';
import type { ColumnId } from '../../../../scale/types';
import { VERDICTS } from '../../../../scale/verdicts';
import { readBands, verdictOf } from '../../../../scoring/bands';
import { ROAD_TARGETS, type RoadRequest, type RoadTarget } from '../../../../scoring/road/road';
import { columnTotal } from '../../../../scoring/totals';
import type { RoadMark, WhatIfState } from '../what-if-state';

/** The road that the tab asks for; what was not chosen is the verdict above the present one, for all columns. */
export function roadRequest(measurement: Measurement, { target, columns, marks }: WhatIfState): RoadRequest {
  const measured = measurement.form.columns;
  const chosen = measured.filter((column) => columns?.includes(column) ?? true);
  const asked = chosen.length === 0 ? measured : chosen;
  return {
    to: target ?? nextTarget(measurement, asked),
    columns: asked,
    fixed: markedItems(marks, 'fixed'),
    hard: markedItems(marks, 'hard'),
  };
}

/** The verdict above the lowest that these columns are sure of; the highest where there is none above it. */
function nextTarget({ form, entries, bands }: Measurement, columns: readonly ColumnId[]): RoadTarget {
  const sure = columns.map((column) => {
    const usable = readBands(bands[bandSetOf(form, column)]);
    return usable === null ? 0 : VERDICTS.indexOf(verdictOf(columnTotal(form, entries, column).range[0], usable));
  });
  return ROAD_TARGETS[Math.min(...sure)] ?? 'voorbeeldig';
}

/** The items with a mark. */
function markedItems(marks: WhatIfState['marks'], wanted: RoadMark): ReadonlySet<ItemId> {
  return new Set(
    (Object.entries(marks) as [ItemId, RoadMark][]).flatMap(([item, mark]) => (mark === wanted ? item : [])),
  );
}
