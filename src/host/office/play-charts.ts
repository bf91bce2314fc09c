import type { ChartPlan, WorkbookPlan } from '../../workbook/paper/plan';
import { combineStyles, FONT } from '../../workbook/paper/styles';
import { planRanges, type PlanRanges } from './plan-ranges';
import type { PlanSheets } from './play-plan';
import type { SteppedRuns } from './stepped-runs';

/** Of the words in a chart, in points. */
const CHART_FONT_SIZE = 8;

/** Between groups of bars, as a percentage of the width of a bar. */
const GAP = 60;

/**
 * Draws the charts of a plan on its sheets, which are not protected, in one round trip; one that was there is drawn anew.
 * Where a host draws none, or fails to, the bars in cells that they would cover tell the same: then nothing of them stays.
 * @param sheets with their ids loaded
 */
export async function playCharts(
  { runUntracked, afterTyping }: Pick<SteppedRuns, 'runUntracked' | 'afterTyping'>,
  plan: WorkbookPlan,
  sheets: PlanSheets,
): Promise<void> {
  const planned = plan.sheets.flatMap(({ name, charts = [] }) =>
    charts.map((chart) => ({ id: sheets[name].id, chart })),
  );
  const drawn: Excel.Chart[] = [];
  const inBatch = (work: (sheet: Excel.Worksheet, chart: ChartPlan) => void) =>
    afterTyping('building', () =>
      runUntracked(async (context) => {
        for (const { id, chart } of planned) work(context.workbook.worksheets.getItem(id), chart);
        await context.sync();
      }),
    );
  try {
    await inBatch((sheet, chart) => {
      removeChart(sheet, chart);
      drawn.push(drawChart(sheet, chart));
    });
  } catch {
    // Only where Office says that one was made is there anything to remove.
    const isDrawn = drawn.some((chart) => chart.toJSON().id !== undefined);
    if (isDrawn) await inBatch(removeChart).catch(() => undefined);
  }
}

function removeChart(sheet: Excel.Worksheet, { name }: ChartPlan): void {
  sheet.charts.getItemOrNullObject(name).delete();
}

function drawChart(sheet: Excel.Worksheet, plan: ChartPlan): Excel.Chart {
  const ranges = planRanges(sheet);
  const [first] = plan.series;
  const chart = sheet.charts.add('BarClustered', ranges.at(first?.values ?? plan.categories), 'Columns');
  chart.name = plan.name;
  chart.load('id');
  chart.setPosition(...cornersOf(plan.place));
  // What it draws stands in hidden columns.
  chart.plotVisibleOnly = false;
  chart.title.visible = false;
  chart.format.fill.setSolidColor('#FFFFFF');
  chart.format.font.name = FONT;
  chart.format.font.size = CHART_FONT_SIZE;
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = 'Bottom';
  drawAxes(chart);
  plan.series.forEach((_, index) => {
    drawSeries(chart, plan, index, ranges);
  });
  return chart;
}

/** The first category at the top, as in a table, and the numbers below all the same. */
function drawAxes({ axes: { categoryAxis, valueAxis } }: Excel.Chart): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
  valueAxis.minimum = 0;
  valueAxis.maximum = 5;
  valueAxis.majorUnit = 1;
  valueAxis.numberFormat = '0';
}

/** The chart was made of the first series. */
function drawSeries(chart: Excel.Chart, { series, categories }: ChartPlan, index: number, ranges: PlanRanges): void {
  const plan = series[index];
  if (!plan) return;
  const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(plan.label);
  drawn.name = plan.label;
  drawn.setValues(ranges.at(plan.values));
  drawn.setXAxisValues(ranges.at(categories));
  drawn.gapWidth = GAP;
  const { fill } = combineStyles([plan.style]);
  if (fill !== undefined) drawn.format.fill.setSolidColor(`#${fill}`);
}

/** The first and the last cell of a range. */
function cornersOf(range: string): [first: string, last: string] {
  const [first = range, last = first] = range.split(':');
  return [first, last];
}
