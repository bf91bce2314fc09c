import { sheetPrefix } from '../../workbook/paper/a1';
import { SHEET_NAMES, type SheetName } from '../../workbook/paper/sheets';

/**
 * While sheets are made, each has a name that says which run made it. The name of a sheet proves nothing, for a colleague may
 * have made one with the same; this name is made in the same batch as the sheet, goes along when its tab is renamed, and goes
 * away as soon as the run is over. Left behind by a pane that was closed, it does no harm.
 */
export interface RunProof {
  readonly token: string;
  readonly sheet: SheetName;
}

const PREFIX = 'IPS_bouw_';
const PROOF = new RegExp(`^${PREFIX}([a-z0-9]+)_([a-z0-9])$`, 'i');

/** Tells a run from every other, in this pane or in that of a colleague: small letters and digits. */
export const newToken = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');

/** The place of a sheet as one letter or digit, however many sheets there come to be: what a build sends has a limit. */
const PLACES = 36;

/** The names by which a run knows these sheets. */
export const proofNames = (token: string, sheets: readonly SheetName[]): string[] =>
  sheets.map((sheet) => `${PREFIX}${token}_${SHEET_NAMES.indexOf(sheet).toString(PLACES)}`);

/** Queues the proof that a run made a sheet, which has its own tab still. */
export function queueProof({ workbook }: Excel.RequestContext, token: string, sheet: SheetName): void {
  for (const name of proofNames(token, [sheet])) workbook.names.add(name, `=${sheetPrefix(sheet)}$A$1`);
}

/** Queues taking these names away, as far as they are there. */
export function removeNames({ workbook }: Excel.RequestContext, names: readonly string[]): void {
  for (const name of names) workbook.names.getItemOrNullObject(name).delete();
}

/** What a name proves; null for a name that is something else. */
export function proofIn(name: string): RunProof | null {
  const [, token, place] = PROOF.exec(name) ?? [];
  const sheet = SHEET_NAMES[parseInt(place ?? '', PLACES)];
  return token !== undefined && sheet !== undefined ? { token: token.toLowerCase(), sheet } : null;
}
