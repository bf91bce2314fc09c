import { counted } from '../scale/dutch';
import type { Severity } from '../scoring/findings';

/** A call, and what it does. */
type Example = [call: string, what: string];

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
  noCommand: 'Geef een commando: anchor, new, check, report, road, scale, upgrade of what-if.',
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
    // Only `check`, `report`, `road` and `upgrade` demand something without a name. yargs adds both numbers, also where the sentence has no place for them.
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
  noFile: (path: string) => `${path}: dit is geen gewoon bestand.`,
  unknown: (code: string) => `het bestand kan niet worden gelezen of geschreven (${code}).`,
} as const;

/** `check`, and the lines that other commands share with it. */
export const CHECK_COMMAND_TEXTS = {
  describe: 'Controleert een of meer scoringswerkmappen en telt de scores op',
  files: 'De werkmappen (.xlsx)',
  severities: { error: 'fout', warning: 'let op', info: 'te doen' } satisfies Record<Severity, string>,
  noFindings: 'Geen bevindingen.',
  findings: (count: number) => `Bevindingen: ${count}`,
  missing: (items: readonly string[]) => `Nog geen score: ${items.join(', ')}.`,
  total: (score: number, maximum: number) => `${score} van ${maximum}`,
  scored: (scored: number, items: number) => `${scored} van ${items} gescoord`,
  reachable: (range: readonly number[]) => `, haalbaar ${range.join('-')}`,
} as const;

/** `anchor`, with an example for each kind of evidence, so that every key is seen once. */
export const ANCHOR_COMMAND_TEXTS = {
  describe: 'Zegt op welk anker het bewijs bij een item wijst',
  item: 'Het item, bijvoorbeeld bezetting-2 of ips25-2',
  facts: 'Wat is gevonden, als naam=waarde, bijvoorbeeld percent=92,5',
  scale: 'De schaal van het item',
  examples: [
    ['$0 anchor bezetting-1a clients=51 fte=2,5', 'cliënten en fte'],
    ['$0 anchor bezetting-3 phases=0 referral=keeps', 'fasen (0-6); referral=no|keeps|only'],
    ['$0 anchor organisatie-1 apart=no teams=2 percent=80', 'apart=yes|no, teams van één werker en percentage'],
    [
      '$0 anchor organisatie-3 contact=weekly meeting=none',
      'contact=none|quarterly|monthly|weekly; meeting=none|quarterly|monthly',
    ],
    ['$0 anchor begeleiding-4 present=3', 'hoeveel er zijn, of hun namen: present=vervoer,inschrijving'],
    ['$0 anchor organisatie-5 coordinator-fte=0,5 workers=4 present=3', 'fte en werkers tellen niet mee'],
    ['$0 anchor begeleiding-5a days=28,5 tracked=yes', 'dagen; tracked=yes|no'],
    ['$0 anchor begeleiding-6 percent=90 to-plan=yes informed=na', 'percentage; informed=yes|no|na'],
    [
      '$0 anchor begeleiding-7 contacts=5 checklist=yes review=weekly seekers=6',
      'checklist=yes|no; review=none|monthly|weekly',
    ],
    ['$0 anchor begeleiding-8a anchors=4,5,3', 'een anker per werker'],
    ['$0 anchor begeleiding-11 percent=80 jobs=25', 'percentage en aantal banen'],
    ['$0 anchor begeleiding-15 percents=40,62,55', 'een percentage per werker, of percent=52'],
  ] as Example[],
  noItem: 'Noem een item, bijvoorbeeld bezetting-2. Met --help krijgt u uitleg.',
  allItems: 'Met het commando scale ziet u alle items.',
  ofScale: (scale: string) => `De schaal is ${scale}.`,
  unknown: (id: string, where: string) => `"${id}" is geen item. ${where}`,
  twice: (key: string) => `${key} staat er meer dan één keer. Geef elk gegeven één keer.`,
  nothingAsked: (key: string) => `"${key}": bij dit item valt niets te berekenen. Laat de gegevens weg.`,
  unknownKey: (key: string, known: readonly string[]) =>
    `"${key}" hoort niet bij dit item. Geef ${known.map((each) => `${each}=…`).join(', ')}.`,
  fraction: (fact: string, typed: string, meant: string) =>
    `${fact}: bedoelt u ${meant}%? Geef dan ${meant}. Bedoelt u ${typed}%, schrijf het dan zo: ${typed}%.`,
} as const;

