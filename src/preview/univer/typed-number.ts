/** A number as it is typed in Dutch: points between thousands, a comma before decimals. */
const DUTCH_NUMBER = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?\s*(%?)$/;

/**
 * What Univer is to read where this was typed into a cell. It reads numbers as in English whatever the language of its grid,
 * so that 37,5% would become 375%. As in Excel, a number without a sign counts as a percentage where the cell shows one,
 * from 1 on: 12,5 is 12,5%, and 0,5 is 50%.
 */
export function asUniverReads(typed: string, isPercentage: boolean): string {
  const [, sign = '', whole = '', decimals, percent = ''] = DUTCH_NUMBER.exec(typed.trim()) ?? [];
  if (whole === '') return typed;
  const number = `${sign}${whole.replaceAll('.', '')}${decimals === undefined ? '' : `.${decimals}`}`;
  return number + (percent === '' && isPercentage && Math.abs(Number(number)) >= 1 ? '%' : percent);
}
