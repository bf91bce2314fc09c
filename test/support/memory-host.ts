import {
  HostError,
  type BuildStep,
  type HostEvent,
  type HostReading,
  type MeasurementHost,
  type SeenIn,
  type SheetUse,
} from '../../src/host/measurement-host';
import { applyChanges, itemOf, scoreChange } from '../../src/measurement/changes';
import { comparedWith, conflictsIn } from '../../src/measurement/conflicts';
import type { Entry } from '../../src/measurement/entry';
import type { Improvement } from '../../src/measurement/improvement';
import type { Measurement } from '../../src/measurement/measurement';
import { withId } from '../../src/measurement/measurement-id';
import { columnOfBody, type EvidenceBody } from '../../src/measurement/recorded-evidence';
import type { Change } from '../../src/measurement/tables';
import type { ItemId } from '../../src/scale/ids';
import type { ColumnId } from '../../src/scale/types';
import { checkWorkbook } from '../../src/workbook/reading/check-workbook';
import type { WorkbookContents } from '../../src/workbook/paper/contents';
import type { SheetName } from '../../src/workbook/paper/sheets';
import type { UnreadableReason } from '../../src/workbook/reading/unreadable-workbook';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { countingIds } from './measurement-ids';
import { planContents } from './plan-contents';

type Call = keyof MeasurementHost;

/** A workbook in memory, with what a person or a co-author does to it. */
export interface MemoryHost extends MeasurementHost {
  /** Every call so far, in order. */
  readonly calls: readonly Call[];
  /** The cell or row that the pane last went to. */
  readonly selected: { readonly item: ItemId; readonly column: ColumnId | undefined } | null;
  /** The sheet that the pane last went to. */
  readonly shown: SheetName | null;
  measurement(): Measurement | null;
  /** What a person types into the grid. */
  type(item: ItemId, column: ColumnId, entry: Entry): void;
  /** What a person chooses from the list of a cell, of which nobody is told. */
  choose(item: ItemId, column: ColumnId, entry: Entry): void;
  /** What a person types on the sheet Bewijs. */
  record(item: ItemId, body: EvidenceBody, key: string, entry: Entry): void;
  /** What a person types in any table. */
  enter(changes: readonly Change[]): void;
  /** What a colleague writes, of which nobody has heard yet. */
  enterUnannounced(changes: readonly Change[]): void;
  /** What a colleague writes right after the next reading, before anything is made of that; nobody hears of it. */
  enterAfterReading(changes: readonly Change[]): void;
  /** What a person types on the sheet Verbeterplan. */
  plan(line: number, field: keyof Improvement, text: string): void;
  /** A person selects a cell of a row; null is a cell elsewhere, or in none of the columns with scores. */
  point(item: ItemId | null, column?: ColumnId | null): void;
  damage(sentences: readonly string[]): void;
  /** The measurement was made by an earlier version. */
  outdate(): void;
  /** Null makes it readable again, without a word. */
  makeUnreadable(reason: UnreadableReason | null): void;
  /** Makes the next call of a kind fail. */
  failNext(call: Call, error: HostError): void;
  /** Makes every write fail that changes something of this item; null takes them all again. */
  refuse(item: ItemId | null): void;
  /** All that was ours is deleted. */
  empty(): void;
  /** How long every call takes from now on, in milliseconds. */
  delay(milliseconds: number): void;
  /** A person types in a cell: no call comes to an end until `release`. */
  hold(): void;
  release(): void;
}

/** So much later than a write Excel announces it, in milliseconds. */
const ANNOUNCEMENT_MS = 50;

/**
 * @param initial the measurement in the workbook; null for a workbook without one
 * @param earlier what the cells of an earlier version hold of it; without this the workbook is one of today
 */
