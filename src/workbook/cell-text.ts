/** The most characters that a spreadsheet cell holds. */
const MOST_CHARACTERS = 32_767;

/** Text of a user as a cell can hold it: without control characters, which XML forbids, and not too long; null if empty. */
export function cellText(text: string): string | null {
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, MOST_CHARACTERS);
  return clean === '' ? null : clean;
}
