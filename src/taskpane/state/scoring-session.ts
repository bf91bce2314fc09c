import type { Change } from '../../measurement/tables';
import type { ItemId } from '../../scale/ids';
import type { FormRow } from '../../scale/score-form';
import type { ColumnId, Rating } from '../../scale/types';
import type { CheckedWorkbook } from '../../workbook/reading/check-workbook';
import { SESSION_TEXTS } from '../texts';
import { createEmitter, type Readable } from './emitter';
import {
  filteredRows,
  filterIn,
  followingRow,
  hasReasonToWrite,
  nextRow,
  previousRow,
  rowList,
  rowOf,
  type ItemFilter,
} from './item-list';
import { checkedIn } from './measurement-state';
import type { MeasurementStore } from './measurement-store';
import { scoreCommand, type PressedKey, type ScoreCommand } from './score-keys';
import { choiceAfter, choiceChanges, columnsOfChoice } from './score-steps';
import { aimedAt, FRESH_SESSION, type SessionState } from './session-state';
import { createShownItem } from './shown-item';
import { whenWritten } from './when-written';

export interface ScoringSession extends Readable<SessionState> {
  /** Follows the workbook and its selection until the returned function is called. */
  readonly start: () => () => void;
  /** Shows an item here, and in the sheet. */
  readonly goTo: (item: ItemId, column?: ColumnId) => void;
  /** @returns whether the key meant something here */
  readonly press: (key: PressedKey) => boolean;
  readonly run: (command: ScoreCommand) => void;
  /** Scores by pointer: no other item is shown, so that a second click cannot score another item. */
  readonly choose: (column: ColumnId, rating: Rating) => void;
  readonly wipe: () => void;
  readonly aim: (column: ColumnId) => void;
  readonly setFilter: (filter: ItemFilter) => void;
  readonly setAdvance: (advance: boolean) => void;
  readonly showEvidence: (isShown: boolean) => void;
  readonly announce: (text: string) => void;
  /** Says that something was done once these changes are in the workbook, and not where that fails. */
  readonly announceWritten: (changes: readonly Change[], text: string) => void;
}

/** A score that is on its way to the workbook. */
interface ScoreMade {
  readonly choice: ColumnId;
  readonly changes: readonly Change[];
  readonly said: string;
}

export function createScoringSession(store: MeasurementStore): ScoringSession {
  const emitter = createEmitter(FRESH_SESSION);
  const update = (change: Partial<SessionState>) => {
    emitter.set({ ...emitter.get(), ...change });
  };
  const announce = (text: string) => {
    update({ announcement: { text, number: emitter.get().announcement.number + 1 } });
  };
  const shownText = (row: FormRow) => SESSION_TEXTS.shown(row, emitter.get().column);
  const shown = createShownItem(store, emitter, (row) => {
    announce(shownText(row));
  });
  const checkedNow = () => checkedIn(store.get());

  const isAllScored = () => {
    const checked = checkedNow();
    return checked !== null && filteredRows(checked, 'open').length === 0;
  };
  const announceAllScored = () => {
    if (isAllScored()) announce(SESSION_TEXTS.allScored);
  };

  const step = (row: FormRow | null, nowhere: string) => {
    if (row) shown.goTo(row, undefined, false);
    announce(row ? shownText(row) : nowhere);
  };

  /** After a score by key: the other choice of the row, or the next row that needs work. */
  const moveOn = (before: CheckedWorkbook, row: FormRow, { choice, changes, said }: ScoreMade) => {
    const after = checkedNow();
    if (!after) return;
    const other = choiceAfter(row, before.measurement.entries, choice);
    if (other !== null) {
      shown.aim(other);
      announce(`${said} ${SESSION_TEXTS.nextColumn(other)}`);
      return;
    }
    // Who differed says why, here and now.
    if (hasReasonToWrite(after.measurement, row)) {
      shown.aim(choice);
      announce(`${said} ${SESSION_TEXTS.reasonAsked}`);
      return;
    }
    const { advance, filter, item } = emitter.get();
    const next = nextRow(rowList(after, filter === 'all' ? 'open' : filterIn(after, filter)), item);
    if (next !== null && advance) {
      shown.goTo(next, undefined, false);
      announce(`${said} ${shownText(next)}`);
      return;
    }
    shown.aim(choice);
    announce(said);
    if (next === null && isAllScored()) whenWritten(store, changes, announceAllScored);
  };

  /** Writes what a choice means for the row that is shown; a null column is the choice that digits make. */
  const score = (column: ColumnId | null, rating: Rating, byKey: boolean) => {
    const checked = checkedNow();
    const row = checked && rowOf(checked, emitter.get().item);
    if (!checked || !row) return;
    const choice = column ?? aimedAt(emitter.get(), checked);
    if (choice === null) {
      announce(SESSION_TEXTS.notScored);
      return;
    }
    const changes = choiceChanges(row, choice, rating);
    store.write(changes);
    const said = SESSION_TEXTS.scored(row, columnsOfChoice(row, choice), rating);
    if (byKey) moveOn(checked, row, { choice, changes, said });
    else {
      shown.aim(choice);
      announce(said);
    }
  };
  const wipe = () => {
    const checked = checkedNow();
    const row = checked && rowOf(checked, emitter.get().item);
    const choice = checked && aimedAt(emitter.get(), checked);
    if (!row || choice === null) return;
    store.write(choiceChanges(row, choice, null));
    shown.aim(choice);
    announce(SESSION_TEXTS.wiped(row, columnsOfChoice(row, choice)));
  };
  const run = (command: ScoreCommand) => {
    const checked = checkedNow();
    if (!checked) return;
    const { item } = emitter.get();
    const filter = filterIn(checked, emitter.get().filter);
    const rows = rowList(checked, filter);
    if (command.kind === 'score') score(null, command.rating, true);
    else if (command.kind === 'wipe') wipe();
    else if (command.kind === 'previous') step(previousRow(rows, item), SESSION_TEXTS.first);
    else if (command.kind === 'following') step(followingRow(rows, item), SESSION_TEXTS.last);
    else if (command.kind === 'reason') update({ reasonRequests: emitter.get().reasonRequests + 1 });
    else if (filter === 'differences') step(nextRow(rows, item), SESSION_TEXTS.noneToDiscuss);
    else step(nextRow(rowList(checked, 'open'), item), SESSION_TEXTS.noneOpen);
  };

  return {
    get: emitter.get,
    subscribe: emitter.subscribe,
    start: shown.start,
    goTo: (item, column) => {
      const checked = checkedNow();
      const row = checked && rowOf(checked, item);
      if (row) shown.goTo(row, column, true);
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
    aim: shown.aim,
    setFilter: (filter) => {
      update({ filter });
      const checked = checkedNow();
      if (!checked) return;
      const rows = rowList(checked, filter);
      const { item } = emitter.get();
      // What matters most is discussed first.
      const first = nextRow(rows, filter === 'differences' ? null : item);
      if (first && !rows.list.some((row) => row.item.id === item)) shown.goTo(first, undefined, false);
    },
    showEvidence: (isShown) => {
      update({ showsEvidence: isShown });
    },
    setAdvance: (advance) => {
      update({ advance });
    },
    announce,
    announceWritten: (changes, text) => {
      whenWritten(store, changes, () => {
        announce(text);
      });
    },
  };
}
