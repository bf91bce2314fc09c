import type { AoItemId, ItemId, PartId, ScaleId } from '../../src/scale/ids';
import { instrument } from '../../src/scale/instrument';
import type { Evidence } from '../../src/scale/evidence';
import type { BandSetId } from '../../src/scale/verdicts';

/** The ids of an instrument that is not in the product are in none of its unions. */
export const FIVE = 'vijf-2026' as ScaleId;
export const fiveItem = (number: number) => `vijf-${number}` as ItemId;
export const FIVE_SET = 'vijf' as BandSetId;

const DOCUMENT = 'Vijf vragen, verzonnen voor een toets';

const caseload: Evidence = {
  kind: 'caseload',
  ranges: [
    { from: 41, to: null },
    { from: 31, to: 40 },
    { from: 21, to: 30 },
    { from: 11, to: 20 },
    { from: 0, to: 10 },
  ],
};

const components: Evidence = {
  kind: 'components',
  noun: 'onderdelen',
  names: ['koffie', 'thee', 'water', 'sap', 'melk'],
  leastCounts: [2, 3, 4, 5],
};

const outside: Evidence = {
  kind: 'percentage',
  of: 'van de tijd is een IPS-werker buiten',
  perWorker: true,
  workers: 'community',
  ranges: [
    { from: null, to: 19 },
    { from: 20, to: 39 },
    { from: 40, to: 59 },
    { from: 60, to: 79 },
    { from: 80, to: null },
  ],
};

const ITEMS: readonly (readonly [PartId, title: string, Evidence])[] = [
  ['bezetting', 'Cliënten per begeleider', caseload],
  ['bezetting', 'Rust in het team', { kind: 'judgement' }],
  ['organisatie', 'Wat er te drinken is', components],
  ['begeleiding', 'Geduld', { kind: 'judgement' }],
  ['begeleiding', 'Buiten zijn', outside],
];

/** An instrument of five made-up items, with all of its own that an instrument can have. */
export const fiveItems = instrument({
  id: FIVE,
  title: 'Schaal van vijf vragen (2026)',
  document: DOCUMENT,
  columns: [{ id: 'score', label: 'Score', bands: FIVE_SET }],
  items: ITEMS.map(([part, title, evidence], index) => {
    const number = String(index + 1);
    return {
      ...{ id: fiveItem(index + 1), part, number, title, evidence },
      anchorsOf: fiveItem(index + 1) as AoItemId,
      criterion: `Wat ${title.toLowerCase()} vraagt.`,
      anchors: ['Niets.', 'Iets.', 'De helft.', 'Veel.', 'Alles.'],
      shortAnchors: ['niets', 'iets', 'de helft', 'veel', 'alles'],
      columns: ['score'],
      divergence: 'single',
      sources: [],
      reference: { document: DOCUMENT, part, number },
    };
  }),
  itemWord: 'Vraag',
  words: { 'IPS-werker': 'begeleider' },
  bandSets: {
    [FIVE_SET]: {
      title: 'Vijf vragen',
      name: 'Grenzen_vijf',
      maximum: 25,
      bands: { redelijk: 15, goed: 20, voorbeeldig: 23 },
      status: 'indicatief',
      provenance: 'Verzonnen voor een toets.',
    },
  },
  equivalent: null,
  principles: {
    called: 'twee beginselen',
    source: DOCUMENT,
    all: [
      { title: 'Genoeg mensen', items: [fiveItem(1), fiveItem(2)] },
      { title: 'Goed verzorgd', items: [fiveItem(3), fiveItem(4), fiveItem(5)] },
    ],
  },
  models: [],
});
