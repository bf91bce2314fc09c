import type { Sourced } from '../scale/documents';
import type { Capacity } from './capacity';
import { COLLABORATION, MEASUREMENT_PLACES, type CollaborationId, type MeasurementPlace } from './collaboration';
import { CRITERIA, CRITERION_IDS, type CriterionId } from './criteria';
import { ALL_MET, CRITERION_STATUSES, FRAMEWORK_FINDING_TEXTS as TEXTS } from './texts';

export type CriterionStatus = keyof typeof CRITERION_STATUSES;

/** What was answered; a criterion that is left out is unknown, never unmet. */
export type CriterionAnswers = Readonly<Partial<Record<CriterionId, CriterionStatus>>>;

/** The answers of an organisation, or of one of the parties; criterion 6 follows from its numbers. */
export interface Party {
  readonly answers: CriterionAnswers;
  readonly capacity: Capacity;
}

/** In scenario 2 each party answers for itself: at least two, and as many as we keep room for. */
export const PARTIES = { least: 2, most: 6 } as const;

export type CriterionStates = Readonly<Record<CriterionId, CriterionStatus>>;

export interface FrameworkFinding {
  readonly code: 'via-partner' | 'number-of-parties';
  /** Which party, counted from 0; null for them all. */
  readonly party: number | null;
  readonly message: string;
}

/** How far an organisation, or a coalition, meets the framework. There is no score, and no part of one. */
export interface FrameworkOutcome {
  /** For each party. */
  readonly parties: readonly CriterionStates[];
  /** The final line; null unless all eight are met by everybody who must meet them. */
  readonly conclusion: string | null;
  readonly findings: readonly FrameworkFinding[];
}

/**
 * @param scenario null for an organisation by itself
 * @param parties one, but in scenario 2 each of those that take part
 */
export function frameworkOutcome(scenario: CollaborationId | null, parties: readonly Party[]): FrameworkOutcome {
  const states = parties.map(statesOf);
  const findings = [
    ...numberOfParties(scenario, parties.length),
    ...states.flatMap((each, index) => viaPartner(scenario, each, index)),
  ];
  const isMet = findings.length === 0 && states.length > 0 && states.every((each) => meetsAll(each));
  return { parties: states, conclusion: isMet ? ALL_MET : null, findings };
}

function statesOf({ answers, capacity }: Party): CriterionStates {
  const states = CRITERION_IDS.map((id) => [
    id,
    id === 'c6' ? capacityState(answers, capacity) : (answers[id] ?? 'unknown'),
  ]);
  return Object.fromEntries(states) as CriterionStates;
}

/** Numbers decide; without them only the partner can be pointed to. That it is met is never taken on someone's word. */
function capacityState({ c6 }: CriterionAnswers, { status }: Capacity): CriterionStatus {
  return status === 'unknown' && c6 === 'via-partner' ? c6 : status;
}

/** May a partner meet a criterion for an organisation? */
export const mayBeViaPartner = (scenario: CollaborationId | null): boolean =>
  scenario !== null && COLLABORATION[scenario].meets.by === 'together';

const meetsAll = (states: CriterionStates): boolean =>
  Object.values(states).every((status) => status === 'met' || status === 'via-partner');

const viaPartner = (scenario: CollaborationId | null, states: CriterionStates, party: number): FrameworkFinding[] =>
  mayBeViaPartner(scenario)
    ? []
    : CRITERION_IDS.filter((id) => states[id] === 'via-partner').map((id) => ({
        code: 'via-partner',
        party,
        message: TEXTS.viaPartner(CRITERION_IDS.indexOf(id) + 1, CRITERIA[id].title),
      }));

function numberOfParties(scenario: CollaborationId | null, count: number): FrameworkFinding[] {
  if (scenario === null || COLLABORATION[scenario].meets.by !== 'each') return [];
  const finding = (message: string): FrameworkFinding[] => [{ code: 'number-of-parties', party: null, message }];
  if (count < PARTIES.least) return finding(TEXTS.tooFewParties);
  return count > PARTIES.most ? finding(TEXTS.tooManyParties(PARTIES.most)) : [];
}

/** A place of measurement that does not fit the scenario: a warning, for the source does not name every place. */
export interface PlaceWarning extends Sourced {
  readonly message: string;
}

/** Null where it fits, or where one of the two was not chosen. */
export function placeWarning(scenario: CollaborationId | null, place: MeasurementPlace | null): PlaceWarning | null {
  if (scenario === null || place === null) return null;
  const { title, measuredAt } = COLLABORATION[scenario];
  if (measuredAt.place === place) return null;
  const message = TEXTS.otherPlace(title, MEASUREMENT_PLACES[measuredAt.place]);
  const { source, inferred } = measuredAt;
  return { message: inferred ? `${message} ${TEXTS.inferredPlace}` : message, source, inferred };
}
