import { counted } from '../../../../scale/dutch';
import type { RoadMark } from '../what-if-state';

/** What the reviewer can say of an item on the road. */
export const ROAD_MARK_TEXTS = {
  usual: 'gewoon',
  hard: 'moeilijk',
  fixed: 'staat vast',
} as const satisfies Record<RoadMark, string>;

/** The road to a verdict. */
export const ROAD_TEXTS = {
  title: 'De weg naar een oordeel',
  intro: 'De kortste weg omhoog: met zo min mogelijk inspanning naar het oordeel dat u kiest.',
  target: 'Naar',
  columns: 'Voor',
  marks: (count: number) => (count === 0 ? 'Moeilijk of vast' : `Moeilijk of vast (${count})`),
  marksIntro: (weight: number) =>
    `Een moeilijk item telt per anker ${weight} keer mee; een item dat vaststaat, blijft zoals het is. Alleen items die nog hoger kunnen, staan hier. Deze keuzes worden niet bewaard.`,
  noMarks: 'Er zijn geen items die nog hoger kunnen.',

  result: (verdict: string) => `De weg naar ${verdict}`,
  effort: (effort: number, items: number) => `Inspanning ${effort}, bij ${counted(items, 'item', 'items')}.`,
  effortWhat: (weight: number, hasTwoColumns: boolean) =>
    `Inspanning is het aantal ankers omhoog, bij moeilijke items ${weight} keer geteld.${
      hasTwoColumns ? ' Waar IPS-A en IPS-O gelijk moeten zijn, gaan ze samen omhoog en telt dat één keer.' : ''
    }`,
  step: (columns: string, from: number, to: number) =>
    columns === '' ? `${from} → ${to}` : `${columns}: ${from} → ${to}`,
  torn: 'nu nog verschillend',
  anchor: (rating: number) => `Anker ${rating}:`,
  after: 'Daarna:',
  steps: 'Stappen',
  use: 'Zet deze stappen in een scenario',
  used: (name: string) => `De stappen staan in ${name}.`,
  scenarioName: (verdict: string, columns: string) =>
    columns === '' ? `Weg naar ${verdict}` : `Weg naar ${verdict} (${columns})`,
  noRoad: (verdict: string) => `Er is nu geen weg naar ${verdict}.`,
} as const;