/** `new`. */
export const NEW_COMMAND_TEXTS = {
  describe: 'Maakt een scoringswerkmap (.xlsx)',
  scale: 'De schaal (verplicht, tenzij u --from gebruikt)',
  model: 'Het model (bij de IPS-A/O-schaal verplicht)',
  from: 'Een eerdere werkmap (.xlsx) waarvan dit een nieuwe meting wordt, met alles wat erin staat; die blijft zoals zij is',
  empty: 'Bij --from: alleen organisatie, programma, schaal, model, grenzen en officiële ankers meenemen',
  out: 'Het bestand dat wordt gemaakt (verplicht)',
  examples: [
    ['$0 new --scale ips-25-2024 --out meting.xlsx', 'een lege meting'],
    ['$0 new --from 2024.xlsx --empty --out 2026.xlsx', 'de volgende meting van hetzelfde programma'],
  ] as Example[],
  scaleOrFrom: 'scale (of from)',
  missing: (options: readonly string[]) => `Er ontbreekt nog een optie: ${options.join(', ')}.`,
  emptyAlone: '--empty hoort bij --from. Noem met --from de werkmap, of laat --empty weg.',
  fromWith: (option: string) => `Met --from komen schaal en model uit die werkmap. Laat --${option} weg.`,
  scoresTwice: 'Met --from komen de scores uit die werkmap. Gebruik er --empty bij, of laat --scores weg.',
  scores: 'JSON-bestand met scores, toelichtingen, bewijs, werkers, banen, verbeterplan en gegevens van de meting',
  date: (label: string) => `${label}, als 2026-11-22 of 22-11-2026`,
  fte: (label: string) => `${label}, bijvoorbeeld 3,6`,
  conduct: (label: string) => `${label}: dagen, gesprekken, dossiers, observaties`,
  notMade: (file: string) => `${file}: er is geen werkmap gemaakt. Herstel eerst:`,
  noDate: (text: string) => `--date: "${text}" is geen datum. Schrijf bijvoorbeeld 2026-11-22 of 22-11-2026.`,
} as const;

/** `upgrade`. */
export const UPGRADE_COMMAND_TEXTS = {
  describe: 'Zet een oudere of beschadigde scoringswerkmap om in een nieuwe, met alles wat is ingevuld',
  out: 'Het bestand dat wordt gemaakt; met --force mag het de werkmap zelf zijn',
  examples: [['$0 upgrade oud.xlsx --out nieuw.xlsx', 'en noemt wat niet kon worden overgenomen']] as Example[],
} as const;

/** `report`. */
export const REPORT_COMMAND_TEXTS = {
  describe: 'Maakt van een scoringswerkmap een verslag voor Word (.docx)',
  out: 'Het verslag dat wordt gemaakt; de naam eindigt op .docx',
  examples: [['$0 report meting.xlsx --out verslag.docx', 'en noemt wat een oordeel nog in de weg staat']] as Example[],
  otherName: (out: string) => `${out}: geef een naam die eindigt op .docx.`,
} as const;

/** `road`. */
export const ROAD_COMMAND_TEXTS = {
  describe: 'Zoekt de weg met de minste inspanning naar een oordeel',
  to: 'Het oordeel waar de weg heen leidt',
  column: 'De kolom die het oordeel moet halen',
  everyColumn: 'both: elke kolom van de meting',
  fixed: "Items die niet kunnen stijgen, met komma's ertussen",
  hard: "Items waarvan elk anker driemaal zo zwaar telt, met komma's ertussen",
  examples: [
    ['$0 road meting.xlsx --to goed', 'in elke kolom van de meting'],
    ['$0 road meting.xlsx --to goed --column A --hard begeleiding-7,organisatie-1', 'in één kolom'],
  ] as Example[],
  fixedAndHard: (item: string) => `${item} staat bij --fixed en bij --hard. Kies een van beide.`,
  noColumn: (column: string, columns: readonly string[]) =>
    `--column: deze meting heeft geen kolom ${column}. Kies --column ${columns.join(' of ')}, of laat --column weg.`,
  /** @param columns where there are several in the measurement: those that are asked */
  goal: (verdict: string, columns: string) => `De weg naar ${verdict}${columns === '' ? '' : ` voor ${columns}`}:`,
  step: (number: number, where: string, from: number, to: number, effort: number) =>
    `${number}. ${where}: van ${from} naar ${to} (inspanning ${effort})`,
  anchor: (rating: number, text: string) => `anker ${rating}: ${text}`,
  end: (effort: number, items: number, totals: readonly string[]) =>
    `Samen inspanning ${effort}, bij ${counted(items, 'item', 'items')}. Daarna: ${totals.join(' en ')}.`,
  theTotal: 'Het totaal',
  margin: (subject: string, points: number) =>
    `${subject} kan ${points === 0 ? 'geen punt' : counted(points, 'punt', 'punten')} verliezen zonder dat het oordeel daalt.`,
} as const;

