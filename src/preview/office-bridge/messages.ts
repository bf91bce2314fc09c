/** The messages of Office's rich API, as Microsoft's client library writes and reads them. */

export const OBJECT_PATH = {
  global: 1,
  new: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

/** Message types on the bridge. */
export const MESSAGE = { request: 1, response: 2, event: 3 } as const;

/** The category of event messages that belong to a rich API object. */
export const RICH_API_EVENT = 65_536;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the object it stands for, 0 for none; an array where the argument is an array. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** One batch: what `context.sync()` sends. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** In the flags of a request: it may wait until no cell is being typed in any more. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface RequestMessage {
  readonly id: number | string;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly method?: string; readonly url?: string; readonly body: Batch | string };
}

/** The batch in a request; the library sends its body as an object, older versions as text. */
export function batchOf(request: RequestMessage): Batch {
  const { body } = request.message;
  return typeof body === 'string' ? (JSON.parse(body) as Batch) : body;
}
