import type { IColorScale } from '@univerjs/sheets-conditional-formatting';
import { hostObject, type HostObject } from '../office-bridge/host-object';
import { itemNotFound } from '../office-bridge/office-error';
import { toUniver } from './area';
import { recordOf } from './arguments';
import { officeBound, univerBound, type Bound } from './bounds';
import type { Deferred } from './open-book';
import type { RangePlace } from './range-place';
import type { Sheet } from './sheet';
import { draftKey, storedRule, storeRule } from './stored-rules';
import { colorOf } from './units';

/** A number and its colour; the bounds are Univer's. */
interface ScaleStop {
  readonly bound: Bound;
  readonly color: string;
}

/** From the lowest on: two, or three with one between. */
type ScaleStops = readonly ScaleStop[];

/** A new colour scale, in Excel's colours. */
const NEW_SCALE: ScaleStops = [
  { bound: { type: 'min' }, color: '#F8696B' },
  { bound: { type: 'max' }, color: '#63BE7B' },
];

/** A colour scale that is being written: it becomes one rule in Univer. */
class ColorScaleDraft implements Deferred {
  constructor(
    private readonly place: RangePlace,
    private readonly id: string,
    private readonly isNew: boolean,
    public points: ScaleStops,
  ) {}

  apply(): void {
    const { sheet, area } = this.place;
    const stored = storedRule(sheet, this.id);
    const { ConditionFormatValueTypeEnum: types } = sheet.book.engine.api.Enum;
    const rule = sheet.facade
      .newConditionalFormattingRule()
      .setColorScale(
        this.points.map(({ bound: { type, ...rest }, color }, index) => ({
          index,
          color,
          value: { ...rest, type: types[type] },
        })),
      )
      .setRanges(stored?.ranges ?? [toUniver(sheet.grow(area))])
      .build();
    storeRule(sheet, { ...rule, cfId: this.id }, this.isNew);
  }
}

/** Begins a colour scale at a place. */
export function addColorScale(place: RangePlace, id: string): void {
  place.sheet.book.defer(draftKey(id), new ColorScaleDraft(place, id, true, NEW_SCALE));
}

/** Is the conditional format with this id a colour scale? */
export function isColorScale(sheet: Sheet, id: string): boolean {
  if (sheet.book.waitingFor(draftKey(id)) instanceof ColorScaleDraft) return true;
  const rule = storedRule(sheet, id)?.rule;
  return rule !== undefined && 'config' in rule && Array.isArray(rule.config) && !('isShowValue' in rule);
}

/** `Excel.ColorScaleConditionalFormat`. */
export function colorScaleOf(place: RangePlace, id: string): HostObject {
  const { sheet } = place;
  const draft = () => {
    const waiting = sheet.book.waitingFor(draftKey(id));
    return waiting instanceof ColorScaleDraft ? waiting : null;
  };
  const read = (): ScaleStops => {
    const waiting = draft();
    if (waiting) return waiting.points;
    if (!isColorScale(sheet, id)) throw itemNotFound();
    const { config } = storedRule(sheet, id)?.rule as IColorScale;
    return config
      .toSorted((one, other) => one.index - other.index)
      .map(({ color, value }) => ({ color, bound: value }));
  };
  const change = (points: ScaleStops) => {
    sheet.checkUnprotected();
    const changed = draft() ?? new ColorScaleDraft(place, id, false, points);
    changed.points = points;
    sheet.book.defer(draftKey(id), changed);
  };
  return hostObject({
    type: 'ColorScaleConditionalFormat',
    properties: {
      criteria: {
        get: () => {
          const points = read();
          const [minimum, midpoint] = points;
          return {
            minimum: officeCriterion(minimum, 'min'),
            ...(points.length > 2 && { midpoint: officeCriterion(midpoint, 'min') }),
            maximum: officeCriterion(points.at(-1), 'max'),
          };
        },
        set: (value) => {
          const { minimum, midpoint, maximum } = recordOf(value, 'criteria');
          change([
            univerPoint(minimum, 'min'),
            ...(midpoint === undefined || midpoint === null ? [] : [univerPoint(midpoint, 'min')]),
            univerPoint(maximum, 'max'),
          ]);
        },
      },
      threeColorScale: { get: () => read().length > 2 },
    },
  });
}

function officeCriterion(point: ScaleStop | undefined, end: 'min' | 'max'): Readonly<Record<string, unknown>> {
  if (!point) throw itemNotFound();
  return { ...officeBound(point.bound, end), color: colorOf(point.color) };
}

function univerPoint(value: unknown, end: 'min' | 'max'): ScaleStop {
  const { color } = recordOf(value, 'criterion');
  return { bound: univerBound(value, end), color: colorOf(color) };
}
