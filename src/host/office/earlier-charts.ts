import type { PlanSheets } from './play-plan';
import type { SteppedRuns } from './stepped-runs';

/** The charts that lay over the profiles of the report before its cells had bars, by their names. */
const EARLIER_CHARTS = ['IPS_profiel_onderdelen', 'IPS_profiel_basisprincipes'];

/**
 * Takes the charts of an earlier workbook off the report, which is not protected: they would lie over other rows now. In a
 * round trip of its own, for a host that has no charts must not lose the rest.
 * @param sheets with their ids loaded
 */
export async function removeEarlierCharts(
  { runUntracked, afterTyping }: Pick<SteppedRuns, 'runUntracked' | 'afterTyping'>,
  { Verslag: { id } }: Pick<PlanSheets, 'Verslag'>,
): Promise<void> {
  await afterTyping('building', () =>
    runUntracked(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(id);
      for (const name of EARLIER_CHARTS) charts.getItemOrNullObject(name).delete();
      await context.sync();
    }),
  ).catch(() => undefined);
}
