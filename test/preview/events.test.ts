import type { HeadlessExcel } from '../../src/preview/headless/open-headless-excel';
import { UNANNOUNCED_CHOICES } from '../../src/preview/quirks/unannounced-choices';
import { afterEvents } from '../support/after-events';
import { freshExcel, SHEET } from './support';

let excel: HeadlessExcel;
let heard: Record<string, unknown>[];

beforeEach(async () => {
  excel = await freshExcel({ excelApi: '1.14' });
  heard = [];
});

/** Notes the parts of an event that say what happened. */
function hear(kind: string) {
  return (event: object): Promise<void> => {
    const { address, source, triggerSource, changeType, details } = event as Record<string, unknown>;
    heard.push({ kind, address, source, triggerSource, changeType, details });
    return Promise.resolve();
  };
}

const listen = () =>
  excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(hear('sheets'));
    await context.sync();
    return handler;
  });

describe('onChanged', () => {
  it('tells what was typed, by whom, before and after', async () => {
    await listen();
    await excel.workbook.type(`${SHEET}!B2`, 4);
    await afterEvents();
    expect(heard).toEqual([
      {
        kind: 'sheets',
        address: 'B2',
        source: 'Local',
        triggerSource: 'Unknown',
        changeType: 'RangeEdited',
        details: { valueBefore: '', valueAfter: 4, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      },
    ]);
  });

  it('is raised once for the sheet and once for the workbook, and leads to the range', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.onChanged.add(async (event) => {
        await excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load('values,address');
          await inner.sync();
          heard.push({ address: range.address, values: range.values });
        });
      });
      context.workbook.worksheets.onChanged.add(hear('sheets'));
      await context.sync();
    });
    await excel.workbook.type(`${SHEET}!C3`, 'x');
    await afterEvents();
    expect(heard).toHaveLength(2);
    expect(heard).toContainEqual({ address: `${SHEET}!C3`, values: [['x']] });
  });

  it('is one event for what is pasted', async () => {
    await listen();
    excel.workbook.paste(`${SHEET}!B2`, [
      [1, 2],
      [3, 4],
    ]);
    await afterEvents();
    expect(heard.map(({ address }) => address)).toEqual(['B2:C3']);
  });

  it('marks what the add-in wrote itself', async () => {
    await listen();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1:A2').values = [[1], [2]];
      await context.sync();
    });
    await afterEvents();
    expect(heard).toMatchObject([{ address: 'A1:A2', source: 'Local', triggerSource: 'ThisLocalAddin' }]);
  });

  it('is silent on a choice from a list where Excel is, and not on what is typed', async () => {
    await listen();
    excel.quirks.turnOn(UNANNOUNCED_CHOICES);
    await excel.workbook.choose(`${SHEET}!A1`, 3);
    await excel.workbook.type(`${SHEET}!A2`, 3);
    await afterEvents();
    expect(heard).toMatchObject([{ address: 'A2' }]);
    excel.quirks.turnOff(UNANNOUNCED_CHOICES);
    await excel.workbook.choose(`${SHEET}!A1`, 4);
    await afterEvents();
    expect(heard).toMatchObject([{ address: 'A2' }, { address: 'A1' }]);
  });

  it('says Remote for a co-author', async () => {
    await listen();
    excel.workbook.changeAsCoAuthor(`${SHEET}!A1`, 5);
    await afterEvents();
    expect(heard).toMatchObject([{ address: 'A1', source: 'Remote', triggerSource: 'Unknown' }]);
  });

  it('does not say what caused it on a host that is too old for that', async () => {
    excel = await freshExcel({ excelApi: '1.9' });
    await listen();
    await excel.workbook.type(`${SHEET}!A1`, 5);
    await afterEvents();
    expect(heard).toMatchObject([{ address: 'A1', source: 'Local', triggerSource: undefined }]);
  });

  it('is silent about an input that the validation refuses', async () => {
    await excel.run(async (context) => {
      const validation = context.workbook.worksheets.getItem(SHEET).getRange('A1').dataValidation;
      validation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
      await context.sync();
    });
    await listen();
    expect(await excel.workbook.type(`${SHEET}!A1`, 8)).toBe(false);
    await afterEvents();
    expect(heard).toEqual([]);
  });

  it('tells what an undo brings back', async () => {
    await excel.workbook.type(`${SHEET}!A1`, 5);
    await afterEvents();
    await listen();
    excel.workbook.undo();
    await afterEvents();
    expect(heard).toMatchObject([{ address: 'A1', details: { valueBefore: 5, valueAfter: '' } }]);
  });

  it('is no longer raised after the handler is removed', async () => {
    const handler = await listen();
    await excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await excel.workbook.type(`${SHEET}!A1`, 5);
    await afterEvents();
    expect(heard).toEqual([]);
  });
});

describe('onSelectionChanged', () => {
  it('is raised for the workbook, all sheets and one sheet', async () => {
    await excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(hear('workbook'));
      context.workbook.worksheets.onSelectionChanged.add(hear('sheets'));
      context.workbook.worksheets.getItem(SHEET).onSelectionChanged.add(hear('sheet'));
      await context.sync();
    });
    excel.workbook.select(`${SHEET}!D4:E5`);
    await afterEvents();
    expect(heard.map(({ kind, address }) => [kind, address])).toEqual(
      expect.arrayContaining([
        ['workbook', undefined],
        ['sheets', 'D4:E5'],
        ['sheet', 'D4:E5'],
      ]),
    );
  });

  it('goes with the selection that Office.js reads and makes', async () => {
    excel.workbook.select(`${SHEET}!D4:E5`);
    const read = await excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      context.workbook.worksheets.getItem(SHEET).getRange('B2').select();
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      await context.sync();
      return [selected.address, cell.address];
    });
    expect(read).toEqual([`${SHEET}!D4:E5`, `${SHEET}!B2`]);
  });
});

describe('events of sheets', () => {
  it('tell that a user deletes one', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Weg');
      context.workbook.worksheets.onDeleted.add(hear('deleted'));
      await context.sync();
    });
    excel.workbook.deleteSheet('Weg');
    await afterEvents();
    expect(heard).toMatchObject([{ kind: 'deleted', source: 'Local' }]);
  });
});
