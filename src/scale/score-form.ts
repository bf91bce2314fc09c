import type { ItemId, ScaleId } from './ids';
import { CASELOAD_ITEMS, MODELS } from './models';
import { SCALES } from './scales';
import type { ColumnId, Equivalent, Item, ModelId, Scale } from './types';

export const SCALE_IDS = Object.keys(SCALES) as ScaleId[];

/** A row of the scoring sheet, and in which columns this measurement scores it. */
export interface FormRow {
  readonly item: Item;
  /** The columns that take a score; the other columns of the scale are closed in this row. */
  readonly open: readonly ColumnId[];
  /** Must the scores of IPS-A and IPS-O be equal? Only in the integrated model (scale.md, rule 4). */
  readonly mustBeEqual: boolean;
}

/** A scale as one kind of programme fills it in. */
export interface ScoreForm {
  readonly scale: Scale;
  /** Null for a scale without models. */
  readonly model: ModelId | null;
  /** The columns that are scored, a subset of the scale's. */
  readonly columns: readonly ColumnId[];
  readonly rows: readonly FormRow[];
  /** That of the scale, where its column is scored. */
  readonly equivalent: Equivalent | null;
}

/**
 * The form of a scale and, for the A/O scale, a model.
 * @throws {ModelMismatchError} where the scale needs a model and none is given, or the other way round.
 */
export function scoreForm(scaleId: ScaleId, model: ModelId | null): ScoreForm {
  const key = `${scaleId} ${model ?? ''}`;
  const known = forms.get(key) ?? makeForm(scaleId, model);
  forms.set(key, known);
  return known;
}

/** A form is one object, so that what follows from it can be kept with it. */
const forms = new Map<string, ScoreForm>();

function makeForm(scaleId: ScaleId, model: ModelId | null): ScoreForm {
  const scale = SCALES[scaleId];
  if ((model === null) !== (scale.models.length === 0)) throw new ModelMismatchError(scaleId, model);
  const columns: readonly ColumnId[] =
    model === null ? scale.columns.map((column) => column.id) : MODELS[model].columns;
  const rows = scale.items.map((item) => formRow(item, model, columns));
  const equivalent = scale.equivalent && columns.includes(scale.equivalent.column) ? scale.equivalent : null;
  return { scale, model, columns, rows, equivalent };
}

export class ModelMismatchError extends Error {
  constructor(
    readonly scaleId: ScaleId,
    readonly model: ModelId | null,
  ) {
    super(model === null ? `Scale ${scaleId} needs a model` : `Scale ${scaleId} has no model ${model}`);
    this.name = 'ModelMismatchError';
  }
}

function formRow(item: Item, model: ModelId | null, columns: readonly ColumnId[]): FormRow {
  const closedByModel =
    model !== null && CASELOAD_ITEMS.includes(item.anchorsOf) && item.anchorsOf !== MODELS[model].caseloadItem;
  const open = closedByModel ? [] : item.columns.filter((column) => columns.includes(column));
  return { item, open, mustBeEqual: item.divergence === 'forbidden' && open.length > 1 };
}

/** The rows that can be scored in a column. */
export function openRows(form: ScoreForm, column: ColumnId): readonly FormRow[] {
  return form.rows.filter((row) => row.open.includes(column));
}

/** The items of each principle as a column scores them (scale.md, "Eight principles"). */
export function principleItems(form: ScoreForm, column: ColumnId): readonly (readonly ItemId[])[] {
  const open = new Set(openRows(form, column).map((row) => row.item.id));
  return form.scale.principles.all.map(({ items }) => items.filter((id) => open.has(id)));
}
