import type { Measurement } from '../../measurement/measurement';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { bandSetOf } from '../../scale/band-sets';
import { VERDICT_TITLES } from '../../scale/verdicts';
import { readBands, verdictOf } from '../bands';
import { columnTotal } from '../totals';
import type { RoadRequest } from './road';
import { THERE_TEXTS } from './texts';

/**
 * That no climb is needed, in Dutch: "Dit oordeel is er al: goede modeltrouw." or, where a column has earned more than
 * was asked, "Dit oordeel of een hoger is er al: …" with what it has earned.
 * @param request to which the road has effort 0
 */
export function thereSentence({ form, entries, bands }: Measurement, { to, columns }: RoadRequest): string {
  const earned = columns.map((column) => {
    const usable = readBands(bands[bandSetOf(form, column)]);
    return { column, verdict: usable === null ? to : verdictOf(columnTotal(form, entries, column).score, usable) };
  });
  const [first, ...others] = [...new Set(earned.map(({ verdict }) => verdict))];
  const what =
    first !== undefined && others.length === 0
      ? VERDICT_TITLES[first]
      : earned
          .map(({ column, verdict }) => THERE_TEXTS.inColumn(COLUMN_LABELS[column], VERDICT_TITLES[verdict]))
          .join(', ');
  return THERE_TEXTS.there(
    earned.some(({ verdict }) => verdict !== to),
    what,
  );
}