/** `scale`. */
export const SCALE_COMMAND_TEXTS = {
  describe: 'Toont een schaal: items, ankers, bronnen en grenzen',
  id: 'De schaal; zonder keuze de lijst van alle schalen',
  source: (document: string) =>
    `Bron: ${document}. De officiële schaal is leidend; de beschrijvingen hier zijn een hulpmiddel.`,
  models: 'Modellen',
  principles: 'Basisprincipes',
  bands: 'Grenzen',
  sources: 'Bronnen',
  divergences: {
    forbidden: 'IPS-A en IPS-O mogen niet verschillen',
    allowed: 'IPS-A en IPS-O mogen verschillen',
    single: '',
  },
  columns: (columns: readonly string[]) => columns.join(' en '),
  itemSources: (codes: readonly string[]) => `bronnen ${codes.join(', ')}`,
  remark: (remark: string) => `Let op: ${remark}`,
  bandsOf: (title: string, maximum: number, status: string) => `${title} (van ${maximum}, ${status})`,
  bounds: (redelijk: number, goed: number, voorbeeldig: number) =>
    `voorbeeldig vanaf ${voorbeeldig}, goed vanaf ${goed}, redelijk vanaf ${redelijk}`,
} as const;

/** `what-if`. */
export const WHAT_IF_COMMAND_TEXTS = {
  describe: 'Rekent uit wat andere scores met de totalen en oordelen doen; de werkmap blijft zoals hij is',
  file: 'De werkmap (.xlsx); zonder werkmap is --scale nodig',
  scale: 'De schaal van een lege meting, in plaats van een werkmap',
  model: 'Het model van een lege meting (bij de IPS-A/O-schaal verplicht)',
  set: 'Een score, als item=score of item:kolom=score; mag vaker',
  examples: [
    ['$0 what-if meting.xlsx --set begeleiding-7=4', 'in elke kolom waarin het item wordt gescoord'],
    ['$0 what-if meting.xlsx --set organisatie-3:O=5 --set bezetting-2=5', 'in één kolom, en meer scores tegelijk'],
    ['$0 what-if --scale ips-25-2024 --set ips25-17=4', 'zonder werkmap'],
  ] as Example[],
  nothingChosen: 'Noem een werkmap, of kies met --scale een schaal.',
  bothChosen: 'Geef een werkmap, of --scale en --model; niet allebei. De schaal en het model staan in de werkmap.',
  twice: (item: string, column: string) => `--set: ${item}, kolom ${column}, staat er meer dan één keer.`,
  unreadable: (text: string) =>
    `--set: "${text}" is niet te lezen. Schrijf item=score, of item:kolom=score voor één kolom, ` +
    'bijvoorbeeld begeleiding-7=4 of organisatie-3:O=5.',
  notAScore: (item: string, score: string) =>
    `--set: ${item}: "${score}" is geen geldige score (een heel getal van 1 tot en met 5).`,
  noColumn: (column: string, item: string, columns: readonly string[]) =>
    `--set: er is geen kolom "${column}". Kies voor ${item} uit: ${columns.join(', ')}.`,
  closed: (item: string, column: string) => `--set: ${item} wordt in deze meting niet gescoord in kolom ${column}.`,
  whatIf: 'Wat als:',
  now: 'Nu:',
  then: 'Dan:',
  difference: (columns: readonly string[]) => `Verschil: ${columns.join(', ')}`,
  added: 'Er komt bij:',
  gone: 'Er vervalt:',
  unchanged: 'De werkmap is niet veranderd.',
  noScore: 'nog geen score',
} as const;

