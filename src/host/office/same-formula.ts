/** What of a formula is compared, and which texts in quotes it is not to be touched in. */
const QUOTED = /("(?:[^"]|"")*")/;

/** A lookup by place runs from the first row to one far below, which shifts with rows that are put in in between. */
const LOOKUP_END = /([A-Z]{1,3}1:[A-Z]{1,3})(?:1[5-9]\d|[2-9]\d\d|\d{4,})(?!\d)/g;

/** A number, or a name or reference: taken as a whole, so that the digits within it are no number. */
const NUMBER_OR_NAME = /(\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\d:]))|[A-Z\d._:]+/g;

/**
 * Are these the same formula, however a program prints it? Programs differ in spaces, case, dollar signs, quotes around
 * sheets, the digits of a number and the sign @ of a single value.
 */
export function isSameFormula(one: string, other: string): boolean {
  // Nearly always they are the same as they stand, and there are thousands to compare.
  return one === other || bare(one) === bare(other) || printed(one) === printed(other);
}

const bare = (formula: string) => (formula.startsWith('=') ? formula.slice(1) : formula);

function printed(formula: string): string {
  const parts = bare(formula).split(QUOTED);
  return parts.map((part, index) => (index % 2 === 1 ? part : plain(part))).join('');
}

function plain(text: string): string {
  return text
    .replace(/[\s$@']/g, '')
    .toUpperCase()
    .replace(NUMBER_OR_NAME, (part, number?: string) => (number === undefined ? part : String(Number(number))))
    .replace(LOOKUP_END, '$1');
}
