/** Text on one line, with an ellipsis where it is longer than so many characters. */
export function shortened(text: string, most: number): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
