import type { ItemId } from '../../scale/ids';
import type { FormRow } from '../../scale/score-form';
import type { ColumnId, Rating } from '../../scale/types';
import type { CheckedWorkbook } from '../../workbook/check-workbook';
import { SESSION_TEXTS } from '../texts';
import { createEmitter, type Readable } from './emitter';
import { filteredRows, followingRow, nextRow, previousRow, rowOf, type ItemFilter } from './item-list';
import type { MeasurementStore } from './measurement-store';
import { scoreCommand, type PressedKey, type ScoreCommand } from './score-keys';
import { choiceAfter, choiceChanges, choicesOf, columnsOfChoice, columnsToScore, firstChoice } from './score-steps';
import { createSheetSelection } from './sheet-selection';

/** Where the reviewer is in the list of items; only what the pane shows, nothing of the measurement. */
export interface SessionState {
  readonly item: ItemId | null;
  /** The choice that a digit makes, where a row has two; null where that follows from the row. */
  readonly column: ColumnId | null;
  readonly filter: ItemFilter;
  /** Show the next open item once an item is scored by key. */
  readonly advance: boolean;
  /** What is read out to someone who does not see the pane change; the number tells a repeated text apart. */
  readonly announcement: { readonly text: string; readonly number: number };
}

export interface ScoringSession extends Readable<SessionState> {
  /** Follows the workbook and its selection until the returned function is called. */
  readonly start: () => () => void;
  /** Shows an item here, and in the sheet. */
  readonly goTo: (item: ItemId, column?: ColumnId) => void;
  /** @returns whether the key meant something here */
  readonly press: (key: PressedKey) => boolean;
  readonly run: (command: ScoreCommand) => void;
  /** Scores by pointer: nothing moves, so that a second click cannot score another item. */
  readonly choose: (column: ColumnId, rating: Rating) => void;
  readonly wipe: () => void;
  readonly aim: (column: ColumnId) => void;
  readonly setFilter: (filter: ItemFilter) => void;
  readonly setAdvance: (advance: boolean) => void;
  readonly announce: (text: string) => void;
}

/** Which choice the next digit makes in the row that is shown. */
export function aimedAt(state: SessionState, checked: CheckedWorkbook): ColumnId | null {
  const row = rowOf(checked, state.item);
  if (!row) return null;
  const choices = choicesOf(row);
  return choices.find((choice) => choice === state.column) ?? firstChoice(row, checked.measurement.entries);
}

