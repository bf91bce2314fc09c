import type { FactId } from './facts';

/**
 * What an anchor is about, as data: which facts the reviewer collects and where the bounds between the anchors lie.
 * The rules that read these tables are E1-E5 of the evidence engine; nothing is computed here.
 */

/**
 * An inclusive range of whole units; `null` is an open end. A range says which measured values, rounded half up to
 * whole units, belong to an anchor.
 */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

/** The ranges of anchor 1, 2, 3, 4 and 5, in that order. */
export type AnchorRanges = readonly [Range, Range, Range, Range, Range];

/** The least number of components that reaches anchor 2, 3, 4 and 5; fewer is anchor 1. */
export type LeastCounts = readonly [number, number, number, number];

/** Clients per full-time IPS worker. */
interface CaseloadEvidence {
  readonly kind: 'caseload';
  readonly ranges: AnchorRanges;
}

/** A share, 0-100 %. */
interface PercentageEvidence {
  readonly kind: 'percentage';
  /** What the percentage is of, in Dutch, to stand behind "% ". */
  readonly of: string;
  readonly ranges: AnchorRanges;
  /** Measured per IPS worker; the unweighted mean decides (rule E3). */
  readonly perWorker?: true;
  /** The field of the workers that answers it too. */
  readonly workers?: 'time' | 'community' | 'team-share';
  /** What a table of records comes to that answers it too, or that is offered for it. */
  readonly fact?: FactId;
  /** Extra conditions for anchor 5, asked as questions; where one fails the anchor is 4. */
  readonly anchor5Requires?: readonly EvidenceQuestion[];
  /** A minimum number of jobs; fewer caps the anchor at 1. */
  readonly leastJobs?: number;
}

/** A yes/no question; `notApplicable` adds the answer "n.v.t.", which counts as met. */
export interface EvidenceQuestion {
  readonly key: string;
  readonly question: string;
  /** The answers "ja" and "nee" as a sentence repeats them. */
  readonly met: string;
  readonly unmet: string;
  /** What the anchor asks, to stand behind "anker 5 vraagt ". */
  readonly asks: string;
  readonly notApplicable?: true;
}

/** Mean number of days until a first contact. */
interface DaysEvidence {
  readonly kind: 'days';
  /** What the days are counted to, in Dutch. */
  readonly until: string;
  readonly ranges: AnchorRanges;
  /** Contacts must be tracked for this anchor; untracked caps at one less. */
  readonly trackedFrom: 5;
}

/** A check list: how many of these components are present. */
interface ComponentsEvidence {
  readonly kind: 'components';
  /** What the components are called, Dutch plural. */
  readonly noun: 'onderdelen' | 'rollen' | 'strategieën' | 'domeinen' | 'elementen';
  /** Each with every condition of the source, in at most 200 characters, without the semicolon that parts names. */
  readonly names: readonly string[];
  readonly leastCounts: LeastCounts;
  /** The coordinator's fte and the number of workers are shown beside it; no anchor rests on them. */
  readonly besideCoordinator?: true;
}

/** bezetting-3: phases of support carried out; with none, the way of referral decides. */
interface PhasesEvidence {
  readonly kind: 'phases';
  readonly names: readonly string[];
  /** The least number of phases that reaches anchor 3, 4 and 5. */
  readonly leastCounts: readonly [number, number, number];
}

/** organisatie-1: teams the workers belong to and the share of the caseload that comes from them. */
interface TeamsEvidence {
  readonly kind: 'teams';
  /** Most teams that still allow an anchor above 2. */
  readonly mostTeams: number;
  /** Share of the caseload, 0-100 %; anchor 1 (a programme apart from care) has no range. */
  readonly ranges: readonly [null, Range, Range, Range, Range];
}

/** organisatie-3: how often there is client-related contact and a fixed face-to-face meeting. */
interface ContactFrequencyEvidence {
  readonly kind: 'contact-frequency';
  /** What reaches anchor 2, 3, 4 and 5: one of these alternatives. Oftener counts too. */
  readonly anchors: readonly [ContactAlternatives, ContactAlternatives, ContactAlternatives, ContactAlternatives];
}

/** Least frequencies that must hold together; what is left out does not matter. */
export interface LeastContact {
  readonly contact?: 'quarterly' | 'monthly' | 'weekly';
  readonly meeting?: 'quarterly' | 'monthly';
}

type ContactAlternatives = readonly LeastContact[];

/** begeleiding-7: employer and school contacts per week; the nearest anchor, unrounded (rule E3). */
interface WeeklyContactsEvidence {
  readonly kind: 'weekly-contacts';
  /** Contacts per week that stand for anchor 2, 3, 4 and 5; below the first is anchor 1. */
  readonly contacts: readonly [number, number, number, number];
  /** How often the check list must be reviewed for anchor 3, 4 and 5. */
  readonly review: readonly ['monthly', 'weekly', 'weekly'];
  /** With fewer seekers than this per worker, contacts per seeker decide about anchor 5. */
  readonly fewSeekers: { readonly below: number; readonly contactsPerSeeker: number };
}

/** begeleiding-8a and 8b: an anchor for each worker; the one nearest to the mean (rule E3). */
interface WorkerAnchorsEvidence {
  readonly kind: 'worker-anchors';
  readonly field: 'anchor-8a' | 'anchor-8b';
}

/** The reviewer picks the anchor that describes what was found; nothing is computed. */
interface JudgementEvidence {
  readonly kind: 'judgement';
}

export type Evidence =
  | CaseloadEvidence
  | PercentageEvidence
  | DaysEvidence
  | ComponentsEvidence
  | PhasesEvidence
  | TeamsEvidence
  | ContactFrequencyEvidence
  | WeeklyContactsEvidence
  | WorkerAnchorsEvidence
  | JudgementEvidence;

export type EvidenceKind = Evidence['kind'];
