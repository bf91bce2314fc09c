import { SCORE_FINDINGS } from '../../scoring/findings';
import type { LocatedFinding } from './check-workbook';

/** Why it is not known what the tables or the bands hold, as where a row stands there twice; null where that is known. */
export function tablesProblem(findings: readonly LocatedFinding[]): string | null {
  const found = findings.find(({ code, severity, cell }) => {
    // Bands that cannot be used are known all the same; those that are gone are not.
    const isKnown = code in SCORE_FINDINGS || (code === 'bands' && cell !== null);
    return severity === 'error' && !isKnown;
  });
  return found?.message ?? null;
}
