import type { Entry } from '../../measurement/entry';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * JSON knows more kinds of values than a cell; what is no number is shown as it was written. Text without a character is
 * nothing, as it is in a workbook.
 */
export function asEntry(value: unknown): Entry {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
