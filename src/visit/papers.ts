import { PAPER_CODES, type ListedPaperId } from '../measurement/papers';
import { passage, type Sourced } from '../scale/documents';
import { PAPER_TITLES } from './texts';

/** What an organisation lays ready for the reviewers. */
interface Paper extends Sourced {
  readonly code: string;
  readonly title: string;
}

/** The source names files and policy plans, as examples of what is studied beside the interviews. */
const NAMED = { source: [passage('implementatietraject', 65)], inferred: false } as const;
const OURS_ALONE = { source: [], inferred: true } as const;

const words = (id: ListedPaperId) => ({ code: PAPER_CODES[id], title: PAPER_TITLES[id] });

export const PAPERS = {
  registration: { ...words('registration'), ...OURS_ALONE },
  files: { ...words('files'), ...NAMED },
  plan: { ...words('plan'), ...OURS_ALONE },
  log: { ...words('log'), ...OURS_ALONE },
  jobs: { ...words('jobs'), ...OURS_ALONE },
  policy: { ...words('policy'), ...NAMED },
  intake: { ...words('intake'), ...OURS_ALONE },
  promotion: { ...words('promotion'), ...OURS_ALONE },
  diaries: { ...words('diaries'), ...OURS_ALONE },
} as const satisfies Readonly<Record<ListedPaperId, Paper>>;

export type PaperId = ListedPaperId;
export const PAPER_IDS = Object.keys(PAPERS) as readonly PaperId[];
