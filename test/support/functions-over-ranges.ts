/** The functions that take ranges, and as which of their arguments, counted from 0. No other function of ours does. */
const TAKE_RANGES: Readonly<Record<string, 'all' | readonly number[]>> = {
  COUNT: 'all',
  COUNTA: 'all',
  COUNTIF: [0],
  INDEX: [0],
  MATCH: [1],
  MAX: 'all',
  MIN: 'all',
  SMALL: [0],
  SUM: 'all',
  SUMIF: [0, 2],
  SUMPRODUCT: 'all',
};

const TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/;
const CALL = /[A-Z][A-Z0-9.]*\(|\(/;
/** Cells, columns or rows, or a list of values. */
const RANGE = /\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}\b|\$?\d+:\$?\d+|\{[^}]*\}/;
const NAME = /[A-Za-z_]\w*/;
/** What is left of a range with a function or a name for one of its ends. */
const COLON = /:/;
const TOKENS = new RegExp([TEXT, CALL, RANGE, NAME, COLON, /[),]/].map(({ source }) => `(${source})`).join('|'), 'g');

/**
 * The functions in a formula that take one value and are given a range or several values: `MOD` in
 * `SUMPRODUCT(MOD(A1:A9,10))`. Some programs cannot calculate these, and some take the first value and say nothing.
 * Where a range stands in no function at all, an empty text.
 * @param namedRanges the names that stand for more than one cell
 */
export function functionsOverRanges(formula: string, namedRanges: readonly string[] = []): string[] {
  const open = [{ name: '', argument: 0 }];
  const found: string[] = [];
  for (const [token, , call, range, name = '', colon] of formula.matchAll(TOKENS)) {
    const inner = open.at(-1) ?? { name: '', argument: 0 };
    // Brackets by themselves are a part of what the function around them is given.
    if (call !== undefined) open.push(call === '(' ? { ...inner } : { name: call.slice(0, -1), argument: 0 });
    else if (token === ')') open.pop();
    else if (token === ',') inner.argument += 1;
    else if (range !== undefined || colon !== undefined || namedRanges.includes(name)) {
      const takes = TAKE_RANGES[inner.name] ?? [];
      if (takes !== 'all' && !takes.includes(inner.argument)) found.push(inner.name);
    }
  }
  return found;
}
