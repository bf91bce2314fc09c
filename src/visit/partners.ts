import { passage, type Sourced } from '../scale/documents';
import { PARTNER_TEXTS } from './texts';

/** Somebody to talk with on a visit: a role, never a person. */
interface Partner extends Sourced {
  readonly code: string;
  readonly title: string;
  /** How many people the source asks at least and at most; null where it sets no upper end, or does not know the role. */
  readonly least: number | null;
  readonly most: number | null;
}

/** All but the last two stand in one sentence of the source, which gives their numbers too. */
const LISTED = { source: [passage('implementatietraject', 65)], inferred: false } as const;

/**
 * Who is interviewed. The source's list lacks the last two: items ask for what only they know (organisatie-8 what board
 * and head of treatment know of IPS, organisatie-3 the contact with experts outside).
 */
export const PARTNERS = {
  coordinator: { ...LISTED, ...PARTNER_TEXTS.coordinator, least: 1, most: 1 },
  worker: { ...LISTED, ...PARTNER_TEXTS.worker, least: 2, most: null },
  'team-member': { ...LISTED, ...PARTNER_TEXTS['team-member'], least: 3, most: 3 },
  psychiatrist: { ...LISTED, ...PARTNER_TEXTS.psychiatrist, least: 1, most: 1 },
  client: { ...LISTED, ...PARTNER_TEXTS.client, least: 2, most: 3 },
  family: { ...LISTED, ...PARTNER_TEXTS.family, least: 1, most: 2 },
  management: {
    source: [passage('kwaliteitskader', 1273, 1274)],
    inferred: true,
    ...PARTNER_TEXTS.management,
    least: null,
    most: null,
  },
  expert: {
    source: [passage('kwaliteitskader', 1109, 1110)],
    inferred: true,
    ...PARTNER_TEXTS.expert,
    least: null,
    most: null,
  },
} as const satisfies Readonly<Record<string, Partner>>;

export type PartnerId = keyof typeof PARTNERS;
export const PARTNER_IDS = Object.keys(PARTNERS) as readonly PartnerId[];
