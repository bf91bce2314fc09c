/** A call, and what it does. */
export type Example = [call: string, what: string];

/** What the help says of commands and options, where it is the same for several. */
export const OPTION_TEXTS = {
  off: 'uit',
  json: 'De uitkomst als JSON tonen',
  force: 'Een bestaand bestand overschrijven',
  workbook: 'De werkmap (.xlsx); die blijft zoals hij is',
} as const;

/** The frame of every call. Where the Dutch of yargs is for developers, it says these instead. */
export const CALL_TEXTS = {
  usage: '$0 <commando>\n\nScoringswerkmappen voor IPS-modeltrouwmetingen, zonder Excel.',
  noCommand:
    'Geef een commando: anchor, new, check, consensus, framework, guide, report, road, scale, share, upgrade of what-if.',
  repeated: (option: string) => `--${option} staat er meer dan één keer. Geef elke optie één keer.`,
  wrongCall: (message: string) => `${message} Met --help krijgt u uitleg.`,
  /** Keyed by the sentence of yargs. */
  yargs: {
    string: 'tekst',
    boolean: 'aan of uit',
    'Positionals:': 'Argumenten:',
    'Examples:': 'Voorbeelden:',
    'Show help': 'Deze uitleg tonen',
    'Show version number': 'Het versienummer tonen',
    'Missing required argument: %s': { one: 'Deze optie is verplicht: %s', other: 'Deze opties zijn verplicht: %s' },
    'Not enough arguments following: %s': 'Er ontbreekt een waarde na: %s',
    'Invalid values:': 'Deze keuze bestaat niet:',
    'Argument: %s, Given: %s, Choices: %s': '%s: %s. Kies uit %s',
    // Only `check`, `consensus`, `guide`, `report`, `road`, `share` and `upgrade` demand something without a name. yargs adds both numbers, also where the sentence has no place for them.
    'Not enough non-option arguments: got %s, need at least %s': {
      one: 'Noem ten minste één werkmap (genoemd: %s, nodig: %s)',
      other: 'Noem ten minste één werkmap (genoemd: %s, nodig: %s)',
    },
  },
  unforeseen: (code: string) =>
    `het programma kon dit bestand niet lezen. Dat hoeft niet aan het bestand te liggen: meld het met de code ${code}.`,
  fault: (code: string) => `Er ging iets mis in het programma. Meld het met de code ${code}.`,
  needsModel: (scale: string, models: readonly string[]) =>
    `Bij de schaal ${scale} is een model nodig. Kies ${alternatives(models.map((model) => `--model ${model}`))}.`,
  noModels: (scale: string) => `De schaal ${scale} heeft geen modellen. Laat --model weg.`,
  unknownItem: (option: string, id: string) =>
    `${option}: "${id}" is geen item van deze schaal. Met het commando scale ziet u alle items.`,
  notScored: (option: string, item: string) => `${option}: ${item} wordt bij dit model niet gescoord.`,
  made: (file: string) => `Gemaakt: ${file}`,
} as const;

/** "a, b of c" */
const alternatives = (texts: readonly string[]) => texts.join(', ').replace(/, (?=[^,]*$)/, ' of ');

/** What is said of a file that the system does not give or take; what the system's own codes mean first. */
export const FILE_TEXTS = {
  system: {
    ENOENT: 'bestand of map niet gevonden. Controleer de naam.',
    EISDIR: 'dit is een map, geen bestand.',
    ENOTDIR: 'een deel van dit pad is geen map.',
    EACCES: 'geen toegang. Controleer de rechten van het bestand of de map.',
    EPERM: 'geen toegang. Controleer of het bestand nog ergens open staat.',
    EBUSY: 'het bestand is in gebruik. Sluit het in Excel en probeer het opnieuw.',
    EROFS: 'deze schijf is alleen-lezen. Kies een andere map.',
    ENOSPC: 'de schijf is vol. Maak ruimte of kies een andere map.',
    ENAMETOOLONG: 'deze naam is te lang. Kies een kortere naam.',
    EEXIST: 'dit bestand bestaat al. Kies een andere naam, of gebruik --force om het te overschrijven.',
  } as Readonly<Record<string, string>>,
  noWordFile: (path: string) => `${path}: geef een naam die eindigt op .docx.`,
  noFile: (path: string) => `${path}: dit is geen gewoon bestand.`,
  unknown: (code: string) => `het bestand kan niet worden gelezen of geschreven (${code}).`,
} as const;
