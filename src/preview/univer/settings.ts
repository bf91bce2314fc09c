import { hostObject, type HostObject } from '../office-bridge/host-object';
import { itemNotFound } from '../office-bridge/office-error';
import { stringOf } from './arguments';

/** `Excel.SettingCollection`: what the add-in keeps in the workbook. */
export function settingsOf(settings: Map<string, unknown>): HostObject {
  const find = (key: unknown) =>
    settings.has(stringOf(key, 'key')) ? settingObject(settings, stringOf(key, 'key')) : null;
  return hostObject({
    type: 'SettingCollection',
    methods: {
      add: (key, value) => {
        settings.set(stringOf(key, 'key'), value);
        return find(key);
      },
      getItem: (key) => {
        const found = find(key);
        if (!found) throw itemNotFound();
        return found;
      },
      getItemOrNullObject: find,
      getCount: () => settings.size,
    },
    items: () => [...settings.keys()].map((key) => settingObject(settings, key)),
  });
}

function settingObject(settings: Map<string, unknown>, key: string): HostObject {
  return hostObject({
    type: 'Setting',
    identity: { Key: key },
    properties: {
      key: { get: () => key },
      _Id: { get: () => key },
      value: {
        get: () => settings.get(key),
        set: (value) => settings.set(key, value),
      },
    },
    methods: { delete: () => settings.delete(key) },
  });
}
