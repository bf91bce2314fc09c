import type { Sourced } from '../scale/documents';
import type { Ips25ItemId } from '../scale/ids';
import { concluded, K, said, T, type Statement } from './statement';

export const CRITERION_IDS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/** The least or the most that a criterion asks, as a number; `none` where the source gives none. */
export type Minimum = Statement &
  (
    | { readonly kind: 'months'; readonly op: '>='; readonly value: number }
    /** Once in so many weeks or months, or oftener. */
    | { readonly kind: 'every-weeks' | 'every-months'; readonly op: '<='; readonly value: number }
    | { readonly kind: 'clients-per-fte'; readonly op: '<='; readonly value: number }
    | { readonly kind: 'none' }
  );

/** An item to look at beside a criterion: never a verdict in one direction or the other. */
interface RelatedItem extends Sourced {
  readonly item: Ips25ItemId;
}

/** One of the eight principles, counted from 1. */
interface RelatedPrinciple extends Sourced {
  readonly principle: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
}

/** What an organisation that is going to carry out IPS must meet. All eight hold; none weighs more. */
export interface Criterion extends Sourced {
  readonly title: string;
  readonly core: Statement;
  readonly minimum: Minimum;
  /** What follows where it cannot be met; null where the source says nothing. */
  readonly otherwise: Statement | null;
  /** What must be shown. */
  readonly evidence: readonly Statement[];
  /** Why it is asked. */
  readonly grounds: readonly Statement[];
  readonly items: readonly RelatedItem[];
  readonly principles: readonly RelatedPrinciple[];
  /** What is easily mistaken. */
  readonly cautions: readonly Statement[];
}

/** The framework links its criteria to the scale in general words only: which items is our conclusion. */
const items = (...ids: readonly Ips25ItemId[]): readonly RelatedItem[] =>
  ids.map((item) => ({ item, source: [], inferred: true }));

const principlesIn = (
  source: Sourced['source'],
  inferred: boolean,
  ...numbers: readonly RelatedPrinciple['principle'][]
): readonly RelatedPrinciple[] => numbers.map((principle) => ({ principle, source, inferred }));