export function createScoringSession(store: MeasurementStore): ScoringSession {
  const emitter = createEmitter<SessionState>({
    item: null,
    column: null,
    filter: 'all',
    advance: true,
    announcement: { text: '', number: 0 },
  });
  const selection = createSheetSelection(store);
  const update = (change: Partial<SessionState>) => {
    emitter.set({ ...emitter.get(), ...change });
  };
  const announce = (text: string) => {
    update({ announcement: { text, number: emitter.get().announcement.number + 1 } });
  };
  const checkedNow = (): CheckedWorkbook | null => {
    const { reading } = store.get();
    return reading?.kind === 'measurement' ? reading.checked : null;
  };

  /** Shows a row; which choice the digits make is settled now, and not again when its scores change. */
  const show = (checked: CheckedWorkbook, row: FormRow, column?: ColumnId) => {
    const choice = choicesOf(row).find((each) => each === column);
    update({ item: row.item.id, column: choice ?? firstChoice(row, checked.measurement.entries) });
  };
  const showAndFollow = (checked: CheckedWorkbook, row: FormRow) => {
    show(checked, row);
    selection.follow(row.item.id, emitter.get().column ?? undefined, false);
  };
  const step = (row: FormRow | null, nowhere: string) => {
    const checked = checkedNow();
    if (!checked || !row) {
      announce(nowhere);
      return;
    }
    showAndFollow(checked, row);
    announce(SESSION_TEXTS.shown(row, emitter.get().column));
  };

  /** After a score by key: the other choice of the row, or the next row that needs work. */
  const moveOn = (before: CheckedWorkbook, row: FormRow, made: ColumnId, said: string) => {
    const after = checkedNow();
    if (!after) return;
    const other = choiceAfter(row, before.measurement.entries, made);
    if (other !== null) {
      update({ column: other });
      announce(`${said} ${SESSION_TEXTS.nextColumn(other)}`);
      return;
    }
    update({ column: made });
    const { advance, filter, item } = emitter.get();
    const list = filteredRows(after, filter === 'findings' ? 'findings' : 'open');
    const next = nextRow(after, list, item);
    if (next === null && filteredRows(after, 'open').length === 0) announce(`${said} ${SESSION_TEXTS.allScored}`);
    else if (next === null || !advance) announce(said);
    else {
      showAndFollow(after, next);
      announce(`${said} ${SESSION_TEXTS.shown(next, emitter.get().column)}`);
    }
  };

  const score = (column: ColumnId | null, rating: Rating, byKey: boolean) => {
    const checked = checkedNow();
    const row = checked && rowOf(checked, emitter.get().item);
    if (!checked || !row) return;
    const choice = column ?? aimedAt(emitter.get(), checked);
    if (choice === null) {
      announce(SESSION_TEXTS.notScored);
      return;
    }
    store.write(choiceChanges(row, choice, rating));
    const said = SESSION_TEXTS.scored(row, columnsOfChoice(row, choice), rating);
    if (byKey) moveOn(checked, row, choice, said);
    else {
      update({ column: choice });
      announce(said);
    }
  };
  const wipe = () => {
    const checked = checkedNow();
    const row = checked && rowOf(checked, emitter.get().item);
    const choice = checked && aimedAt(emitter.get(), checked);
    if (!checked || !row || choice === null) return;
    store.write(choiceChanges(row, choice, null));
    update({ column: choice });
    announce(SESSION_TEXTS.wiped(row, columnsOfChoice(row, choice)));
  };
  const run = (command: ScoreCommand) => {
    const checked = checkedNow();
    if (!checked) return;
    const { item, filter } = emitter.get();
    const list = filteredRows(checked, filter);
    if (command.kind === 'score') score(null, command.rating, true);
    else if (command.kind === 'wipe') wipe();
    else if (command.kind === 'previous') step(previousRow(checked, list, item), SESSION_TEXTS.first);
    else if (command.kind === 'following') step(followingRow(checked, list, item), SESSION_TEXTS.last);
    else step(nextRow(checked, filteredRows(checked, 'open'), item), SESSION_TEXTS.noneOpen);
  };

  /** Begins at the first row that needs a score, as soon as there is a measurement. */
  const settle = () => {
    const checked = checkedNow();
    if (!checked || rowOf(checked, emitter.get().item)) return;
    const row = checked.measurement.form.rows.find((each) => columnsToScore(each, checked.measurement.entries).length);
    const start = row ?? filteredRows(checked, 'all')[0];
    if (start) show(checked, start);
  };
  const followSheet = (item: ItemId) => {
    const checked = checkedNow();
    const row = checked && rowOf(checked, item);
    if (!checked || !row || selection.isEcho(item) || item === emitter.get().item) return;
    show(checked, row);
    announce(SESSION_TEXTS.shown(row, emitter.get().column));
  };

  return {
    get: emitter.get,
    subscribe: emitter.subscribe,
    start: () => {
      settle();
      const stops = [store.subscribe(settle), store.onSelected(followSheet)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    goTo: (item, column) => {
      const checked = checkedNow();
      const row = checked && rowOf(checked, item);
      if (!checked || !row) return;
      show(checked, row, column);
      selection.follow(item, emitter.get().column ?? undefined, true);
    },
    press: (key) => {
      const command = scoreCommand(key);
      if (command !== null) run(command);
      return command !== null;
    },
    run,
    choose: (column, rating) => {
      score(column, rating, false);
    },
    wipe,
    aim: (column) => {
      update({ column });
    },
    setFilter: (filter) => {
      update({ filter });
      const checked = checkedNow();
      if (!checked) return;
      const list = filteredRows(checked, filter);
      if (list.some(({ item }) => item.id === emitter.get().item)) return;
      const first = nextRow(checked, list, emitter.get().item);
      if (first) showAndFollow(checked, first);
    },
    setAdvance: (advance) => {
      update({ advance });
    },
    announce,
  };
}
