import { answeringFact, type EvidenceInput } from '../../../scale/evidence-input';
import type { FactId } from '../../../scale/facts';

/** Where another sheet says what its table comes to, for formulas of Bewijs. */
export interface FactCells {
  /** The least and the most that blanks can make of it, as in the hidden columns of Bewijs; empty text without records. */
  readonly least: string;
  readonly most: string;
  /** The tab of that sheet. */
  readonly sheet: string;
}

/** Only of sheets that the workbook has. */
export type FactPlaces = Readonly<Partial<Record<FactId, FactCells>>>;

/** Where what answers a question that is left blank stands; null where nothing does. */
export function factAnswering(input: EvidenceInput, places: FactPlaces): FactCells | null {
  const id = answeringFact(input);
  return (id === null ? null : places[id]) ?? null;
}
