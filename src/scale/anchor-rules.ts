import type { AnchorRule, Cap, Condition, Conditions } from './anchor-rule';
import { fallingSteps, halfway, risingSteps, stepsAt } from './anchor-steps';
import type { Evidence, EvidenceQuestion, LeastContact } from './evidence';

type RuleOf = {
  readonly [K in Evidence['kind']]: (evidence: Extract<Evidence, { kind: K }>) => AnchorRule | null;
};

const answer = (key: string) => ({ kind: 'answer', key }) as const;

/** From rarest to oftenest. */
const FREQUENCIES = ['none', 'quarterly', 'monthly', 'weekly'] as const;
type Frequency = (typeof FREQUENCIES)[number];

const atLeast = (frequency: Frequency) => FREQUENCIES.slice(FREQUENCIES.indexOf(frequency));
const rarerThan = (frequency: Frequency) => FREQUENCIES.slice(0, FREQUENCIES.indexOf(frequency));

/** The frequencies that must hold together, for contact and for meetings; oftener counts too. */
function oftenEnough(least: LeastContact): Condition[] {
  return (['contact', 'meeting'] as const).flatMap((key) => {
    const frequency = least[key];
    return frequency === undefined ? [] : [{ key, oneOf: atLeast(frequency) }];
  });
}

const below = (anchor: 2 | 3 | 4 | 5) => (anchor - 1) as Cap['to'];

const unmet = ({ key, asks }: EvidenceQuestion): Cap => ({ when: [[{ key, oneOf: ['no'] }]], to: 4, asks });

const REVIEWS = { monthly: 'maandelijkse beoordeling', weekly: 'wekelijkse beoordeling' } as const;

/** A check list that is reviewed less often than anchor `to + 1` asks. */
const reviewedLessThan = (frequency: keyof typeof REVIEWS, to: Cap['to']): Cap => ({
  when: [[{ key: 'review', oneOf: rarerThan(frequency) }]],
  to,
  asks: REVIEWS[frequency],
});

/** What a check list must be for the most contacts to count. */
const TRACKED_WEEKLY: readonly Condition[] = [
  { key: 'checklist', oneOf: ['yes'] },
  { key: 'review', oneOf: ['weekly'] },
];

const NOT_TRACKED: Conditions = [[{ key: 'checklist', oneOf: ['no'] }]];

