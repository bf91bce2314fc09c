/** How Dutch is written, wherever words and numbers are put together. */

/** With a capital, as a sentence begins. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A number, or one that is written already, with a decimal comma. */
export const withComma = (value: number | string): string => String(value).replace('.', ',');

/** "22-11-2026" of an ISO date; any other text is returned as it is. */
export const shortDate = (text: string): string => text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3-$2-$1');

/** A number with its word: "1 item", "3 items". */
export const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** "a, b en c" */
export const listed = (texts: readonly string[]): string => new Intl.ListFormat('nl').format(texts);
