import type { IDataValidationRule, IRange } from '@univerjs/core';
import { hostObject, type HostObject } from '../office-bridge/host-object';
import { invalidArgument, notModelled } from '../office-bridge/office-error';
import { formatAddress, fromUniver, intersection } from './area';
import { flagOf, keyOf, recordOf } from './arguments';
import type { Deferred } from './open-book';
import { absoluteReference, isRange, placeOf, univerRange, type RangePlace } from './range-place';
import { DataValidationErrorStyle, DataValidationOperator } from './univer-enums';

/** The kinds of rule that Office.js knows, with Univer's name and the type that `type` answers. */
const KINDS = {
  list: ['list', 'List'],
  wholeNumber: ['whole', 'WholeNumber'],
  decimal: ['decimal', 'Decimal'],
  date: ['date', 'Date'],
  textLength: ['textLength', 'TextLength'],
  custom: ['custom', 'Custom'],
} as const;

const OPERATORS = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

const ALERTS = {
  Information: DataValidationErrorStyle.INFO,
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
} as const;

type Rule = Omit<IDataValidationRule, 'uid' | 'ranges'>;

/** A validation without a rule yet; Excel's defaults. */
const NEW_RULE: Rule = {
  type: 'any',
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
  errorStyle: ALERTS.Stop,
};

/** The rule of a place as it is being written: its parts arrive one by one and become one rule in Univer. */
class ValidationDraft implements Deferred {
  private rule: Rule;

  constructor(private readonly place: RangePlace) {
    const present = findRule(place);
    this.rule = present === null || present === 'mixed' ? NEW_RULE : present;
  }

  change(part: Partial<Rule>): void {
    this.rule = { ...this.rule, ...part };
  }

  replaceRule(rule: Partial<Rule> & Pick<Rule, 'type'>): void {
    const { allowBlank, showErrorMessage, showInputMessage, errorStyle, error, errorTitle, prompt, promptTitle } =
      this.rule;
    const texts = { error, errorTitle, prompt, promptTitle };
    this.rule = { allowBlank, showErrorMessage, showInputMessage, errorStyle, ...texts, ...rule } as Rule;
  }

  apply(): void {
    const { sheet } = this.place;
    // Excel keeps prompt and alert only where there is a rule.
    if (this.rule.type === NEW_RULE.type) return;
    const validation = sheet.book.engine.api.newDataValidation().build();
    validation.rule = { ...this.rule, uid: sheet.book.newId('validation'), ranges: undefined };
    sheet.book.own(() => univerRange(this.place).setDataValidation(validation));
  }
}

function draftFor(place: RangePlace): ValidationDraft {
  const { sheet, area } = place;
  sheet.checkUnprotected();
  const key = `validation of ${sheet.id}!${formatAddress(area)}`;
  const waiting = sheet.book.waitingFor(key);
  const draft = waiting instanceof ValidationDraft ? waiting : new ValidationDraft(place);
  sheet.book.defer(key, draft);
  return draft;
}

/** The rule of all cells of a place; null for none, `mixed` where not all have the same. */
function findRule({ sheet, area }: RangePlace): IDataValidationRule | null | 'mixed' {
  const rules = univerRange({ sheet, area })
    .getDataValidations()
    .map(({ rule }) => rule);
  const [rule] = rules;
  if (!rule) return null;
  const ranges = rule.ranges as readonly IRange[];
  const covered = ranges.reduce((cells, range) => {
    const common = intersection(fromUniver(range), area);
    return cells + (common ? common.rows * common.columns : 0);
  }, 0);
  return rules.length === 1 && covered === area.rows * area.columns ? rule : 'mixed';
}

