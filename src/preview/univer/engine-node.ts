import { LocaleType, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import { switchOffComparisonIndex, switchOnComparisonIndex } from './comparison-patch';
import type { SpreadsheetEngine } from './engine';
import { addIteratorHelpers } from './iterator-helpers';
import { runningEngine } from './running-engine';

export * from './univer-enums';

export interface EngineOptions {
  /** False leaves Univer's own comparison of cells as it is: only for the test that shows why we do not. */
  readonly patched?: boolean;
  /** What to open instead of an empty workbook, with the results of its formulas. */
  readonly workbook?: Partial<IWorkbookData> | undefined;
}

/** Univer without a screen. */
export function createNodeEngine({ patched = true, workbook }: EngineOptions = {}): SpreadsheetEngine {
  addIteratorHelpers();
  if (patched) switchOffComparisonIndex();
  else switchOnComparisonIndex();
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { enUS: {} } });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin, {}],
    [UniverDocsPlugin, {}],
    [UniverSheetsPlugin, {}],
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION }],
    [UniverSheetsNumfmtPlugin, {}],
    [UniverDataValidationPlugin, {}],
    [UniverSheetsDataValidationPlugin, {}],
    [UniverSheetsConditionalFormattingPlugin, {}],
  ]);
  return runningEngine(univer, FUniver.newAPI(univer), workbook);
}
