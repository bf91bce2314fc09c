import { RATINGS, type Rating } from '../../scale/types';

/** What a key asks for while the focus is in the region of the item. */
export type ScoreCommand =
  | { readonly kind: 'score'; readonly rating: Rating }
  | { readonly kind: 'previous' | 'following' | 'next-open' | 'reason' | 'wipe' };

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Held down. */
  readonly repeat: boolean;
}

const NAVIGATION: Readonly<Record<string, 'previous' | 'following' | 'next-open' | 'reason'>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'following',
  n: 'next-open',
  N: 'next-open',
  r: 'reason',
  R: 'reason',
};

/** The command of a key, or null if it has none. A key held down moves on, but never scores a second item. */
export function scoreCommand({ key, ctrlKey, altKey, metaKey, repeat }: PressedKey): ScoreCommand | null {
  if (ctrlKey || altKey || metaKey) return null;
  const navigation = NAVIGATION[key];
  if (navigation) return { kind: navigation };
  if (repeat) return null;
  if (key === 'Delete' || key === 'Backspace') return { kind: 'wipe' };
  const rating = RATINGS.find((each) => String(each) === key);
  return rating === undefined ? null : { kind: 'score', rating };
}
