import { createContext, useContext } from 'react';
import { applyChanges } from '../../../measurement/changes';
import type { Measurement } from '../../../measurement/measurement';
import type { Change } from '../../../measurement/tables';
import type { FormRow } from '../../../scale/score-form';
import { useMeasurement, usePane, useReadable, useSession } from '../../pane-context';
import { checkedIn } from '../../state/measurement-state';
import { outcomeOf, presentOutcome, scoresOutcome, totalsSentences, type ScenarioOutcome } from './outcome';
import { usedScenarios, type UsedScenario } from './scenarios';
import type { WhatIfState } from './what-if-state';

/** What the tab works on: the measurement in the workbook, or scores that are only tried out. */
export interface WhatIfBoard {
  readonly measurement: Measurement;
  /** What its scores come to as they are. */
  readonly now: ScenarioOutcome;
  /** Whether what is done here is kept in the workbook. */
  readonly isKept: boolean;
  /** Whether the workbook has a place for scenarios; one of an earlier version has not. */
  readonly hasScenarios: boolean;
  /** @returns the measurement as it is then, and what that comes to */
  readonly write: (changes: readonly Change[]) => ScenarioOutcome;
}

export const BoardContext = createContext<WhatIfBoard | null>(null);

export function useBoard(): WhatIfBoard {
  const board = useContext(BoardContext);
  if (!board) throw new Error('useBoard is only for parts of the tab Wat als');
  return board;
}

/** The board of the open workbook; null where there is nothing to work on yet. */
export function useOpenBoard(): WhatIfBoard | null {
  const { store, whatIf } = usePane();
  const { reading } = useMeasurement(store);
  const { tryOut } = useWhatIf();
  if (reading?.kind === 'measurement') {
    return {
      measurement: reading.checked.measurement,
      now: presentOutcome(reading.checked),
      isKept: true,
      hasScenarios: !reading.isOutdated,
      write: (changes) => {
        store.write(changes);
        return presentOutcome(checkedIn(store.get()) ?? reading.checked);
      },
    };
  }
  if (tryOut === null) return null;
  return {
    measurement: tryOut,
    now: scoresOutcome(tryOut),
    isKept: false,
    hasScenarios: true,
    write: (changes) => {
      const state = whatIf.get();
      const after = applyChanges(state.tryOut ?? tryOut, changes);
      whatIf.set({ ...state, tryOut: after });
      return scoresOutcome(after);
    },
  };
}

export const useWhatIf = (): WhatIfState => useReadable(usePane().whatIf);

/** Changes what the tab shows. */
export function useShow(): (change: Partial<WhatIfState>) => void {
  const { whatIf } = usePane();
  return (change) => {
    whatIf.set({ ...whatIf.get(), ...change });
  };
}

/** The scenario that is worked on; null where there is none at all. */
export function useScenario(): UsedScenario | null {
  const { place } = useWhatIf();
  const used = usedScenarios(useBoard().measurement);
  return used.find((each) => each.place === place) ?? used[0] ?? null;
}

/** The row that is changed: the one chosen here, or else the one on view under Scoren, or else the first. */
export function useShownRow(): FormRow | null {
  const { measurement, isKept } = useBoard();
  const { item } = useWhatIf();
  const { item: scored } = useSession(usePane().session);
  const rows = measurement.form.rows.filter(({ open }) => open.length > 0);
  const find = (id: typeof item) => rows.find((row) => row.item.id === id);
  return find(item) ?? (isKept ? find(scored) : undefined) ?? rows[0] ?? null;
}

/** Changes a scenario, and reads out what that makes of the totals and the verdicts. */
export function useScenarioWrite(place: number): (changes: readonly Change[], said: string) => void {
  const { session } = usePane();
  const { write } = useBoard();
  return (changes, said) => {
    const now = write(changes);
    const scenario = now.measurement.scenarios[place];
    const outcome = scenario === undefined ? now : outcomeOf(now, scenario);
    session.announce(`${said} ${totalsSentences(outcome).join(' ')}`);
  };
}
