import { cellKey } from '../../measurement/changes';
import { changedSince, conflictsIn, type ComparedChange } from '../../measurement/conflicts';
import type { Change } from '../../measurement/tables';
import { HostError, type ReplacedFormula, type SeenIn } from '../measurement-host';
import { oldInput, type CellInput } from './cell-input';
import { plannedWrite, type CellPlace, type PlannedWrite } from './change-place';
import { hostError, type Run } from './office-errors';
import type { OwnWrites } from './own-writes';
import { remembered, untracked } from './plan-ranges';
import { PROTECTION } from './play-sheet';
import { officeEntry } from './sheet-cells';
import { notPutBack } from './texts';
import type { TablePlaces } from './table-places';
import { queueShown, type SheetOf } from './shown-cells';
import { protectAgain } from './unprotect-sheets';

/** A cell of a batch as it was before it, and the cells that tell whether its table still stands where it stood. */
interface ReadBefore extends PlannedWrite {
  readonly told: readonly Excel.Range[];
  readonly before: Excel.Range;
}

/** What came of writing changes. */
interface WrittenCells {
  readonly written: readonly Pick<CellPlace, 'sheetId' | 'address'>[];
  readonly replaced: readonly ReplacedFormula[];
}

/**
 * Writes changes where the tables were last seen, in one round trip: all of them or none. What tells the rows comes back
 * with it, and what stood in the cells and lines that are written: should a row have moved in the meantime, or a cell hold
 * something else than was shown, the old contents are put back and the write fails as `gone` or `changed`. (A batch cannot
 * decide; reading in one and writing in the next would leave a gap in which a change is lost unseen.) Wiping a closed cell
 * gives it its mark back; a sheet that is protected is opened for that, and closed again, in the same round trip. Whether
 * it is protected takes one more.
 * @param undo as for writing to a host
 * @throws {HostError} `locked` for a cell that is; with what stood in cells that could not be put back
 */
export async function writeChanges(
  run: Run,
  own: OwnWrites,
  places: TablePlaces,
  changes: readonly Change[],
  seenIn: SeenIn,
  undo: readonly ReplacedFormula[] | null,
): Promise<WrittenCells> {
  const writes = changes.map((change) => plannedWrite(places, change, seenIn(change), undo));
  if (writes.length === 0) return { written: [], replaced: [] };
  const opened = await protectedSheets(run, new Set(writes.filter(({ opens }) => opens).map(({ sheetId }) => sheetId)));
  const cells: ReadBefore[] = [];
  let compared: readonly ComparedChange[] = [];
  let replaced: readonly ReplacedFormula[] = [];
  try {
    await run(async (context) => {
      const sheetOf = remembered((id) => context.workbook.worksheets.getItem(id));
      // All is read before anything is written, in the same batch, as actions are carried out in order: a cell that is
      // read after a write waits until the workbook has been calculated.
      cells.push(...writes.map((write) => queueReading(sheetOf, write)));
      const entryIn = queueShown(sheetOf, cells);
      for (const id of opened) sheetOf(id).protection.unprotect();
      for (const write of writes) writeCell(own, sheetOf, write, write.input);
      for (const id of opened) sheetOf(id).protection.protect(PROTECTION);
      await context.sync();
      const wanted = cells.map((cell) => cell.wanted);
      replaced = cells.flatMap(({ before, shown: [own] }) => {
        const formula = formulaIn(before);
        return own && formula !== null ? [{ cell: own.read(entryIn(own)), formula }] : [];
      });
      compared = cells.map(({ change, shown }) => {
        const before = shown.map((cell) => cell.shown);
        return {
          change,
          found: changedSince(
            wanted,
            before,
            shown.map((cell) => cell.read(entryIn(cell))),
          ),
        };
      });
    });
    const moved = cells.find(({ proofs, told }) =>
      proofs.some(({ text }, index) => String(told[index]?.values[0]?.[0]).trim() !== text),
    );
    if (moved) throw new HostError('gone', 'RowMoved', moved.sheetId);
    // What is taken back never was a formula; by what it shows one cannot be told from that.
    if (undo)
      compared = compared.map(({ change, found }) => ({ change, found: [...found, ...replacedIn(replaced, change)] }));
    if (compared.some(({ found }) => found.length > 0)) throw new HostError('changed', '', '');
    return { written: writes, replaced };
  } catch (cause) {
    const lost = await putCellsBack(run, own, cells, opened);
    const { problem, code, place } = hostError(cause);
    throw new HostError(code === 'AccessDenied' ? 'locked' : problem, code, place, {
      cause,
      unplaced: lost.map(({ before, asSeen }) => notPutBack(before.address, asSeen(entryOf(before)))),
      conflicts: problem === 'changed' ? conflictsIn(withStood(compared, lost)) : [],
    });
  }
}

/** With what stood in the cells that could not be put back. */
function withStood(compared: readonly ComparedChange[], lost: readonly ReadBefore[]): readonly ComparedChange[] {
  return compared.map((each) => {
    const cell = lost.find(({ change }) => change === each.change);
    const stood = cell?.shown[0]?.read(entryOf(cell.before));
    return stood ? { ...each, stood } : each;
  });
}

const entryOf = ({ values, valueTypes }: Excel.Range) => officeEntry(values[0]?.[0], valueTypes[0]?.[0]);

