import { officeName } from './client-metadata';
import { isHostObject, type HostObject, type HostRoot } from './host-object';
import { OBJECT_PATH, type ArgumentInfo, type Batch, type ObjectPath } from './messages';
import { invalidArgument, itemNotFound, notModelled, OfficeError } from './office-error';
import type { Quirks } from './quirks';

/** Finds the objects that the actions of one batch are about; each path is followed once. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly root: HostRoot,
    private readonly paths: Batch['ObjectPaths'],
    private readonly references: ReadonlyMap<string, HostObject>,
    private readonly quirks: Quirks,
  ) {}

  /** @throws {OfficeError} */
  async resolve(id: number): Promise<HostObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidArgument(`object path ${id}`);
    const object = await this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, with the objects that they stand for in their place. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const { Arguments = [], ReferencedObjectPathIds = [] } = info ?? {};
    const args: unknown[] = [];
    for (const [index, value] of Arguments.entries()) {
      args.push(await this.argument(value, ReferencedObjectPathIds[index]));
    }
    return args;
  }

  private async follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case OBJECT_PATH.global:
        return this.root;
      case OBJECT_PATH.null:
        return null;
      case OBJECT_PATH.reference:
        return this.referenced(path.Name);
      case OBJECT_PATH.new: {
        const created = this.root.create?.(path.Name);
        if (!created) throw notModelled(`new ${path.Name}`);
        return created;
      }
      case OBJECT_PATH.method:
      case OBJECT_PATH.property:
      case OBJECT_PATH.indexer:
        return this.below(path);
      default:
        throw notModelled(`object path type ${path.ObjectPathType}`);
    }
  }

  private referenced(name: string): HostObject {
    const object = this.references.get(name);
    if (!object) {
      throw new OfficeError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    if (object.alive?.() === false) throw itemNotFound();
    return object;
  }

  private async below(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const name = officeName(path.Name);
    const object = await (path.ObjectPathType === OBJECT_PATH.property
      ? this.quirks.read(parent, name)
      : this.quirks.call(
          parent,
          path.ObjectPathType === OBJECT_PATH.indexer ? 'getItem' : name,
          await this.arguments(path.ArgumentInfo),
        ));
    if (object === null || object === undefined) return null;
    if (!isHostObject(object)) throw notModelled(`${parent.type}.${name} as an object`);
    return object;
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      // A grid of values holds no objects; walking it would cost more than the write itself.
      if (!Array.isArray(reference) && !value.some(holdsObjects)) return value;
      const references: readonly unknown[] = Array.isArray(reference) ? reference : [];
      const members: unknown[] = [];
      for (const [index, member] of value.entries()) members.push(await this.argument(member, references[index]));
      return members;
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') return this.resolve(value._ObjectPathId);
    const record: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) record[key] = await this.argument(member, 0);
    return record;
  }
}

const holdsObjects = (member: unknown) => typeof member === 'object' && member !== null && !Array.isArray(member);
