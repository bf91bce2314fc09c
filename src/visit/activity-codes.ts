import { OBSERVATION_IDS, type ObservationId } from './observations';
import { PARTNER_IDS, PARTNERS } from './partners';
import { ACTIVITY_CODES, OBSERVATION_CODES } from './texts';
import { activityTitle, TIME_BUDGET, type ActivityId } from './time-budget';

/** What may be on an agenda, with the code by which it stands there. */
export interface AgendaActivity {
  readonly id: ActivityId;
  /** Public: renaming one is a breaking change. */
  readonly code: string;
  readonly title: string;
  /** The minutes that are reckoned with where nobody says how many; 0 where we do not know. */
  readonly budget: number;
}

/** In the order in which people look for them: whom one talks with, what one sees, and the rest. */
export const AGENDA_ACTIVITIES: readonly AgendaActivity[] = [
  ...PARTNER_IDS.map((id) => activity(id, PARTNERS[id].code)),
  ...OBSERVATION_IDS.map((id: ObservationId) => activity(id, OBSERVATION_CODES[id])),
  ...(Object.keys(ACTIVITY_CODES) as (keyof typeof ACTIVITY_CODES)[]).map((id) => activity(id, ACTIVITY_CODES[id])),
];

function activity(id: ActivityId, code: string): AgendaActivity {
  const budget: Partial<Record<ActivityId, number>> = TIME_BUDGET;
  return { id, code, title: activityTitle(id), budget: budget[id] ?? 0 };
}

/** What somebody means by a code, whatever its case; undefined for what is none. */
export const activityOf = (code: string): AgendaActivity | undefined =>
  AGENDA_ACTIVITIES.find((each) => each.code === code.trim().toUpperCase());

/** The code of what is done. */
export const codeOfActivity = (id: ActivityId): string => AGENDA_ACTIVITIES.find((each) => each.id === id)?.code ?? '';
