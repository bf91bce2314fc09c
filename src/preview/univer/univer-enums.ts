/**
 * Univer's numbers by name. A module of its own: tests take it from the same bundle as the engine, because jest cannot
 * load Univer's modules.
 */
export {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  DataValidationErrorStyle,
  DataValidationOperator,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
export { FormulaExecutedStateType } from '@univerjs/engine-formula';
