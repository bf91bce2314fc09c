import { counted } from '../../../scale/dutch';

/** What the sheet Bezoek says; the headers of what people fill in stand with their tables. */
export const VISIT_SHEET_TEXTS = {
  title: 'Bezoek',
  hint: 'Eén regel per gesprek of observatie. Kies bij Code waar het om gaat; laat Minuten leeg voor onze tijd. Noteer rollen en codes, geen namen.',
  /** @param needs whom or what items need, each with those items; empty where the form has none */
  beyond: (needs: string) =>
    needs === '' ? '' : `De bron noemt niet, maar items vragen erom (onze koppeling): ${needs}.`,
  noAgenda: 'Nog geen agenda.',
  allAsked: 'Over elk item wordt iemand gevraagd (onze koppeling).',
  /** Before the items that nobody is asked about, with a comma before each. */
  notAsked: 'Hierover wordt niemand gevraagd (onze koppeling): ',
  headers: {
    title: 'Onderdeel',
    check: 'Controle',
    asked: 'Gesprekken en observaties',
    source: 'Bron vraagt',
    planned: 'Gepland',
    state: 'Stand',
  },
  reviewers: { code: 'Reviewer', hours: 'Uren', minutes: 'Minuten', state: 'Werkdag' },
  /** How many people the source asks; null where it does not know the role or sets no upper end. */
  people: (least: number | null, most: number | null) => {
    if (least === null) return 'niet genoemd';
    if (most === null) return `minstens ${least}`;
    return least === most ? counted(least, 'persoon', 'personen') : `${least} tot ${most}`;
  },
  observation: { always: 'ja', 'where-possible': 'zo mogelijk', none: 'niet genoemd' },
  states: {
    planned: 'gepland',
    tooFew: 'te weinig',
    notPlanned: 'niet gepland',
    missing: 'ontbreekt',
    full: 'te vol',
    fits: 'past',
    wrong: 'klopt niet',
  },
  double: 'reviewer dubbel',
  /** The headers of the hidden columns. */
  helpers: {
    index: 'nummer',
    code: 'sleutel',
    at: 'welke',
    from: 'vanaf',
    length: 'duur',
    spoken: 'mensen',
    first: 'sleutel 1',
    second: 'sleutel 2',
    number1: 'nummer 1',
    number2: 'nummer 2',
    notAsked: 'niet gevraagd',
    codes: 'codes',
    titles: 'titels',
    budget: 'onze tijd',
    reviewer: 'wie',
  },
  refused: {
    code: (codes: readonly string[]) => `Kies uit: ${codes.join(', ')}.`,
    start: 'Vul een tijd in, bijvoorbeeld 9:30.',
    minutes: 'Vul een heel aantal minuten in.',
    people: 'Vul een heel aantal mensen in.',
    done: 'Kies uit: ja, nee.',
    workingDay: 'Vul een aantal uren in van 1 tot en met 24.',
    erased: 'Vul een datum in vanaf 2000, bijvoorbeeld 22-11-2026.',
  },
  /** At the top of a printed page. */
  printed: 'Bezoek voor de IPS-modeltrouwmeting',
} as const;
