/** What was to be replaced is something else by now. */
export const SCORES_MOVED =
  'Wat er is ingevuld, is intussen veranderd. Er is niets vervangen; kijk opnieuw wat u wilt.';

/** What was to be undone is something else by now. */
export const CHANGED_SINCE = 'Er is intussen iets aan veranderd. Dat is blijven staan.';

/** Where the workbook was only to show or to take something: nothing has been begun that asks to stay in front. */
export const OTHER_IN_FRONT =
  'Er staat een andere werkmap vooraan. Kies eerst deze werkmap en probeer het dan opnieuw.';
