import type { Injector } from '@univerjs/core';
import { IDependencyManagerService, IFormulaDependencyGenerator } from '@univerjs/engine-formula';

/** What Univer keeps to itself, and where it keeps it. */
const SEARCH_TREE = '_dependencyRTreeCache';
const FOLLOW_ADDRESSES = '_calculateListByFunctionRefNode';

interface FormulaReference {
  readonly unitId: string;
  readonly sheetId: string;
  readonly id: number;
  readonly range: {
    readonly startRow: number;
    readonly startColumn: number;
    readonly endRow: number;
    readonly endColumn: number;
  };
}

interface SearchTree {
  insert(reference: FormulaReference): void;
  remove(reference: FormulaReference): void;
  getTree(unitId: string, sheetId: string): object;
}

interface FormulaTree {
  readonly addressFunctionNodes: readonly unknown[];
}

/**
 * Univer 0.25.1 puts every reference of every formula into its search tree again at each calculation, beside those that
 * are there already, and looks for addresses that are calculated (OFFSET, INDIRECT) also where there are none. Each
 * score would take longer than the one before it. Puts each in once, and looks only where there is something.
 */
export function keepDependenciesSmall(injector: Injector): void {
  insertOnce(Reflect.get(injector.get(IDependencyManagerService), SEARCH_TREE) as SearchTree);
  const generator = injector.get(IFormulaDependencyGenerator);
  const own = Reflect.get(generator, FOLLOW_ADDRESSES) as (trees: readonly FormulaTree[]) => Promise<void>;
  const follow = async (trees: readonly FormulaTree[]) => {
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await own.call(generator, trees);
  };
  Reflect.set(generator, FOLLOW_ADDRESSES, follow);
}

function insertOnce(tree: SearchTree): void {
  // The tree of a sheet is another object once it has been emptied.
  const inserted = new WeakMap<object, Map<number, Set<string>>>();
  const ofSheet = ({ unitId, sheetId }: FormulaReference) => {
    const sheet = tree.getTree(unitId, sheetId);
    const known = inserted.get(sheet) ?? new Map<number, Set<string>>();
    inserted.set(sheet, known);
    return known;
  };
  const insert = tree.insert.bind(tree);
  tree.insert = (reference) => {
    const known = ofSheet(reference);
    const ranges = known.get(reference.id) ?? new Set<string>();
    const { startRow, startColumn, endRow, endColumn } = reference.range;
    const range = `${startRow} ${startColumn} ${endRow} ${endColumn}`;
    if (ranges.has(range)) return;
    known.set(reference.id, ranges.add(range));
    insert(reference);
  };
  const remove = tree.remove.bind(tree);
  tree.remove = (reference) => {
    ofSheet(reference).delete(reference.id);
    remove(reference);
  };
}
