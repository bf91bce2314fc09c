import type { Sourced } from '../scale/documents';
import { concluded, K, P, said, type Statement } from './statement';

/** Where the measurement of every two years is taken. */
export const MEASUREMENT_PLACES = {
  'main-organisation': 'bij de hoofd-ggz-organisatie',
  'regional-team': 'bij het regionale IPS-team',
  'reintegration-company': 'bij het re-integratiebedrijf',
  'care-organisation': 'bij de ggz-organisatie',
} as const;
export type MeasurementPlace = keyof typeof MEASUREMENT_PLACES;

/** Who must meet the eight criteria. */
export const WHO_MEETS = {
  main: 'de hoofd-ggz-organisatie, alle acht',
  each: 'iedere partij zelf, alle acht',
  together: 'de partijen samen, alle acht',
  own: 'de ggz-organisatie, alle acht',
} as const;

/** How firmly a document or an agreement is asked for. */
export const FORCES = { must: 'moet', recommended: 'aanbevolen', inferred: 'afgeleid' } as const;

/** A condition, a document or an agreement, and how firmly it is asked for. */
export interface Demand extends Statement {
  readonly force: keyof typeof FORCES;
}

/** A way to carry out IPS together. */
interface CollaborationScenario extends Sourced {
  readonly title: string;
  readonly parties: Statement;
  readonly meets: { readonly by: keyof typeof WHO_MEETS } & Sourced;
  readonly clients: Statement;
  readonly responsible: Statement;
  readonly measuredAt: { readonly place: MeasurementPlace } & Sourced;
  readonly conditions: readonly Demand[];
  readonly documents: readonly Demand[];
  readonly remarks: readonly Statement[];
}

const must = (statement: Statement): Demand => ({ ...statement, force: 'must' });
const recommended = (statement: Statement): Demand => ({ ...statement, force: 'recommended' });

