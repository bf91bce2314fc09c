import type { ConsensusStanding } from '../../comparing/decisions';
import { counted } from '../../scale/dutch';
import type { Severity } from '../../scoring/findings';

/** `check`, and the lines that other commands share with it. */
export const CHECK_COMMAND_TEXTS = {
  describe: 'Controleert een of meer scoringswerkmappen en telt de scores op',
  files: 'De werkmappen (.xlsx)',
  severities: { error: 'fout', warning: 'let op', info: 'te doen' } satisfies Record<Severity, string>,
  noFindings: 'Geen bevindingen.',
  findings: (words: string) => `Bevindingen: ${words}`,
  consensus: (reviewers: string, { differences, open, unexplained }: ConsensusStanding) =>
    `Consensus van ${reviewers}: ${counted(differences, 'verschil', 'verschillen')}, ${open} te bespreken, ` +
    `${counted(unexplained, 'reden', 'redenen')} gevraagd`,
  notComplete: (reviewers: string) => `Niet alles gescoord door ${reviewers}`,
  missing: (items: readonly string[]) => `Nog geen score: ${items.join(', ')}.`,
  total: (score: number, maximum: number) => `${score} van ${maximum}`,
  scored: (scored: number, items: number) => `${scored} van ${items} gescoord`,
  reachable: (range: readonly number[]) => `, haalbaar ${range.join('-')}`,
} as const;
