import { counted } from '../scale/dutch';

/** The words of the roles; only roles and codes are recorded, never names. */
export const PARTNER_TEXTS = {
  coordinator: { code: 'CO', title: 'IPS-coördinator' },
  worker: { code: 'TB', title: 'IPS-trajectbegeleider' },
  'team-member': { code: 'TL', title: 'lid van het behandelteam' },
  psychiatrist: { code: 'PS', title: 'behandelend arts of psychiater' },
  client: { code: 'CL', title: 'cliënt' },
  family: { code: 'FA', title: 'familielid' },
  management: { code: 'LE', title: 'leiding: bestuur of hoofd behandelzaken' },
  expert: { code: 'EX', title: 'deskundige van buiten: UWV of gemeente' },
} as const;

export const OBSERVATION_TITLES = {
  'ips-meeting': 'overleg van het IPS-team',
  'care-meeting': 'overleg van een behandelteam',
  'employer-contact': 'contact met een werkgever',
  workplace: 'werkplek van de IPS-trajectbegeleiders',
  'waiting-room': 'wachtruimte',
} as const;

/** The codes of what is attended and of the rest of a day, where those of the roles stand with the roles. */
export const OBSERVATION_CODES = {
  'ips-meeting': 'O1',
  'care-meeting': 'O2',
  'employer-contact': 'O3',
  workplace: 'O4',
  'waiting-room': 'O5',
} as const;

export const ACTIVITY_CODES = { opening: 'OP', files: 'DOS', closing: 'AF' } as const;

export const PAPER_TITLES = {
  registration: 'caseload en registratie van het team',
  files: 'steekproef van dossiers',
  plan: 'begeleidingsplannen',
  log: 'lijst van contacten met werkgevers en scholen',
  jobs: 'lijst van banen en opleidingen',
  policy: 'beleid, stuurgroep en kwaliteitsplan',
  intake: 'formulieren voor intake en behandelplan',
  promotion: 'folders, posters en website',
  diaries: 'agenda’s van de IPS-trajectbegeleiders',
} as const;

/** What is on a day beside interviews and observations. */
export const ACTIVITY_TITLES = {
  opening: 'opening',
  files: 'dossiers en documenten bekijken',
  closing: 'afronding',
} as const;

export const RUN_UP_TITLES = {
  arrange: 'data, gegevensafspraken en gesprekspartners vastleggen; de bewijsmap beginnen',
  'check-folder': 'de bewijsmap nakijken op wat ontbreekt',
  'send-schedule': 'rooster en resultaatcijfers naar de hoofdreviewer',
  report: 'het verslag schrijven, laten modereren en presenteren',
  respond: 'de organisatie reageert en levert per item nog bewijs',
  'erase-personal-data': 'persoonsgegevens wissen',
  'action-plan': 'een actieplan maken',
  support: 'ondersteuning bij het verbeteren',
} as const;

/**
 * One open question where nothing is counted: it asks for facts and examples and does not give away what scores high. In
 * the words of the A/O scale.
 */
export const OPEN_QUESTIONS = {
  'organisatie-4':
    'Wie horen er bij het IPS-team, hoe vaak komt u bij elkaar en wat bespreekt u dan? Wat gebeurt er met cliënten als een IPS-werker er niet is? Vertel hoe het de laatste keer ging.',
  'organisatie-6':
    'Hoe komen cliënten bij IPS terecht, en van wie kwamen de laatste tien aanmeldingen? Wie begon er niet, of stopte, en waarom? Wat gebeurde er nadat iemand een baan of opleiding verloor?',
  'begeleiding-1a':
    'Wat gebeurt er rond uitkering en inkomen als een cliënt gaat werken, of andere uren of een ander salaris krijgt? Wie doet wat, en wanneer? Geef een voorbeeld van de laatste keer.',
  'begeleiding-3a':
    'Hoe komt u te weten welk werk bij een cliënt past: met wie, in hoeveel gesprekken, en waar staat het? Wat gebeurt er daarmee als een baan begint of eindigt? Geef een voorbeeld.',
  'begeleiding-9b':
    'Welke opleidingen zijn cliënten het afgelopen jaar begonnen, en hoeveel cliënten elk? Kwam er een soort onderwijs niet voor, en waarom?',
  'begeleiding-12':
    'Wat gebeurt er als iemand met een baan of opleiding is begonnen: wie helpt, waarmee, en hoe is dat gekozen? Hoe gaat het met de werkgever of school? Geef twee voorbeelden.',
  'begeleiding-13':
    'Met welke naasten of anderen uit de omgeving van de cliënt is er contact, hoe vaak en waarover? Wat is daarover opgeschreven? Geef een voorbeeld.',
  'begeleiding-14':
    'Wanneer was er persoonlijk contact rond de start van de laatste baan of opleiding, en hoe vaak in de maanden daarna? Hoe lang gaat dat door, en wat gebeurt er bij verlies of uitval?',
} as const;

/** Where the reviewer picks an anchor for each worker, nobody is asked for an anchor. */
export const CONTACT_QUESTIONS = {
  'anchor-8a':
    'Met welke werkgevers had u de afgelopen maand contact, hoe vaak met elk, en waarover ging het? Vertel van het laatste contact wie het begon en wat eruit kwam.',
  'anchor-8b':
    'Met welke onderwijsinstellingen had u de afgelopen maand contact, hoe vaak met elk, en waarover ging het? Vertel van het laatste contact wie het begon en wat eruit kwam.',
} as const;

export const QUESTION_TEXTS = {
  component: (name: string) => `${name}: hoe gaat dat hier? Noem een voorbeeld.`,
} as const;

export const VISIT_FINDING_TEXTS = {
  overFull: (reviewer: string, minutes: number, pause: number, most: number) =>
    `${reviewer} is ${durationText(minutes)} bezig${pause > 0 ? `, met ${pause} minuten pauze` : ''}: meer dan de werkdag van ${durationText(most)}. Verdeel het werk of kies kortere gesprekken.`,
  doubleBooked: (reviewer: string, first: string, second: string, time: string) =>
    `${reviewer} staat om ${time} dubbel: ${first} en ${second}.`,
  tooFew: (partner: string, planned: number, least: number) =>
    `${partner}: ${counted(planned, 'persoon', 'personen')} gepland, de bron vraagt er minstens ${least}.`,
  notObserved: (observation: string) => `${observation}: niet gepland, maar de bron vraagt het.`,
  line: (number: number, title: string, problem: string) =>
    `Regel ${number}${title === '' ? '' : ` (${title})`}: ${problem}`,
  workingDay: 'De werkdag klopt niet: vul een aantal uren in van 1 tot en met 24. Zolang telt een werkdag van 8 uur.',
  notAsked: (item: string, partners: readonly string[]) =>
    `${item}: hierover wordt niemand gevraagd. ${partners.length === 0 ? 'Koppel een gesprekspartner aan dit item.' : `Plan een gesprek met: ${partners.join(', ')}.`}`,
} as const;

/** What cannot be of a line of an agenda. */
export const LINE_PROBLEMS = {
  activity: 'kies een code',
  start: 'tijd klopt niet',
  minutes: 'minuten kloppen niet',
  people: 'aantal klopt niet',
} as const;

/** "7 u 45" */
export const durationText = (minutes: number): string => {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} u${rest === 0 ? '' : ` ${String(rest).padStart(2, '0')}`}`;
};

/** "9:05" of minutes after midnight */
export const timeText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