/** Bijlage 1, which is also published apart. */
export const COLLABORATION = {
  s1: {
    title: 'Onderaannemerschap',
    source: [K(451, 489), P(36, 64)],
    inferred: false,
    parties: said(
      'een hoofd-ggz-organisatie, en een organisatie die voor haar uitvoert: een re-integratiebedrijf of een andere ggz-organisatie',
      K(453, 457),
    ),
    meets: { by: 'main', source: [K(467, 468)], inferred: false },
    clients: said('alleen die van de hoofd-ggz-organisatie', K(468, 469)),
    responsible: said('de hoofd-ggz-organisatie: uitvoering, contract en aanvraag van de financiering', K(474, 476)),
    measuredAt: { place: 'main-organisation', source: [K(476, 477), P(57)], inferred: false },
    conditions: [
      must(
        said(
          'elke 2 weken afstemmen met de verantwoordelijk behandelaar, of aansluiten bij het multidisciplinaire overleg',
          K(469, 472),
        ),
      ),
    ],
    documents: [
      recommended(said('een implementatieplan van beide partijen', K(483, 487))),
      recommended(
        said('een ‘Overeenkomst Onderaannemerschap’ over samenwerking en verantwoordelijkheden', K(488, 489)),
      ),
    ],
    remarks: [
      said('wie uitvoert, kan de meting mee voorbereiden en uitvoeren, als dat is afgesproken', K(478, 480)),
      said('deze documenten zijn aanbevolen; bij scenario 2 en 3 moeten ze', K(483, 484)),
    ],
  },
  s2: {
    title: 'Meerdere ggz-organisaties of organisaties voor beschermd wonen: een regionaal IPS-team',
    source: [K(490, 545), P(66, 97)],
    inferred: false,
    parties: said(
      'minstens 2 ggz-organisaties of organisaties voor beschermd wonen; hun team is zelfstandig of hoort bij een van hen',
      K(492, 495),
      K(524, 525),
    ),
    meets: { by: 'each', source: [K(536, 537)], inferred: false },
    clients: said('uit alle organisaties die meedoen', K(493, 495)),
    responsible: said(
      'het regionale IPS-team; is het zelfstandig, dan is niet zeker of de financiering via het team loopt of via de organisaties',
      K(520, 532),
    ),
    measuredAt: { place: 'regional-team', source: [K(521, 522), P(84)], inferred: false },
    conditions: [
      must(said('het team zit fysiek in de buurt van de organisaties', K(516, 518))),
      recommended(said('het team werkt in één regio', K(515, 516))),
    ],
    documents: [
      must(
        said(
          'samenwerkingsafspraken, bijvoorbeeld over persoonsgegevens, afstemming en de verdeling van het geld',
          K(538, 542),
        ),
      ),
      must(said('een implementatieplan over de acht criteria, getoetst door Kenniscentrum Phrenos', K(543, 545))),
    ],
    remarks: [
      said(
        'de trajectbegeleider hoeft niet bij dezelfde organisatie te werken als waar de cliënt in zorg is',
        K(513, 516),
      ),
    ],
  },
  s3: {
    title: 'Ggz-organisatie en re-integratiebedrijf',
    source: [K(546, 594), P(99, 120)],
    inferred: false,
    parties: said('een re-integratiebedrijf en een of meer ggz-organisaties', K(548, 553)),
    meets: { by: 'together', source: [K(562, 564), K(579, 581)], inferred: false },
    clients: said(
      'alleen wie in zorg is bij een ggz-organisatie die samen met het bedrijf aan de criteria voldoet',
      K(580, 581),
    ),
    responsible: said('het re-integratiebedrijf: uitvoering, contract en aanvraag van de financiering', K(567, 569)),
    measuredAt: { place: 'reintegration-company', source: [K(569, 570), P(111)], inferred: false },
    conditions: [
      must(
        said('bijzondere aandacht voor criterium 1 (minstens 1 jaar zorg) en criterium 4 (afstemming)', K(582, 584)),
      ),
      must(said('de trajectbegeleiders kennen de doelgroep goed', K(585, 586))),
    ],
    documents: [
      must(
        said(
          'samenwerkingsafspraken op papier, minstens over afstemming met de zorgteams, delen van gegevens en privacy',
          K(587, 590),
        ),
      ),
      must(
        said(
          'een implementatieplan: aan welke criteria het bedrijf zelf voldoet en hoe de andere zijn geregeld, getoetst door Kenniscentrum Phrenos',
          K(591, 594),
        ),
      ),
    ],
    remarks: [],
  },
  s4: {
    title: 'Inhuren van opgeleide trajectbegeleiders van buiten de ggz',
    source: [K(595, 620), P(122, 140)],
    inferred: false,
    parties: said(
      'één ggz-organisatie, die inhuurt bij UWV, gemeente, een re-integratiebedrijf of een andere ggz-organisatie',
      K(597, 601),
    ),
    meets: { by: 'own', source: [K(597, 598)], inferred: false },
    clients: said('die van de ggz-organisatie', K(604, 607)),
    responsible: said('de ggz-organisatie; er wordt niets verdeeld', K(610, 612)),
    measuredAt: { place: 'care-organisation', source: [K(610, 612)], inferred: true },
    conditions: [
      must(said('wie wordt ingehuurd, hoort bij het IPS-team en werkt op dezelfde locatie', K(618, 620))),
      must(
        said(
          'scholing van mensen buiten de ggz kan, als kennis van en ervaring met de doelgroep zijn aan te tonen',
          K(615, 617),
        ),
      ),
    ],
    documents: [
      {
        ...said('goede afspraken met de organisatie die uitleent; de bron noemt geen vorm', K(607, 608)),
        force: 'must',
      },
    ],
    remarks: [said('vaak tijdelijk', K(600, 601)), concluded('de bron zegt niet waar wordt gemeten', K(610, 612))],
  },
} as const satisfies Readonly<Record<string, CollaborationScenario>>;

export type CollaborationId = keyof typeof COLLABORATION;
export const COLLABORATION_IDS = Object.keys(COLLABORATION) as readonly CollaborationId[];
