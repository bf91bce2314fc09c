import type { Tone } from './drawing';

interface ToneColor {
  /** RGB, in six hexadecimal digits. */
  readonly color: string;
  /** How much it covers what lies below it, from 0 to 1; all of it where nothing is said. */
  readonly opacity?: number;
}

/**
 * The colours of what is drawn. The steps of the verdicts differ in lightness, and so do the two columns: the lighter one
 * has an edge.
 */
export const TONE_COLORS: Readonly<Record<Tone, ToneColor>> = {
  geen: { color: 'EDF0F1' },
  redelijk: { color: 'CFE0E4' },
  goed: { color: '9CC3CC' },
  voorbeeldig: { color: '5F9BA8' },
  reach: { color: '1F3A46', opacity: 0.45 },
  A: { color: '5E9DAD' },
  O: { color: 'F2D0A0' },
  score: { color: '5E9DAD' },
  edge: { color: 'A8732F' },
  track: { color: 'F1F4F5' },
  grid: { color: 'BFC9CE' },
};

/** Of what points out a place. */
export const MARKER_COLOR = '12222A';
