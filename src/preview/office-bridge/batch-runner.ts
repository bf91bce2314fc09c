import { officeName, type ClientMetadata } from './client-metadata';
import { isHostObject, type HostObject, type HostRoot } from './host-object';
import { ACTION, type Action, type Batch, type BatchAnswer, type BatchError } from './messages';
import { ObjectPaths } from './object-paths';
import { internalError, invalidArgument, notModelled, OfficeError } from './office-error';
import { createQuery, identityOf } from './query';
import type { Quirks } from './quirks';

/** Plays batches on the objects of a host. Knows the protocol and nothing of spreadsheets. */
export class BatchRunner {
  /** Objects that the client keeps beyond a batch. */
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private keptSoFar = 0;
  private readonly query;

  constructor(
    private readonly root: HostRoot,
    private readonly metadata: ClientMetadata,
    private readonly quirks: Quirks,
  ) {
    this.query = createQuery(metadata, quirks, (object) => this.names.get(object));
  }

  /**
   * Carries out the actions one after another; the first error ends the batch, what was done before it stays done.
   * @param failing the place of an action that is to fail
   */
  async run(batch: Batch, failing: number | null): Promise<BatchAnswer> {
    const paths = new ObjectPaths(this.root, batch.ObjectPaths, this.kept, this.quirks);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    let failure: BatchError | undefined;
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (index === failing) throw internalError();
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: await this.carryOut(action, paths) });
      } catch (error) {
        failure = errorAt(index, error);
        break;
      }
    }
    try {
      await this.root.batchEnded();
    } catch (error) {
      failure ??= errorAt(Math.max(0, results.length - 1), error);
    }
    return { Results: results, TraceIds: traces, ...(failure ? { Error: failure } : {}) };
  }

  private async carryOut(action: Action, paths: ObjectPaths): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const object = await paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : identityOf(object, this.names.get(object));
      case ACTION.query:
      case ACTION.queryAsJson:
        return this.query(object, action.QueryInfo ?? {});
      case ACTION.setProperty: {
        const [value] = await paths.arguments(action.ArgumentInfo);
        await this.write(object, officeName(action.Name ?? ''), value);
        return null;
      }
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) await this.write(object, name, value);
        return null;
      case ACTION.method:
        return this.call(object, action, paths);
      default:
        throw notModelled(`action type ${action.ActionType}`);
    }
  }

  private async call(object: HostObject | null, action: Action, paths: ObjectPaths): Promise<unknown> {
    if (object === null) return null;
    const args = await paths.arguments(action.ArgumentInfo);
    if (action.Name === '_KeepReference') return this.keep(object);
    if (action.Name === '_RemoveReference') return this.release(args[0]);
    const result: unknown = await this.quirks.call(object, officeName(action.Name ?? ''), args);
    return result === undefined || isHostObject(result) ? null : result;
  }

  private async write(object: HostObject | null, name: string, value: unknown): Promise<void> {
    if (object === null) throw invalidArgument(`${name} of an object that does not exist`);
    const { scalars, navigation } = this.metadata(object.type);
    if (navigation.includes(name) && typeof value === 'object' && value !== null) {
      const child = await this.quirks.read(object, name);
      if (!isHostObject(child)) throw invalidArgument(`${object.type}.${name}`);
      for (const [below, part] of Object.entries(value)) await this.write(child, below, part);
      return;
    }
    const scalar = scalars.find((property) => property.name === name);
    if (scalars.length > 0 && !scalar) throw invalidArgument(`${object.type} has no ${name}`);
    if (scalar?.writable === false) throw invalidArgument(`${object.type}.${name} is read-only`);
    await this.quirks.write(object, name, value);
  }

  private keep(object: HostObject): null {
    if (!this.names.has(object)) {
      this.keptSoFar += 1;
      const name = `ref${this.keptSoFar}`;
      this.names.set(object, name);
      this.kept.set(name, object);
    }
    return null;
  }

  private release(name: unknown): null {
    const object = this.kept.get(String(name));
    if (object) this.names.delete(object);
    this.kept.delete(String(name));
    return null;
  }
}

/** An error as the client library is told it, at the action with this place in the batch. */
export function errorAt(index: number, error: unknown): BatchError {
  const { code, message, location, status } =
    error instanceof OfficeError
      ? error
      : { code: 'GeneralException', message: String(error), location: '', status: 500 };
  return { Code: code, Message: message, Location: location, HttpStatusCode: status, ActionIndex: index };
}
