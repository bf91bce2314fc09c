import { removeEarlierCharts } from '../../../src/host/office/earlier-charts';
import { officeRun, officeRunUntracked } from '../../../src/host/office/office-errors';
import type { PlanSheets } from '../../../src/host/office/play-plan';
import { steppedRuns } from '../../../src/host/office/stepped-runs';
import { acceptingExcel, type AcceptingExcel } from '../../support/accepting-excel';

const CHARTS = 'worksheets.getItem(Verslag).charts.getItemOrNullObject';

/** Takes them off; the sheet has its name for an id. */
async function remove(excel: AcceptingExcel): Promise<void> {
  const runs = { run: officeRun(excel.Excel), runUntracked: officeRunUntracked(excel.Excel) };
  await removeEarlierCharts(
    steppedRuns(runs, () => undefined),
    { Verslag: { id: 'Verslag' } } as unknown as PlanSheets,
  );
}

describe('the charts of an earlier workbook', () => {
  it('go, both in one batch', async () => {
    const excel = acceptingExcel();
    await remove(excel);
    expect(excel.requests()).toBe(1);
    expect(excel.sent.filter(([path]) => path.startsWith(CHARTS))).toEqual([
      [CHARTS, 'IPS_profiel_onderdelen'],
      [`${CHARTS}.delete`],
      [CHARTS, 'IPS_profiel_basisprincipes'],
      [`${CHARTS}.delete`],
    ]);
  });

  it('stay where Excel does not let them go, and nothing else is lost', async () => {
    const excel = acceptingExcel();
    excel.failAt(CHARTS);
    await expect(remove(excel)).resolves.toBeUndefined();
  });
});
