import type { CheckedWorkbook } from './check-workbook';

/** How far the scoring is and what is left to do; whatever says so counts it here. */
export interface Standing {
  readonly scored: number;
  /** All scores that are asked for, of both columns. */
  readonly all: number;
  /** What must be mended. */
  readonly errors: number;
  /** What is worth a look, and may stay as it is. */
  readonly advice: number;
}

export function standingOf({ assessment, findings }: CheckedWorkbook): Standing {
  const totals = Object.values(assessment.columns).map(({ total }) => total);
  const count = (severity: 'error' | 'warning') => findings.filter((finding) => finding.severity === severity).length;
  return {
    scored: totals.reduce((sum, { scored }) => sum + scored, 0),
    all: totals.reduce((sum, { items }) => sum + items, 0),
    errors: count('error'),
    advice: count('warning'),
  };
}
