import type { Evidence } from './evidence';
import type { ChoiceInput, ChoiceOption, EvidenceInput, NumberInput, NumbersInput, Phrase } from './evidence-input';
import type { FactId } from './facts';
import type { WorkerFieldId } from './worker-fields';

const CLIENTS: NumberInput = {
  kind: 'number',
  key: 'clients',
  workers: 'clients',
  label: 'Hoeveel cliënten hebben alle IPS-werkers samen?',
  least: 0,
  most: 10_000,
  worst: 10_000,
  best: 0,
  says: { one: '# cliënt', other: '# cliënten' },
};

const FTE: NumberInput = {
  kind: 'number',
  key: 'fte',
  workers: 'fte',
  label: 'Hoeveel fte werken alle IPS-werkers samen?',
  least: 0,
  most: 1_000,
  worst: 0,
  best: 1_000,
  says: { one: '# fte', other: '# fte' },
};

const JOBS: NumberInput = {
  kind: 'number',
  key: 'jobs',
  fact: 'jobs',
  label: 'Hoeveel banen staan er in het huidige bestand?',
  least: 0,
  most: 10_000,
  whole: true,
  worst: 0,
  best: 10_000,
  says: { one: '# baan', other: '# banen' },
};

/** None, or more than two, is what caps the anchor: one team is the best answer. */
const TEAMS: NumberInput = {
  kind: 'number',
  key: 'teams',
  workers: 'teams',
  label: 'Bij hoeveel ggz-teams hoort één IPS-werker? (het hoogste aantal)',
  least: 0,
  most: 1_000,
  whole: true,
  worst: 1_000,
  best: 1,
  says: { one: '# ggz-team', other: '# ggz-teams' },
};

const CONTACTS: NumberInput = {
  kind: 'number',
  key: 'contacts',
  workers: 'contacts',
  label:
    'Hoeveel persoonlijke, cliëntspecifieke contacten met werkgevers of onderwijsinstellingen heeft een IPS-werker gemiddeld per week?',
  least: 0,
  most: 1_000,
  worst: 0,
  best: 1_000,
  says: { one: '# contact per week', other: '# contacten per week' },
};

const WORKER_ANCHORS: Omit<NumbersInput, 'workers'> = {
  kind: 'numbers',
  key: 'anchors',
  label: 'Welk anker past bij elke IPS-werker?',
  least: 1,
  most: 5,
  whole: true,
  says: { one: 'gemiddeld anker # over de IPS-werkers', other: 'gemiddeld anker # over de IPS-werkers' },
};

function percentage(of: string, perWorker: boolean, workers?: WorkerFieldId, fact?: FactId): NumberInput {
  return {
    kind: 'number',
    key: 'percent',
    label: `Hoeveel procent ${of}?`,
    percent: true,
    least: 0,
    most: 100,
    worst: 0,
    best: 100,
    says: { one: `#% ${of}`, other: `#% ${of}` },
    ...(perWorker ? { perWorkerKey: 'percents' } : {}),
    ...(workers === undefined ? {} : { workers }),
    ...(fact === undefined ? {} : { fact }),
  };
}

/** A question of which "nee" is the worse answer. */
function yesOrNo(key: string, label: string, says: { yes: string; no: string; na?: string }): ChoiceInput {
  const options = [
    { value: 'yes', label: 'ja', says: says.yes },
    { value: 'no', label: 'nee', says: says.no },
  ];
  const notApplicable = says.na === undefined ? [] : [{ value: 'na', label: 'n.v.t.', says: says.na }];
  return { kind: 'choice', key, label, options: [...options, ...notApplicable], worst: 'no', best: 'yes' };
}

const CHECKLIST_LABELS = {
  onderdelen: 'Welke onderdelen zijn aanwezig?',
  rollen: 'Welke rollen vervult de coördinator?',
  strategieën: 'Welke strategieën worden gebruikt?',
  domeinen: 'Welke domeinen worden regelmatig getoetst?',
  elementen: 'Bij welke elementen is er ondersteuning?',
} as const;

