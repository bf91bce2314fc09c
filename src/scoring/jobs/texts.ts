/** What is said of what is recorded of jobs. */
export const JOB_TEXTS = {
  tooMany: (most: number) => `Er is plaats voor ${most} banen; er staat ook iets onder.`,
  problem: (field: string, line: number, problem: string) => `${field} (baan ${line}): ${problem}`,
  text: 'Vul een woord of een code in.',
  missing: (fields: string, lines: string, count: number) =>
    `bij ${count === 1 ? 'baan' : 'de banen'} ${lines} ${fields}`,
} as const;
