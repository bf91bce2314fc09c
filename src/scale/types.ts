import type { Evidence } from './evidence';
import type { AoItemId, ItemId, PartId, ScaleId } from './ids';
import type { SourceCode } from './source-codes';
import type { Bands, BandSetId } from './verdicts';
import type { Words } from './words';

/** A score: the number of the anchor that fits best. */
export type Rating = 1 | 2 | 3 | 4 | 5;
export const RATINGS = [1, 2, 3, 4, 5] as const satisfies readonly Rating[];

/** Column A is IPS-A (work), O is IPS-O (education); `score` is the only column of the 25-item scale. */
export type ColumnId = 'A' | 'O' | 'score';

/** May A and O differ? `single` for a row that has one column only. */
export type Divergence = 'forbidden' | 'allowed' | 'single';

/** Five texts, for anchor 1 to 5. */
export type AnchorTexts = readonly [string, string, string, string, string];

/** Where an item stands in its source document. */
export interface Reference {
  readonly document: string;
  readonly part: string;
  readonly number: string;
}

/** An item as written down once, in the A/O scale. */
export interface AoItemDefinition {
  readonly title: string;
  /** What the item asks, in our own words: every condition of the source; at most 600 characters. */
  readonly criterion: string;
  /** What each anchor describes, in our own words: every condition of the source; at most 400 characters each. */
  readonly anchors: AnchorTexts;
  /**
   * What tells each anchor from its neighbours: at most 225 characters for the five of an item, which with their numbers
   * fit a validation prompt of 255.
   */
  readonly shortAnchors: AnchorTexts;
  readonly columns: readonly ['A', 'O'] | readonly ['A'] | readonly ['O'];
  readonly divergence: Divergence;
  readonly sources: readonly SourceCode[];
  readonly evidence: Evidence;
  /** An oddity of the source that a reviewer must know of. */
  readonly remark?: string;
}

/** An item of either scale, complete: all that a workbook or a pane needs to show it. */
export interface Item extends Omit<AoItemDefinition, 'columns'> {
  readonly id: ItemId;
  readonly part: PartId;
  /** As people say it: "1a", "16". */
  readonly number: string;
  /** What people say before the number: the title of its part, or a word that the instrument has for all items. */
  readonly word: string;
  /** Those of its instrument. */
  readonly words: Words;
  readonly columns: readonly ColumnId[];
  /** The A/O row whose anchors these are; for an A/O item the item itself. */
  readonly anchorsOf: AoItemId;
  readonly reference: Reference;
}

/** Which kind of programme is measured with the A/O scale. */
export type ModelId = 'integrated' | 'work' | 'education';

export interface ScaleColumn {
  readonly id: ColumnId;
  /** As on the scoring sheet. */
  readonly label: string;
  /** The set of bands that gives it its verdict. */
  readonly bands: BandSetId;
}

/** Bands with what there is to say of them. */
export interface BandSet {
  readonly title: string;
  /** The defined name of its cells; public. */
  readonly name: string;
  /** The highest total there can be. */
  readonly maximum: number;
  readonly bands: Bands;
  /** `indicatief` where the bands were carried over from another instrument. */
  readonly status: 'indicatief' | 'gepubliceerd';
  /** Where the bands come from, for the user. */
  readonly provenance: string;
  /** What is said instead where one of these models is measured. */
  readonly provenanceIn?: Readonly<Partial<Record<ModelId, string>>>;
}

/** What a number of items say together; an item may be of several principles, or of none. */
export interface Principle {
  /** In full, as in its source. */
  readonly title: string;
  /** Of every column; those that a column does not score are left out of it. */
  readonly items: readonly ItemId[];
}

/** The principles of an instrument, one at least. */
export interface Principles {
  /** In the plural: "acht basisprincipes". */
  readonly called: string;
  readonly source: string;
  readonly all: readonly Principle[];
}

/** The total of a column without one of its items, which is what another instrument adds up. */
export interface Equivalent {
  readonly column: ColumnId;
  readonly without: ItemId;
  readonly bands: BandSetId;
}

/** An instrument with all that is its own: items in the order of the scoring sheet, and what is said of them. */
export interface Scale {
  readonly id: ScaleId;
  readonly title: string;
  readonly document: string;
  readonly columns: readonly ScaleColumn[];
  readonly items: readonly Item[];
  /** What its items are called, before their number; null where that is the title of their part. */
  readonly itemWord: string | null;
  readonly words: Words;
  readonly bandSets: Readonly<Partial<Record<BandSetId, BandSet>>>;
  /** Stands beside its column wherever that is measured; null where there is none. */
  readonly equivalent: Equivalent | null;
  readonly principles: Principles;
  /** The models among which a measurement must choose; empty where there is nothing to choose. */
  readonly models: readonly ModelId[];
}
