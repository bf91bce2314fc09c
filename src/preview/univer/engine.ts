import type { ICommandService, Injector, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { IActiveDirtyManagerService, IDefinedNamesService } from '@univerjs/engine-formula';
import type { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import type { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type {} from '@univerjs/engine-formula/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-numfmt/facade';

/** A running Univer with one empty workbook: all that the adapter knows of the place where it runs. */
export interface SpreadsheetEngine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly book: FWorkbook;
  readonly commands: ICommandService;
  readonly dirtyManager: IActiveDirtyManagerService;
  readonly definedNames: IDefinedNamesService;
  readonly session: FormulaCalculationSessionService;
  readonly conditionalFormatting: ConditionalFormattingService;
  /**
   * Begins at once the calculation with which Univer would wait until 100 ms after the last change, if there is one; with
   * a screen nothing happens.
   */
  readonly startCalculation: () => void;
}
