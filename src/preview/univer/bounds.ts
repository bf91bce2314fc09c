import type { IValueConfig } from '@univerjs/sheets-conditional-formatting';
import { keyOf, recordOf, stringOf } from './arguments';

/** Where bars or colours begin or end, with Univer's name; "Automatic" is the smallest or largest value there. */
const BOUNDS = {
  Automatic: null,
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
} as const;

/** One end of bars or colours; the type is Univer's. */
export interface Bound {
  readonly type: `${IValueConfig['type']}`;
  readonly value?: number | string;
}

/** How Office says a bound. */
export function officeBound({ type, value }: Bound, end: 'min' | 'max'): Readonly<Record<string, unknown>> {
  const name =
    Object.entries(BOUNDS).find(([, univer]) => univer === type)?.[0] ??
    (end === 'min' ? 'LowestValue' : 'HighestValue');
  return { type: name, ...(value === undefined ? {} : { formula: String(value) }) };
}

/** What Office says of a bound, as Univer has it. */
export function univerBound(value: unknown, end: 'min' | 'max'): Bound {
  const { type, formula } = recordOf(value, 'rule');
  const univer = BOUNDS[keyOf(BOUNDS, type, 'type')] ?? end;
  if (formula === undefined || formula === null) return { type: univer };
  const text = stringOf(formula, 'formula');
  // Univer compares numbers with numbers; a formula stays text.
  const number = Number(text.replace(/^=/, ''));
  return { type: univer, value: Number.isNaN(number) ? text : number };
}
