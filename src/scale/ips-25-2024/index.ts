import { COLUMN_LABELS } from '../column-labels';
import { IPS25_ITEM_IDS, type Ips25ItemId } from '../ids';
import { instrument } from '../instrument';
import { ipsAo2015 } from '../ips-ao-2015';
import { PART_TITLES } from '../parts';
import { EIGHT_PRINCIPLES, PRINCIPLES } from '../principles';
import { inWords, type Words } from '../words';
import { IPS25_BAND_SET } from './bands';
import { IPS25_DEFINITIONS, type Ips25Definition } from './definitions';

const DOCUMENT = 'Kwaliteitskader IPS 2024, Bijlage 5';

/** What Bijlage 5 calls otherwise than the scale of 2015. */
const WORDS: Words = { 'IPS-werker': 'trajectbegeleider', studievast: 'studievaardig' };

function ips25Item(id: Ips25ItemId, index: number) {
  const definition: Ips25Definition = IPS25_DEFINITIONS[id];
  const source = ipsAo2015.items.find((item) => item.id === definition.anchorsOf);
  if (!source) throw new Error(`No A/O item ${definition.anchorsOf}`);
  const number = String(index + 1);
  const remark = [inWords(WORDS, source.remark), definition.remark].filter((text) => text !== undefined).join(' ');
  return {
    ...source,
    id,
    title: definition.title,
    number,
    criterion: inWords(WORDS, source.criterion),
    anchors: inWords(WORDS, source.anchors),
    shortAnchors: inWords(WORDS, source.shortAnchors),
    evidence: inWords(WORDS, source.evidence),
    columns: ['score' as const],
    divergence: 'single' as const,
    sources: [],
    reference: { document: DOCUMENT, part: PART_TITLES[source.part], number },
    ...(remark === '' ? {} : { remark }),
  };
}

/** The 25-item scale of 2024: one column. */
export const ips25of2024 = instrument({
  id: 'ips-25-2024',
  title: 'Modeltrouwschaal IPS, 25 items (2024)',
  document: DOCUMENT,
  columns: [{ id: 'score', label: COLUMN_LABELS.score, bands: 'ips25' }],
  items: IPS25_ITEM_IDS.map(ips25Item),
  itemWord: 'Item',
  words: WORDS,
  bandSets: { ips25: IPS25_BAND_SET },
  equivalent: null,
  principles: { ...EIGHT_PRINCIPLES, all: PRINCIPLES },
  models: [],
});
