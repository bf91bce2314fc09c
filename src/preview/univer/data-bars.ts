import type { IDataBar, IValueConfig } from '@univerjs/sheets-conditional-formatting';
import { hostObject, type HostObject, type HostProperty } from '../office-bridge/host-object';
import { itemNotFound, notModelled } from '../office-bridge/office-error';
import { toUniver } from './area';
import { flagOf } from './arguments';
import { officeBound, univerBound, type Bound } from './bounds';
import type { Deferred } from './open-book';
import type { RangePlace } from './range-place';
import type { Sheet } from './sheet';
import { draftKey, storedRule, storeRule } from './stored-rules';
import { colorOf } from './units';

interface DataBarLook {
  readonly isShowValue: boolean;
  readonly min: Bound;
  readonly max: Bound;
  readonly isGradient: boolean;
  readonly positiveColor: string;
  readonly nativeColor: string;
}

/** A new data bar, in Excel's blue. */
const NEW_BAR: DataBarLook = {
  isShowValue: true,
  min: { type: 'min' },
  max: { type: 'max' },
  isGradient: true,
  positiveColor: '#638EC6',
  nativeColor: '#FF0000',
};

/** A data bar that is being written: bounds and colours arrive one by one and become one rule in Univer. */
class DataBarDraft implements Deferred {
  constructor(
    private readonly place: RangePlace,
    private readonly id: string,
    private readonly isNew: boolean,
    public bar: DataBarLook,
  ) {}

  apply(): void {
    const { sheet, area } = this.place;
    const stored = storedRule(sheet, this.id);
    const { ConditionFormatValueTypeEnum: types } = sheet.book.engine.api.Enum;
    const univerConfig = ({ type, ...rest }: Bound): IValueConfig => ({ ...rest, type: types[type] });
    const { min, max, ...bar } = this.bar;
    const rule = sheet.facade
      .newConditionalFormattingRule()
      .setDataBar({ ...bar, min: univerConfig(min), max: univerConfig(max) })
      .setRanges(stored?.ranges ?? [toUniver(sheet.grow(area))])
      .build();
    storeRule(sheet, { ...rule, cfId: this.id }, this.isNew);
  }
}

/** Begins a data bar at a place. */
export function addDataBar(place: RangePlace, id: string): void {
  place.sheet.book.defer(draftKey(id), new DataBarDraft(place, id, true, NEW_BAR));
}

/** Is the conditional format with this id a data bar? */
export function isDataBar(sheet: Sheet, id: string): boolean {
  if (sheet.book.waitingFor(draftKey(id)) instanceof DataBarDraft) return true;
  const rule = storedRule(sheet, id)?.rule;
  return rule !== undefined && 'isShowValue' in rule && !Array.isArray(rule.config);
}

/** `Excel.DataBarConditionalFormat`, of which Univer has no borders, no axis and one direction. */
export function dataBarOf(place: RangePlace, id: string): HostObject {
  const { sheet } = place;
  const draft = () => {
    const waiting = sheet.book.waitingFor(draftKey(id));
    return waiting instanceof DataBarDraft ? waiting : null;
  };
  const read = (): DataBarLook => {
    const waiting = draft();
    if (waiting) return waiting.bar;
    if (!isDataBar(sheet, id)) throw itemNotFound();
    const { isShowValue, config } = storedRule(sheet, id)?.rule as IDataBar;
    return { isShowValue, ...config };
  };
  const change = (part: Partial<DataBarLook>) => {
    sheet.checkUnprotected();
    const changed = draft() ?? new DataBarDraft(place, id, false, read());
    changed.bar = { ...changed.bar, ...part };
    sheet.book.defer(draftKey(id), changed);
  };
  const bound = (end: 'min' | 'max'): HostProperty => ({
    get: () => officeBound(read()[end], end),
    set: (value) => {
      change({ [end]: univerBound(value, end) });
    },
  });
  const color = (name: 'positiveColor' | 'nativeColor'): HostProperty => ({
    get: () => colorOf(read()[name]),
    set: (value) => {
      change({ [name]: colorOf(value) });
    },
  });
  const positive = hostObject({
    type: 'ConditionalDataBarPositiveFormat',
    properties: {
      borderColor: { get: () => '' },
      fillColor: color('positiveColor'),
      gradientFill: {
        get: () => read().isGradient,
        set: (value) => {
          change({ isGradient: flagOf(value, 'gradientFill') });
        },
      },
    },
  });
  const negative = hostObject({
    type: 'ConditionalDataBarNegativeFormat',
    properties: { borderColor: { get: () => '' }, fillColor: color('nativeColor') },
  });
  return hostObject({
    type: 'DataBarConditionalFormat',
    properties: {
      barDirection: { get: () => 'Context', set: checkDirection },
      lowerBoundRule: bound('min'),
      upperBoundRule: bound('max'),
      negativeFormat: { get: () => negative },
      positiveFormat: { get: () => positive },
      showDataBarOnly: {
        get: () => !read().isShowValue,
        set: (value) => {
          change({ isShowValue: !flagOf(value, 'showDataBarOnly') });
        },
      },
    },
  });
}

function checkDirection(value: unknown): void {
  if (value !== 'Context') throw notModelled(`data bars with direction ${String(value)}`);
}
