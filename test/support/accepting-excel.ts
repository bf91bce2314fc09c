import { connectClientLibrary, type ClientLibrary } from '../../src/preview/headless/client-library';
import { OfficeBridge } from '../../src/preview/office-bridge/bridge';
import { clientMetadata } from '../../src/preview/office-bridge/client-metadata';
import {
  hostObject,
  type HostMethod,
  type HostObject,
  type HostProperty,
} from '../../src/preview/office-bridge/host-object';
import { OfficeError } from '../../src/preview/office-bridge/office-error';
import type { Quirks } from '../../src/preview/office-bridge/quirks';

/** What was set or called, in its order: a path and the value or the arguments; an object stands as its path. */
export type Sent = readonly [path: string, ...values: unknown[]];

/** An Excel that takes everything: for what the preview does not have. */
export interface AcceptingExcel extends ClientLibrary {
  readonly sent: readonly Sent[];
  /** How many batches came. */
  readonly requests: () => number;
  readonly quirks: Quirks;
  /** Fails from now on where this is set or called, as Excel would. */
  failAt(path: string): void;
}

/**
 * Microsoft's client library in front of an Excel that keeps what it is asked. Objects have the path by which they were
 * reached, save ranges, which have their address.
 */
export function acceptingExcel(excelApi = '1.9'): AcceptingExcel {
  const sent: Sent[] = [];
  const failing = new Set<string>();
  const paths = new WeakMap<object, string>();
  const plain = (value: unknown) => (typeof value === 'object' && value !== null ? (paths.get(value) ?? value) : value);
  const keep = (path: string, values: readonly unknown[]) => {
    if (failing.has(path)) throw new OfficeError('GeneralException', `Refused: ${path}`, 500);
    sent.push([path, ...values.map(plain)]);
  };
  const accepting = (path: string): HostObject => {
    const below = (name: string) => (path === '' ? name : `${path}.${name}`);
    const object = hostObject({
      type: path.endsWith('charts.add') ? 'Chart' : 'Anything',
      identity: { Id: path },
      properties: anything<HostProperty>((name) => ({
        get: () => (name === 'id' ? path : accepting(below(name))),
        set: (value) => {
          keep(below(name), [value]);
        },
      })),
      methods: anything<HostMethod>((name) => (...args) => {
        if (name === 'getRange') return accepting(String(args[0]));
        if (name === 'getItem') return accepting(`${below(name)}(${String(args[0])})`);
        keep(below(name), args);
        return accepting(below(name));
      }),
    });
    paths.set(object, path);
    return object;
  };
  const root = { ...accepting(''), batchEnded: () => Promise.resolve(), batchAnswered: () => undefined };
  const bridge = new OfficeBridge(
    hostObject(root),
    clientMetadata(() => library.Excel),
  );
  const library: ClientLibrary = connectClientLibrary(bridge.connect(), excelApi, new Map());
  return {
    ...library,
    sent,
    requests: () => bridge.traffic.requests,
    quirks: bridge.quirks,
    failAt: (path) => failing.add(path),
  };
}

/** A record that has something under every name. */
function anything<Member>(member: (name: string) => Member): Readonly<Record<string, Member>> {
  return new Proxy<Record<string, Member>>(
    {},
    {
      get: (_, name) => member(String(name)),
      getOwnPropertyDescriptor: (_, name) => ({ configurable: true, enumerable: true, value: member(String(name)) }),
    },
  );
}
