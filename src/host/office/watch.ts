import type { HostEvent } from '../measurement-host';
import type { FollowedSelection } from './follow-selection';
import { hostError, type Runs } from './office-errors';
import type { OwnWrites } from './own-writes';
import { untracked } from './plan-ranges';
import type { SeenSheets } from './seen-sheets';
import { SEEN_OF_CELL, unannouncedChanges } from './unannounced-changes';

/** Changes that come within this time, in ms, are one: a paste, a fill, a sort. Shorter than anyone notices. */
const BURST = 40;

export interface WatchOptions extends Runs {
  readonly excel: typeof Excel;
  readonly isSupported: (version: string) => boolean;
  readonly own: OwnWrites;
  readonly selection: FollowedSelection;
  readonly seen: SeenSheets;
  readonly listener: (event: HostEvent) => void;
}

/**
 * Listens to the whole workbook. An event says that something changed and by whom, never what: the receiver reads anew.
 * @returns takes the handlers away
 */
export async function watchWorkbook(options: WatchOptions): Promise<() => Promise<void>> {
  const { run, runUntracked, excel, isSupported, own, selection, seen, listener } = options;
  const changes = collectChanges(listener);
  const unannounced = unannouncedChanges(runUntracked, (sheetId) => {
    seen.touch(sheetId);
    void changes.add('user');
  });
  const ended: (() => void)[] = [];
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add((event) => {
        // Where rows or cells were put in or taken out, formulas on other sheets change along.
        if (event.changeType === 'RangeEdited') seen.touch(event.worksheetId);
        else seen.forget();
        unannounced.announced(event.worksheetId, event.address);
        return changes.add(own.author(event, isSupported('1.14') ? event.triggerSource : undefined));
      }),
      worksheets.onDeleted.add(({ source }) => {
        seen.forget();
        return changes.add(source === 'Remote' ? 'other' : 'user');
      }),
      worksheets.onSelectionChanged.add(({ address, worksheetId }) => {
        selection.moved(worksheetId, address);
        unannounced.moved();
        return Promise.resolve();
      }),
    ];
    await context.sync();
    ended.push(seen.watched());
    return added;
  });
  await run(async (context) => {
    const cell = untracked(context.workbook.getActiveCell()).load(SEEN_OF_CELL);
    await context.sync();
    selection.moved(cell.worksheet.id, cell.address);
    unannounced.isIn(cell);
    // A workbook behind another has no active cell. What is selected next is announced there too.
  }).catch(() => undefined);
  return async () => {
    changes.stop();
    unannounced.stop();
    for (const end of ended) end();
    const [first] = handlers;
    if (!first) return;
    // A handler can only be removed with the request context that added it.
    await excel
      .run({ delayForCellEdit: true, previousObjects: first.context }, async (context) => {
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
