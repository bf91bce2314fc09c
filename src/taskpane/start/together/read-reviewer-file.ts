import type { NamedMeasurement } from '../../../comparing/comparable';
import { MOST_MEGABYTES_PACKED } from '../../../host/xlsx/file-limits';
import { readXlsx } from '../../../host/xlsx/read-xlsx';
import { UnreadableFileError } from '../../../host/xlsx/unreadable-file';
import { carryOver, damageIn } from '../../../workbook/carry-over/carry-over';
import { UnreadableWorkbookError } from '../../../workbook/reading/unreadable-workbook';
import { REVIEWERS_TEXTS as TEXTS } from './texts';

/** What a chosen file holds, or why it cannot be read, in a sentence that goes on after its name. */
export type ReadFile = Pick<Required<NamedMeasurement>, 'measurement' | 'damage'> | { readonly problem: string };

/** Reads a workbook of a reviewer as the command line does. Nothing is written to it, and it goes nowhere. Never fails. */
export async function readReviewerFile(file: File): Promise<ReadFile> {
  let bytes: ArrayBuffer;
  try {
    // Before it is in memory.
    if (file.size > MOST_MEGABYTES_PACKED * 1024 * 1024) throw new UnreadableFileError('too-large');
    bytes = await file.arrayBuffer();
  } catch (error) {
    return { problem: error instanceof UnreadableFileError ? error.message : TEXTS.notOpened };
  }
  try {
    const contents = readXlsx(new Uint8Array(bytes));
    return { measurement: carryOver(contents).measurement, damage: damageIn(contents) };
  } catch (error) {
    const isExpected = error instanceof UnreadableFileError || error instanceof UnreadableWorkbookError;
    return { problem: isExpected ? error.message : TEXTS.unforeseen };
  }
}
