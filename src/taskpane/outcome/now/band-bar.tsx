import { bandBar } from '../../../report/drawings/band-bar';
import type { Headline } from '../../../scoring/headline';
import { DrawingView } from './drawing-view';

/** Where a total lies among the verdicts, to scale. */
export function BandBar({ headline }: { readonly headline: Headline }) {
  const drawing = bandBar(headline);
  return drawing && <DrawingView drawing={drawing} />;
}
