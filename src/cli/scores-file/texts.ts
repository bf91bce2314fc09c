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
  noRole: (typed: string, known: readonly string[]) => `de rol "${typed}" bestaat niet. Kies uit: ${known.join(', ')}.`,
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

/** What can be wrong with the jobs of a file with scores. */
export const JOBS_FILE_TEXTS = {
  notAsked: '"jobs": bij dit model wordt geen enkel item gescoord waarbij banen tellen.',
} as const;

/** What can be wrong with its improvement plan. */
export const IMPROVEMENTS_FILE_TEXTS = {
  date: (where: string, typed: string, problem: string) => `${where}: de datum "${typed}" ${problem}`,
  noDate: 'bestaat niet of is niet geschreven als 2027-03-01.',
  before2000: 'ligt voor 2000.',
  noStatus: (where: string, typed: string, known: readonly string[]) =>
    `${where}: "${typed}" is geen status. Kies uit: ${known.join(', ')}.`,
} as const;
