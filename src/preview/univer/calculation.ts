import type { SpreadsheetEngine } from './engine';
import { FormulaExecutedStateType } from './univer-enums';

/** A calculation that has not come back after this long, in milliseconds, is not waited for any longer. */
const PATIENCE = 60_000;

/** Rounds of waiting, each for one result. */
const MOST_ROUNDS = 10;

/** Changes of looks: Univer sends them as changes of cells, but nothing has to be calculated for them. */
const LOOKS_ONLY = ['sheet.command.set-style', 'sheet.command.set-border', 'sheet.command.clear-selection-format'];

/**
 * Knows whether a calculation is still to come, so that a read can wait for it. Univer calculates 100 ms after the last
 * change, and without a screen as soon as somebody reads; its own waiting costs 500 ms when there is nothing to wait for,
 * so changes and results are counted here.
 */
export class Calculation {
  private changes = 0;
  private begun = 0;
  private finished = 0;
  private readonly stop: () => void;

  constructor(private readonly engine: SpreadsheetEngine) {
    const { commands, dirtyManager, session } = engine;
    const watched = commands.onCommandExecuted(({ id, params }, options) => {
      if (!dirtyManager.get(id)) return;
      const trigger = params && 'trigger' in params ? params.trigger : undefined;
      const isResult = options?.onlyLocal === true || options?.['applyFormulaCalculationResult'] === true;
      const isLooks = typeof trigger === 'string' && LOOKS_ONLY.includes(trigger);
      if (id === 'sheet.mutation.set-range-values' && (isResult || isLooks)) return;
      this.changes += 1;
    });
    let latest = session.state.id;
    const followed = session.state$.subscribe((state) => {
      if (state.id !== latest) {
        latest = state.id;
        this.begun = this.changes;
      }
      // `completed` comes too early: some sheets get their results after it.
      if (state.started && state.resultEmitted && state.resultApplied && !state.stopped) this.finished = this.begun;
    });
    this.stop = () => {
      watched.dispose();
      followed.unsubscribe();
    };
  }

  get pending(): boolean {
    return this.changes > this.finished;
  }

  /** Ends when the results of all changes so far stand in the cells. */
  async settled(): Promise<void> {
    // A change may come while an earlier one is calculated; more than a few rounds would be a formula that never rests.
    for (let round = 0; this.pending && round < MOST_ROUNDS; round += 1) {
      const [upTo, finished] = [this.changes, this.finished];
      // It also ends when nothing has to be calculated after all, and fails when it takes too long.
      const applied = this.engine.api
        .getFormula()
        .onCalculationResultApplied(PATIENCE)
        .catch(() => undefined);
      // Whoever asks for results has no more changes to make first. One that is at work is left to finish.
      if (this.begun <= this.finished) this.engine.startCalculation();
      await applied;
      // A result that came meanwhile may be that of an earlier change; then the next is waited for.
      if (this.finished === finished) this.finished = upTo;
    }
  }

  /** Calculates everything anew. */
  async recalculate(): Promise<void> {
    this.changes += 1;
    this.engine.api.getFormula().executeCalculation();
    await this.settled();
  }

  dispose(): void {
    this.stop();
    // A calculation that goes on would disturb those of the next workbook, with which it shares its memory of ranges, and
    // would want to show how far it is when there is nothing left to show it in.
    this.engine.commands.syncExecuteCommand('formula.mutation.set-formula-calculation-stop', {});
    this.engine.commands.syncExecuteCommand('formula.mutation.set-formula-calculation-notification', {
      functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION,
    });
  }
}
