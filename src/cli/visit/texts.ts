/** What can be wrong with the documents of a file with scores. */
export const VISIT_FILE_TEXTS = {
  titleIsOurs: (where: string) =>
    `${where}: "title" hoort bij "own-1" tot en met "own-6"; wat dit stuk is, staat al op het blad.`,
} as const;