export function memoryHost(
  initial: Measurement | null,
  earlier?: (measurement: Measurement) => WorkbookContents,
): MemoryHost {
  const newId = countingIds();
  let measurement = initial;
  let damage: readonly string[] = [];
  let isOutdated = earlier !== undefined;
  let unreadable: UnreadableReason | null = null;
  let hasWhatIf = true;
  let opensPane = initial !== null;
  let wait = 0;
  let gate = Promise.resolve();
  let openGate: (() => void) | null = null;
  let isHeld = false;
  let refused: ItemId | null = null;
  let afterReading: readonly Change[] = [];
  const calls: Call[] = [];
  const failures = new Map<Call, HostError>();
  const listeners = new Set<(event: HostEvent) => void>();
  let selected: MemoryHost['selected'] = null;
  let shown: SheetName | null = null;
  let pointed: HostEvent | null = null;

  const tell = (event: HostEvent) => {
    for (const listener of listeners) listener(event);
  };
  const tellLater = (event: HostEvent) => {
    setTimeout(() => {
      tell(event);
    }, ANNOUNCEMENT_MS);
  };
  const perform = async (call: Call, onStep?: (step: BuildStep) => void) => {
    calls.push(call);
    onStep?.('checking');
    await gate;
    onStep?.('building');
    await new Promise((resolve) => setTimeout(resolve, wait));
    const failure = failures.get(call);
    failures.delete(call);
    if (failure) onStep?.('clearing');
    await gate;
    if (failure) throw failure;
  };
  const read = (): HostReading => {
    if (unreadable !== null) return { kind: 'unreadable', reason: unreadable };
    if (measurement === null) return { kind: 'none' };
    const contents = isOutdated && earlier ? earlier(measurement) : planContents(workbookPlan(measurement));
    const checked = checkWorkbook(contents);
    const optional =
      damage.length > 0 || isOutdated
        ? null
        : { Bezoek: agenda(), Stukken: papers(), Consensus: consensus(), Banen: jobs(), 'Wat als': whatIf() };
    return { kind: 'measurement', checked, damage, isOutdated, optional };
  };
  const whatIf = (): SheetUse => {
    if (!hasWhatIf) return 'absent';
    return measurement?.scenarios.length || measurement?.kept ? 'filled' : 'empty';
  };
  const consensus = (): SheetUse => (measurement?.consensus.reviewers.length ? 'filled' : 'absent');
  const jobs = (): SheetUse => (measurement?.jobs.length ? 'filled' : 'absent');
  const agenda = (): SheetUse => (measurement?.visit.agenda.length ? 'filled' : 'absent');
  const papers = (): SheetUse => (Object.keys(measurement?.visit.papers ?? {}).length > 0 ? 'filled' : 'absent');
  /** What somebody else had been before, as the host of Excel tells it. */
  const conflictsNow = (changes: readonly Change[], seenIn: SeenIn) => {
    return measurement ? conflictsIn(comparedWith(changes, seenIn, measurement)) : [];
  };
  const enter = (change: Change) => {
    if (measurement !== null) measurement = applyChanges(measurement, [change]);
  };
  return {
    get calls() {
      return calls;
    },
    get selected() {
      return selected;
    },
    get shown() {
      return shown;
    },
    measurement: () => measurement,
    read: async () => {
      await perform('read');
      const found = read();
      afterReading.forEach(enter);
      afterReading = [];
      return found;
    },
    forget: () => undefined,
    build: async (made, onStep) => {
      await perform('build', onStep);
      measurement = withId(made, newId());
      opensPane = true;
      tellLater({ kind: 'changed', by: 'pane' });
      return [];
    },
    write: async (changes, seenIn = () => null) => {
      await perform('write');
      const conflicts = conflictsNow(changes, seenIn);
      if (conflicts.length > 0) throw new HostError('changed', '', '', { conflicts });
      if (refused !== null && changes.some((change) => itemOf(change) === refused))
        throw new HostError('gone', '', refused);
      changes.forEach(enter);
      tellLater({ kind: 'changed', by: 'pane' });
      return [];
    },
    repair: async (onStep) => {
      // What is written while the sheets are built anew is built over.
      const found = measurement;
      await perform('repair', onStep);
      measurement = found && withId(found, newId());
      const unplaced = damage.filter((sentence) => sentence.startsWith('Niet te plaatsen'));
      damage = [];
      isOutdated = false;
      return unplaced;
    },
    addSheet: async (_, onStep) => {
      await perform('addSheet', onStep);
      hasWhatIf = true;
      return [];
    },
    removeSheet: async (sheet) => {
      await perform('removeSheet');
      if (whatIf() === 'filled') throw new HostError('filled', '', sheet);
      hasWhatIf = false;
    },
    select: async (item, column) => {
      await perform('select');
      selected = { item, column };
      tell({ kind: 'selected', item, column: column ?? null });
    },
    show: async (sheet) => {
      await perform('show');
      shown = sheet;
    },
    opensPane: () => opensPane,
    setOpensPane: async (isOn) => {
      const was = opensPane;
      opensPane = isOn;
      await perform('setOpensPane').catch((error: unknown) => {
        opensPane = was;
        throw error;
      });
    },
    isTyping: async () => {
      // Said at once; where nobody types, this waits its turn.
      if (!isHeld) await new Promise((resolve) => setTimeout(resolve, wait));
      return isHeld;
    },
    watch: async (listener) => {
      await perform('watch');
      listeners.add(listener);
      if (pointed) tell(pointed);
      return () => {
        listeners.delete(listener);
        return Promise.resolve();
      };
    },
    type: (item, column, entry) => {
      enter(scoreChange({ item, column, entry }));
      tell({ kind: 'changed', by: 'user' });
    },
    choose: (item, column, entry) => {
      enter(scoreChange({ item, column, entry }));
    },
    record: (item, body, key, entry) => {
      enter({ table: 'evidence', row: { item, key, component: null }, field: columnOfBody(body), value: entry });
      tell({ kind: 'changed', by: 'user' });
    },
    enter: (changes) => {
      changes.forEach(enter);
      tell({ kind: 'changed', by: 'user' });
    },
    enterUnannounced: (changes) => {
      changes.forEach(enter);
    },
    enterAfterReading: (changes) => {
      afterReading = changes;
    },
    plan: (line, field, text) => {
      enter({ table: 'improvements', row: line, field, value: text });
      tell({ kind: 'changed', by: 'user' });
    },
    point: (item, column = null) => {
      pointed = { kind: 'selected', item, column };
      tell(pointed);
    },
    damage: (sentences) => {
      damage = sentences;
      tell({ kind: 'changed', by: 'user' });
    },
    outdate: () => {
      isOutdated = true;
      tell({ kind: 'changed', by: 'user' });
    },
    makeUnreadable: (reason) => {
      unreadable = reason;
      if (reason !== null) tell({ kind: 'changed', by: 'user' });
    },
    failNext: (call, error) => {
      failures.set(call, error);
    },
    refuse: (item) => {
      refused = item;
    },
    empty: () => {
      measurement = null;
      tell({ kind: 'changed', by: 'user' });
    },
    delay: (milliseconds) => {
      wait = milliseconds;
    },
    hold: () => {
      isHeld = true;
      gate = new Promise((resolve) => {
        openGate = resolve;
      });
    },
    release: () => {
      isHeld = false;
      openGate?.();
    },
  };
}
