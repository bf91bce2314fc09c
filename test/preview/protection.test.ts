import type { HeadlessExcel } from '../../src/preview/headless/open-headless-excel';
import { PROTECTED_COMMENTS } from '../../src/preview/quirks/protected-comments';
import { errorOf, freshExcel, SHEET } from './support';

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await freshExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('D5:E8').format.protection.locked = false;
    sheet.protection.protect({ allowFormatRows: true, allowFormatColumns: true });
    await context.sync();
  });
});

describe('a protected sheet', () => {
  it('refuses a write to a locked cell', async () => {
    const error = await errorOf(excel, (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [[1]];
    });
    expect(error.code).toBe('AccessDenied');
    expect(await excel.workbook.value(`${SHEET}!A1`)).toBe('');
  });

  it('takes writes to unlocked cells, also far apart in one batch', async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('D5').values = [[4]];
      sheet.getRange('E8').values = [[2]];
      await context.sync();
    });
    expect(await excel.workbook.values(`${SHEET}!D5:E8`)).toEqual([
      [4, ''],
      ['', ''],
      ['', ''],
      ['', 2],
    ]);
  });

  it('lets people type in unlocked cells only', async () => {
    await expect(excel.workbook.type(`${SHEET}!D5`, 3)).resolves.toBe(true);
    await expect(excel.workbook.type(`${SHEET}!A1`, 3)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(excel.workbook.isLocked(`${SHEET}!A1`)).toBe(true);
    expect(excel.workbook.isLocked(`${SHEET}!D5`)).toBe(false);
  });

  it('keeps its unlocked cells unlocked when they are emptied', async () => {
    await excel.workbook.type(`${SHEET}!D5`, 3);
    await excel.workbook.type(`${SHEET}!D5`, '');
    await expect(excel.workbook.type(`${SHEET}!D5`, 4)).resolves.toBe(true);
  });

  it('cannot be protected again', async () => {
    const error = await errorOf(excel, (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
    });
    expect(error.code).toBe('InvalidOperation');
  });

  it('refuses formats, except those that its options allow', async () => {
    const error = await errorOf(excel, (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('D5').format.fill.color = 'red';
    });
    expect(error.code).toBe('AccessDenied');
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('D5').format.rowHeight = 40;
      await context.sync();
    });
  });

  it('refuses new validations and conditional formats', async () => {
    const refused = [
      await errorOf(excel, (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange('D5').dataValidation.clear();
      }),
      await errorOf(excel, (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange('D5').conditionalFormats.add('Custom');
      }),
    ];
    expect(refused.map(({ code }) => code)).toEqual(['AccessDenied', 'AccessDenied']);
  });

  it('is open again after unprotect, and says which', async () => {
    const states = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.protection.load('protected,options');
      await context.sync();
      const before = [sheet.protection.protected, sheet.protection.options.allowFormatRows];
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [['vrij']];
      sheet.protection.load('protected');
      await context.sync();
      return [...before, sheet.protection.protected];
    });
    expect(states).toEqual([true, true, false]);
    expect(await excel.workbook.value(`${SHEET}!A1`)).toBe('vrij');
  });

  it('stays closed for the wrong password', async () => {
    await excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(SHEET);
      protection.unprotect();
      protection.protect({}, 'geheim');
      await context.sync();
    });
    const error = await errorOf(excel, (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.unprotect();
    });
    expect(error.code).toBe('InvalidPassword');
  });
});

describe('a comment on a protected sheet', () => {
  /** Which comments there are once a batch has put one on a sheet that lets people edit objects, or does not. */
  const commentsWith = async (allowEditObjects: boolean) => {
    excel = await freshExcel({ excelApi: '1.10' });
    return excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.protection.protect({ allowEditObjects });
      await context.sync();
      const add = () => {
        sheet.comments.add('D5', 'nagaan');
        return context.sync();
      };
      const code = await add().then(
        () => null,
        (error: unknown) => (error instanceof excel.OfficeExtension.Error ? error.code : 'other'),
      );
      sheet.comments.load('items/content');
      await context.sync();
      return { code, contents: sheet.comments.items.map(({ content }) => content) };
    });
  };

  it('is refused where people may not edit objects', async () => {
    expect(await commentsWith(false)).toEqual({ code: 'AccessDenied', contents: [] });
  });

  it('is taken where they may', async () => {
    expect(await commentsWith(true)).toEqual({ code: null, contents: ['nagaan'] });
  });

  it('is refused there too by an Excel that takes none on a protected sheet', async () => {
    excel = await freshExcel({ excelApi: '1.10' });
    excel.quirks.turnOn(PROTECTED_COMMENTS);
    const error = await errorOf(excel, (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.protection.protect({ allowEditObjects: true });
      sheet.comments.add('D5', 'nagaan');
    });
    expect(error.code).toBe('AccessDenied');
  });
});

describe('a workbook', () => {
  it('says that it is read-only, and that its structure is protected', async () => {
    excel.workbook.makeReadOnly();
    excel.workbook.protectStructure();
    const read = await excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      workbook.protection.load('protected');
      await context.sync();
      return [workbook.readOnly, workbook.protection.protected];
    });
    expect(read).toEqual([true, true]);
    const error = await errorOf(excel, (context) => {
      context.workbook.worksheets.add('Nieuw');
    });
    expect(error.code).toBe('AccessDenied');
  });
});
