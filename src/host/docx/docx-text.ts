import { TextRun, type IRunOptions } from 'docx';
import { cellText } from '../../measurement/cell-texts';

/** Text as runs: without the characters that XML forbids, and with every line end as a break. */
export function textRuns(text: string, look: Omit<IRunOptions, 'text' | 'break' | 'children'> = {}): TextRun[] {
  return writable(text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** Text on one line, for the properties of a document and whatever else holds no breaks. */
export const oneLine = (text: string): string => writable(text).replace(/\s+/g, ' ').trim();

/** A document has no limit to a text, as a cell does; a tab is a space, for there are no tab stops to go to. */
const writable = (text: string): string => cellText(text, Infinity).replaceAll('\t', ' ');
