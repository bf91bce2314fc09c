import type { ScaleId } from '../scale/ids';
import { MODEL_IDS } from '../scale/models';
import { SCALES } from '../scale/scales';
import { scoreForm, type ScoreForm } from '../scale/score-form';
import type { ModelId } from '../scale/types';
import { CallError } from './command-io';
import { CALL_TEXTS } from './texts';

/** The form that `--scale` and `--model` name. @throws {CallError} where a model is missing or does not belong there */
export function chosenForm({ scale, model }: { readonly scale: ScaleId; readonly model?: ModelId }): ScoreForm {
  const needsModel = SCALES[scale].models.length > 0;
  if (needsModel && model === undefined) {
    throw new CallError(CALL_TEXTS.needsModel(scale, MODEL_IDS));
  }
  if (!needsModel && model !== undefined) {
    throw new CallError(CALL_TEXTS.noModels(scale));
  }
  return scoreForm(scale, model ?? null);
}
