import type { Block, Formula } from '../../src/workbook/paper/plan';
import { SHEET_NAMES } from '../../src/workbook/paper/sheets';
import { templateOf } from '../../src/workbook/template';
import { FORMS } from '../oracle/random-measurements';
import { relativeFormula } from '../support/relative-formula';

test.each(FORMS)('cells of a block that say so hold the same formula, relative to where they stand: %s', (_, form) => {
  const groups = templateOf(form, SHEET_NAMES).sheets.flatMap(({ name, blocks }) =>
    blocks.map((block) => ({ name, block })),
  );
  const unlike = groups.flatMap(({ name, block }) =>
    [...repeatsIn(block)].flatMap(([word, formulas]) => (formulas.size > 1 ? [{ name, word, formulas }] : [])),
  );
  expect(unlike).toEqual([]);
});

test.each(FORMS)('nearly all formulas of a workbook repeat another one: %s', (_, form) => {
  const blocks = templateOf(form, SHEET_NAMES).sheets.flatMap((sheet) => sheet.blocks);
  const formulas = blocks.flatMap(formulasIn);
  const different = blocks.reduce((count, block) => count + repeatsIn(block).size, 0);
  const repeated = formulas.filter(({ formula }) => formula.repeats !== undefined).length - different;
  expect(repeated / formulas.length).toBeGreaterThan(0.7);
});

/** By the word for what they repeat, the formulas of a block as they read wherever they are copied to. */
function repeatsIn(block: Block): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { row, column, formula } of formulasIn(block)) {
    if (formula.repeats === undefined) continue;
    const known = found.get(formula.repeats) ?? new Set();
    found.set(formula.repeats, known.add(relativeFormula(row, column, formula.formula)));
  }
  return found;
}

function formulasIn({ row, column, cells }: Block): { row: number; column: number; formula: Formula }[] {
  return cells.flatMap((line, down) =>
    line.flatMap((cell, across) =>
      cell !== null && typeof cell === 'object' ? [{ row: row + down, column: column + across, formula: cell }] : [],
    ),
  );
}
