/** What can be wrong with what a file with scores says of a visit. */
export const VISIT_FILE_TEXTS = {
  titleIsOurs: (where: string) =>
    `${where}: "title" hoort bij "own-1" tot en met "own-6"; wat dit stuk is, staat al op het blad.`,
  notACount: (where: string, most: number) => `${where} moet een heel getal zijn van 0 tot en met ${most}.`,
  noTime: (where: string, typed: string) => `${where}: "${typed}" is geen tijd. Schrijf bijvoorbeeld 9:30.`,
  noReviewers: (where: string) => `${where} moet een lijst zijn met hoogstens twee codes, bijvoorbeeld ["A", "B"].`,
  notYesOrNo: (where: string) => `${where} moet true of false zijn.`,
  noDay: 'visit: "workingDay" moet een aantal uren zijn van 1 tot en met 24.',
} as const;