/** Section "Het kwaliteitskader IPS". */
export const CRITERIA = {
  c1: {
    title: 'Minstens een jaar zorg in het vooruitzicht',
    source: [K(285, 296)],
    inferred: false,
    core: said(
      'De organisatie begeleidt mensen met psychische problemen van wie zij bij de start verwacht dat hun zorg of begeleiding nog een tijd zonder onderbreking doorgaat.',
      K(285, 287),
    ),
    minimum: {
      ...said('nog minstens 1 jaar aaneengesloten zorg of begeleiding, verwacht op het moment van starten', K(286)),
      kind: 'months',
      op: '>=',
      value: 12,
    },
    otherwise: said(
      'Heeft de organisatie alleen cliënten met kortdurende zorg, dan is zij niet geschikt voor IPS.',
      K(294, 296),
    ),
    evidence: [concluded('welke cliënten dat vooruitzicht hebben en hoe de organisatie dat vaststelt', K(696, 699))],
    grounds: [said('de basisprincipes, onderzoek en ervaring met modeltrouwmetingen', K(288, 290))],
    items: items('ips25-22', 'ips25-23', 'ips25-4', 'ips25-5'),
    principles: principlesIn([K(291)], false, 3, 8),
    cautions: [
      said(
        'Een cliënt mag tijdens het traject naar lichtere zorg gaan; de trajectbegeleider sluit dan daar aan.',
        T(53),
      ),
    ],
  },
  c2: {
    title: 'Twee jaar IPS gegarandeerd',
    source: [K(297, 305)],
    inferred: false,
    core: said('De organisatie garandeert elke cliënt dat de begeleiding met IPS lang genoeg kan duren.', K(297, 298)),
    minimum: { ...said('minstens 2 jaar voor elke cliënt', K(298)), kind: 'months', op: '>=', value: 24 },
    otherwise: said('Kan de organisatie dat niet garanderen, dan is zij niet geschikt voor IPS.', K(303, 305)),
    evidence: [concluded('hoe de garantie vorm krijgt, ook voor wie de behandeling eerder afsluit', K(696, 699))],
    grounds: [
      said(
        'werkmonitor: van de tweejarige trajecten (CMD) leidt ongeveer 30% tot werk, van de driejarige (EPA) ongeveer 40%',
        K(230, 233),
      ),
      said('de landelijke financiering is er voor minstens 2 jaar', K(299, 301)),
    ],
    items: items('ips25-23', 'ips25-25'),
    principles: principlesIn([], true, 8),
    cautions: [],
  },
  c3: {
    title: 'Een gedragen visie op herstel met betaald werk',
    source: [K(306, 314), K(15)],
    inferred: false,
    core: said(
      'Er is één visie op herstel die laat zien wat betaald werk voor mensen met psychische problemen kan betekenen, en alle lagen van de organisatie staan erachter.',
      K(306, 308),
    ),
    minimum: {
      ...said('geen getal: bestuur, management en uitvoerders staan er alle drie achter', K(309, 312)),
      kind: 'none',
    },
    otherwise: null,
    evidence: [concluded('de visie op papier, een uitspraak van het bestuur, en middelen', T(31))],
    grounds: [said('meerdere items van de modeltrouwmeting gaan hierover; de bron noemt geen nummers', K(312, 314))],
    items: items('ips25-11', 'ips25-10', 'ips25-8'),
    principles: principlesIn([], true, 1),
    cautions: [
      said('De samenvatting zegt het anders: het gedachtegoed van IPS wordt breed gedragen.', K(15)),
      said('Voor een VG-organisatie vraagt dit bijzondere aandacht.', K(379, 380)),
    ],
  },
  c4: {
    title: 'Intensief afstemmen met het behandel- of begeleidingsteam',
    source: [K(315, 325)],
    inferred: false,
    core: said(
      'IPS doet mee aan het gewone overleg van het team, of heeft intensief contact met wie verantwoordelijk is voor behandeling of begeleiding.',
      K(315, 317),
    ),
    minimum: {
      ...said('contact minstens eens per 2 weken, en dat is aan te tonen', K(316, 317), K(320, 322)),
      kind: 'every-weeks',
      op: '<=',
      value: 2,
    },
    otherwise: null,
    evidence: [
      said('dat het contact minstens eens per 2 weken plaatsvindt', K(320, 322)),
      said(
        'dat er bij een andere behandelaar, of na de behandeling, contact is met de nieuwe regiebehandelaar',
        K(322, 325),
      ),
    ],
    grounds: [said('de basisprincipes en de modeltrouwmeting', K(318, 319))],
    items: items('ips25-4', 'ips25-5', 'ips25-8'),
    principles: principlesIn([K(318, 319)], false, 3),
    cautions: [
      concluded(
        'Dit is minder dan item 5 vraagt: daar telt alleen een wekelijkse behandelbespreking mee. Uit dit criterium volgt geen score, en uit een score niet dit criterium.',
        K(1100),
      ),
    ],
  },
  c5: {
    title: 'Interne afspraken met andere teams en afdelingen',
    source: [K(326, 336)],
    inferred: false,
    core: said(
      'Binnen de organisatie is zo afgestemd dat iedereen IPS kent en elke cliënt die wil werken, erbij kan.',
      K(326, 333),
    ),
    minimum: { ...said('geen getal: bij de start goed uitgewerkt', K(332, 334)), kind: 'none' },
    otherwise: null,
    evidence: [
      said('bijvoorbeeld bijeenkomsten met uitleg over IPS', K(334, 336)),
      said('bijvoorbeeld aansluiten bij teams en afdelingen waar nog geen IPS is', K(334, 336)),
      said('bijvoorbeeld flyers of de website', K(334, 336)),
    ],
    grounds: [said('de modeltrouwmeting en de huidige praktijk', K(328, 330))],
    items: items('ips25-9', 'ips25-10', 'ips25-4'),
    principles: principlesIn([K(331, 332)], false, 2),
    cautions: [],
  },
  c6: {
    title: 'Genoeg capaciteit',
    source: [K(337, 346)],
    inferred: false,
    core: said(
      'De organisatie heeft zoveel capaciteit dat een fulltime trajectbegeleider nooit meer dan 25 cliënten heeft.',
      K(337, 338),
    ),
    minimum: {
      ...said('hoogstens 25 cliënten per 1,0 fte, naar rato bij deeltijd', K(337, 338), K(341, 343)),
      kind: 'clients-per-fte',
      op: '<=',
      value: 25,
    },
    otherwise: said('Staat vooraf vast dat dit niet haalbaar is, dan is IPS niet de juiste methodiek.', K(345, 346)),
    evidence: [concluded('aantallen cliënten en fte van de trajectbegeleiders', K(341, 343))],
    grounds: [
      said('de modeltrouwmeting schrijft dit voor', K(341, 342)),
      said('werkmonitor: met meer dan 25 cliënten per fte zijn de resultaten lager', K(236, 239), K(343, 344)),
    ],
    items: [{ item: 'ips25-1', source: [K(341, 342)], inferred: false }, ...items('ips25-2')],
    principles: [],
    cautions: [
      concluded(
        'Dit wordt niet afgerond en een anker wel: 25,4 cliënten per fte is anker 5 en voldoet niet.',
        K(341, 343),
      ),
      concluded('Bij alleen IPS-A (bezetting 1b) scoort 25 cliënten per fte een 4 en voldoet het.', K(341, 342)),
      concluded('Bij alleen IPS-O (bezetting 1c) scoort 30 cliënten per fte een 5 en voldoet het niet.', K(341, 342)),
    ],
  },
  c7: {
    title: 'Een netwerk buiten de organisatie',
    source: [K(347, 355), K(23, 24)],
    inferred: false,
    core: said('De organisatie kan een netwerk opbouwen met UWV, gemeente en werkgevers.', K(347, 348)),
    minimum: {
      ...said('elke maand overleg met beleidsbepalers van UWV en gemeenten', K(353, 354)),
      kind: 'every-months',
      op: '<=',
      value: 1,
    },
    otherwise: null,
    evidence: [
      said('een netwerk van werkgevers voor acquisitie', K(354)),
      said('afstemming met arbeidsdeskundigen over werk en inkomen', K(354, 355)),
    ],
    grounds: [said('de modeltrouwmeting en de basisprincipes', K(349, 353))],
    items: items('ips25-6', 'ips25-17', 'ips25-18', 'ips25-12'),
    principles: principlesIn([K(351, 353)], false, 7, 5),
    cautions: [
      said('De samenvatting noemt ook re-integratiebedrijven.', K(23, 24)),
      concluded(
        'Het gaat om overleg met wie het beleid bepaalt; item 6 telt contact over cliënten en vast overleg met deskundigen. Het een vervangt het ander niet.',
        K(353, 355),
      ),
    ],
  },
  c8: {
    title: 'Vrije ruimte voor de trajectbegeleider',
    source: [K(356, 365)],
    inferred: false,
    core: said(
      'Een trajectbegeleider heeft de ruimte om te doen wat een cliënt nodig heeft om werk te vinden en te houden.',
      K(356, 357),
    ),
    minimum: { ...said('uitdrukkelijk geen aantal uren', K(363, 364)), kind: 'none' },
    otherwise: null,
    evidence: [said('in de planvorming: hoe de taakstelling hier rekening mee houdt', K(363, 365))],
    grounds: [
      said('begeleiding is voor een groot deel maatwerk', K(358, 363)),
      said('de trajectbegeleider werkt in alle fasen en zoekt mensen op', K(176, 182)),
    ],
    items: items('ips25-2', 'ips25-3', 'ips25-24', 'ips25-25', 'ips25-22'),
    principles: [],
    cautions: [],
  },
} as const satisfies Readonly<Record<CriterionId, Criterion>>;

/** The most clients for one fte of a worker. */
export const MOST_CLIENTS_PER_FTE = CRITERIA.c6.minimum.value;
