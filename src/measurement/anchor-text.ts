import type { Item, Rating } from '../scale/types';
import type { Measurement } from './measurement';

export interface AnchorText {
  readonly text: string;
  /** The organisation's paste of the official wording, in place of ours. */
  readonly isOfficial: boolean;
}

/** What an anchor describes: in the official wording where the workbook holds that, else in our own words. */
export function anchorText({ officialAnchors }: Measurement, item: Item, rating: Rating): AnchorText {
  const official = officialAnchors[item.id]?.[rating - 1]?.trim() ?? '';
  return official === ''
    ? { text: item.anchors[rating - 1] ?? '', isOfficial: false }
    : { text: official, isOfficial: true };
}
