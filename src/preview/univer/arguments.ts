import { invalidArgument } from '../office-bridge/office-error';

/** Arguments arrive from another program: each is narrowed before it is used, and refused by name if it cannot be. */

export function stringOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(name);
  return value;
}

export function numberOf(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(name);
  return value;
}

export function flagOf(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(name);
  return value;
}

export function recordOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(name);
  return value as Readonly<Record<string, unknown>>;
}

/** One of a table's keys. */
export function keyOf<Key extends string>(table: Readonly<Record<Key, unknown>>, value: unknown, name: string): Key {
  if (typeof value !== 'string' || !Object.hasOwn(table, value)) throw invalidArgument(name);
  return value as Key;
}
