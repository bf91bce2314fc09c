/** Limits of a number, both inclusive; the upper ones only catch slips of the keyboard. */
export interface Limits {
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
}
