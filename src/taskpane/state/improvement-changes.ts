import type { Improvement } from '../../measurement/improvement';
import type { Change } from '../../measurement/tables';
import type { SuggestedImprovement } from '../../scoring/suggested-improvements';

/** What puts new lines into the improvement plan; fields about which nothing is known stay as they are. */
export function improvementChanges(suggested: readonly SuggestedImprovement[]): readonly Change[] {
  return suggested.flatMap(({ line, improvement }) =>
    (Object.entries(improvement) as [keyof Improvement, string][])
      .filter(([, text]) => text !== '')
      .map(([field, text]): Change => ({ table: 'improvements', row: line, field, value: text })),
  );
}
