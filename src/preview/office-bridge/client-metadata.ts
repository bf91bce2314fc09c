/** What the client library knows of one of its classes: the names of its properties, here and on the wire. */
export interface ClientClass {
  readonly scalars: readonly ScalarProperty[];
  readonly navigation: readonly string[];
}

export interface ScalarProperty {
  readonly name: string;
  /** The name in messages, such as `Id` for `value` of some classes. */
  readonly wireName: string;
  readonly writable: boolean;
}

export type ClientMetadata = (type: string) => ClientClass;

const NO_CLASS: ClientClass = { scalars: [], navigation: [] };

/**
 * Reads the classes of a client library, once each.
 * @param namespace gives the library's namespace (`Excel`); asked late, for the library loads after the host
 */
export function clientMetadata(namespace: () => unknown): ClientMetadata {
  const known = new Map<string, ClientClass>();
  return (type) => {
    const read = known.get(type) ?? readClass(namespace(), type);
    if (read !== NO_CLASS) known.set(type, read);
    return read;
  };
}

function readClass(namespace: unknown, type: string): ClientClass {
  const prototype = member(member(namespace, type), 'prototype');
  if (prototype === undefined) return NO_CLASS;
  const wireNames = list(prototype, '_scalarPropertyOriginalNames');
  const writable = list(prototype, '_scalarPropertyUpdateable');
  return {
    scalars: list(prototype, '_scalarPropertyNames').map((name, index) => ({
      name: String(name),
      wireName: String(wireNames[index]),
      writable: writable.length === 0 || writable[index] === true,
    })),
    navigation: list(prototype, '_navigationPropertyNames').map(String),
  };
}

function list(prototype: unknown, name: string): readonly unknown[] {
  const value = member(prototype, name);
  return Array.isArray(value) ? value : [];
}

function member(value: unknown, name: string): unknown {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** Wire names that are not the property's name with a capital. */
const OTHER_NAMES: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

/** The name in Office.js of a name on the wire: `NumberFormat` is `numberFormat`. */
export function officeName(wireName: string): string {
  return OTHER_NAMES[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
