import { UNREADABLE_FILE_REASONS } from './texts';

/** Why a file cannot be opened. */
export type UnreadableFileReason = keyof typeof UNREADABLE_FILE_REASONS;

/** A file that cannot be opened as a workbook. The message is for the user. */
export class UnreadableFileError extends Error {
  constructor(
    readonly reason: UnreadableFileReason,
    options?: ErrorOptions,
  ) {
    super(UNREADABLE_FILE_REASONS[reason], options);
    this.name = 'UnreadableFileError';
  }
}