/** What can be wrong with a file with scores. What a place is called is a part of the file: "scores", "workers: nummer 2". */
export const SCORES_FILE_TEXTS = {
  unknown: (key: string, known: readonly string[]) => `"${key}" is onbekend. Kies uit: ${known.join(', ')}.`,
  unknownItem: (id: string) => `"${id}" is geen item van deze schaal.`,
  closed: 'deze cel wordt bij dit model niet gescoord.',
  numbered: (where: string, number: number) => `${where}: nummer ${number}`,
  inColumn: (where: string, column: string) => `${where}, kolom ${column}`,
  notAnObject: (what: string) => `${what} moet een object zijn.`,
  notSuchAnObject: (what: string, example: string) => `${what} moet een object zijn, bijvoorbeeld ${example}.`,
  notAList: (what: string, example: string) => `${what} moet een lijst zijn, bijvoorbeeld ${example}.`,
  notText: (what: string) => `${what} moet tekst zijn.`,
  notANumber: (what: string, example: string) => `${what} moet een getal zijn, bijvoorbeeld ${example}.`,
  tooMany: (where: string, count: number, most: number) => `${where}: dit zijn er ${count}. Meer dan ${most} kan niet.`,
  notAScore: (where: string, typed: string) =>
    `${where}: "${typed}" is geen geldige score (een heel getal van 1 tot en met 5).`,
  noColumn: (where: string, column: string) => `${where} heeft geen kolom "${column}".`,
  /** Of the file as a whole. */
  noScores: 'het bestand met scores moet een JSON-object zijn met "scores".',
  notUtf16: 'het bestand met scores is beschadigd: het zegt UTF-16 te zijn en is dat niet.',
  notUtf8: (line: number) =>
    `het bestand met scores is geen tekst in UTF-8: zie regel ${line}. Het is vaak als ANSI ` +
    '(Windows-1252) opgeslagen. Open het in Kladblok, kies Opslaan als en daar de codering UTF-8.',
  noJson: (line: number | null) =>
    `het bestand met scores is geen geldige JSON.${line === null ? '' : ` Kijk op regel ${line}, en vlak daarvoor.`}`,
  tooDeep: (line: number, most: number) =>
    `het bestand met scores gaat te diep: op regel ${line} staan meer dan ${most} lijsten of objecten in elkaar.`,
  duplicates: (duplicates: readonly string[]) => `in het bestand met scores staat ${duplicates.join('; ')}.`,
  duplicate: (key: string, within: string, first: number, second: number) =>
    `"${key}"${within === '' ? '' : ` van ${within}`} twee keer: ` +
    (first === second ? `op regel ${first}` : `op regel ${first} en op regel ${second}`),
  number: (number: number) => `nummer ${number}`,
  /** Of what no cell can hold. */
  tooLong: (where: string, length: string, most: string) =>
    `${where} heeft ${length} tekens. In een cel gaan er hoogstens ${most}.`,
  atBeginning: 'aan het begin',
  behind: (text: string) => `na "${text}"`,
  unwritable: (where: string, place: string, code: string) =>
    `${where}: ${place} staat een teken dat niet in een cel kan staan (U+${code}). ` +
    'Verwijder het, of zet er het teken neer dat is bedoeld.',
  noReviewDate: (typed: string) => `de datum "${typed}" bestaat niet of is niet geschreven als 2026-11-22.`,
} as const;

/** What can be wrong with its evidence. */
export const EVIDENCE_FILE_TEXTS = {
  nothingAsked: 'bij dit item valt niets te berekenen.',
  notScored: 'dit item wordt bij dit model niet gescoord.',
  notAnObject: 'het bewijs moet een object zijn.',
  perColumn: 'IPS-A en IPS-O kunnen hier verschillen. Geef het bewijs per kolom: {"A": {…}, "O": {…}}.',
  once: 'IPS-A en IPS-O hebben hier hetzelfde bewijs. Geef het zonder "A" en "O".',
  noColumn: (key: string, known: readonly string[]) => `"${key}" is geen kolom. Kies uit: ${known.join(', ')}.`,
  unknownKey: (where: string, key: string, known: readonly string[]) =>
    `${where}: "${key}" hoort niet bij dit item. Kies uit: ${known.join(', ')}.`,
  notAList: 'dit moet een lijst zijn, bijvoorbeeld [4, 5, 3].',
  otherCount: (asked: number, given: number) => `hier horen ${asked} antwoorden, het zijn er ${given}.`,
  noAnswers: 'geef een aantal, een lijst met namen, of voor elk "yes", "no" of null.',
  noNames: 'hier staat niets. Geef 0 als er geen enkele is.',
  noSuchChoice: (typed: string, known: readonly string[]) => `"${typed}" bestaat niet. Kies uit ${known.join(', ')}.`,
  unknownName: (part: string, names: readonly string[]) => `"${part}" is onbekend. Kies uit: ${names.join('; ')}.`,
  severalNames: (part: string) => `"${part}" past bij meer dan één naam. Schrijf meer letters.`,
} as const;

/** What can be wrong with its workers. */
export const WORKERS_FILE_TEXTS = {
  notAsked: (where: string, key: string, known: readonly string[]) =>
    `${where}: "${key}" wordt hier niet gevraagd. Kies uit: ${known.join(', ')}.`,
  otherCount: (where: string, count: number, origin: string, originCount: number) =>
    `${where}: de lijst is van ${count} werkers, maar ${origin} van ${originCount}. ` +
    'Noem in elke lijst elke werker, met null waar het getal ontbreekt.',
  contradicts: (where: string) =>
    `${where}: eerder in het bestand staat van deze werkers iets anders. Geef elk getal één keer.`,
} as const;

/** What can be wrong with its improvement plan. */
export const IMPROVEMENTS_FILE_TEXTS = {
  date: (where: string, typed: string, problem: string) => `${where}: de datum "${typed}" ${problem}`,
  noDate: 'bestaat niet of is niet geschreven als 2027-03-01.',
  before2000: 'ligt voor 2000.',
  noStatus: (where: string, typed: string, known: readonly string[]) =>
    `${where}: "${typed}" is geen status. Kies uit: ${known.join(', ')}.`,
} as const;
