import type { Limits } from './limits';

/**
 * What is recorded of each IPS worker. The totals and means of these fields answer the questions of the items that ask
 * for them; the keys stand in JSON (public: renaming one is a breaking change).
 */
export const WORKER_FIELD_IDS = [
  'fte',
  'clients',
  'time',
  'teams',
  'team-share',
  'contacts',
  'seekers',
  'checklist',
  'anchor-8a',
  'anchor-8b',
  'community',
] as const;
export type WorkerFieldId = (typeof WORKER_FIELD_IDS)[number];

export type WorkerField = WorkerNumberField | WorkerChoiceField;

interface WorkerQuestion {
  readonly header: string;
}

export interface WorkerNumberField extends WorkerQuestion, Limits {
  readonly kind: 'number';
  readonly gather: 'sum' | 'mean' | 'most';
  readonly percent?: true;
  /** What a blank can still become, where that is less than the limits. */
  readonly blankLeast?: number;
  /** More than this is likely to be a slip, with the question that asks after it. */
  readonly unusual?: { readonly above: number; readonly asks: string };
}

/** Gathered to the worst answer that anyone gives. */
export interface WorkerChoiceField extends WorkerQuestion {
  readonly kind: 'choice';
  /** From the worst to the best. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const anchors = (header: string): WorkerNumberField => ({
  kind: 'number',
  header,
  gather: 'mean',
  least: 1,
  most: 5,
  whole: true,
});

const percentage = (header: string): WorkerNumberField => ({
  kind: 'number',
  header,
  gather: 'mean',
  least: 0,
  most: 100,
  percent: true,
});

/** Below so many clients who seek, so many contacts for each will do (begeleiding-7). */
export const FEW_SEEKERS = { below: 3, contactsPerSeeker: 2 } as const;

export const WORKER_FIELDS = {
  fte: {
    kind: 'number',
    header: 'Fte',
    gather: 'sum',
    least: 0,
    most: 10,
    unusual: { above: 1.5, asks: 'meer dan 1,5 fte: bedoelt u dagen?' },
  },
  clients: { kind: 'number', header: 'Cliënten', gather: 'sum', least: 0, most: 1_000 },
  time: percentage('Tijd voor werk en opleiding (%)'),
  teams: {
    kind: 'number',
    header: 'Ggz-teams',
    gather: 'most',
    least: 0,
    most: 20,
    whole: true,
    // Who fills in none belongs to one team at the best; that no other fills in more is not known.
    blankLeast: 1,
  },
  'team-share': percentage('% caseload daaruit'),
  contacts: { kind: 'number', header: 'Contacten per week', gather: 'mean', least: 0, most: 1_000 },
  seekers: {
    kind: 'number',
    header: 'Cliënten die zoeken',
    gather: 'mean',
    least: 0,
    most: 1_000,
    // Blank means so many or more, as in the form of the item.
    blankLeast: FEW_SEEKERS.below,
  },
  checklist: {
    kind: 'choice',
    header: 'Houdt checklist bij',
    options: [
      { value: 'no', label: 'nee' },
      { value: 'yes', label: 'ja' },
    ],
  },
  'anchor-8a': anchors('Anker werkgeverscontact'),
  'anchor-8b': anchors('Anker onderwijscontact'),
  community: percentage('Werktijd in de samenleving (%)'),
} as const satisfies Record<WorkerFieldId, WorkerField>;
