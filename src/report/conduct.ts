import type { Measurement } from '../measurement/measurement';
import { COLUMN_LABELS } from '../scale/column-labels';
import { MODELS } from '../scale/models';
import { columnItems } from '../scoring/totals';
import type { ReportBlock } from './report-plan';
import { CONDUCT_TEXTS } from './texts';

/** With what was scored, and what the reviewers say of it. */
export function conductBlocks({ form, review }: Measurement): readonly ReportBlock[] {
  const items = form.columns.map((column) =>
    CONDUCT_TEXTS.items(columnItems(form, column).length, form.columns.length > 1 ? COLUMN_LABELS[column] : ''),
  );
  const model = form.model === null ? '' : MODELS[form.model].title;
  const [conduct, remarks] = [review.conduct.trim(), review.remarks.trim()];
  return [
    { kind: 'paragraph', text: CONDUCT_TEXTS.scored(form.scale.title, model, items.join(' en ')) },
    conduct === ''
      ? { kind: 'paragraph', text: CONDUCT_TEXTS.notFilled, tone: 'quiet' }
      : { kind: 'paragraph', text: conduct },
    ...(remarks === ''
      ? []
      : ([
          { kind: 'heading', level: 2, text: CONDUCT_TEXTS.remarks },
          { kind: 'paragraph', text: remarks },
        ] as const)),
  ];
}
