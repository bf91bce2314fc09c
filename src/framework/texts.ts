/** What a criterion can be answered with. */
export const CRITERION_STATUSES = {
  met: 'voldoet',
  'not-yet': 'voldoet nog niet',
  unknown: 'onbekend',
  'via-partner': 'via partner',
} as const;

export const CAPACITY_TEXTS = {
  perFte: (number: string) => `${number} cliënten per fte`,
  noMeasurement: 'er is geen meting',
  nothing: 'cliënten en fte zijn niet ingevuld',
  blanks: 'niet van elke IPS-werker zijn cliënten en fte ingevuld',
  invalid: 'een aantal cliënten of fte kan niet kloppen',
  noFte: 'bij 0 fte is er niets te delen',
} as const;

export const FRAMEWORK_FINDING_TEXTS = {
  viaPartner: (number: number, title: string) =>
    `Criterium ${number} (${title}): "via partner" kan alleen in scenario 3, waar de partijen samen aan de criteria voldoen.`,
  tooManyParties: (most: number) => `Er zijn meer dan ${most} partijen. Neem er hoogstens ${most} op.`,
  tooFewParties: 'Bij scenario 2 doen minstens twee partijen mee, die elk aan alle acht criteria voldoen.',
  otherPlace: (scenario: string, place: string) =>
    `Bij dit scenario (${scenario}) wordt gemeten ${place}. Kijk na of de plaats van de meting klopt.`,
  inferredPlace: 'De bron noemt de plaats niet: dit is onze koppeling.',
} as const;

/** Only where every criterion is met; nothing takes its place where one is not. */
export const ALL_MET = 'Voldoet aan alle acht criteria.';
