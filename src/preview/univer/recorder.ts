import {
  hostObject,
  isHostObject,
  type HostMethod,
  type HostObject,
  type HostProperty,
} from '../office-bridge/host-object';
import { addressIn } from './range-place';

/** A call that the spreadsheet has no use for, kept so that a test can read what was asked. */
export interface RecordedCall {
  /** What was set or called, as in Office.js: `pageLayout.orientation`, `horizontalPageBreaks.add`. */
  readonly member: string;
  /** The value set, or the arguments; a range stands as its address. */
  readonly args: readonly unknown[];
}

interface Recorded {
  readonly type: string;
  readonly path: string;
  /** Properties with the value that Excel starts with. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly methods?: readonly string[];
  /** Methods that give an object, with its type. */
  readonly makers?: Readonly<Record<string, string>>;
  readonly children?: Readonly<Record<string, HostObject>>;
  /** Throws where nothing may be written or called. */
  readonly check?: () => void;
}

/** An object whose every write and call is kept, and whose properties read back what was written. */
export function recordingObject(calls: RecordedCall[], recorded: Recorded): HostObject {
  const { type, path, properties = {}, methods = [], makers = {}, children = {}, check = () => undefined } = recorded;
  const property = ([name, initial]: [string, unknown]): [string, HostProperty] => {
    const member = `${path}.${name}`;
    return [
      name,
      {
        get: () => calls.findLast((call) => call.member === member)?.args[0] ?? initial,
        set: (value) => {
          check();
          calls.push({ member, args: [plain(value)] });
        },
      },
    ];
  };
  const method = ([name, gives]: [string, string | null]): [string, HostMethod] => [
    name,
    (...args) => {
      check();
      calls.push({ member: `${path}.${name}`, args: args.map(plain) });
      return gives === null ? null : hostObject({ type: gives });
    },
  ];
  const child = ([name, object]: [string, HostObject]): [string, HostProperty] => [name, { get: () => object }];
  return hostObject({
    type,
    properties: Object.fromEntries([
      ...Object.entries(properties).map(property),
      ...Object.entries(children).map(child),
    ]),
    methods: Object.fromEntries([
      ...methods.map((name) => method([name, null])),
      ...Object.entries(makers).map(method),
    ]),
  });
}

function plain(value: unknown): unknown {
  if (!isHostObject(value)) return value;
  return addressIn(value) ?? value.type;
}
