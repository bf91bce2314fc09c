import type { Advice } from '../scoring/evidence/advise';

/**
 * Advice as the commands print it as JSON; `problems` only where something recorded cannot be, `unusual` only where it looks
 * like a slip.
 */
export function adviceData({ anchors, value, rounded, rule, problems, unusual }: Advice): object {
  const some = (name: string, found: Advice['problems']) => (found.length > 0 ? { [name]: found } : {});
  return { anchors, value, rounded, rule, ...some('problems', problems), ...some('unusual', unusual) };
}
