import { hostObject, type HostObject, type HostProperty } from '../office-bridge/host-object';
import { itemNotFound, notModelled } from '../office-bridge/office-error';
import { fromUniver, intersection, toUniver, union } from './area';
import { flagOf, stringOf } from './arguments';
import { addColorScale, colorScaleOf, isColorScale } from './color-scales';
import { addDataBar, dataBarOf, isDataBar } from './data-bars';
import type { Deferred } from './open-book';
import type { RangePlace } from './range-place';
import { rangeObject } from './range';
import type { Sheet } from './sheet';
import { draftKey, storedRule, storeRule } from './stored-rules';
import { colorOf } from './units';

/** What a rule lays over a cell; the part of Univer's style that rules have. */
interface RuleStyle {
  readonly bg?: { readonly rgb: string };
  readonly cl?: { readonly rgb: string };
  readonly bl?: 0 | 1;
  readonly it?: 0 | 1;
}

/** A rule with a formula: with data bars and colour scales the only kinds that are modelled. */
interface FormulaRule {
  readonly formula: string;
  readonly style: RuleStyle;
  readonly stopIfTrue: boolean;
}

/** A conditional format that is being written: formula and looks arrive one by one and become one rule in Univer. */
class FormatDraft implements Deferred {
  constructor(
    private readonly place: RangePlace,
    private readonly id: string,
    private readonly isNew: boolean,
    public rule: FormulaRule,
  ) {}

  apply(): void {
    const { sheet, area } = this.place;
    const ranges = storedRule(sheet, this.id)?.ranges ?? [toUniver(sheet.grow(area))];
    const { bg, cl, bl, it } = this.rule.style;
    const builder = sheet.facade.newConditionalFormattingRule().whenFormulaSatisfied(this.rule.formula);
    if (bg) builder.setBackground(bg.rgb);
    if (cl) builder.setFontColor(cl.rgb);
    if (bl !== undefined) builder.setBold(bl === 1);
    if (it !== undefined) builder.setItalic(it === 1);
    const rule = { ...builder.setRanges(ranges).build(), cfId: this.id, stopIfTrue: this.rule.stopIfTrue };
    storeRule(sheet, rule, this.isNew);
  }
}

function waitingDraft({ book }: Sheet, id: string): FormatDraft | null {
  const waiting = book.waitingFor(draftKey(id));
  return waiting instanceof FormatDraft ? waiting : null;
}

/** How a conditional format of each kind that is modelled begins. */
const BEGINNINGS: Readonly<Record<string, (place: RangePlace, id: string) => void>> = {
  custom: (place, id) => {
    const nothing = { formula: '=FALSE', style: {}, stopIfTrue: false };
    place.sheet.book.defer(draftKey(id), new FormatDraft(place, id, true, nothing));
  },
  databar: addDataBar,
  colorscale: addColorScale,
};

const kindOf = (sheet: Sheet, id: string) =>
  isDataBar(sheet, id) ? 'DataBar' : isColorScale(sheet, id) ? 'ColorScale' : 'Custom';

/** `Excel.ConditionalFormatCollection` of a place. */
export function conditionalFormatsOf(place: RangePlace): HostObject {
  const { sheet, area } = place;
  const { book } = sheet;
  const touching = () => {
    book.flush();
    return sheet.facade
      .getConditionalFormattingRules()
      .filter(({ ranges }) => ranges.some((range) => intersection(fromUniver(range), area) !== null));
  };
  const items = () => touching().map(({ cfId }) => formatObject(place, cfId));
  const item = (id: unknown) => {
    book.flush();
    return storedRule(sheet, stringOf(id, 'id')) ? formatObject(place, stringOf(id, 'id')) : null;
  };
  return hostObject({
    type: 'ConditionalFormatCollection',
    properties: { count: { get: () => items().length } },
    methods: {
      add: (type) => {
        const kind = String(type).toLowerCase();
        const begin = BEGINNINGS[kind];
        if (!begin) throw notModelled(`conditional formats of type ${String(type)}`);
        sheet.checkUnprotected();
        const id = book.newId('conditional-format');
        begin(place, id);
        return formatObject(place, id);
      },
      clearAll: () => {
        sheet.checkUnprotected();
        for (const { cfId } of touching()) book.own(() => sheet.facade.deleteConditionalFormattingRule(cfId));
      },
      getCount: () => items().length,
      getItemAt: (index) => {
        const found = items()[Number(index)];
        if (!found) throw itemNotFound();
        return found;
      },
      getItem: (id) => {
        const found = item(id);
        if (!found) throw itemNotFound();
        return found;
      },
      getItemOrNullObject: item,
    },
    items,
  });
}

