import type { Sourced } from '../scale/documents';
import type { AoItemId } from '../scale/ids';
import type { Item } from '../scale/types';
import type { ObservationId } from './observations';
import type { PaperId } from './papers';
import type { PartnerId } from './partners';

/** Who is asked about an item, and where else it is seen. An organisation may choose otherwise. */
export interface VisitLink {
  readonly partners: readonly PartnerId[];
  readonly observations: readonly ObservationId[];
  readonly papers: readonly PaperId[];
}

export type ItemLinks = Readonly<Record<AoItemId, VisitLink>>;

/**
 * No source links items to people. The codes of the A/O scale do not help: INT stands at nearly every row, at two rows
 * there is no code, and the scale of 2024 has none.
 */
export const LINKS_ARE = { source: [], inferred: true } as const satisfies Sourced;

const CASELOAD = { partners: ['coordinator', 'worker'], observations: [], papers: ['registration'] } as const;
const INCOME = { partners: ['worker', 'team-member', 'client'], observations: [], papers: ['files', 'plan'] } as const;
const ASSESSMENT = { ...INCOME, observations: ['ips-meeting'] } as const;
const FIRST_CONTACT = { partners: ['worker', 'client'], observations: [], papers: ['files', 'log'] } as const;
const CONTACTS = { partners: ['coordinator', 'worker'], observations: ['employer-contact'], papers: ['log'] } as const;
const DIVERSITY = { partners: ['worker', 'client'], observations: [], papers: ['jobs'] } as const;

/** By the rows of the A/O scale; an item of 2024 has the links of the row that it shares its anchors with. */
export const ITEM_LINKS = {
  'bezetting-1a': CASELOAD,
  'bezetting-1b': CASELOAD,
  'bezetting-1c': CASELOAD,
  'bezetting-2': {
    partners: ['coordinator', 'worker', 'team-member'],
    observations: [],
    papers: ['registration', 'diaries'],
  },
  'bezetting-3': {
    partners: ['coordinator', 'worker', 'client'],
    observations: ['ips-meeting'],
    papers: ['files'],
  },
  'organisatie-1': {
    partners: ['coordinator', 'worker', 'team-member'],
    observations: ['care-meeting'],
    papers: ['registration'],
  },
  'organisatie-2': {
    partners: ['worker', 'team-member', 'psychiatrist'],
    observations: ['care-meeting', 'workplace'],
    papers: ['files'],
  },
  'organisatie-3': { partners: ['coordinator', 'worker', 'expert'], observations: [], papers: ['diaries'] },
  'organisatie-4': { partners: ['coordinator', 'worker'], observations: ['ips-meeting'], papers: ['registration'] },
  'organisatie-5': {
    partners: ['coordinator', 'worker', 'team-member'],
    observations: ['ips-meeting'],
    papers: ['policy', 'registration'],
  },
  'organisatie-6': {
    partners: ['coordinator', 'worker', 'team-member', 'psychiatrist', 'client', 'family'],
    observations: ['care-meeting'],
    papers: ['policy', 'files'],
  },
  'organisatie-7': {
    partners: ['coordinator', 'team-member', 'client', 'management'],
    observations: ['waiting-room'],
    papers: ['intake', 'promotion', 'policy'],
  },
  'organisatie-8': { partners: ['coordinator', 'psychiatrist', 'management'], observations: [], papers: ['policy'] },
  'begeleiding-1a': INCOME,
  'begeleiding-1b': INCOME,
  'begeleiding-2': { partners: ['worker', 'client'], observations: [], papers: ['files'] },
  'begeleiding-3a': ASSESSMENT,
  'begeleiding-3b': ASSESSMENT,
  'begeleiding-4': { partners: ['worker', 'client'], observations: [], papers: ['files'] },
  'begeleiding-5a': FIRST_CONTACT,
  'begeleiding-5b': FIRST_CONTACT,
  'begeleiding-6': { partners: ['worker', 'client'], observations: ['ips-meeting'], papers: ['plan', 'log'] },
  'begeleiding-7': CONTACTS,
  'begeleiding-8a': CONTACTS,
  'begeleiding-8b': CONTACTS,
  'begeleiding-9a': DIVERSITY,
  'begeleiding-9b': DIVERSITY,
  'begeleiding-10': { partners: ['worker'], observations: [], papers: ['jobs'] },
  'begeleiding-11': DIVERSITY,
  'begeleiding-12': {
    partners: ['worker', 'team-member', 'client', 'family'],
    observations: [],
    papers: ['files', 'plan'],
  },
  'begeleiding-13': { partners: ['worker', 'client', 'family'], observations: [], papers: ['plan'] },
  'begeleiding-14': { partners: ['worker', 'team-member', 'client', 'family'], observations: [], papers: ['files'] },
  'begeleiding-15': { partners: ['coordinator', 'worker'], observations: [], papers: ['diaries'] },
  'begeleiding-16': { partners: ['worker', 'team-member', 'client', 'family'], observations: [], papers: ['files'] },
} as const satisfies ItemLinks;

export const linkOf = ({ anchorsOf }: Item, links: ItemLinks = ITEM_LINKS): VisitLink => links[anchorsOf];
