import { serialOfDate } from '../../workbook/paper/dates';
import type {
  ColorScale,
  ConditionalFormat,
  DataBar,
  ScalePoint,
  Validation,
  ValidationRule,
} from '../../workbook/paper/plan';
import { combineStyles } from '../../workbook/paper/styles';
import type { PlanRanges } from './plan-ranges';

/** Sets what may be typed. The sheet is new or has been emptied: a rule over parts of another one fails. */
export function playValidations(ranges: PlanRanges, validations: readonly Validation[]): void {
  for (const { range, rule, error, prompt } of validations) {
    const { dataValidation } = ranges.at(range);
    dataValidation.rule = validationRule(rule);
    dataValidation.errorAlert = { ...error, showAlert: true, style: 'Stop' };
    if (prompt) dataValidation.prompt = { ...prompt, showPrompt: true };
  }
}

function validationRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'whole':
      return { wholeNumber: { formula1: rule.least, formula2: rule.most, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.least, formula2: rule.most, operator: 'Between' } };
    case 'date':
      // A date is a number of days; written as a date, its reading would depend on the user's language.
      return { decimal: { formula1: serialOfDate(rule.from) ?? 0, operator: 'GreaterThanOrEqualTo' } };
  }
}

/** Adds the rules of a sheet. Office puts a new one on top, so the one that goes first in the plan is added last. */
export function playConditionalFormats(ranges: PlanRanges, formats: readonly ConditionalFormat[]): void {
  for (const { range, formula, style } of formats.toReversed()) {
    const { custom } = ranges.at(range).conditionalFormats.add('Custom');
    const { bold, color, fill } = combineStyles([style]);
    custom.rule.formula = `=${formula}`;
    if (bold) custom.format.font.bold = true;
    if (color !== undefined) custom.format.font.color = `#${color}`;
    if (fill !== undefined) custom.format.fill.color = `#${fill}`;
  }
}

/** Adds the data bars of a sheet. Their ends are plain numbers: Excel refuses formulas there, and forgets what is automatic. */
export function playDataBars(ranges: PlanRanges, bars: readonly DataBar[]): void {
  for (const { range, most, isBarOnly, style } of bars) {
    const { dataBar } = ranges.at(range).conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'Number', formula: String(most) };
    dataBar.positiveFormat.fillColor = `#${combineStyles([style]).fill ?? ''}`;
    dataBar.positiveFormat.gradientFill = false;
    if (isBarOnly) dataBar.showDataBarOnly = true;
  }
}

/** Adds the colour scales of a sheet. */
export function playColorScales(ranges: PlanRanges, scales: readonly ColorScale[]): void {
  const criterion = ({ value, style }: ScalePoint): Excel.ConditionalColorScaleCriterion => ({
    type: 'Number',
    formula: String(value),
    color: `#${combineStyles([style]).fill ?? ''}`,
  });
  for (const { range, points } of scales) {
    const [minimum, midpoint, maximum] = points;
    const { colorScale } = ranges.at(range).conditionalFormats.add('ColorScale');
    colorScale.criteria = {
      minimum: criterion(minimum),
      midpoint: criterion(midpoint),
      maximum: criterion(maximum),
    };
  }
}
