import { notModelled, OfficeError } from './office-error';

/** One property of a host object; without `set` it cannot be written. */
export interface HostProperty {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => unknown;
}

/** What a method gives: a host object, null for "no such object", a plain value, or a promise of these. */
export type HostMethod = (...args: readonly unknown[]) => unknown;

/**
 * An object of the host as the client library addresses it. Only what stands in these tables can be reached; asking for
 * anything else is an error that names it. Names are those of Office.js (`numberFormat`), hidden ones start with `_`.
 */
export interface HostObject {
  /** The class of the client library, such as `Range`. */
  readonly type: string;
  /** What the library is told when the object is made, such as `{ Id: … }`. */
  readonly identity?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, HostProperty>>;
  readonly methods?: Readonly<Record<string, HostMethod>>;
  /** The members, if the object is a collection. */
  readonly items?: () => readonly HostObject[];
  /** False once the thing it stands for has been deleted. */
  readonly alive?: () => boolean;
}

/** The root of the host's objects, with what the bridge needs to know of a batch. */
export interface HostRoot extends HostObject {
  /** Makes an object that the client creates by name, such as an internal service. */
  readonly create?: (name: string) => HostObject | null;
  /** Called after the last action of a batch, also after an error: what was held back is carried out here. */
  readonly batchEnded: () => Promise<void>;
  /** Called when the answer has been sent. */
  readonly batchAnswered: () => void;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && HOST_OBJECTS.has(value);
}

/** Which objects are host objects: plain data of the client may have a `type` too. */
const HOST_OBJECTS = new WeakSet<object>();

/** Marks an object as belonging to the host. */
export function hostObject<T extends HostObject>(object: T): T {
  HOST_OBJECTS.add(object);
  return object;
}

/** @throws {OfficeError} NotModelled for a property that the host does not have or cannot read */
export function readProperty(object: HostObject, name: string): Promise<unknown> {
  return located(object, name, () => {
    const { get } = propertyOf(object, name);
    if (!get) throw notModelled(`reading ${object.type}.${name}`);
    return get();
  });
}

/** @throws {OfficeError} NotModelled for a property that the host does not have or cannot write */
export async function writeProperty(object: HostObject, name: string, value: unknown): Promise<void> {
  await located(object, name, () => {
    const { set } = propertyOf(object, name);
    if (!set) throw notModelled(`writing ${object.type}.${name}`);
    return set(value);
  });
}

/** @throws {OfficeError} NotModelled for a method that the host does not have */
export function callMethod(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
  return located(object, name, () => {
    const { methods = {} } = object;
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (!method) throw notModelled(`${object.type}.${name}()`);
    return method(...args);
  });
}

function propertyOf(object: HostObject, name: string): HostProperty {
  const { properties = {} } = object;
  if (!Object.hasOwn(properties, name)) throw notModelled(`${object.type}.${name}`);
  return properties[name] ?? {};
}

/** Does something with a member of an object; an error says at which. */
export async function located<Result>(
  object: HostObject,
  name: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OfficeError && error.location === '') error.location = `${object.type}.${name}`;
    throw error;
  }
}
