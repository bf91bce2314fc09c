import type { LinkedCell } from '../../workbook/linked-cells';
import { cellInput } from './cell-input';
import { hostError, type Run } from './office-errors';
import { PROTECTION } from './play-sheet';
import { writeCells } from './sheet-changes';
import { protectAgain, protectedOf, unprotectError } from './unprotect-sheets';

/** Queues what other sheets hold where a sheet stands at which they look, or where it does not. */
export function writeLinked(
  { workbook }: Excel.RequestContext,
  links: readonly LinkedCell[],
  which: 'with' | 'without',
): void {
  for (const tab of tabsOf(links))
    writeCells(
      workbook.worksheets.getItem(tab),
      links
        .filter(({ sheet }) => sheet === tab)
        .map(({ row, column, [which]: cell }) => ({ row, column, input: cellInput(cell) })),
    );
}

const tabsOf = (links: readonly LinkedCell[]) => [...new Set(links.map(({ sheet }) => sheet))];

/**
 * Does something in one batch in which the sheets with linked cells have no protection; those that had it get it back, however
 * it ends. It is done once more where somebody protected or opened one in between. No more than that batch where there are no
 * such cells.
 */
export async function whileOpen(
  run: Run,
  links: readonly LinkedCell[],
  work: (context: Excel.RequestContext) => void,
): Promise<void> {
  const tabs = tabsOf(links);
  const once = async () => {
    const closed = await protectedOf(run, tabs);
    try {
      await run(async (context) => {
        const protections = closed.map((tab) => context.workbook.worksheets.getItem(tab).protection);
        for (const protection of protections) protection.unprotect();
        work(context);
        for (const protection of protections) protection.protect(PROTECTION);
        await context.sync();
      });
    } catch (cause) {
      await protectAgain(run, closed).catch(() => undefined);
      throw unprotectError(cause);
    }
  };
  try {
    await once();
  } catch (error) {
    if (tabs.length === 0 || hostError(error).problem !== 'protected') throw error;
    await once();
  }
}