function formatObject(place: RangePlace, id: string): HostObject {
  const { sheet } = place;
  const read = () => currentRule(sheet, id);
  const change = (part: Partial<FormulaRule>) => {
    sheet.checkUnprotected();
    const draft = waitingDraft(sheet, id) ?? new FormatDraft(place, id, false, read());
    draft.rule = { ...draft.rule, ...part };
    sheet.book.defer(draftKey(id), draft);
  };
  const restyle = (part: RuleStyle) => {
    change({ style: { ...read().style, ...part } });
  };
  return hostObject({
    type: 'ConditionalFormat',
    identity: { Id: id },
    properties: {
      id: { get: () => id },
      type: { get: () => kindOf(sheet, id) },
      dataBar: { get: () => dataBarOf(place, id) },
      dataBarOrNullObject: { get: () => (isDataBar(sheet, id) ? dataBarOf(place, id) : null) },
      colorScale: { get: () => colorScaleOf(place, id) },
      colorScaleOrNullObject: { get: () => (isColorScale(sheet, id) ? colorScaleOf(place, id) : null) },
      stopIfTrue: {
        get: () => kindOf(sheet, id) === 'Custom' && read().stopIfTrue,
        set: (value) => {
          change({ stopIfTrue: flagOf(value, 'stopIfTrue') });
        },
      },
      priority: {
        get: () => {
          sheet.book.flush();
          return sheet.facade.getConditionalFormattingRules().findIndex(({ cfId }) => cfId === id);
        },
      },
      custom: { get: () => customFormat(read, change, restyle) },
      customOrNullObject: { get: () => (kindOf(sheet, id) !== 'Custom' ? null : customFormat(read, change, restyle)) },
    },
    methods: {
      delete: () => {
        sheet.checkUnprotected();
        sheet.book.flush();
        sheet.book.own(() => sheet.facade.deleteConditionalFormattingRule(id));
      },
      getRange: () => {
        sheet.book.flush();
        const areas = storedRule(sheet, id)?.ranges.map(fromUniver) ?? [place.area];
        return rangeObject({ sheet, area: areas.reduce(union) });
      },
    },
    alive: () => sheet.exists(),
  });
}

type Read = () => FormulaRule;
type Restyle = (style: RuleStyle) => void;

function customFormat(read: Read, change: (part: Partial<FormulaRule>) => void, restyle: Restyle): HostObject {
  const rule = hostObject({
    type: 'ConditionalFormatRule',
    properties: {
      formula: {
        get: () => read().formula,
        set: (value: unknown) => {
          change({ formula: stringOf(value, 'formula') });
        },
      },
    },
  });
  const format = hostObject({
    type: 'ConditionalRangeFormat',
    properties: { fill: { get: () => fillOf(read, restyle) }, font: { get: () => fontOf(read, restyle) } },
  });
  return hostObject({
    type: 'CustomConditionalFormat',
    properties: { rule: { get: () => rule }, format: { get: () => format } },
  });
}

/** No colour is empty text; Univer keeps others in its own notation. */
const shown = (color: { readonly rgb: string } | undefined) => (color ? colorOf(color.rgb) : '');

function fillOf(read: Read, restyle: Restyle): HostObject {
  return hostObject({
    type: 'ConditionalRangeFill',
    properties: {
      color: {
        get: () => shown(read().style.bg),
        set: (value) => {
          restyle({ bg: { rgb: colorOf(value) } });
        },
      },
    },
  });
}

function fontOf(read: Read, restyle: Restyle): HostObject {
  const flag = (name: string, key: 'bl' | 'it'): HostProperty => ({
    get: () => {
      const value = read().style[key];
      return value === undefined ? null : value === 1;
    },
    set: (value) => {
      restyle({ [key]: flagOf(value, name) ? 1 : 0 });
    },
  });
  return hostObject({
    type: 'ConditionalRangeFont',
    properties: {
      color: {
        get: () => shown(read().style.cl),
        set: (value) => {
          restyle({ cl: { rgb: colorOf(value) } });
        },
      },
      bold: flag('bold', 'bl'),
      italic: flag('italic', 'it'),
    },
  });
}

function currentRule(sheet: Sheet, id: string): FormulaRule {
  const draft = waitingDraft(sheet, id);
  if (draft) return draft.rule;
  const stored = storedRule(sheet, id);
  if (!stored) throw itemNotFound();
  const { rule, stopIfTrue } = stored;
  if (!('subType' in rule) || !('value' in rule) || typeof rule.value !== 'string') {
    throw notModelled('conditional formats of another kind');
  }
  return { formula: rule.value, style: rule.style as RuleStyle, stopIfTrue };
}
