/** What can be wrong with the jobs of a file with scores. */
export const JOBS_FILE_TEXTS = {
  notAsked: '"jobs": bij dit model wordt geen enkel item gescoord waarbij banen tellen.',
} as const;
