import type { ClientMetadata } from './client-metadata';
import { isHostObject, type HostObject } from './host-object';
import type { QueryInfo } from './messages';
import { invalidArgument, OfficeError } from './office-error';
import type { Quirks } from './quirks';

/** What the library is told of an object when it is made, and with every answer about it. */
export function identityOf(object: HostObject, reference: string | undefined): Record<string, unknown> {
  return { ...object.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

/** Answers `load`: the properties asked for, of an object or of each member of a collection. */
export function createQuery(
  metadata: ClientMetadata,
  quirks: Quirks,
  referenceOf: (object: HostObject) => string | undefined,
) {
  async function query(object: HostObject | null, info: QueryInfo): Promise<unknown> {
    if (object === null) return null;
    const identity = identityOf(object, referenceOf(object));
    if (!object.items) return { ...identity, ...(await loaded(object, info)) };
    const all = object.items();
    const { Skip: skip = 0, Top: top = all.length, Select: select = [], Expand: expand = [] } = info;
    const members: unknown[] = [];
    for (const member of all.slice(skip, skip + top)) {
      members.push(await query(member, { Select: select.filter((name) => name !== 'count'), Expand: expand }));
    }
    return { ...identity, _Items: members, ...(select.includes('count') ? { Count: all.length } : {}) };
  }

  async function loaded(object: HostObject, { Select = [], Expand = [] }: QueryInfo): Promise<Record<string, unknown>> {
    const { scalars, navigation } = metadata(object.type);
    const answer: Record<string, unknown> = {};
    const wanted = groupByFirst([...Select, ...Expand]);
    if (wanted.size === 0 || wanted.has('*')) Object.assign(answer, await everything(object));
    for (const [name, below] of wanted) {
      if (name === '*') continue;
      const scalar = scalars.find((property) => property.name === name);
      if (scalar) answer[scalar.wireName] = await quirks.read(object, name);
      else if (navigation.includes(name)) {
        const target = await quirks.read(object, name);
        if (target !== null && !isHostObject(target)) throw invalidArgument(`${object.type}.${name}`);
        answer[name.charAt(0).toUpperCase() + name.slice(1)] = await query(target, { Select: below });
      } else throw invalidArgument(`${object.type} has no ${name}`);
    }
    return answer;
  }

  /** A load without names takes what the host has, as Excel takes what it has. */
  async function everything(object: HostObject): Promise<Record<string, unknown>> {
    const answer: Record<string, unknown> = {};
    for (const { name, wireName } of metadata(object.type).scalars) {
      if (name.startsWith('_')) continue;
      try {
        answer[wireName] = await quirks.read(object, name);
      } catch (error) {
        if (!(error instanceof OfficeError) || error.code !== 'NotModelled') throw error;
      }
    }
    return answer;
  }

  return query;
}

/** `format/fill/color` under `format`: the paths below each first name. */
function groupByFirst(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.split(/[/.]/);
    groups.set(first, [...(groups.get(first) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
  }
  return groups;
}
