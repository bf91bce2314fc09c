import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { CalculationMode } from '@univerjs/sheets-formula';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { switchOffComparisonIndex } from './comparison-patch';
import { readDutchInput } from './dutch-input';
import { DUTCH_TEXTS } from './texts';
import type { SpreadsheetEngine } from './engine';
import { focusGridAfterDialogs } from './focus-after-dialogs';
import { measureRowsWhenShown } from './row-measuring';
import { runningEngine } from './running-engine';

/**
 * Univer in a page: grid, formula bar and tabs. Its ribbon and menus stay away: what they offer is in English, and on
 * protected sheets hardly any of it works.
 */
export function createBrowserEngine(container: HTMLElement): SpreadsheetEngine {
  switchOffComparisonIndex();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreTexts, conditionalFormattingTexts, validationTexts, DUTCH_TEXTS),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      contextMenu: false,
      footer: { menus: false, statisticBar: false, zoomSlider: false, addSheetButtonConfig: { show: true } },
      sheets: { protectedRangeShadow: 'none' },
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  measureRowsWhenShown(univer);
  focusGridAfterDialogs(univer);
  const engine = runningEngine(univer, FUniver.newAPI(univer));
  // The option of the preset does not reach a protection that is added later.
  engine.api.setProtectedRangeShadowStrategy('none');
  engine.book.setNumfmtLocal('nl');
  readDutchInput(engine.injector);
  return engine;
}
