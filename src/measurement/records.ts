import type { ItemId } from '../scale/ids';
import type { Measurement } from './measurement';

/** A field of a row gets another value. The value has the type of its field. */
export type FieldChange<Row, Values> = {
  [F in keyof Values]: { readonly row: Row; readonly field: F; readonly value: Values[F] };
}[keyof Values];

/** How what people record in a table is found in a measurement and put into one. Knows no cells. */
export interface Records<Row, Values> {
  /** By which a row is known among those of its table. */
  readonly id: (row: Row) => string;
  /** The item that a row is about; null where it is about none. */
  readonly item: (row: Row) => ItemId | null;
  readonly get: <F extends keyof Values>(measurement: Measurement, row: Row, field: F) => Values[F];
  /** All at once, in their order. */
  readonly put: (measurement: Measurement, changes: readonly FieldChange<Row, Values>[]) => Measurement;
  /** Of lines: is anything recorded in one? A sheet that comes when it is used holds lines. */
  readonly isUsed?: (measurement: Measurement) => boolean;
  /** Of lines: those that are filled moved up, where they reach beyond so many. Rows with a key stay where they are. */
  readonly within?: (measurement: Measurement, most: number) => Measurement;
  /** Is it a text of somebody's own, which nobody wants to type again? */
  readonly isText: (field: keyof Values) => boolean;
  /** Is it written together with the other such fields of its row, or not at all? One choice may set two scores. */
  readonly isTogether: (field: keyof Values) => boolean;
}

export const always = () => true;
export const never = () => false;
