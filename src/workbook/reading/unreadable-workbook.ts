import { UNREADABLE_REASONS } from './texts';

/** What keeps a workbook from giving a measurement. */
export type UnreadableReason = keyof typeof UNREADABLE_REASONS;

/** A workbook in which no measurement can be read. The message is for the user. */
export class UnreadableWorkbookError extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(UNREADABLE_REASONS[reason]);
    this.name = 'UnreadableWorkbookError';
  }
}
