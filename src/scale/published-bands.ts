import type { Bands } from './verdicts';

/** The bands that are published for 25 items, out of 125. */
export const PUBLISHED_BANDS: Bands = { redelijk: 74, goed: 100, voorbeeldig: 115 };

/** Where these come from. */
export const PUBLISHED_IN =
  'Becker e.a., Supported Employment Fidelity Review Manual; niet in de Nederlandse brondocumenten.';