const SINGULAR = {
  onderdelen: 'onderdeel',
  rollen: 'rol',
  strategieën: 'strategie',
  domeinen: 'domein',
  elementen: 'element',
} as const;

/** A number that no anchor rests on, to be seen beside the answers. */
const beside = (key: string, label: string, says: Phrase): NumberInput => ({
  kind: 'number',
  key,
  label: `${label} (telt niet mee in het advies)`,
  least: 0,
  most: 1_000,
  worst: 0,
  best: 0,
  blankMeans: 0,
  isBeside: true,
  says,
});

const COORDINATOR: readonly NumberInput[] = [
  beside('coordinator-fte', 'Hoeveel fte is de coördinator verbonden aan het IPS-team?', {
    one: '# fte coördinator',
    other: '# fte coördinator',
  }),
  {
    ...beside('workers', 'Hoeveel IPS-werkers zijn er?', { one: '# IPS-werker', other: '# IPS-werkers' }),
    countsWorkers: true,
  },
];

const REFERRAL: ChoiceInput = {
  kind: 'choice',
  key: 'referral',
  label: 'Worden cliënten doorverwezen naar andere programma’s voor werk of opleiding?',
  worst: 'only',
  best: 'keeps',
  options: [
    { value: 'no', label: 'nee', says: 'geen doorverwijzing' },
    {
      value: 'keeps',
      label: 'ja – maar cliënten blijven in de caseload',
      says: 'houdt cliënten, maar verwijst door',
      earlierLabels: ['deels: cliënten blijven in de caseload'],
    },
    {
      value: 'only',
      label: 'ja – er wordt alleen doorverwezen',
      says: 'verwijst alleen door',
      earlierLabels: ['alleen doorverwijzing'],
    },
  ],
};

const APART: ChoiceInput = {
  kind: 'choice',
  key: 'apart',
  label: 'Staat het programma los van de ggz-behandeling?',
  worst: 'yes',
  best: 'no',
  options: [
    { value: 'yes', label: 'ja', says: 'los van de ggz-behandeling' },
    { value: 'no', label: 'nee', says: '' },
  ],
};

/** The answer that is less than the least frequency that counts. */
const rarer = (least: string, says: string): ChoiceOption => ({
  value: 'none',
  label: `minder dan ${least} of nooit`,
  says,
  earlierLabels: ['zelden of nooit'],
});

const CONTACT: ChoiceInput = {
  kind: 'choice',
  key: 'contact',
  label: 'Hoe vaak is er contact met externe deskundigen over gedeelde cliënten en mogelijke verwijsplekken?',
  worst: 'none',
  best: 'weekly',
  isFrequency: true,
  options: [
    rarer('elk kwartaal', 'contact minder dan elk kwartaal of nooit'),
    { value: 'quarterly', label: 'minstens elk kwartaal', says: 'contact minstens elk kwartaal' },
    { value: 'monthly', label: 'minstens elke maand', says: 'contact minstens elke maand' },
    { value: 'weekly', label: 'minstens elke week', says: 'contact minstens elke week' },
  ],
};

const MEETING: ChoiceInput = {
  kind: 'choice',
  key: 'meeting',
  label: 'Hoe vaak is er een vast face-to-face overleg met externe deskundigen?',
  worst: 'none',
  best: 'monthly',
  isFrequency: true,
  options: [
    rarer('elk kwartaal', 'vast overleg minder dan elk kwartaal of nooit'),
    { value: 'quarterly', label: 'minstens elk kwartaal', says: 'vast overleg minstens elk kwartaal' },
    { value: 'monthly', label: 'minstens elke maand', says: 'vast overleg minstens elke maand' },
  ],
};

const REVIEW: ChoiceInput = {
  kind: 'choice',
  key: 'review',
  label: 'Hoe vaak beoordeelt de coördinator de checklist?',
  worst: 'none',
  best: 'weekly',
  isFrequency: true,
  options: [
    rarer('elke maand', 'minder dan maandelijks of nooit beoordeeld'),
    {
      value: 'monthly',
      label: 'minstens elke maand',
      says: 'minstens maandelijks beoordeeld',
      earlierLabels: ['elke maand'],
    },
    {
      value: 'weekly',
      label: 'minstens elke week',
      says: 'minstens wekelijks beoordeeld',
      earlierLabels: ['elke week'],
    },
  ],
};

