import type { Sourced } from '../scale/documents';
import { CRITERION_IDS, type CriterionId } from './criteria';
import { K, said, type Statement } from './statement';

/** Whether IPS can be carried out for these people in such an organisation. */
export const APPLICABILITY = {
  applicable: 'toepasbaar',
  conditional: 'onder voorwaarden',
  'through-partners': 'via samenwerking',
  pilot: 'alleen pilots',
  'not-applicable': 'niet toepasbaar',
} as const;
export type Applicability = keyof typeof APPLICABILITY;

/** People, and the kind of organisation that cares for them. */
interface TargetGroup extends Sourced {
  readonly title: string;
  readonly verdict: Applicability;
  /** What to think of. */
  readonly attention: readonly Statement[];
  /** The criteria that ask most here; all eight hold for everybody. */
  readonly criteria: { readonly ids: readonly CriterionId[] } & Sourced;
  /** Numbers in the text, for who writes a plan. */
  readonly figures: readonly Statement[];
}

export const TARGET_GROUPS = {
  'ggz-bw': {
    title: 'Specialistische ggz, beschermd of begeleid wonen',
    verdict: 'applicable',
    source: [K(61, 63), K(192, 193)],
    inferred: false,
    attention: [said('hier wordt IPS nu uitgevoerd', K(61, 63), K(192, 193))],
    criteria: { ids: CRITERION_IDS, source: [K(276, 283)], inferred: false },
    figures: [],
  },
  nah: {
    title: 'Niet-aangeboren hersenletsel: gespecialiseerde zorg in de chronische fase',
    verdict: 'conditional',
    source: [K(376, 378), K(677, 708)],
    inferred: false,
    attention: [
      said(
        'doorlopende steun: toon in een werkplan wie minstens 1 jaar zorg in het vooruitzicht heeft, en hoe IPS minstens 2 jaar doorgaat als de behandeling eerder stopt',
        K(680, 689),
        K(694, 699),
      ),
      said('de behandeling is vaak kort, en de pilot liep 1 jaar', K(684, 687)),
      said(
        'samenwerken van disciplines: of dat gebeurt is niet bekend; toon in het werkplan hoe zorg en IPS afstemmen',
        K(690, 693),
        K(699, 701),
      ),
    ],
    criteria: { ids: ['c1', 'c2', 'c4'], source: [K(376, 378)], inferred: false },
    figures: [
      said('naar schatting 650.000 mensen hebben niet-aangeboren hersenletsel', K(636, 637)),
      said('van wie ervoor werkte, heeft na 2 jaar 40% weer werk', K(638, 640)),
    ],
  },
  'lvb-ggz': {
    title: 'Licht verstandelijke beperking: ggz of beschermd wonen met IPS',
    verdict: 'applicable',
    source: [K(727, 736), K(760, 761)],
    inferred: false,
    attention: [
      said('IPS is er voor hen al', K(736, 738)),
      said('afstemmen met zorg en netwerk kost meer tijd', K(730, 732)),
      said('relatief veel cliënten gaan beschut werken', K(732, 733)),
    ],
    criteria: { ids: [], source: [], inferred: false },
    figures: [
      said('van mensen met een LVB heeft 30-50% psychische klachten', K(717, 718)),
      said('in de specialistische ggz voldoet meer dan 40% aan de criteria van LVB', K(718, 719)),
    ],
  },
  'lvb-vg': {
    title: 'Licht verstandelijke beperking: organisatie voor gehandicaptenzorg (VG)',
    verdict: 'conditional',
    source: [K(379, 380), K(749, 768)],
    inferred: false,
    attention: [
      said('de hele organisatie moet achter regulier betaald werk staan', K(379, 380), K(752, 759)),
      said('bij een zwaardere verstandelijke beperking lijkt IPS minder passend', K(723, 726)),
    ],
    criteria: { ids: ['c3'], source: [K(379, 380)], inferred: false },
    figures: [],
  },
  'basis-ggz': {
    title: 'Lichte tot matige klachten in de basis-ggz',
    verdict: 'not-applicable',
    source: [K(381, 382), K(792, 814)],
    inferred: false,
    attention: [
      said('de zorg duurt korter dan 1 jaar, zodat steun niet kan doorlopen', K(785), K(794, 797)),
      said('disciplines werken er niet samen, zodat afstemmen met een team niet kan', K(798, 801)),
      said('verwijs naar een gespecialiseerde ggz-organisatie met IPS, of naar een samenwerkingscoalitie', K(812, 814)),
    ],
    criteria: { ids: ['c1', 'c4'], source: [K(794, 801)], inferred: false },
    figures: [],
  },
  'klein-ggz': {
    title: 'Kleine ggz-organisatie',
    verdict: 'through-partners',
    source: [K(212, 222)],
    inferred: false,
    attention: [
      said('samen met andere kleine ggz-organisaties in de regio', K(216, 217)),
      said('aansluiten bij een grotere ggz-organisatie die IPS al heeft', K(218, 219)),
      said('een re-integratiebedrijf contracteren', K(220)),
    ],
    // The text speaks of too little capacity and means clients; it names no criterion.
    criteria: { ids: ['c6'], source: [K(213, 214)], inferred: true },
    figures: [],
  },
  overig: {
    title: 'Anderen: veteranen, na kanker, lichamelijke beperking, vluchtelingen',
    verdict: 'pilot',
    source: [K(249, 270)],
    inferred: false,
    attention: [
      said('er zijn pilots; vaak is het geen IPS-traject te noemen', K(250, 253), K(266, 267)),
      said('zorg en werk zijn niet altijd te verbinden', K(258, 260)),
      said('blijvende steun is vaak niet te garanderen', K(261, 262)),
      said('dat niemand wordt uitgesloten, is niet overal te garanderen', K(263, 265)),
    ],
    criteria: { ids: ['c1', 'c2', 'c4', 'c5'], source: [K(258, 265)], inferred: true },
    figures: [],
  },
} as const satisfies Readonly<Record<string, TargetGroup>>;

export type TargetGroupId = keyof typeof TARGET_GROUPS;
