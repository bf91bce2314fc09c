import type { FireEvent } from '../office-bridge/bridge';
import type { EventArguments, EventCause } from '../office-bridge/quirks';
import { formatAddress } from './area';
import { valueTypeOf, type CellValue } from './cell-values';
import {
  COLLECTION_TARGET,
  DOCUMENT_SELECTION_CHANGED,
  DOCUMENT_TARGET,
  EVENT_TYPES,
  type EventName,
} from './event-kinds';
import type { OpenBook } from './open-book';
import type { RangePlace } from './range-place';
import type { Sheet } from './sheet';

/**
 * Who made a change, and the user perhaps by choosing from the list of a cell. Excel says Local or Remote, and from ExcelApi
 * 1.14 on whether the add-in did it itself.
 */
export type EditAuthor = 'user' | 'user with a list' | 'add-in' | 'co-author';

/** The content of the only cell that changed, before and after. */
export interface CellChangeDetail {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Tells the panes that asked for it what happened. */
export class EventAnnouncer {
  constructor(
    private readonly book: OpenBook,
    private readonly fire: FireEvent,
    /** Whether the host is new enough to say that the add-in itself made a change. */
    private readonly saysTrigger: boolean,
  ) {}

  changed({ sheet, area }: RangePlace, by: EditAuthor, changeType: string, detail?: CellChangeDetail): void {
    const address = formatAddress(area);
    const cause = by === 'user with a list' ? 'choice from a list' : 'other';
    const args = {
      changeType,
      source: by === 'co-author' ? 'Remote' : 'Local',
      worksheetId: sheet.id,
      address,
      referenceId: `${sheet.id}|${address}`,
      ...(this.saysTrigger ? { triggerSource: by === 'add-in' ? 'ThisLocalAddin' : 'Unknown' } : {}),
      ...(detail
        ? {
            valueBefore: detail.before,
            valueAfter: detail.after,
            valueTypeBefore: valueTypeOf(detail.before),
            valueTypeAfter: valueTypeOf(detail.after),
          }
        : {}),
    };
    this.send('DataChanged', sheet, args, cause);
  }

  ownChanges(): void {
    for (const { changeType, ...place } of this.book.takeOwnChanges()) {
      if (place.sheet.exists()) this.changed(place, 'add-in', changeType);
    }
  }

  selected(sheet: Sheet, address: string): void {
    this.send('SelectionChanged', sheet, { address, worksheetId: sheet.id });
    this.fire(DOCUMENT_SELECTION_CHANGED, DOCUMENT_TARGET, {});
  }

  activated(sheet: Sheet, before: Sheet | null): void {
    if (before) this.send('Deactivated', before, { worksheetId: before.id });
    this.send('Activated', sheet, { worksheetId: sheet.id });
  }

  sheetAdded(id: string): void {
    this.send('Added', null, { worksheetId: id, source: 'Local' });
  }

  sheetDeleted(id: string): void {
    this.send('Deleted', null, { worksheetId: id, source: 'Local' });
  }

  private send(name: EventName, sheet: Sheet | null, args: EventArguments, cause?: EventCause): void {
    if (sheet?.state.events.has(name)) this.fire(EVENT_TYPES[name], sheet.id, args, cause);
    if (this.book.events.has(name)) this.fire(EVENT_TYPES[name], COLLECTION_TARGET, args, cause);
  }
}