const RULE_OF: RuleOf = {
  caseload: ({ ranges }) => ({
    lookup: {
      measure: { kind: 'ratio', of: 'clients', to: 'fte', says: '# per fte', zero: 'bij 0 fte is er geen caseload' },
      rounding: 'whole',
      steps: fallingSteps(ranges),
    },
    exceptions: [],
    caps: [],
  }),

  percentage: ({ ranges, anchor5Requires = [], leastJobs }) => ({
    lookup: { measure: answer('percent'), rounding: 'whole', steps: risingSteps(ranges) },
    exceptions: [],
    caps: [
      ...(leastJobs === undefined
        ? []
        : [{ when: [[{ key: 'jobs', below: leastJobs }]], to: 1, asks: `minstens ${leastJobs} banen` } as const]),
      ...anchor5Requires.map(unmet),
    ],
  }),

  days: ({ ranges, trackedFrom }) => ({
    lookup: { measure: answer('days'), rounding: 'whole', steps: fallingSteps(ranges) },
    exceptions: [],
    caps: [
      {
        when: [[{ key: 'tracked', oneOf: ['no'] }]],
        to: below(trackedFrom),
        asks: 'dat de contacten worden bijgehouden',
      },
    ],
  }),

  components: ({ leastCounts }) => ({
    lookup: { measure: answer('present'), rounding: 'whole', steps: stepsAt(leastCounts) },
    exceptions: [],
    caps: [],
  }),

  phases: ({ leastCounts: [three, four, five] }) => ({
    // Below the first count the exceptions decide, so that there is nothing at which anchor 2 could begin.
    lookup: { measure: answer('phases'), rounding: 'whole', steps: stepsAt([three, three, four, five]) },
    exceptions: [
      {
        when: [
          [
            { key: 'phases', below: three },
            { key: 'referral', oneOf: ['only'] },
          ],
        ],
        anchors: [1],
      },
      {
        when: [
          [
            { key: 'phases', below: three },
            { key: 'referral', oneOf: ['keeps'] },
          ],
        ],
        anchors: [2],
      },
      {
        when: [[{ key: 'phases', below: three }]],
        anchors: [1, 2],
        because: 'dit beschrijft de schaal niet',
      },
    ],
    caps: [],
  }),

  teams: ({ mostTeams, ranges: [, two, three, four, five] }) => ({
    lookup: {
      measure: answer('percent'),
      rounding: 'whole',
      // Anchor 1 has no range: a programme apart from care has it whatever the percentage.
      steps: risingSteps([{ from: null, to: -1 }, two, three, four, five]),
    },
    exceptions: [],
    caps: [
      { when: [[{ key: 'apart', oneOf: ['yes'] }]], to: 1, asks: 'dat het programma bij de ggz-behandeling hoort' },
      {
        when: [[{ key: 'teams', below: 1 }], [{ key: 'teams', atLeast: mostTeams + 1 }]],
        to: 2,
        asks: `minstens 1 en hoogstens ${mostTeams} ggz-teams`,
      },
    ],
  }),

  'contact-frequency': ({ anchors: [two, three, four, five] }) => ({
    lookup: null,
    exceptions: [
      { when: five.map(oftenEnough), anchors: [5] },
      { when: four.map(oftenEnough), anchors: [4] },
      { when: three.map(oftenEnough), anchors: [3] },
      { when: two.map(oftenEnough), anchors: [2] },
      { when: [[]], anchors: [1] },
    ],
    caps: [],
  }),

  'weekly-contacts': ({ contacts: [two, three, four, five], review, fewSeekers }) => ({
    lookup: {
      measure: answer('contacts'),
      rounding: 'none',
      // "Below 2" is anchor 1 however near; from there on the nearest anchor counts.
      steps: {
        direction: 'rising',
        toAnchor: [{ from: two }, halfway(two, three), halfway(three, four), halfway(four, five)],
      },
    },
    exceptions: [
      { when: [[{ key: 'seekers', oneOf: [0] }]], anchors: [], because: 'er zijn geen cliënten die zoeken' },
      {
        when: [
          [
            { key: 'seekers', below: fewSeekers.below },
            { key: 'contacts', atLeastTimes: fewSeekers.contactsPerSeeker, of: 'seekers' },
            ...TRACKED_WEEKLY,
          ],
        ],
        anchors: [5],
        because:
          `bij minder dan ${fewSeekers.below} zoekende cliënten ` +
          `volstaan ${fewSeekers.contactsPerSeeker} contacten per cliënt`,
      },
      {
        when: NOT_TRACKED.map((conditions) => [{ key: 'contacts', below: two }, ...conditions]),
        anchors: [1, 2],
        because: `minder dan ${two} contacten wijst op anker 1, en een checklist die niet iedereen bijhoudt op anker 2`,
      },
    ],
    caps: [
      { when: NOT_TRACKED, to: 2, asks: 'een checklist' },
      reviewedLessThan(review[0], 2),
      reviewedLessThan(review[1], 3),
      reviewedLessThan(review[2], 4),
    ],
    oneByOne: {
      key: 'contacts',
      of: 'seekers',
      below: fewSeekers.below,
      times: fewSeekers.contactsPerSeeker,
      atLeast: five,
      when: TRACKED_WEEKLY,
      says: {
        leftOut: {
          one: '# IPS-werker zonder zoekende cliënten telt niet mee',
          other: '# IPS-werkers zonder zoekende cliënten tellen niet mee',
        },
        enough: {
          one: `# IPS-werker met minder dan ${fewSeekers.below} zoekende cliënten telt als ${five} contacten`,
          other: `# IPS-werkers met minder dan ${fewSeekers.below} zoekende cliënten tellen elk als ${five} contacten`,
        },
      },
    },
  }),

  'worker-anchors': () => ({
    lookup: {
      measure: answer('anchors'),
      rounding: 'none',
      steps: { direction: 'rising', toAnchor: [halfway(1, 2), halfway(2, 3), halfway(3, 4), halfway(4, 5)] },
    },
    exceptions: [],
    caps: [],
  }),

  judgement: () => null,
};

/** The rule of a kind of evidence with its bounds filled in; null where the reviewer judges alone. */
export function anchorRule(evidence: Evidence): AnchorRule | null {
  // TypeScript does not see that a kind of evidence finds the function for that kind.
  const ruleOf = RULE_OF[evidence.kind] as (evidence: Evidence) => AnchorRule | null;
  return ruleOf(evidence);
}
