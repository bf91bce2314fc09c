import type { BuildStep } from '../../../src/host/measurement-host';
import { officeRun, officeRunUntracked } from '../../../src/host/office/office-errors';
import { playCharts } from '../../../src/host/office/play-charts';
import type { PlanSheets } from '../../../src/host/office/play-plan';
import { steppedRuns } from '../../../src/host/office/stepped-runs';
import { emptyMeasurement } from '../../../src/measurement/measurement';
import { CELL_EDITING } from '../../../src/preview/quirks/cell-editing';
import { scoreForm } from '../../../src/scale/score-form';
import type { ModelId } from '../../../src/scale/types';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { acceptingExcel, type AcceptingExcel } from '../../support/accepting-excel';
import { openWorkbook } from './open-workbook';

const planOf = (model: ModelId) => workbookPlan(emptyMeasurement(scoreForm('ips-ao-2015', model)));

/** Draws the charts of an empty measurement; the sheets have their names for ids. */
async function draw(excel: AcceptingExcel, model: ModelId, onStep: (step: BuildStep) => void = () => undefined) {
  const plan = planOf(model);
  const sheets = Object.fromEntries(plan.sheets.map(({ name }) => [name, { id: name }]));
  const runs = { run: officeRun(excel.Excel), runUntracked: officeRunUntracked(excel.Excel) };
  await playCharts(steppedRuns(runs, onStep), plan, sheets as unknown as PlanSheets);
}

const REPORT = 'worksheets.getItem(Verslag)';

/** What is sent of one chart, from the moment that it is added, without the path that all of it has. */
function sentOf(excel: AcceptingExcel, index: number): (readonly unknown[])[] {
  const starts = excel.sent.flatMap(([path], place) => (path === `${REPORT}.charts.add` ? [place] : []));
  return excel.sent
    .slice(starts[index], starts[index + 1])
    .filter(([path]) => !path.endsWith('.delete'))
    .map(([path, ...values]) => [path.replace(`${REPORT}.charts.`, ''), ...values]);
}

describe('the charts over the bars in cells', () => {
  it('are sent in one batch, in members of ExcelApi 1.9', async () => {
    const excel = acceptingExcel('1.9');
    await draw(excel, 'integrated');
    expect(excel.requests()).toBe(1);
    // Two sections after each other: three parts and eight principles, each below a heading and a header.
    expect(excel.sent.filter(([path]) => path === `${REPORT}.charts.add`)).toEqual([
      [`${REPORT}.charts.add`, 'BarClustered', 'H23:H25', 'Columns'],
      [`${REPORT}.charts.add`, 'BarClustered', 'H29:H36', 'Columns'],
    ]);
  });

  it('show the means of both columns from 0 to 5, the first category at the top, with a legend below', async () => {
    const excel = acceptingExcel();
    await draw(excel, 'integrated');
    expect(sentOf(excel, 1)).toEqual([
      ['add', 'BarClustered', 'H29:H36', 'Columns'],
      ['add.name', 'IPS_profiel_basisprincipes'],
      ['add.setPosition', 'E29', 'F36'],
      ['add.plotVisibleOnly', false],
      ['add.title.visible', false],
      ['add.format.fill.setSolidColor', '#FFFFFF'],
      ['add.format.font.name', 'Arial'],
      ['add.format.font.size', 8],
      ['add.legend.visible', true],
      ['add.legend.position', 'Bottom'],
      ['add.axes.categoryAxis.reversePlotOrder', true],
      ['add.axes.categoryAxis.position', 'Maximum'],
      ['add.axes.valueAxis.minimum', 0],
      ['add.axes.valueAxis.maximum', 5],
      ['add.axes.valueAxis.majorUnit', 1],
      ['add.axes.valueAxis.numberFormat', '0'],
      ['add.series.getItemAt', 0],
      ['add.series.getItemAt.name', 'IPS-A'],
      ['add.series.getItemAt.setValues', 'H29:H36'],
      ['add.series.getItemAt.setXAxisValues', 'G29:G36'],
      ['add.series.getItemAt.gapWidth', 60],
      ['add.series.getItemAt.format.fill.setSolidColor', '#5E9DAD'],
      ['add.series.add', 'IPS-O', null],
      ['add.series.add.name', 'IPS-O'],
      ['add.series.add.setValues', 'I29:I36'],
      ['add.series.add.setXAxisValues', 'G29:G36'],
      ['add.series.add.gapWidth', 60],
      ['add.series.add.format.fill.setSolidColor', '#F2D0A0'],
    ]);
  });

  it('need no legend where one column is measured', async () => {
    const excel = acceptingExcel();
    await draw(excel, 'work');
    expect(sentOf(excel, 0)).toEqual(expect.arrayContaining([['add.legend.visible', false]]));
    expect(sentOf(excel, 0).filter(([path]) => path === 'add.series.add')).toEqual([]);
  });

  it('replace those that were there', async () => {
    const excel = acceptingExcel();
    await draw(excel, 'work');
    const names = ['IPS_profiel_onderdelen', 'IPS_profiel_basisprincipes'];
    expect(excel.sent.filter(([path]) => /getItemOrNullObject(\.delete)?$/.test(path))).toEqual(
      names.flatMap((name) => [
        [`${REPORT}.charts.getItemOrNullObject`, name],
        [`${REPORT}.charts.getItemOrNullObject.delete`],
      ]),
    );
  });

  it('leave nothing behind where Excel fails halfway, and say nothing of it', async () => {
    const excel = acceptingExcel();
    excel.failAt(`${REPORT}.charts.add.legend.position`);
    await draw(excel, 'integrated');
    expect(excel.requests()).toBe(2);
    const added = excel.sent.findLastIndex(([path]) => path === `${REPORT}.charts.add`);
    expect(excel.sent.slice(added).filter(([path]) => path.endsWith('getItemOrNullObject'))).toEqual([
      [`${REPORT}.charts.getItemOrNullObject`, 'IPS_profiel_onderdelen'],
      [`${REPORT}.charts.getItemOrNullObject`, 'IPS_profiel_basisprincipes'],
    ]);
  });

  it('are drawn after all where somebody begins to type in a cell, once that is done', async () => {
    const excel = acceptingExcel();
    excel.quirks.turnOn(CELL_EDITING);
    const steps: string[] = [];
    await draw(excel, 'integrated', (step) => {
      steps.push(step);
      excel.quirks.turnOff(CELL_EDITING);
    });
    expect(excel.sent.filter(([path]) => path === `${REPORT}.charts.add`)).toHaveLength(2);
    expect(steps).toEqual(['waiting', 'building']);
  });

  it('are not there in a spreadsheet without charts, and the bars in cells are', async () => {
    const open = await openWorkbook();
    try {
      expect(await open.host.build(emptyMeasurement(scoreForm('ips-ao-2015', 'integrated')))).toEqual([]);
      expect(open.excel.workbook.sheetNames()).toContain('Verslag');
      await open.host.write([{ table: 'scores', row: 'bezetting-3', field: 'A', value: 5 }]);
      // The part Bezetting, of which one item has a 5 in one column.
      expect(await open.excel.workbook.values('Verslag!E23:F23')).toEqual([[5, '']]);
    } finally {
      open.excel.dispose();
    }
  });
});
