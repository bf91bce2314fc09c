import { HOST_PROBLEMS } from '../host/texts';
import { useMeasurement, usePane } from './pane-context';
import { PROBLEM_TITLES } from './texts';
import { useLaterPart } from './use-later-part';

const loadMessages = () => import('./pane-messages');

/**
 * The messages below a tab. How they look comes right after the first screen; what went wrong is said without that too, as
 * that may be what could not be loaded.
 */
export function LaterMessages() {
  const state = useMeasurement(usePane().store);
  const { part, hasFailed } = useLaterPart(loadMessages, true, state);
  if (part) return <part.PaneMessages />;
  const { problems, conflicts } = state;
  return (
    <div role="alert">
      {problems.map(({ during, message }) => (
        <p key={during}>
          {PROBLEM_TITLES[during]} {message}
        </p>
      ))}
      {hasFailed && problems.length + conflicts.length > 0 && <p>{HOST_PROBLEMS['not-loaded']}</p>}
    </div>
  );
}
