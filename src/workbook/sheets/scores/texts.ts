import type { Divergence } from '../../../scale/types';

/** What the sheet Scores says; the headers of its table stand with that, the words of Controle with the findings. */
export const SCORES_SHEET_TEXTS = {
  title: (scale: string) => `Scores – ${scale}`,
  choose: 'Kies per item het anker 1-5; klik op een scorecel om de ankers te zien.',
  dash: 'Een streepje bij Bewijs wijst op: er valt niets te tellen, u oordeelt zelf.',
  closed: (mark: string) => `${mark} = niet scoren.`,
  mustBeEqual: 'Waar geen verschil is toegestaan, krijgen IPS-A en IPS-O dezelfde score.',
  /** What the scale says of a row whose columns differ. */
  divergences: { forbidden: 'nee', allowed: 'ja', single: 'n.v.t.' } satisfies Record<Divergence, string>,
  /** The headers of the hidden columns; some of them each before a column of the form. */
  helpers: {
    name: 'naam',
    value: 'waarde',
    finding: 'bevinding',
    evidence: 'bewijs',
    severity: 'ernst',
    order: 'volgorde',
  },
  /** Where there are no sources, or there is nothing to calculate. */
  none: '–',
  /** Between the pieces of advice on two columns that each have evidence of their own. */
  between: '; ',
  prompt: (anchors: readonly string[]) => anchors.map((text, index) => `${index + 1}: ${text}`).join('\n'),
  /** What is said of what is no score. */
  refused: {
    title: 'Geen geldige score',
    whole: 'Een score is een heel getal: 1, 2, 3, 4 of 5.',
    blank: 'Laat de cel leeg als u nog niet kunt scoren.',
  },
} as const;
