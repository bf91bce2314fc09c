import { ICommandService, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IActiveDirtyManagerService, IDefinedNamesService, IFunctionService } from '@univerjs/engine-formula';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';
import { keepDependenciesSmall } from './dependency-patch';
import { emptyWorkbook } from './empty-workbook';
import type { SpreadsheetEngine } from './engine';
import { substituteBlanksExactly } from './substitute-patch';

/** Opens a workbook, an empty one unless another is given, in a Univer whose plug-ins are registered. */
export function runningEngine(univer: Univer, api: FUniver, workbook = emptyWorkbook()): SpreadsheetEngine {
  const injector = univer.__getInjector();
  const book = api.createWorkbook(workbook);
  keepDependenciesSmall(injector);
  substituteBlanksExactly(injector.get(IFunctionService));
  return {
    univer,
    api,
    injector,
    book,
    commands: injector.get(ICommandService),
    dirtyManager: injector.get(IActiveDirtyManagerService),
    definedNames: injector.get(IDefinedNamesService),
    session: injector.get(FormulaCalculationSessionService),
    conditionalFormatting: injector.get(ConditionalFormattingService),
    startCalculation: calculationStart(injector.get(TriggerCalculationController)),
  };
}

/** Univer has this function from its first change on, where the build gives it (webpack.config.js): without a screen. */
function calculationStart(trigger: TriggerCalculationController): () => void {
  return () => {
    (Reflect.get(trigger, 'startNow') as (() => void) | undefined)?.();
  };
}
