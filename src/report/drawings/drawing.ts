import type { Verdict } from '../../scale/verdicts';

/** A picture as plain data, which the pane and a report each draw in colours of their own. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** What the picture tells, for who cannot see it. */
  readonly alternative: string;
}

export type Shape =
  | {
      readonly kind: 'box';
      /** Of a verdict, or what can still be reached. */
      readonly tone: Verdict | 'reach';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  /** Points out a place; its corners, as SVG writes them. */
  | { readonly kind: 'triangle'; readonly points: string }
  /** Begins at `x`, stands on `y`, and is made to take `width`. */
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly width: number;
    };
