/** What the page of the preview says around the spreadsheet and the pane. */
export const PREVIEW_PAGE_TEXTS = {
  notStarted: (reason: string) => `De preview kon niet starten: ${reason}`,
  preparing: 'De meting wordt klaargezet …',
  incomplete: (file: string) => `${file} is niet helemaal over te nemen`,
  leftOut: 'Dit gaat niet mee naar de nieuwe werkmap:',
  unreadable: (file: string) => `${file} kan niet worden geopend`,
  emptyInstead: 'U begint met een lege werkmap.',
  nothingToSave: 'Er is nog geen meting om op te slaan. Maak eerst de scoringswerkmap.',
  notSaved: (reason: string) => `Niet opgeslagen: ${reason}`,
  saved: (file: string) => `Opgeslagen als ${file}.`,
  savedInPart: (file: string) =>
    `${file} is niet volledig: rijen die dubbel zijn of niet bij de schaal horen, staan er niet in. Kijk bij Controle.`,
} as const;

/** What the command that serves it says. */
export const PREVIEW_COMMAND_TEXTS = {
  usage: '$0 [opties]\n\nHet deelvenster naast een rekenblad in de browser, zonder Excel.',
  empty: 'Begin met een lege werkmap (zo begint het zonder optie)',
  example: 'Begin met een half gescoorde meting',
  open: 'Begin met de meting uit dit .xlsx-bestand',
  port: 'De poort op deze computer; 0 kiest zelf',
  unreadable: (file: string) => `${file}: dit bestand kan niet worden gelezen. Controleer de naam en de rechten.`,
  serving: (address: string) => `IPS-modeltrouw zonder Excel: open ${address} in de browser. Stoppen met Ctrl+C.\n`,
  onlyHere: 'Alleen te openen als localhost, op deze computer.\n',
} as const;
