import { EARLIER_MARKS } from './earlier-marks';

/** What the program itself wrote in workbooks of version 1, in other words than now: nobody's contents. */
const TEXTS_OF_VERSION_1: readonly string[] = [
  'Noteer nergens in dit werkboek namen of andere gegevens van cliënten.',
  'Per deel',
  'Versie van het werkboek',
];

/**
 * Did a program of an earlier version write this? Version 4 has most texts in other words; a mark of each says as much as
 * the texts themselves, in a tenth of the room.
 */
export function isEarlierText(text: string): boolean {
  if (TEXTS_OF_VERSION_1.includes(text) || BAR_OF_BLOCKS.test(text)) return true;
  // Shorter ones ("ja", "1", "n.v.t.") are also what people type.
  if (text.length < SHORTEST) return false;
  marks ??= new Set(EARLIER_MARKS.match(/.{7}/g));
  return marks.has(markOf(text.trim()));
}

/** On the sheet Overzicht above the lines of a profile, from their second column on, and above the totals. */
export const EARLIER_OVERVIEW = { profile: ['Kolom', 'Gescoord', 'Van', 'Som'], totals: 'Totaal' } as const;

/** Short words in the table of totals on the sheet Verslag, and the line of the equivalent there. */
export const EARLIER_REPORT: readonly string[] = ['Kolom', '%', 'Oordeel', 'IPS-25'];

/** On that sheet before the number of a principle. */
export const EARLIER_LINE = 'Principe ';

/** A profile was drawn with letters before there were data bars. */
const BAR_OF_BLOCKS = /^█+$/;

const SHORTEST = 10;

let marks: ReadonlySet<string> | undefined;

/** FNV-1a of the text in 32 bits, as seven characters: of a thousand texts no two have the same. */
export function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) mark = Math.imul(mark ^ text.charCodeAt(index), 0x01000193);
  return (mark >>> 0).toString(36).padStart(7, '0');
}