/** The formula in a cell; null where there is none. A text that looks like one is its own value. */
function formulaIn({ values, formulas, valueTypes }: Excel.Range): string | null {
  const [formula, value] = [formulas[0]?.[0] as unknown, values[0]?.[0] as unknown];
  const type: string | undefined = valueTypes[0]?.[0];
  const isFormula = typeof formula === 'string' && formula.startsWith('=');
  return isFormula && (type === 'Error' || formula !== value) ? formula : null;
}

const replacedIn = (replaced: readonly ReplacedFormula[], change: Change): readonly Change[] =>
  replaced.map(({ cell }) => cell).filter((cell) => cellKey(cell) === cellKey(change));

/** Which of these sheets are protected. Excel refuses to take off what is not there, and to protect a sheet twice. */
async function protectedSheets(run: Run, ids: ReadonlySet<string>): Promise<readonly string[]> {
  if (ids.size === 0) return [];
  return run(async (context) => {
    const sheets = [...ids].map((id) => context.workbook.worksheets.getItem(id).load('id,protection/protected'));
    await context.sync();
    return sheets.filter(({ protection }) => protection.protected).map(({ id }) => id);
  });
}

function queueReading(sheetOf: SheetOf, write: PlannedWrite): ReadBefore {
  const { sheetId, address, proofs } = write;
  const sheet = sheetOf(sheetId);
  const told = proofs.map((proof) => untracked(sheet.getRange(proof.address)).load('values'));
  const before = untracked(sheet.getRange(address)).load('address,values,formulas,valueTypes');
  return { ...write, told, before };
}

function writeCell(
  own: OwnWrites,
  sheetOf: SheetOf,
  { sheetId, address }: Pick<CellPlace, 'sheetId' | 'address'>,
  input: CellInput,
): void {
  own.expect(sheetId, address);
  untracked(sheetOf(sheetId).getRange(address)).formulas = [[input]];
}

/**
 * Writes back what stood in the cells of a batch that failed, where they hold something else now: it ended at the cell
 * that could not be written. Sheets that it opened are opened again for that, and protected.
 * @returns the cells in which what stood there does not stand again
 */
async function putCellsBack(
  run: Run,
  own: OwnWrites,
  cells: readonly ReadBefore[],
  opened: readonly string[],
): Promise<readonly ReadBefore[]> {
  // Where nothing was read, nothing of the batch was carried out.
  if (cells.some(({ before }) => !isRead(before))) {
    for (const { sheetId, address } of cells) own.withdraw(sheetId, address);
    return [];
  }
  let lost = cells;
  try {
    await run(async (context) => {
      const sheetOf = remembered((id) => context.workbook.worksheets.getItem(id));
      const protections = opened.map((id) => sheetOf(id).protection.load('protected'));
      const contents = queueContents(sheetOf, cells);
      await context.sync();
      const different = cells.filter((cell) => contents(cell) !== contentOf(cell.before));
      // What somebody put there since is not written over either.
      const changed = different.filter((cell) => withLines(contents(cell)) === asTyped(cell.input));
      for (const protection of protections) if (protection.protected) protection.unprotect();
      for (const cell of cells) {
        const { values, formulas, valueTypes } = cell.before;
        const input = oldInput(values[0]?.[0], formulas[0]?.[0], valueTypes[0]?.[0]);
        if (changed.includes(cell)) writeCell(own, sheetOf, cell, input);
        else own.withdraw(cell.sheetId, cell.address);
      }
      for (const protection of protections) protection.protect(PROTECTION);
      await context.sync();
      lost = different.filter((cell) => !changed.includes(cell));
    });
  } catch {
    await protectAgain(run, opened).catch(() => undefined);
    // Some may have been put back, or all. Where that cannot be seen either, none is taken to be.
    lost = await notAsBefore(run, cells).catch(() => cells);
  }
  return lost;
}

function notAsBefore(run: Run, cells: readonly ReadBefore[]): Promise<readonly ReadBefore[]> {
  return run(async (context) => {
    const contents = queueContents(
      remembered((id) => context.workbook.worksheets.getItem(id)),
      cells,
    );
    await context.sync();
    return cells.filter((cell) => contents(cell) !== contentOf(cell.before));
  });
}

/** Queues reading what cells hold now. @returns that of each, once the batch is done */
function queueContents(sheetOf: SheetOf, cells: readonly ReadBefore[]): (cell: ReadBefore) => unknown {
  const now = new Map(
    cells.map((cell) => [cell, untracked(sheetOf(cell.sheetId).getRange(cell.address)).load('formulas')]),
  );
  return (cell) => {
    const range = now.get(cell);
    return range && contentOf(range);
  };
}

const contentOf = ({ formulas }: Excel.Range): unknown => formulas[0]?.[0];

/** Did Excel answer what stood there? */
const isRead = (range: Excel.Range) => range.toJSON().formulas !== undefined;

/** What a cell holds once this was written to it: without the sign that says "this is text". */
const asTyped = (input: CellInput): unknown => withLines(typeof input === 'string' ? input.replace(/^'/, '') : input);

/** However its lines end. */
const withLines = (content: unknown): unknown =>
  typeof content === 'string' ? content.replace(/\r\n?/g, '\n') : content;
