import { COLUMN_LABELS } from '../../../scale/column-labels';
import { FACTS } from '../../../scale/facts';
import type { ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import { WORKER_FIELDS } from '../../../scale/worker-fields';
import {
  EVIDENCE_HEADER_ROW,
  EVIDENCE_HELPERS,
  evidenceLayout,
  resultHeader,
  type AnswerLine,
  type EvidenceLayout,
  type EvidenceLine,
} from './layout';
import type { FactPlaces } from './fact-cells';
import { EVIDENCE_HEADERS } from '../../tables/evidence';
import { bodyIn, INVALID_CODE, lineCells } from './lines';
import { answerRule, type AnswerRule } from './rules';
import { answeringSheet, takenOverHint } from './taken-over-hint';
import { EVIDENCE_SHEET_TEXTS as TEXTS } from './texts';
import type { ConditionalFormat, StyledRange, Validation } from '../../paper/plan';
import type { SheetTemplate, TemplateCell } from '../../paper/sheet-template';
import { itemTitle } from '../scores/layout';
import type { StyleName } from '../../paper/styles';

/** The sheet Bewijs: per item what its anchors are about, and the anchor that the answers point to. */
export function evidenceSheet(form: ScoreForm, facts: FactPlaces = {}): SheetTemplate {
  const layout = evidenceLayout(form);
  const { lines, firstRow, lastRow, hint } = layout;
  const cellsOf = lineCells(form, facts);
  const rows = lines.map((line): TemplateCell[] => {
    const cells = form.columns.map((column) => cellsOf(line, column));
    return [
      line.key,
      questionOf(line),
      ...cells.map(({ answer }) => answer),
      ...cells.map(({ result }) => result),
      hintCell(layout, line, facts),
      ...cells.flatMap(({ typed, worst, best, advice }) => [typed, worst, best, advice]),
    ];
  });
  const helpers = form.columns.flatMap((column) =>
    EVIDENCE_HELPERS.map((kind) => `${TEXTS.helpers[kind]} ${COLUMN_LABELS[column]}`),
  );
  const header = [
    EVIDENCE_HEADERS.key,
    EVIDENCE_HEADERS.question,
    ...form.columns.map((column) => COLUMN_LABELS[column]),
    ...form.columns.map((column) => resultHeader(column, form.columns.length)),
    EVIDENCE_HEADERS.hint,
    ...helpers,
  ];
  return {
    name: 'Bewijs',
    columns: [
      { width: 26, hidden: true },
      { width: 62 },
      ...form.columns.map(() => ({ width: 14 })),
      ...form.columns.map(() => ({ width: 11 })),
      { width: 34 },
      ...helpers.map(() => ({ width: 10, hidden: true as const })),
    ],
    rowHeights: { [EVIDENCE_HEADER_ROW]: 24 },
    blocks: [
      { row: 1, column: 2, cells: [[TEXTS.title(form.scale.title)], [TEXTS.hint], [TEXTS.privacy]] },
      { row: EVIDENCE_HEADER_ROW, column: 1, cells: [header, ...rows] },
    ],
    styles: evidenceStyles(layout),
    unlocked: openRuns(layout, isOpen),
    validations: evidenceValidations(layout),
    conditionalFormats: form.columns.flatMap((column): ConditionalFormat[] => {
      const rows = (letters: string) => `${letters}${firstRow}:${letters}${lastRow}`;
      const [typed, worst] = [layout.helper('typed', column), layout.helper('worst', column)];
      const advice = layout.helper('advice', column);
      return [
        {
          range: rows(layout.answer(column)),
          formula: `AND(ISTEXT($${worst}${firstRow}),LEN($${typed}${firstRow})>0)`,
          style: 'invalid',
        },
        { range: rows(layout.result(column)), formula: `$${advice}${firstRow}=${INVALID_CODE}`, style: 'invalid' },
      ];
    }),
    frozen: { rows: EVIDENCE_HEADER_ROW, columns: 2 },
    print: {
      orientation: 'portrait',
      area: `A1:${hint}${lastRow}`,
      titleRows: [EVIDENCE_HEADER_ROW, EVIDENCE_HEADER_ROW],
      fit: { pagesWide: 1 },
    },
  };
}

function questionOf(line: EvidenceLine): string {
  if (line.kind === 'item') return itemTitle(line.formRow.item);
  if (line.kind === 'derived') return line.label;
  const { input, component } = line;
  return input.kind === 'checklist' && component !== null ? TEXTS.component(input.names[component] ?? '') : input.label;
}

/** How a question is answered; or in a copy that was made to be shared, what its answer was taken over from. */
function hintCell(layout: EvidenceLayout, line: EvidenceLine, facts: FactPlaces): TemplateCell {
  const hint = hintOf(line, facts);
  const sheet = line.kind === 'answer' ? answeringSheet(line) : null;
  if (line.kind !== 'answer' || sheet === null) return hint;
  return { input: (filled) => takenOverHint(layout, line, sheet, hint, filled) };
}

function hintOf(line: EvidenceLine, facts: FactPlaces): string | null {
  if (line.kind === 'item') return null;
  const { hints } = TEXTS;
  if (line.kind === 'derived') return hints.derived;
  const { input, component } = line;
  const place = input.fact && facts[input.fact];
  if (input.fact && place) {
    const label = FACTS[input.fact];
    return label === null ? hints.ourReading(place.sheet) : hints.blankFromSheet(place.sheet, label);
  }
  const fromWorkers = input.workers === undefined ? '' : hints.blankFromWorkers(WORKER_FIELDS[input.workers].header);
  switch (input.kind) {
    case 'number':
      if (input.countsWorkers) return hints.blankCountsWorkers;
      return fromWorkers !== '' ? fromWorkers : input.percent ? hints.percentage : hints.number;
    case 'numbers':
      return hints.fromWorkers(WORKER_FIELDS[input.workers].header);
    case 'choice':
      return fromWorkers !== '' ? fromWorkers : hints.options(input.options.map(({ label }) => label));
    case 'checklist':
      return component === null ? hints.checklist : hints.component;
  }
}

function evidenceStyles(layout: EvidenceLayout): StyledRange[] {
  const { form, lines, firstRow, lastRow, hint, answer, result } = layout;
  const [first, last] = [form.columns[0] ?? 'score', form.columns.at(-1) ?? 'score'];
  const closed = (line: EvidenceLine, column: ColumnId) => line.kind !== 'item' && !isOpen(line, column);
  const isPercentage = (line: EvidenceLine) =>
    line.kind === 'answer' && line.input.kind === 'number' && line.input.percent === true;
  const styled = (styles: readonly StyleName[], wanted: Wanted): StyledRange[] =>
    openRuns(layout, wanted).map((range) => ({ range, styles }));
  return [
    { range: 'B1', styles: ['title'] },
    { range: 'B2:B3', styles: ['subtitle'] },
    { range: `A${EVIDENCE_HEADER_ROW}:${hint}${EVIDENCE_HEADER_ROW}`, styles: ['header'] },
    { range: `${answer(first)}${EVIDENCE_HEADER_ROW}:${result(last)}${EVIDENCE_HEADER_ROW}`, styles: ['headerCenter'] },
    { range: `A${firstRow}:${hint}${lastRow}`, styles: ['text', 'grid'] },
    { range: `${hint}${firstRow}:${hint}${lastRow}`, styles: ['quiet'] },
    { range: `${answer(first)}${firstRow}:${answer(last)}${lastRow}`, styles: ['input', 'center'] },
    { range: `${result(first)}${firstRow}:${result(last)}${lastRow}`, styles: ['center', 'mean'] },
    ...lines
      .filter(({ kind }) => kind === 'item')
      .map(({ row }): StyledRange => ({ range: `B${row}:${hint}${row}`, styles: ['block'] })),
    ...styled(['closed'], closed),
    ...styled(['percentage'], (line, column) => isOpen(line, column) && isPercentage(line)),
  ];
}

function evidenceValidations(layout: EvidenceLayout): Validation[] {
  const ruleAt = (line: EvidenceLine, column: ColumnId) => (isOpen(line, column) ? answerRule(line) : null);
  const rules = new Map<string, AnswerRule>();
  for (const line of layout.lines) {
    for (const column of layout.form.columns) {
      const rule = ruleAt(line, column);
      if (rule) rules.set(JSON.stringify(rule), rule);
    }
  }
  return [...rules].flatMap(([key, { rule, message }]) =>
    openRuns(layout, (line, column) => JSON.stringify(ruleAt(line, column)) === key).map((range): Validation => ({
      range,
      rule,
      error: { title: TEXTS.refused.title, message },
    })),
  );
}

/** Can an answer be given here? */
function isOpen(line: EvidenceLine, column: ColumnId): line is AnswerLine {
  return line.kind === 'answer' && line.input.kind !== 'numbers' && bodyIn(line, column) !== null;
}

type Wanted = (line: EvidenceLine, column: ColumnId) => boolean;

/** The cells of the answers of which something holds: neighbours below each other, and such rows of columns, as one range. */
function openRuns({ form, lines, answer }: EvidenceLayout, wanted: Wanted): string[] {
  const columnsOfRows = new Map<string, string[]>();
  for (const column of form.columns) {
    const rows = lines.filter((line) => wanted(line, column)).map(({ row }) => row);
    const ends = rows.filter((row) => !rows.includes(row + 1));
    for (const [index, start] of rows.filter((row) => !rows.includes(row - 1)).entries()) {
      const key = `${start}:${ends[index] ?? start}`;
      columnsOfRows.set(key, [...(columnsOfRows.get(key) ?? []), answer(column)]);
    }
  }
  return [...columnsOfRows].map(([rows, letters]) => {
    const [start = '', end = ''] = rows.split(':');
    const [first, last] = [`${letters[0] ?? ''}${start}`, `${letters.at(-1) ?? ''}${end}`];
    return first === last ? first : `${first}:${last}`;
  });
}
