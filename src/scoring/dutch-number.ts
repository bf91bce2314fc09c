/** A number as people write it here: 4,25. */
export function dutchNumber(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', ',');
}
