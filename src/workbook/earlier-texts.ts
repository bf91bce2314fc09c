/** What the program itself wrote in workbooks of version 1, in other words than now: nobody's contents. */
export const EARLIER_TEXTS: readonly string[] = [
  'Noteer nergens in dit werkboek namen of andere gegevens van cliënten.',
  'Per deel',
  'Versie van het werkboek',
];

/** Beside one of these stands the version of the layout, or the release of the program that made the workbook. */
export const VERSION_LABELS: readonly string[] = ['Versie van de werkmap', 'Versie van het werkboek', 'Gemaakt met'];
