import { passage, type Sourced } from '../scale/documents';
import { OBSERVATION_TITLES } from './texts';

/** Something to attend or to look at on a visit. */
interface Observation extends Sourced {
  readonly title: string;
  /** `where-possible`: the source asks for it only then; null where the source does not ask for it. */
  readonly asked: 'always' | 'where-possible' | null;
}

const REVIEW_DAY = [passage('implementatietraject', 65)] as const;
const OURS_ALONE = { source: [], inferred: true, asked: null } as const;

export const OBSERVATIONS = {
  'ips-meeting': {
    title: OBSERVATION_TITLES['ips-meeting'],
    source: REVIEW_DAY,
    inferred: false,
    asked: 'always',
  },
  'care-meeting': {
    title: OBSERVATION_TITLES['care-meeting'],
    source: REVIEW_DAY,
    inferred: false,
    asked: 'where-possible',
  },
  'employer-contact': { title: OBSERVATION_TITLES['employer-contact'], ...OURS_ALONE },
  workplace: { title: OBSERVATION_TITLES.workplace, ...OURS_ALONE },
  'waiting-room': { title: OBSERVATION_TITLES['waiting-room'], ...OURS_ALONE },
} as const satisfies Readonly<Record<string, Observation>>;

export type ObservationId = keyof typeof OBSERVATIONS;
export const OBSERVATION_IDS = Object.keys(OBSERVATIONS) as readonly ObservationId[];
