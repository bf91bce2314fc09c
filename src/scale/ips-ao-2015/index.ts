import { COLUMN_LABELS } from '../column-labels';
import { AO_ITEM_IDS, type AoItemId, type PartId } from '../ids';
import { MODEL_IDS } from '../models';
import { PART_TITLES } from '../parts';
import { EIGHT_PRINCIPLES } from '../principles';
import { instrument } from '../instrument';
import type { AoItemDefinition } from '../types';
import { AO_BAND_SETS } from './bands';
import { begeleiding } from './begeleiding';
import { bezetting } from './bezetting';
import { organisatie } from './organisatie';
import { AO_PRINCIPLES } from './principles';

const DOCUMENT = 'Modelgetrouwheidsschaal IPS-A/IPS-O, Kenniscentrum Phrenos, 2015';

const DEFINITIONS: Record<AoItemId, AoItemDefinition> = { ...bezetting, ...organisatie, ...begeleiding };

function aoItem(id: AoItemId) {
  const [part, number] = id.split('-') as [PartId, string];
  return {
    ...DEFINITIONS[id],
    id,
    part,
    number,
    anchorsOf: id,
    reference: { document: DOCUMENT, part: PART_TITLES[part], number },
  };
}

/** The A/O scale of 2015: 34 rows in two columns. */
export const ipsAo2015 = instrument({
  id: 'ips-ao-2015',
  title: 'Modelgetrouwheidsschaal IPS-A en IPS-O (2015)',
  document: DOCUMENT,
  columns: [
    { id: 'A', label: COLUMN_LABELS.A, bands: 'A' },
    { id: 'O', label: COLUMN_LABELS.O, bands: 'O' },
  ],
  items: AO_ITEM_IDS.map(aoItem),
  itemWord: null,
  words: {},
  bandSets: AO_BAND_SETS,
  // Column A has the 25 items of the scale of 2024, and this one.
  equivalent: { column: 'A', without: 'begeleiding-13', bands: 'ips25' },
  principles: { ...EIGHT_PRINCIPLES, all: AO_PRINCIPLES },
  models: MODEL_IDS,
});
