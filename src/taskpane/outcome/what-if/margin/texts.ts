import { counted } from '../../../../scale/dutch';

/** How near a lower verdict, and a lower anchor, are. */
export const MARGIN_TEXTS = {
  title: 'Speling tot een lager oordeel',
  margin: (verdict: string, points: number) =>
    points === 0
      ? `elk punt minder kost het oordeel ${verdict}`
      : `${counted(points, 'punt', 'punten')} minder kan; daarna is het geen ${verdict} meer`,
  noVerdict: 'nog geen oordeel',
  lowest: 'er is geen lager oordeel',
  edgesTitle: 'Items bij de rand van hun anker',
  edgesIntro: 'Volgens het bewijs. Het item dat het dichtst bij een lager anker staat, komt eerst.',
  noEdges: 'Er is nog geen bewijs met een getal waaruit een anker volgt.',
  moreEdges: (count: number) => `Nog ${count} tonen`,
} as const;
