import type { HeadlessExcel } from '../../src/preview/headless/open-headless-excel';
import { errorOf, freshExcel, SHEET } from './support';

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await freshExcel();
});

describe('sheets', () => {
  it('are made, named, coloured, frozen and shown', async () => {
    const read = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Scores 2');
      sheet.tabColor = '#2F6F7E';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt('A1:B4');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      sheet.load('name,tabColor,showGridlines,visibility,position');
      worksheets.load('items/name');
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      return {
        sheet: sheet.toJSON(),
        frozen: frozen.address,
        names: worksheets.items.map(({ name }) => name),
        active: active.name,
      };
    });
    expect(read).toMatchObject({
      sheet: { name: 'Scores 2', tabColor: '#2F6F7E', showGridlines: false, visibility: 'Visible', position: 1 },
      frozen: "'Scores 2'!A1:B4",
      names: [SHEET, 'Scores 2'],
      active: SHEET,
    });
  });

  it('are null objects when they are not there', async () => {
    const missing = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Weg');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(missing).toEqual([true, true]);
    const error = await errorOf(excel, ({ workbook }) => void workbook.worksheets.getItem('Weg').load('name'));
    expect(error.code).toBe('ItemNotFound');
  });

  it('cannot have a name that is taken, in whatever case', async () => {
    const error = await errorOf(excel, ({ workbook }) => void workbook.worksheets.add(SHEET.toUpperCase()));
    expect(error.code).toBe('ItemAlreadyExists');
  });

  it('can be deleted, except the last', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Tijdelijk');
      await context.sync();
      context.workbook.worksheets.getItem('Tijdelijk').delete();
      await context.sync();
    });
    expect(excel.workbook.sheetNames()).toEqual([SHEET]);
    const error = await errorOf(excel, ({ workbook }) => {
      workbook.worksheets.getItem(SHEET).delete();
    });
    expect(error.code).toBe('InvalidOperation');
  });

  it('know which of their cells are used', async () => {
    const used = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const empty = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      sheet.getRange('C3:D4').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('F9').format.fill.color = 'yellow';
      const [values, all] = [sheet.getUsedRange(true), sheet.getUsedRange()];
      values.load('address');
      all.load('address');
      await context.sync();
      return [empty.isNullObject, values.address, all.address];
    });
    expect(used).toEqual([true, `${SHEET}!C3:D4`, `${SHEET}!C3:F9`]);
  });

  it('keep page layout, page breaks and filter as they were asked for', async () => {
    const orientation = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea('A1:F37');
      sheet.pageLayout.setPrintTitleRows('$1:$3');
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
      sheet.verticalPageBreaks.add('G1');
      sheet.autoFilter.apply(sheet.getRange('A3:F37'));
      sheet.pageLayout.load('orientation');
      await context.sync();
      return sheet.pageLayout.orientation;
    });
    expect(orientation).toBe('Landscape');
    expect(excel.workbook.printCalls(SHEET)).toEqual([
      { member: 'pageLayout.orientation', args: ['Landscape'] },
      { member: 'pageLayout.zoom', args: [{ horizontalFitToPages: 1 }] },
      { member: 'pageLayout.setPrintArea', args: ['A1:F37'] },
      { member: 'pageLayout.setPrintTitleRows', args: ['$1:$3'] },
      { member: 'pageLayout.headersFooters.defaultForAllPages.leftFooter', args: ['&A'] },
      { member: 'verticalPageBreaks.add', args: ['G1'] },
    ]);
    expect(excel.workbook.filter(SHEET)).toBe('A3:F37');
  });
});

describe('names', () => {
  it('stand for ranges, in formulas and in Office.js', async () => {
    const read = await excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem(SHEET);
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      names.add('IPS_scores', sheet.getRange('A1:A3'));
      sheet.getRange('B1').formulas = [['=SUM(IPS_scores)']];
      const item = names.getItemOrNullObject('ips_SCORES');
      item.load('name,formula,value,scope,type');
      const range = item.getRange();
      range.load('address');
      const total = sheet.getRange('B1');
      total.load('values');
      names.load('items/name');
      await context.sync();
      return {
        item: item.toJSON(),
        range: range.address,
        total: total.values,
        all: names.items.map(({ name }) => name),
      };
    });
    expect(read).toMatchObject({
      item: {
        name: 'IPS_scores',
        formula: `=${SHEET}!$A$1:$A$3`,
        value: `${SHEET}!A1:A3`,
        scope: 'Workbook',
        type: 'Range',
      },
      range: `${SHEET}!A1:A3`,
      total: [[6]],
      all: ['IPS_scores'],
    });
  });

  it('cannot be taken twice, and are gone after delete', async () => {
    const add = ({ workbook }: Excel.RequestContext) =>
      void workbook.names.add('IPS_versie', workbook.worksheets.getItem(SHEET).getRange('A1'));
    await excel.run(async (context) => {
      add(context);
      await context.sync();
    });
    expect((await errorOf(excel, add)).code).toBe('ItemAlreadyExists');
    const gone = await excel.run(async (context) => {
      context.workbook.names.getItem('IPS_versie').delete();
      const left = context.workbook.names.getItemOrNullObject('IPS_versie');
      await context.sync();
      return left.isNullObject;
    });
    expect(gone).toBe(true);
  });
});

describe('settings', () => {
  it('are kept in the workbook', async () => {
    const value = await excel.run(async (context) => {
      context.workbook.settings.add('model', { scale: 'ips-ao-2015' });
      const setting = context.workbook.settings.getItemOrNullObject('model');
      setting.load('value');
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ scale: 'ips-ao-2015' });
  });
});

describe('the bridge', () => {
  it('counts requests and characters', async () => {
    excel.workbook.resetTraffic();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [[1]];
      await context.sync();
    });
    const { requests, releases, sent } = excel.workbook.traffic;
    expect(requests - releases).toBe(1);
    expect(sent).toBeGreaterThan(100);
  });

  it('says where a batch went wrong', async () => {
    const failed = excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ debugInfo: { errorLocation: 'Range.values' } });
  });
});