type InputsOf = { readonly [K in Evidence['kind']]: (evidence: Extract<Evidence, { kind: K }>) => EvidenceInput[] };

const INPUTS_OF: InputsOf = {
  caseload: () => [CLIENTS, FTE],
  percentage: ({ of, perWorker = false, workers, fact, anchor5Requires = [], leastJobs }) => [
    percentage(of, perWorker, workers, fact),
    ...anchor5Requires.map(({ key, question, met, unmet, notApplicable }) =>
      yesOrNo(key, question, { yes: met, no: unmet, ...(notApplicable ? { na: '' } : {}) }),
    ),
    ...(leastJobs === undefined ? [] : [JOBS]),
  ],
  days: ({ until }) => [
    {
      kind: 'number',
      key: 'days',
      label: `Hoeveel dagen duurt het gemiddeld ${until}?`,
      least: 0,
      most: 3_650,
      worst: 3_650,
      best: 0,
      says: { one: '# dag', other: '# dagen' },
    },
    yesOrNo('tracked', 'Houdt het programma deze contacten bij?', {
      yes: 'contacten bijgehouden',
      no: 'contacten niet bijgehouden',
    }),
  ],
  components: ({ noun, names, besideCoordinator }) => [
    ...(besideCoordinator ? COORDINATOR : []),
    {
      kind: 'checklist',
      key: 'present',
      label: CHECKLIST_LABELS[noun],
      names,
      says: { one: `# ${SINGULAR[noun]}`, other: `# ${noun}` },
    },
  ],
  phases: ({ names }) => [
    {
      kind: 'checklist',
      key: 'phases',
      label: 'Welke fasen doen de IPS-werkers zelf?',
      names,
      says: { one: '# fase', other: '# fasen' },
    },
    REFERRAL,
  ],
  teams: () => [APART, TEAMS, percentage('van de caseload komt uit die teams', false, 'team-share')],
  'contact-frequency': () => [CONTACT, MEETING],
  'weekly-contacts': ({ fewSeekers }) => [
    CONTACTS,
    {
      ...yesOrNo('checklist', 'Houdt iedere IPS-werker de contacten bij op een checklist?', {
        yes: '',
        no: 'niet door iedereen bijgehouden op een checklist',
      }),
      workers: 'checklist',
    },
    REVIEW,
    {
      kind: 'number',
      key: 'seekers',
      workers: 'seekers',
      label: `Hoeveel cliënten per IPS-werker zoeken werk of een opleiding? (gemiddeld; leeg betekent ${fewSeekers.below} of meer)`,
      least: 0,
      most: 1_000,
      worst: fewSeekers.below,
      best: fewSeekers.below,
      blankMeans: fewSeekers.below,
      says: { one: '# zoekende cliënt', other: '# zoekende cliënten' },
    },
  ],
  'worker-anchors': ({ field }) => [{ ...WORKER_ANCHORS, workers: field }],
  judgement: () => [],
};

/** The words of today for an answer as it was said until version 4; of one that two questions had, those of both. */
export function answersOfToday(said: string): readonly string[] {
  const options = [REFERRAL, CONTACT, MEETING, REVIEW].flatMap((input) => input.options);
  return options.filter(({ earlierLabels }) => earlierLabels?.includes(said)).map(({ label }) => label);
}

/** What is asked for an item, in the order in which a form shows it; nothing where the reviewer judges alone. */
export function evidenceInputs(evidence: Evidence): EvidenceInput[] {
  // TypeScript does not see that a kind of evidence finds the function for that kind.
  const inputsOf = INPUTS_OF[evidence.kind] as (evidence: Evidence) => EvidenceInput[];
  return inputsOf(evidence);
}
