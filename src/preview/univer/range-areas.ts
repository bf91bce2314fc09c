import {
  callMethod,
  hostObject,
  isHostObject,
  readProperty,
  writeProperty,
  type HostObject,
} from '../office-bridge/host-object';
import { uniform } from './cell-styles';
import { rangeFormat } from './range-format';
import { fullAddress, type RangePlace } from './range-place';
import { validationOf } from './validation';

/** `Excel.RangeAreas`, of which looks and validation are modelled: what is set is set on each of its ranges. */
export function rangeAreas(places: readonly RangePlace[]): HostObject {
  return hostObject({
    type: 'RangeAreas',
    properties: {
      address: { get: () => places.map(fullAddress).join(',') },
      areaCount: { get: () => places.length },
      format: { get: () => together(places.map(rangeFormat)) },
      dataValidation: { get: () => together(places.map(validationOf)) },
    },
    alive: () => places.every(({ sheet }) => sheet.exists()),
  });
}

/** Objects of one class as one: writing and calling goes to each; a value that they do not share is null. */
function together(objects: readonly HostObject[]): HostObject {
  const [first] = objects;
  if (!first) throw new Error('Nothing to take together');
  const members = (table: object | undefined) => Object.keys(table ?? {});
  const joined = (values: readonly unknown[]): unknown =>
    values.every(isHostObject) ? together(values) : uniform(values);
  return hostObject({
    type: first.type,
    ...(first.identity ? { identity: first.identity } : {}),
    properties: Object.fromEntries(
      members(first.properties).map((name) => [
        name,
        {
          get: async () => joined(await Promise.all(objects.map((object) => readProperty(object, name)))),
          set: async (value: unknown) => {
            for (const object of objects) await writeProperty(object, name, value);
          },
        },
      ]),
    ),
    methods: Object.fromEntries(
      members(first.methods).map((name) => [
        name,
        async (...args: readonly unknown[]) => {
          const results: unknown[] = [];
          for (const object of objects) results.push(await callMethod(object, name, args));
          return joined(results);
        },
      ]),
    ),
  });
}
