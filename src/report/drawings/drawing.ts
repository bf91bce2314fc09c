import type { ColumnId } from '../../scale/types';
import type { Verdict } from '../../scale/verdicts';

/** A picture as plain data, which the pane and a report each draw in their own way. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** What the picture tells, for who cannot see it. */
  readonly alternative: string;
}

/** What a box stands for: a verdict, what can still be reached, the mean of a column, its edge, or what lies behind it. */
export type Tone = Verdict | 'reach' | ColumnId | 'edge' | 'track' | 'grid';

export type Shape = Box | Triangle | DrawnText;

export interface Box {
  readonly kind: 'box';
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Points out a place; its corners, as SVG writes them. */
export interface Triangle {
  readonly kind: 'triangle';
  readonly points: string;
}

/** Begins at `x`, stands on `y`, and is made to take `width`. */
export interface DrawnText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
}
