import { ADMISSION, DECLARATION_NEEDS, TRAINEE_NEEDS } from '../../framework/admission';
import { ABOUT, BACKGROUND } from '../../framework/background';
import {
  COLLABORATION,
  COLLABORATION_IDS,
  FORCES,
  MEASUREMENT_PLACES,
  WHO_MEETS,
  type CollaborationId,
  type Demand,
} from '../../framework/collaboration';
import { CRITERIA, CRITERION_IDS } from '../../framework/criteria';
import { APPLICABILITY, TARGET_GROUPS } from '../../framework/target-groups';
import { TIMELINE } from '../../framework/timeline';
import { DOCUMENTS, type Passage } from '../../scale/documents';
import { PRINCIPLES } from '../../scale/principles';

/** All of the framework as data, with these scenarios; each fact with `source` and `inferred`. */
export function frameworkData(scenarios: readonly CollaborationId[]): unknown {
  return withTitles({
    criteria: CRITERION_IDS.map((id, index) => {
      const { principles, ...criterion } = CRITERIA[id];
      const named = principles.map((each) => ({ ...each, title: PRINCIPLES[each.principle - 1]?.title }));
      return { id, number: index + 1, ...criterion, principles: named };
    }),
    targetGroups: Object.entries(TARGET_GROUPS).map(([id, group]) => ({
      id,
      ...group,
      verdict: APPLICABILITY[group.verdict],
    })),
    scenarios: scenarios.map((id) => {
      const { meets, measuredAt, conditions, documents, ...scenario } = COLLABORATION[id];
      return {
        ...{ id, number: COLLABORATION_IDS.indexOf(id) + 1, ...scenario },
        meets: { ...meets, text: WHO_MEETS[meets.by] },
        measuredAt: { ...measuredAt, text: MEASUREMENT_PLACES[measuredAt.place] },
        conditions: conditions.map(demandData),
        documents: documents.map(demandData),
      };
    }),
    admission: ADMISSION,
    declaration: DECLARATION_NEEDS,
    trainee: TRAINEE_NEEDS,
    timeline: Object.entries(TIMELINE).map(([id, step]) => ({ id, ...step })),
    about: ABOUT,
    background: BACKGROUND,
  });
}

const demandData = ({ force, ...demand }: Demand) => ({ ...demand, force: FORCES[force] });

/** With the title of a document in place of its id, wherever something says where it stands. */
function withTitles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTitles);
  if (typeof value !== 'object' || value === null) return value;
  if (isPassage(value)) return { document: DOCUMENTS[value.document].title, lines: value.lines };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withTitles(each)]));
}

const isPassage = (value: object): value is Passage => 'document' in value && 'lines' in value;
