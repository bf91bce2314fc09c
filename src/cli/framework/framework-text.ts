import { ADMISSION, DECLARATION_NEEDS, TRAINEE_NEEDS } from '../../framework/admission';
import { ABOUT, BACKGROUND } from '../../framework/background';
import {
  COLLABORATION,
  COLLABORATION_IDS,
  FORCES,
  MEASUREMENT_PLACES,
  WHO_MEETS,
  type CollaborationId,
} from '../../framework/collaboration';
import { CRITERIA, CRITERION_IDS, type CriterionId } from '../../framework/criteria';
import type { Statement } from '../../framework/statement';
import { APPLICABILITY, TARGET_GROUPS, type TargetGroupId } from '../../framework/target-groups';
import { TIMELINE, type TimelineId } from '../../framework/timeline';
import type { Ips25ItemId } from '../../scale/ids';
import { sourcedCode, type Sourced } from '../../scale/documents';
import { FRAMEWORK_COMMAND_TEXTS as TEXTS } from './texts';

/** The framework as people read it, with these scenarios: behind each fact where it stands. */
export function frameworkText(scenarios: readonly CollaborationId[]): string {
  const sections = [
    [TEXTS.title, TEXTS.leads, `  ${TEXTS.documents}`, TEXTS.ours],
    ABOUT.map(factText),
    [TEXTS.criteria.toUpperCase()],
    ...CRITERION_IDS.map(criterionLines),
    [TEXTS.targetGroups.toUpperCase()],
    ...(Object.keys(TARGET_GROUPS) as TargetGroupId[]).map(targetGroupLines),
    [TEXTS.scenarios.toUpperCase()],
    ...scenarios.map(scenarioLines),
    [TEXTS.admission.toUpperCase()],
    ...ADMISSION.map(admissionLines),
    [`${TEXTS.declaration}:`, ...DECLARATION_NEEDS.map((need) => `  ${factText(need)}`)],
    [`${TEXTS.trainee}:`, ...TRAINEE_NEEDS.map((need) => `  ${factText(need)}`)],
    [TEXTS.timeline.toUpperCase()],
    ...(Object.keys(TIMELINE) as TimelineId[]).map(timelineLines),
    [TEXTS.background.toUpperCase(), ...BACKGROUND.map((fact) => `  ${factText(fact)}`)],
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

const withCode = (text: string, sourced: Sourced) => `${text} [${sourcedCode(sourced)}]`;
const factText = (statement: Statement): string => withCode(statement.text, statement);
const labelled = (label: string, facts: readonly Statement[]) => facts.map((fact) => `  ${label}: ${factText(fact)}`);

function criterionLines(id: CriterionId, index: number): readonly string[] {
  const criterion = CRITERIA[id];
  const { title, core, minimum, otherwise, evidence, grounds, items, principles, cautions } = criterion;
  return [
    withCode(`${index + 1}. ${title}`, criterion),
    `  ${factText(core)}`,
    ...labelled(TEXTS.minimum, [minimum]),
    ...(otherwise === null ? [] : labelled(TEXTS.otherwise, [otherwise])),
    ...labelled(TEXTS.evidence, evidence),
    ...labelled(TEXTS.grounds, grounds),
    ...groups(items, ({ item }) => itemNumber(item)).map((text) => `  ${TEXTS.items}: ${text}`),
    ...groups(principles, ({ principle }) => String(principle)).map((text) => `  ${TEXTS.principles}: ${text}`),
    ...labelled(TEXTS.caution, cautions),
  ];
}

/** Those that have the same source behind each other, with that source once. */
function groups<T extends Sourced>(all: readonly T[], name: (each: T) => string): readonly string[] {
  const codes = [...new Set(all.map(sourcedCode))];
  return codes.map((code) => {
    const names = all.filter((each) => sourcedCode(each) === code).map(name);
    return `${names.join(', ')} [${code}]`;
  });
}

const criterionNumber = (id: CriterionId): number => CRITERION_IDS.indexOf(id) + 1;
const itemNumber = (id: Ips25ItemId): string => TEXTS.item(id.replace('ips25-', ''));

function targetGroupLines(id: TargetGroupId): readonly string[] {
  const group = TARGET_GROUPS[id];
  const { title, verdict, attention, criteria, figures } = group;
  const numbers = criteria.ids.map(criterionNumber);
  return [
    withCode(TEXTS.targetGroup(title, APPLICABILITY[verdict]), group),
    ...attention.map((each) => `  ${factText(each)}`),
    ...(numbers.length === 0 ? [] : [`  ${withCode(TEXTS.particularly(numbers, CRITERION_IDS.length), criteria)}`]),
    ...labelled(TEXTS.figure, figures),
  ];
}

function scenarioLines(id: CollaborationId): readonly string[] {
  const scenario = COLLABORATION[id];
  const { title, parties, meets, clients, responsible, measuredAt, conditions, documents, remarks } = scenario;
  return [
    withCode(TEXTS.scenarioTitle(COLLABORATION_IDS.indexOf(id) + 1, title), scenario),
    ...labelled(TEXTS.parties, [parties]),
    `  ${TEXTS.meets}: ${withCode(WHO_MEETS[meets.by], meets)}`,
    ...labelled(TEXTS.clients, [clients]),
    ...labelled(TEXTS.responsible, [responsible]),
    `  ${TEXTS.measuredAt}: ${withCode(MEASUREMENT_PLACES[measuredAt.place], measuredAt)}`,
    ...conditions.flatMap((each) => labelled(`${TEXTS.conditions} (${FORCES[each.force]})`, [each])),
    ...documents.flatMap((each) => labelled(`${TEXTS.papers} (${FORCES[each.force]})`, [each])),
    ...labelled(TEXTS.caution, remarks),
  ];
}

function admissionLines(point: (typeof ADMISSION)[number]): readonly string[] {
  const { number, title, minimum, evidence, coalitionOnly, related } = point;
  const beside = [
    ...related.criteria.map((id) => TEXTS.criterion(criterionNumber(id))),
    ...related.items.map(itemNumber),
  ];
  return [
    withCode(`${number}. ${title}${coalitionOnly ? ` (${TEXTS.coalitionOnly})` : ''}`, point),
    ...minimum.map((each) => `  ${factText(each)}`),
    ...labelled(TEXTS.admissionEvidence, [evidence]),
    ...(beside.length === 0 ? [] : [`  ${TEXTS.items}: ${withCode(beside.join(', '), related)}`]),
  ];
}

function timelineLines(id: TimelineId): readonly string[] {
  const step = TIMELINE[id];
  const { title, months, every, readings } = step;
  const when = [TEXTS.months(months.from, months.to), ...(every === null ? [] : [TEXTS.every(every)])].join(', ');
  return [withCode(`${title}: ${when}`, step), ...readings.map((reading) => `  ${factText(reading)}`)];
}
