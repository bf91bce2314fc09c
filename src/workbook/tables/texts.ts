/** By these a copy that was made to be shared is known: renaming one is a breaking change. */
export const SHARING_TEXTS = {
  /** Before and behind what was left out. */
  without: 'Kopie om te delen, zonder ',
  end: '.',
  nothing: 'Kopie om te delen; er was niets om weg te laten.',
  /** Hidden, before the answers. */
  takenOver: 'Overgenomen: ',
} as const;
