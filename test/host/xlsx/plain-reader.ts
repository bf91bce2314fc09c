import { unzipSync } from 'fflate';
import type { ScoreForm } from '../../../src/scale/score-form';
import { COLUMN_LABELS } from '../../../src/scale/column-labels';
import { PART_TITLES } from '../../../src/scale/parts';
import { plainXml, type PlainElement } from './plain-xml';

/**
 * A second reader of the scores in a workbook, for the tests alone: it shares nothing with the one that ships, and does
 * nothing but add up. It may be lenient, for what the other refuses is not compared.
 */
export type PlainTotals = Readonly<Record<string, { readonly score: number; readonly scored: number }>>;

/** What the score cells of each column of the form come to; null where no table of scores is found. */
export function plainTotals(bytes: Uint8Array, form: ScoreForm): PlainTotals | null {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [plainName(name), part]));
  const xml = (name: string) => plainXml(decode(parts.get(name) ?? new Uint8Array()));
  const workbook = xml('xl/workbook.xml');
  const related = xml('xl/_rels/workbook.xml.rels').children.filter(({ name }) => name === 'Relationship');
  const target = (relationship: PlainElement | undefined) => pathOf(relationship?.attributes.Target ?? '');
  const texts = related.find(({ attributes }) => attributes.Type?.endsWith('/sharedStrings'));
  const shared = texts ? inside(xml(target(texts)), 'si').map(textOf) : [];
  for (const sheet of inside(workbook, 'sheets', 'sheet')) {
    const relationship = related.find(({ attributes }) => attributes.Id === sheet.attributes['r:id']);
    const totals = totalsOf(cellsOf(xml(target(relationship)), shared), form);
    if (totals) return totals;
  }
  return null;
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

const plainName = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/^\.?\//, '');

const pathOf = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase();

/** The elements at the end of a path of names below an element. */
function inside(element: PlainElement, ...names: readonly string[]): readonly PlainElement[] {
  return names.reduce<readonly PlainElement[]>(
    (found, wanted) => found.flatMap(({ children }) => children.filter(({ name }) => name === wanted)),
    [element],
  );
}

/** The text of `si` or `is`: in one piece, or in runs. */
function textOf(element: PlainElement): string {
  const pieces = element.children.flatMap((child) =>
    child.name === 't' ? [child] : child.name === 'r' ? inside(child, 't') : [],
  );
  return pieces.map(({ text }) => text).join('');
}

/** Numbers as numbers, all else as text, by row and column from 1. */
type Cells = ReadonlyMap<number, ReadonlyMap<number, number | string>>;

function cellsOf(sheet: PlainElement, shared: readonly string[]): Cells {
  const rows = new Map<number, Map<number, number | string>>();
  let row = 0;
  for (const line of inside(sheet, 'sheetData', 'row')) {
    row = Number(line.attributes.r ?? row + 1);
    let column = 0;
    for (const cell of inside(line, 'c')) {
      column = cell.attributes.r === undefined ? column + 1 : columnNumber(cell.attributes.r);
      const value = valueOf(cell, shared);
      if (value === '') continue;
      const cells = rows.get(row) ?? new Map<number, number | string>();
      // Two values in one place: to take either would be a guess.
      rows.set(row, cells.set(column, cells.has(column) ? 'unclear' : value));
    }
  }
  return rows;
}

function columnNumber(reference: string): number {
  return Array.from(reference.replace(/\d+$/, '').toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function valueOf(cell: PlainElement, shared: readonly string[]): number | string {
  const type = cell.attributes.t ?? 'n';
  if (type === 'inlineStr') return inside(cell, 'is').map(textOf).join('');
  const values = inside(cell, 'v');
  // Two values, or a value with an element in it: to take any of it would be a guess.
  if (values.length > 1 || values.some(({ children }) => children.length > 0)) return 'unclear';
  const text = values[0]?.text ?? '';
  if (type === 's') return text === '' ? '' : (shared[Number(text)] ?? 'unclear');
  const isNumber = type === 'n' && /^[ \t\r\n]*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?[ \t\r\n]*$/i.test(text);
  return isNumber ? Number(text) : text;
}

const PARTS_BY_TITLE = new Map(Object.entries(PART_TITLES).map(([part, title]) => [title as string, part]));

function totalsOf(cells: Cells, form: ScoreForm): PlainTotals | null {
  for (const [header, line] of cells) {
    const at = (text: string) => [...line].find(([, value]) => String(value).trim().toLowerCase() === text)?.[0] ?? 0;
    const [id, part, number] = [at('id'), at('onderdeel'), at('nr.')];
    const columns = form.columns.map((column) => ({ column, place: at(COLUMN_LABELS[column].toLowerCase()) }));
    if ((id === 0 && part * number === 0) || columns.every(({ place }) => place === 0)) continue;
    const sums = columns.map(({ column, place }) => {
      const scores = [...cells].flatMap(([row, values]) => {
        if (row <= header) return [];
        const text = (from: number) => String(values.get(from) ?? '').trim();
        const item = text(id) || `${form.model === null ? 'ips25' : PARTS_BY_TITLE.get(text(part))}-${text(number)}`;
        const isOpen = form.rows.some(({ item: known, open }) => known.id === item && open.includes(column));
        return isOpen ? ratingOf(values.get(place)) : [];
      });
      return [column, { score: scores.reduce((sum, score) => sum + score, 0), scored: scores.length }] as const;
    });
    return Object.fromEntries(sums);
  }
  return null;
}

/** Rule 1 of the scale: a score is the whole number 1, 2, 3, 4 or 5, and nothing else is. */
function ratingOf(value: number | string | undefined): number[] {
  const whole = [1, 2, 3, 4, 5].find((rating) => typeof value === 'number' && Math.abs(value - rating) < 5e-10);
  return whole === undefined ? [] : [whole];
}
