import { readFile, writeFile } from 'node:fs/promises';
import type { ModelId } from '../../src/scale/types';
import { SCORING_SHEET } from '../scale/scoring-sheet-2015';
import { call } from './command-line';

/** What a measurement is made with: a model of the A/O scale, or the 25-item scale. */
export type FormName = ModelId | 'ips25';

export type Scores = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A file for `new --scores`. */
export interface ScoresJson {
  readonly scores?: Scores;
  readonly notes?: Readonly<Record<string, string>>;
  readonly recommendations?: Readonly<Record<string, string>>;
  readonly evidence?: Readonly<Record<string, unknown>>;
  readonly workers?: unknown;
  readonly jobs?: unknown;
  readonly papers?: unknown;
  readonly agenda?: unknown;
  readonly visit?: unknown;
  readonly improvements?: unknown;
  readonly review?: Readonly<Record<string, unknown>>;
}

const MODEL_COLUMNS = { integrated: ['A', 'O'], work: ['A'], education: ['O'] } as const;
/** Only one of the three caseload rows is scored (scale.md, "Which rows count"). */
const CLOSED_CASELOAD = {
  integrated: ['bezetting-1b', 'bezetting-1c'],
  work: ['bezetting-1a', 'bezetting-1c'],
  education: ['bezetting-1a', 'bezetting-1b'],
} as const;

/** Every open cell of a form with the same score, save what `overrides` says; null leaves a cell empty. */
export function allScored(form: FormName, score: number, overrides: Scores = {}): Scores {
  const cells = openCells(form).map(([id, columns]) => [
    id,
    { ...Object.fromEntries(columns.map((column) => [column, score])), ...overrides[id] },
  ]);
  return { ...overrides, ...Object.fromEntries(cells) } as Scores;
}

/** The cells that a form scores, from the scoring sheet: item and columns. */
export function openCells(form: FormName): (readonly [id: string, columns: readonly string[]])[] {
  if (form === 'ips25') return Array.from({ length: 25 }, (_, index) => [`ips25-${index + 1}`, ['score']] as const);
  const closed: readonly string[] = CLOSED_CASELOAD[form];
  const measured: readonly string[] = MODEL_COLUMNS[form];
  return SCORING_SHEET.filter(({ id }) => !closed.includes(id))
    .map(({ id, columns }) => [id, columns.filter((column) => measured.includes(column))] as const)
    .filter(([, columns]) => columns.length > 0);
}

/** The options of `new` that choose a form. */
export function formOptions(form: FormName): string[] {
  return form === 'ips25' ? ['--scale', 'ips-25-2024'] : ['--scale', 'ips-ao-2015', '--model', form];
}

/** What `new` made before in this suite: by far the slowest step of a test that only changes and checks a file. */
const made = new Map<string, Uint8Array>();

/** Makes a workbook with `new` and returns its path. */
export async function makeWorkbook(path: string, form: FormName, json: ScoresJson = {}): Promise<string> {
  const scores = JSON.stringify(json);
  const before = made.get(form + scores);
  if (before !== undefined) {
    await writeFile(path, before, { flag: 'wx' });
    return path;
  }
  const scoresPath = path.replace(/\.xlsx$/, '.json');
  await writeFile(scoresPath, scores);
  const { code, error } = await call('new', ...formOptions(form), '--out', path, '--scores', scoresPath);
  if (code !== 0) throw new Error(`new failed: ${error}`);
  made.set(form + scores, new Uint8Array(await readFile(path)));
  return path;
}

/** Changes the bytes of a file. */
export async function changeFile(
  path: string,
  change: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>,
): Promise<void> {
  await writeFile(path, await change(new Uint8Array(await readFile(path))));
}
