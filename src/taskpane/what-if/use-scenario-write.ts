import type { Change } from '../../measurement/tables';
import { usePane } from '../pane-context';
import { outcomeOf } from '../state/scenario-outcome';
import { useBoard } from './board';
import { totalsSentences } from './verdict-lines';

/** Changes a scenario, and reads out what that makes of the totals and the verdicts. */
export function useScenarioWrite(place: number): (changes: readonly Change[], said: string) => void {
  const { session } = usePane();
  const { write } = useBoard();
  return (changes, said) => {
    const measurement = write(changes);
    session.announce(
      `${said} ${totalsSentences(outcomeOf(measurement, measurement.scenarios[place] ?? null)).join(' ')}`,
    );
  };
}
