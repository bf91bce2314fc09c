import type { ItemId } from '../../scale/ids';
import { parseArea } from '../../workbook/a1';
import type { HostEvent } from '../measurement-host';
import { hostError, type Run } from './office-errors';
import type { OwnWrites } from './own-writes';
import type { ScorePlaces } from './score-places';

/** Changes that come within this time, in ms, are one: a paste, a fill, a sort. Shorter than anyone notices. */
const BURST = 40;

export interface WatchOptions {
  readonly run: Run;
  readonly excel: typeof Excel;
  readonly own: OwnWrites;
  /** Where the table was last seen. */
  readonly places: () => ScorePlaces | null;
  readonly listener: (event: HostEvent) => void;
}

/**
 * Listens to the whole workbook. An event says that something changed and by whom, never what: the receiver reads anew.
 * @returns takes the handlers away
 */
export async function watchWorkbook({ run, excel, own, places, listener }: WatchOptions): Promise<() => Promise<void>> {
  const changes = collectChanges(listener);
  let selected: ItemId | null = null;
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add((event) => changes.add(own.author(event))),
      worksheets.onDeleted.add(({ source }) => changes.add(source === 'Remote' ? 'other' : 'user')),
      worksheets.onSelectionChanged.add(({ address, worksheetId }) => {
        const item = itemAt(places(), worksheetId, address);
        if (item !== selected) listener({ kind: 'selected', item });
        selected = item;
        return Promise.resolve();
      }),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    changes.stop();
    const [first] = handlers;
    if (!first) return;
    // A handler can only be removed with the request context that added it.
    await excel
      .run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      })
      .catch((error: unknown) => {
        throw hostError(error);
      });
  };
}

type Author = 'user' | 'pane' | 'other';

/** Makes one event of a burst; a burst in which anyone but the pane had a part is not the pane's. */
function collectChanges(listener: (event: HostEvent) => void) {
  let authors = new Set<Author>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const announce = () => {
    const by = (['user', 'other', 'pane'] as const).find((author) => authors.has(author)) ?? 'user';
    authors = new Set();
    timer = undefined;
    listener({ kind: 'changed', by });
  };
  return {
    add: (author: Author): Promise<void> => {
      authors.add(author);
      timer ??= setTimeout(announce, BURST);
      return Promise.resolve();
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}

/** The item whose row is selected; of a larger selection the first row counts. */
function itemAt(places: ScorePlaces | null, sheetId: string, address: string): ItemId | null {
  const area = parseArea(address.split(',')[0] ?? '');
  if (places?.sheetId !== sheetId || !area) return null;
  return [...places.rows].find(([, row]) => row === area.top)?.[0] ?? null;
}
