import type { Sourced } from '../scale/documents';
import type { Ips25ItemId } from '../scale/ids';
import type { CriterionId } from './criteria';
import { concluded, said, T, type Statement } from './statement';

/** What Phrenos asks of who wants to follow the implementation programme. */
interface AdmissionPoint extends Sourced {
  /** Their order; that they are 1 to 7 is only said where the "Verklaring" is. */
  readonly number: number;
  readonly title: string;
  readonly minimum: readonly Statement[];
  /** What an organisation can show. */
  readonly evidence: Statement;
  /** Asked only of a coalition. */
  readonly coalitionOnly: boolean;
  readonly numbering: Sourced;
  /** Criteria and items about the same: to look at, never a verdict. */
  readonly related: { readonly criteria: readonly CriterionId[]; readonly items: readonly Ips25ItemId[] } & Sourced;
}

const related = <C extends CriterionId, I extends Ips25ItemId>(criteria: readonly C[], items: readonly I[]) =>
  ({ criteria, items, source: [], inferred: true }) as const;

const COUNTED = { source: [T(28, 43)], inferred: true } as const satisfies Sourced;

export const ADMISSION = [
  {
    number: 1,
    title: 'Integratie met zorg',
    source: [T(30)],
    inferred: false,
    minimum: [
      said('de trajectbegeleiders horen bij een of meer ggz-teams en doen mee aan hun overleg', T(30)),
      said('wat over de begeleiding wordt vastgelegd, staat in het patiëntendossier van de cliënt (EPD)', T(30)),
    ],
    evidence: concluded('teamlijst, overlegschema, dossier', T(30)),
    coalitionOnly: false,
    numbering: COUNTED,
    related: related(['c4'], ['ips25-4', 'ips25-5']),
  },
  {
    number: 2,
    title: 'Bestuurlijk commitment',
    source: [T(31)],
    inferred: false,
    minimum: [
      said('het bestuur steunt IPS volgens het model, met beleid én middelen', T(31)),
      said('een kick-off vóór de training, waarvoor alle betrokken partijen zijn uitgenodigd', T(31)),
    ],
    evidence: concluded('besluit van het bestuur, uitnodiging', T(31)),
    coalitionOnly: false,
    numbering: COUNTED,
    related: related(['c3'], ['ips25-11']),
  },
  {
    number: 3,
    title: 'Doelgroep',
    source: [T(32), T(53)],
    inferred: false,
    minimum: [
      said(
        'mensen met (ernstige) psychische problemen in behandeling bij de gespecialiseerde ggz, of in begeleiding bij beschermd of begeleid wonen',
        T(32),
      ),
    ],
    evidence: concluded('profiel van de cliënten', T(32)),
    coalitionOnly: false,
    numbering: COUNTED,
    related: related(['c1'], ['ips25-9']),
  },
  {
    number: 4,
    title: 'IPS-team',
    source: [T(33)],
    inferred: false,
    minimum: [
      said('alle trajectbegeleiders zitten in één team', T(33)),
      said('een teamleider of coördinator met 0,1 fte voor elke trajectbegeleider', T(33)),
      said('aandacht voor supervisie en voor het volgen van uitkomsten', T(33)),
    ],
    evidence: concluded('formatie', T(33)),
    coalitionOnly: false,
    numbering: COUNTED,
    related: related(['c6'], ['ips25-7', 'ips25-8']),
  },
  {
    number: 5,
    title: 'Traject in één hand',
    source: [T(34)],
    inferred: false,
    minimum: [
      said(
        'één trajectbegeleider doet alle fasen: intake, engagement, assessment, baan of opleiding vinden, coaching en de steun daarna',
        T(34),
      ),
    ],
    evidence: concluded('beschreven werkwijze', T(34)),
    coalitionOnly: false,
    numbering: COUNTED,
    related: related(['c8'], ['ips25-3']),
  },
  {
    number: 6,
    title: 'Training on the job',
    source: [T(35)],
    inferred: false,
    minimum: [said('elke trainee kan met minstens 3 cliënten een heel traject doorlopen', T(35))],
    evidence: concluded('planning voor elke trainee', T(35)),
    coalitionOnly: false,
    numbering: COUNTED,
    related: related([], []),
  },
  {
    number: 7,
    title: 'Samenwerkingsafspraken',
    source: [T(37, 39)],
    inferred: false,
    minimum: [
      said('de partijen hebben hun afspraken op papier, ook over onderaannemerschap als dat er is', T(39)),
      said('met een duidelijke beschrijving van hoe de trajecten verlopen', T(39)),
    ],
    evidence: concluded('overeenkomst', T(39)),
    coalitionOnly: true,
    numbering: COUNTED,
    related: related([], []),
  },
] as const satisfies readonly AdmissionPoint[];

/** The points that hold for an organisation by itself, or for a coalition. */
export const admissionPoints = (isCoalition: boolean): readonly (typeof ADMISSION)[number][] =>
  ADMISSION.filter(({ coalitionOnly }) => isCoalition || !coalitionOnly);

/**
 * What is needed to ask Phrenos for its "Verklaring Implementatietraject IPS Gestart", for who wants to apply for
 * trajectories at UWV. Only Phrenos gives it: what we make is a list to check, and nothing that looks like one.
 */
export const DECLARATION_NEEDS = [
  said('alle punten van de toelating, 1 tot en met 7', T(43)),
  concluded('punt 7 alleen voor een coalitie', T(37), T(43)),
  said('een getekende offerte, inclusief kick-off, planning en modeltrouwmeting', T(43)),
] as const;

/** What a trainee must have. */
export const TRAINEE_NEEDS = [said('minstens hbo, of aantoonbaar hbo-niveau', T(98))] as const;
