/** Excel takes no text of more than 255 characters in a formula. */
const MOST_CHARACTERS = 200;

/** A text as a formula has it, in as many parts as it needs; a line ends with CHAR(10). */
export function formulaText(text: string): string {
  const lines = text.split('\n').map((line) => {
    const parts = Array.from({ length: Math.ceil(line.length / MOST_CHARACTERS) }, (_, part) =>
      line.slice(part * MOST_CHARACTERS, (part + 1) * MOST_CHARACTERS),
    );
    return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('&') || '""';
  });
  return lines.join('&CHAR(10)&');
}
