import type { Entries } from '../../measurement/entries';
import type { Measurement } from '../../measurement/measurement';
import { bandSetOf } from '../../scale/band-sets';
import type { ColumnId } from '../../scale/types';
import { readBands } from '../bands';
import { isForbiddenDivergence } from '../findings';
import { withScenario } from '../scenarios';
import { columnTotal } from '../totals';
import { leastEffort } from './least-effort';
import type { Road, RoadObstacle, RoadRequest, RoadStep } from './road';
import { roadRow, stepsOf } from './road-row';

/**
 * The least effort that leads from the scores of a measurement to a verdict: every asked column reaches the lower bound
 * of that verdict, and no forbidden divergence is left anywhere. Of several such roads the one over the fewest items,
 * and of these the one on which the first item of the scale climbs most (in A before O), then the second, and so on.
 *
 * Only the asked columns have to be complete. A row in which A and O must be equal climbs in both all the same.
 * @throws {RangeError} where no column is asked, or one that is not measured
 */
export function findRoad(measurement: Measurement, request: RoadRequest): Road {
  const { form, entries } = measurement;
  const columns = form.columns.filter((column) => request.columns.includes(column));
  if (columns.length === 0 || columns.length < new Set(request.columns).size) {
    throw new RangeError(`No road for the columns ${request.columns.join(', ')}`);
  }
  const asked = columns.map((column) => askedOf(measurement, column, request));
  const without = (obstacle: RoadObstacle, reachable = false): Road => ({
    reachable,
    effort: null,
    items: null,
    steps: [],
    totals: totalsAfter(measurement, []),
    obstacle,
  });
  if (asked.some(({ bound }) => bound === null)) return without('bands');
  const divergent = form.rows.filter((row) => isForbiddenDivergence(row, entries));
  if (divergent.some(({ item }) => request.fixed.has(item.id))) return without('fixed-divergence');
  if (asked.some(({ isComplete }) => !isComplete)) {
    return without(
      'incomplete',
      asked.every(({ bound, most }) => most >= (bound ?? 0)),
    );
  }
  const [first = 0, second = 0] = asked.map(({ bound, score }) => Math.max(0, (bound ?? 0) - score));
  const climbs = leastEffort(
    form.rows.map((row) => roadRow(row, entries, columns, request)),
    [first, second],
  );
  if (climbs === null) return without('too-high');
  const steps = climbs.flatMap(stepsOf);
  return {
    reachable: true,
    effort: climbs.reduce((sum, { effort }) => sum + effort, 0),
    items: climbs.filter(({ moves }) => moves).length,
    steps,
    totals: totalsAfter(measurement, steps),
    obstacle: null,
  };
}

/** Where an asked column stands, and which total the verdict asks of it; null where its bands cannot be used. */
function askedOf({ form, entries, bands }: Measurement, column: ColumnId, { to }: RoadRequest) {
  const { score, scored, items, range } = columnTotal(form, entries, column);
  return {
    score,
    isComplete: scored === items,
    most: range[1],
    bound: readBands(bands[bandSetOf(form, column)])?.[to] ?? null,
  };
}

/** The scores that stand at the end of some steps: as a scenario has them. */
export function stepEntries(steps: readonly RoadStep[]): Entries {
  return steps.reduce<Entries>((all, { item, column, to }) => {
    const cells = column === 'AO' ? { A: to, O: to } : { [column]: to };
    return { ...all, [item]: { ...all[item], ...cells } };
  }, {});
}

function totalsAfter(measurement: Measurement, steps: readonly RoadStep[]): Road['totals'] {
  const { form, entries } = withScenario(measurement, { entries: stepEntries(steps) });
  return Object.fromEntries(form.columns.map((column) => [column, columnTotal(form, entries, column).score]));
}
