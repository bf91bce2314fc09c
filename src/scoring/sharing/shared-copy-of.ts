import type { Measurement } from '../../measurement/measurement';
import { takenOverAnswers, takenOverText, type TakenOverAnswer } from '../../measurement/shared-copy';
import { withTakenOver } from './taken-over';
import { partsInWords, SHARED_PART_IDS, SHARED_PARTS, type SharedPartId } from './shared-parts';

/** A copy of a measurement that may go to others. */
export interface CopyToShare {
  readonly measurement: Measurement;
  /** How much of each part was left out; of a part of which there was nothing, nothing. */
  readonly removed: Readonly<Partial<Record<SharedPartId, number>>>;
  readonly takenOver: readonly TakenOverAnswer[];
}

/**
 * The same measurement without these parts, and with the same totals, verdicts and anchors. It keeps its id: whoever finds
 * both knows that they are one.
 */
export function sharedCopyOf(measurement: Measurement, leftOut: readonly SharedPartId[]): CopyToShare {
  const present = SHARED_PART_IDS.filter((part) => leftOut.includes(part)).flatMap((part) => {
    const count = SHARED_PARTS[part].count(measurement);
    return count > 0 ? [[part, count] as const] : [];
  });
  const removed: CopyToShare['removed'] = Object.fromEntries(present);
  const without = present.reduce((before, [part]) => SHARED_PARTS[part].without(before), measurement);
  const { measurement: copy, answers } = withTakenOver(measurement, without);
  const { shared } = measurement;
  // Of a copy of a copy is known what is in neither.
  const words = [shared?.without ?? '', partsInWords(removed)].filter((text) => text !== '').join('; ');
  return {
    measurement: {
      ...copy,
      shared: { without: words, takenOver: takenOverText([...takenOverAnswers(shared), ...answers]) },
    },
    removed,
    takenOver: answers,
  };
}
