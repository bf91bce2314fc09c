import { entryOf } from '../../../measurement/entries';
import { itemName } from '../../../scale/item-name';
import { PART_TITLES } from '../../../scale/parts';
import type { FormRow, ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import { columnLetters, columnNumber } from '../../paper/a1';
import { evidenceLayout, type EvidenceLayout } from '../evidence/layout';
import { textCell, type ConditionalFormat, type Constant, type StyledRange, type Validation } from '../../paper/plan';
import type { SheetTemplate, TemplateCell } from '../../paper/sheet-template';
import {
  hasEvidenceFinding,
  evidenceFormula,
  FINDING_NUMBERS,
  findingFormula,
  orderFormula,
  pointsFormula,
  severityFormula,
  statusFormula,
  valueFormula,
} from './formulas';
import {
  itemTitle,
  numberCell,
  SCORES_HEADER_ROW,
  scoresLayout,
  type ScoresColumnKey,
  type ScoresLayout,
} from './layout';
import { CLOSED_MARK } from '../../tables/scores';
import { SCORES_SHEET_TEXTS as TEXTS } from './texts';

/** The sheet Scores: one table, a row per item, and hidden columns that calculate. */
export function scoresSheet(form: ScoreForm): SheetTemplate {
  const layout = scoresLayout(form);
  const evidence = evidenceLayout(form);
  const { firstRow, lastRow, letter } = layout;
  const end = letter('recommendation');
  const rows = form.rows.map((row, index) => itemCells(form, layout, evidence, row, firstRow + index));
  return {
    name: 'Scores',
    columns: layout.columns.map(({ width, hidden }) => (hidden ? { width, hidden } : { width })),
    rowHeights: { [SCORES_HEADER_ROW]: 30 },
    blocks: [
      { row: 1, column: 2, cells: [[TEXTS.title(form.scale.title)]] },
      { row: 2, column: 2, cells: [[hint(form)]] },
      { row: SCORES_HEADER_ROW, column: 1, cells: [layout.columns.map(({ header }) => header), ...rows] },
    ],
    styles: scoresStyles(form, layout),
    unlocked: [...rangesOf(form, layout), `${letter('note')}${firstRow}:${end}${lastRow}`],
    validations: form.rows.flatMap((row, index) => scoreValidation(layout, row, firstRow + index)),
    conditionalFormats: scoresConditionalFormats(form, layout),
    frozen: { rows: SCORES_HEADER_ROW, columns: layout.columns.findIndex(({ key }) => key === 'title') + 1 },
    filter: `A${SCORES_HEADER_ROW}:${end}${lastRow}`,
    print: {
      orientation: 'landscape',
      area: `A1:${end}${lastRow}`,
      titleRows: [SCORES_HEADER_ROW, SCORES_HEADER_ROW],
      fit: { pagesWide: 1 },
    },
  };
}

function hint(form: ScoreForm): string {
  const start = `${TEXTS.choose} ${TEXTS.dash}`;
  if (form.rows.every(({ open }) => open.length === form.scale.columns.length)) return start;
  const closed = `${start} ${TEXTS.closed(CLOSED_MARK)}`;
  return form.columns.length > 1 ? `${closed} ${TEXTS.mustBeEqual}` : closed;
}

function itemCells(
  form: ScoreForm,
  layout: ScoresLayout,
  evidence: EvidenceLayout,
  row: FormRow,
  sheetRow: number,
): TemplateCell[] {
  const { item } = row;
  const cells: Partial<Record<ScoresColumnKey, TemplateCell>> = {
    id: item.id,
    part: PART_TITLES[item.part],
    number: numberCell(item),
    title: item.title,
    sources: item.sources.length > 0 ? item.sources.join(', ') : TEXTS.none,
    evidence: pointsFormula(evidence, row),
    divergence: TEXTS.divergences[form.columns.length > 1 ? item.divergence : 'single'],
    status: statusFormula(form, layout, sheetRow, row),
    note: { input: ({ measurement: { notes } }) => textCell(notes[item.id]) },
    recommendation: { input: ({ measurement: { recommendations } }) => textCell(recommendations[item.id]) },
    name: itemTitle(item),
    severity: severityFormula(form, layout, sheetRow, row),
    order: orderFormula(layout, sheetRow, row),
  };
  for (const { id } of form.scale.columns) {
    cells[id] = { input: ({ measurement: { entries } }) => scoreCell(row, id, entryOf(entries, item.id, id)) };
    cells[`value-${id}`] = valueFormula(layout, row, id);
    cells[`finding-${id}`] = findingFormula(layout, sheetRow, row, id);
    cells[`evidence-${id}`] = evidenceFormula(layout, evidence, sheetRow, row, id);
  }
  return layout.columns.map(({ key }) => cells[key] ?? null);
}

/** What stands in a score cell. Entries that are no score are kept as they were typed, so that nothing is lost. */
function scoreCell(row: FormRow, column: ColumnId, entry: ReturnType<typeof entryOf>): Constant {
  if (entry === null) return row.open.includes(column) ? null : CLOSED_MARK;
  return typeof entry === 'object' ? entry.error : entry;
}

/** Runs of rows in which the same columns are open, so that a style or a lock takes few ranges. */
function rangesOf(form: ScoreForm, layout: ScoresLayout, wanted: 'open' | 'closed' = 'open'): string[] {
  return form.scale.columns.flatMap(({ id }) => {
    const ranges: string[] = [];
    let start: number | null = null;
    form.rows.forEach((row, index) => {
      const matches = row.open.includes(id) === (wanted === 'open');
      const sheetRow = layout.firstRow + index;
      if (matches && start === null) start = sheetRow;
      if (start !== null && (!matches || sheetRow === layout.lastRow)) {
        ranges.push(`${layout.letter(id)}${start}:${layout.letter(id)}${matches ? sheetRow : sheetRow - 1}`);
        start = null;
      }
    });
    return ranges;
  });
}

function scoresStyles(form: ScoreForm, layout: ScoresLayout): StyledRange[] {
  const { letter, firstRow, lastRow } = layout;
  const [first, last] = [letter(form.scale.columns[0]?.id ?? 'score'), columnLetters(columnNumber(letter('note')) - 1)];
  const table = (from: string, to: string) => `${from}${firstRow}:${to}${lastRow}`;
  const scoreColumns = form.scale.columns.map(({ id }) => letter(id));
  return [
    { range: 'B1', styles: ['title'] },
    { range: 'B2', styles: ['subtitle'] },
    { range: `A${SCORES_HEADER_ROW}:${letter('recommendation')}${SCORES_HEADER_ROW}`, styles: ['header'] },
    { range: `${first}${SCORES_HEADER_ROW}:${last}${SCORES_HEADER_ROW}`, styles: ['headerCenter'] },
    { range: table('A', last), styles: ['text', 'grid'] },
    { range: table(letter('number'), letter('number')), styles: ['left'] },
    { range: table(first, last), styles: ['center'] },
    { range: table(scoreColumns[0] ?? '', scoreColumns.at(-1) ?? ''), styles: ['score'] },
    { range: table(letter('note'), letter('recommendation')), styles: ['input'] },
    ...rangesOf(form, layout, 'closed').map((range): StyledRange => ({ range, styles: ['closed'] })),
  ];
}

function scoreValidation(layout: ScoresLayout, row: FormRow, sheetRow: number): Validation[] {
  const [first, last] = [row.open[0], row.open.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    {
      range:
        first === last
          ? `${layout.letter(first)}${sheetRow}`
          : `${layout.letter(first)}${sheetRow}:${layout.letter(last)}${sheetRow}`,
      rule: { kind: 'list', values: ['1', '2', '3', '4', '5'] },
      prompt: {
        title: itemName(row.item),
        message: TEXTS.prompt(row.item.shortAnchors),
      },
      error: { title: TEXTS.refused.title, message: `${TEXTS.refused.whole} ${TEXTS.refused.blank}` },
    },
  ];
}

function scoresConditionalFormats(form: ScoreForm, layout: ScoresLayout): ConditionalFormat[] {
  const { letter, firstRow, lastRow } = layout;
  const codes = form.scale.columns.map(({ id }) => ({ id, code: `$${letter(`finding-${id}`)}${firstRow}` }));
  const column = (key: ScoresColumnKey) => `${letter(key)}${firstRow}:${letter(key)}${lastRow}`;
  const scores = `${letter(codes[0]?.id ?? 'score')}${firstRow}:${letter(codes.at(-1)?.id ?? 'score')}${lastRow}`;
  const { missing, invalid, closed, 'forbidden-divergence': divergent } = FINDING_NUMBERS;
  const some = (number: number) => `OR(${codes.map(({ code }) => `${code}=${number}`).join(',')})`;
  const evidence = form.scale.columns.map(({ id }) => `$${letter(`evidence-${id}`)}${firstRow}`);
  const wrong = hasEvidenceFinding(evidence, 'evidence-invalid');
  const statuses: ConditionalFormat[] = [
    { range: column('status'), formula: `OR(${some(invalid)},${some(closed)},${wrong})`, style: 'invalid' },
    { range: column('status'), formula: `OR(${evidence.map((cell) => `${cell}>0`).join(',')})`, style: 'differs' },
    { range: column('status'), formula: some(missing), style: 'missing' },
  ];
  const divergence: ConditionalFormat[] =
    form.columns.length > 1
      ? [
          { range: scores, formula: `${codes[0]?.code}=${divergent}`, style: 'divergent' },
          { range: column('status'), formula: `${codes[0]?.code}=${divergent}`, style: 'divergent' },
        ]
      : [];
  return [
    ...divergence,
    ...codes.flatMap(({ id, code }): ConditionalFormat[] => [
      { range: column(id), formula: `OR(${code}=${invalid},${code}=${closed})`, style: 'invalid' },
      { range: column(id), formula: `${code}=${missing}`, style: 'missing' },
    ]),
    ...statuses,
  ];
}
