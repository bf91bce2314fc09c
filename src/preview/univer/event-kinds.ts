import type { HostMethod } from '../office-bridge/host-object';

/** The numbers of events in messages, by the name with which the library asks for them. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** What the library names as the target of an event of the collection of sheets, and of the document itself. */
export const COLLECTION_TARGET = 'Workbook';
export const DOCUMENT_TARGET = '';

/** The number of `workbook.onSelectionChanged`, which is older than the others and cannot be asked for. */
export const DOCUMENT_SELECTION_CHANGED = 2;

const RAISED = {
  worksheet: ['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated'],
  worksheets: ['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Added', 'Deleted'],
} as const satisfies Record<string, readonly EventName[]>;

/** The methods with which the library asks for events of an object, and stops asking. */
export function registrations(target: keyof typeof RAISED, asked: Set<string>): Readonly<Record<string, HostMethod>> {
  return Object.fromEntries(
    RAISED[target].flatMap((name) => [
      [`_Register${name}Event`, () => void asked.add(name)],
      [`_Unregister${name}Event`, () => void asked.delete(name)],
    ]),
  );
}
