import { passage, type Sourced } from '../scale/documents';
import { PAPER_TEXTS } from './texts';

/** What an organisation lays ready for the reviewers. */
interface Paper extends Sourced {
  readonly code: string;
  readonly title: string;
}

/** The source names files and policy plans, as examples of what is studied beside the interviews. */
const NAMED = { source: [passage('implementatietraject', 65)], inferred: false } as const;
const OURS_ALONE = { source: [], inferred: true } as const;

export const PAPERS = {
  registration: { ...PAPER_TEXTS.registration, ...OURS_ALONE },
  files: { ...PAPER_TEXTS.files, ...NAMED },
  plan: { ...PAPER_TEXTS.plan, ...OURS_ALONE },
  log: { ...PAPER_TEXTS.log, ...OURS_ALONE },
  jobs: { ...PAPER_TEXTS.jobs, ...OURS_ALONE },
  policy: { ...PAPER_TEXTS.policy, ...NAMED },
  intake: { ...PAPER_TEXTS.intake, ...OURS_ALONE },
  promotion: { ...PAPER_TEXTS.promotion, ...OURS_ALONE },
  diaries: { ...PAPER_TEXTS.diaries, ...OURS_ALONE },
} as const satisfies Readonly<Record<string, Paper>>;

export type PaperId = keyof typeof PAPERS;
export const PAPER_IDS = Object.keys(PAPERS) as readonly PaperId[];
