/** How long may be waited for what, in milliseconds. */
export interface TimeLimits {
  /** For a probe. */
  readonly probe: number;
  /** For making a measurement. */
  readonly build: number;
  /** For a person to do what is asked. */
  readonly person: number;
  /** For a probe that asks a person, whatever happens: it has limits of its own for each step. */
  readonly asking: number;
  /** For Excel to announce a change. */
  readonly event: number;
  /** Between two looks at what a person does. */
  readonly look: number;
  /** For the answer to a batch that takes no time. */
  readonly answer: number;
  /** During which another workbook stays in front. */
  readonly behind: number;
  /** For an Excel that has fallen silent to answer again. */
  readonly silence: number;
  /** For clearing away. */
  readonly clear: number;
  /** Before another try at that. */
  readonly retry: number;
}

export const TIME_LIMITS: TimeLimits = {
  probe: 15_000,
  build: 180_000,
  person: 120_000,
  asking: 400_000,
  event: 3000,
  look: 500,
  answer: 4000,
  behind: 15_000,
  silence: 60_000,
  clear: 30_000,
  retry: 1000,
};
