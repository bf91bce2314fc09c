import { hostError } from '../office-errors';
import { PROTECTION } from '../play-sheet';
import { checkSame, type Bench, type ExcelProbe } from './probe';

const COMMENT = 'IPS-modeltrouw';

/** Protection and printing. */
export const SHEET_PROBES: readonly ExcelProbe[] = [
  {
    id: 'unprotect-open',
    run: async (bench) => {
      const isProtected = await bench.batch(async ({ protection }, context) => {
        protection.protect();
        protection.unprotect();
        protection.unprotect();
        protection.load('protected');
        await context.sync();
        return protection.protected;
      });
      checkSame(isProtected, false);
      return undefined;
    },
  },
  {
    id: 'locked-cells',
    run: async (bench) => {
      await bench.batch(async (sheet, context) => {
        sheet.getRange('C3').format.protection.locked = false;
        sheet.protection.protect(PROTECTION);
        await context.sync();
      });
      const writes = (address: string) =>
        bench.batch(async (sheet, context) => {
          sheet.getRange(address).values = [[1]];
          await context.sync();
        });
      const refusal = await writes('B3').then(
        () => null,
        (error: unknown) => hostError(error).code,
      );
      await writes('C3');
      checkSame(refusal, 'AccessDenied');
      return undefined;
    },
  },
  {
    id: 'protection-options',
    run: async (bench) => {
      const options = await bench.batch(async ({ protection }, context) => {
        protection.protect(PROTECTION);
        await context.sync();
        protection.load('options');
        await context.sync();
        const { allowEditObjects, allowFormatRows, allowFormatColumns, allowAutoFilter } = protection.options;
        return [allowEditObjects, allowFormatRows, allowFormatColumns, allowAutoFilter];
      });
      checkSame(options, [true, true, true, true]);
      return undefined;
    },
  },
  {
    id: 'comments',
    needs: '1.10',
    run: async (bench) => {
      const { isSupported } = bench;
      const contents = await bench.batch(async (sheet, context) => {
        sheet.protection.protect(PROTECTION);
        await context.sync();
        if (isSupported('1.10')) {
          sheet.comments.add(sheet.getRange('B3'), COMMENT);
          await context.sync();
          const comments = sheet.comments.load('items/content');
          await context.sync();
          return comments.items.map(({ content }) => content);
        }
        return [];
      });
      checkSame(contents, [COMMENT]);
      return undefined;
    },
  },
  {
    id: 'page-scale',
    run: async (bench) => {
      const { scale } = await zoomAfter(bench, [{ scale: 65 }]);
      checkSame(scale, 65);
      return undefined;
    },
  },
  {
    id: 'fit-to-width',
    run: async (bench) => {
      const { horizontalFitToPages } = await zoomAfter(bench, [{ scale: 65 }, { horizontalFitToPages: 1 }]);
      checkSame(horizontalFitToPages, 1);
      return undefined;
    },
  },
  {
    id: 'protected-breaks',
    run: async (bench) => {
      const address = await bench.batch(async (sheet, context) => {
        sheet.protection.protect(PROTECTION);
        await context.sync();
        const { horizontalPageBreaks: breaks } = sheet;
        breaks.add('A9');
        await context.sync();
        const first = breaks.getItem(0).getCellAfterBreak().load('address');
        await context.sync();
        return first.address.split('!').at(-1);
      });
      checkSame(address, 'A9');
      return undefined;
    },
  },
];

/** How a sheet is zoomed for printing after it was asked for this, one after another. */
function zoomAfter(bench: Bench, zooms: readonly Excel.PageLayoutZoomOptions[]): Promise<Excel.PageLayoutZoomOptions> {
  return bench.batch(async ({ pageLayout }, context) => {
    for (const zoom of zooms) {
      pageLayout.zoom = zoom;
      await context.sync();
    }
    pageLayout.load('zoom');
    await context.sync();
    return pageLayout.zoom;
  });
}
