/**
 * The four verdicts that the sources name, and the scores from which they hold. No source document here gives
 * cut-offs; where each set comes from is said in its provenance and shown to the user.
 */
export const VERDICTS = ['geen', 'redelijk', 'goed', 'voorbeeldig'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** As the reports name them (Implementatietraject IPS, "IPS-modeltrouwmeting"). */
export const VERDICT_TITLES = {
  geen: 'geen IPS',
  redelijk: 'redelijke modeltrouw',
  goed: 'goede modeltrouw',
  voorbeeldig: 'voorbeeldige modeltrouw',
} as const satisfies Record<Verdict, string>;

/** A verdict in one word, beside a total or a bound. */
export const VERDICT_NAMES = {
  geen: 'geen IPS',
  redelijk: 'redelijk',
  goed: 'goed',
  voorbeeldig: 'voorbeeldig',
} as const satisfies Record<Verdict, string>;

/** The lowest total that earns each verdict; below `redelijk` is `geen`. Whole and ascending. */
export interface Bands {
  readonly redelijk: number;
  readonly goed: number;
  readonly voorbeeldig: number;
}

/** What a set of bands is applied to: the total of a column, or the equivalent beside one. */
export type BandSetId = 'A' | 'O' | 'ips25';