/** `Excel.DataValidation` of a place. */
export function validationOf(place: RangePlace): HostObject {
  const { book } = place.sheet;
  const present = () => {
    book.flush();
    const rule = findRule(place);
    return rule === 'mixed' ? null : rule;
  };
  return hostObject({
    type: 'DataValidation',
    properties: {
      type: {
        get: () => {
          book.flush();
          const rule = findRule(place);
          if (rule === null) return 'None';
          return rule === 'mixed' ? 'MixedCriteria' : (kindOf(rule)?.[1] ?? 'None');
        },
      },
      rule: {
        get: () => officeRule(present()),
        set: (value) => {
          draftFor(place).replaceRule(univerRule(value));
        },
      },
      prompt: {
        get: () => {
          const rule = present();
          return (
            rule && {
              message: rule.prompt ?? '',
              showPrompt: rule.showInputMessage ?? false,
              title: rule.promptTitle ?? '',
            }
          );
        },
        set: (value) => {
          const { title = '', message = '', showPrompt = true } = recordOf(value, 'prompt');
          draftFor(place).change({
            showInputMessage: flagOf(showPrompt, 'showPrompt'),
            prompt: String(message),
            promptTitle: String(title),
          });
        },
      },
      errorAlert: {
        get: () => {
          const rule = present();
          const style = rule?.errorStyle;
          return (
            rule && {
              message: rule.error ?? '',
              showAlert: rule.showErrorMessage ?? false,
              style: Object.entries(ALERTS).find(([, alert]) => alert === style)?.[0] ?? 'Stop',
              title: rule.errorTitle ?? '',
            }
          );
        },
        set: (value) => {
          const { title = '', message = '', showAlert = true, style = 'Stop' } = recordOf(value, 'errorAlert');
          draftFor(place).change({
            showErrorMessage: flagOf(showAlert, 'showAlert'),
            error: String(message),
            errorTitle: String(title),
            errorStyle: ALERTS[keyOf(ALERTS, style, 'style')],
          });
        },
      },
      ignoreBlanks: {
        get: () => present()?.allowBlank ?? true,
        set: (value) => {
          draftFor(place).change({ allowBlank: flagOf(value, 'ignoreBlanks') });
        },
      },
      valid: { get: () => allValid(place) },
    },
    methods: {
      clear: () => {
        place.sheet.checkUnprotected();
        book.flush();
        book.own(() => univerRange(place).setDataValidation(null));
      },
    },
  });
}

/** True or false if all cells are valid or none is, null if some are. */
async function allValid(place: RangePlace): Promise<boolean | null> {
  await place.sheet.book.settle();
  const states: readonly unknown[] = (await univerRange(place).getValidatorStatus()).flat();
  const valid = states.map((state) => state === 'valid' || state === undefined || state === null || state === '');
  if (valid.every(Boolean)) return true;
  return valid.some(Boolean) ? null : false;
}

const kindOf = ({ type }: Rule) => Object.values(KINDS).find(([name]) => name === type);

function univerRule(value: unknown): Partial<Rule> & Pick<Rule, 'type'> {
  const [entry, ...others] = Object.entries(recordOf(value, 'rule'));
  if (!entry || others.length > 0) throw notModelled('a validation rule of more than one kind');
  const [kind, content] = entry;
  if (!Object.hasOwn(KINDS, kind)) throw notModelled(`validation rule ${kind}`);
  const type = KINDS[keyOf(KINDS, kind, 'rule')][0];
  const { source, formula, formula1, formula2, operator, inCellDropDown } = recordOf(content, kind);
  if (kind === 'list') {
    return { type, ...operand('formula1', source), showDropDown: inCellDropDown !== false };
  }
  if (kind === 'custom') return { type, ...operand('formula1', formula) };
  return {
    type,
    ...operand('formula1', formula1),
    ...operand('formula2', formula2),
    operator: OPERATORS[keyOf(OPERATORS, operator, 'operator')],
  };
}

function operand(key: 'formula1' | 'formula2', value: unknown): Partial<Rule> {
  if (value === undefined || value === null) return {};
  if (isRange(value)) return { [key]: absoluteReference(placeOf(value, key)) };
  if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument(key);
  return { [key]: String(value) };
}

function officeRule(rule: Rule | null): Readonly<Record<string, unknown>> {
  const kind = rule && Object.entries(KINDS).find(([, [name]]) => name === rule.type)?.[0];
  if (!rule || kind === null || kind === undefined) return {};
  if (kind === 'list') return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 } };
  if (kind === 'custom') return { custom: { formula: rule.formula1 } };
  const operator = Object.entries(OPERATORS).find(([, name]) => name === rule.operator)?.[0];
  return { [kind]: { formula1: numeric(rule.formula1), formula2: numeric(rule.formula2), operator } };
}

/** Excel reads numbers back as numbers, formulas as text. */
function numeric(operandText: string | undefined): string | number | undefined {
  if (operandText === undefined || operandText === '') return undefined;
  const number = Number(operandText);
  return Number.isNaN(number) ? operandText : number;
}

/** Whether what stands in a cell will be taken back: its validation says no, and stops. */
export async function isRefused(place: RangePlace): Promise<boolean> {
  const rule = findRule(place);
  if (rule === null || rule === 'mixed' || rule.errorStyle !== ALERTS.Stop) return false;
  const [[state] = []] = (await univerRange(place).getValidatorStatus()) as readonly (readonly unknown[])[];
  return state === 'invalid';
}
