import type { ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import { askedFor } from '../../../scoring/asked-anchor';
import type { Priority } from '../../../scoring/priorities';
import { adviceFor } from '../../../scoring/row-advice';
import { EVIDENCE_IS_THERE } from '../../../scoring/texts';
import { absolute } from '../../paper/a1';
import type { Filled, FormulaCell } from '../../paper/sheet-template';
import { anchorCode, anchorsFormula } from '../evidence/anchor-formula';
import { evidenceLayout } from '../evidence/layout';

/** The cells of a priority: its item by its id, the anchor that comes next, and whether a column has its score. */
export interface PriorityCells {
  readonly id: string;
  readonly next: string;
  readonly counts: (column: ColumnId) => string;
  /** The cells to calculate in: for the line of Bewijs, for what it points to in each column, and for the sentence. */
  readonly cells: readonly string[];
}

/** In place of the anchors of a column that does not count: beyond every anchor. */
const ANY = 99;

/**
 * What the evidence points to for a priority where that is the next anchor or beyond: cells that calculate, and last the
 * sentence, or empty text. The same as `askedFor`.
 */
export function evidenceThere(
  form: ScoreForm,
  priorityIn: (filled: Filled) => Priority | undefined,
  { id, next, counts, cells }: PriorityCells,
): FormulaCell[] {
  const evidence = evidenceLayout(form);
  const { firstRow, lastRow } = evidence;
  const [line = '', ...codes] = cells.slice(0, 1 + form.columns.length);
  const inEvidence = (letters: string) => `Bewijs!${absolute(`${letters}${firstRow}:${letters}${lastRow}`)}`;
  const climbing = (filled: Filled) => {
    const { next: anchor = null, row = null, columns = [] } = priorityIn(filled) ?? {};
    return row === null || anchor === null ? null : { row, columns, anchor };
  };
  const lineOf = (filled: Filled) => {
    const { row } = climbing(filled) ?? {};
    const place = row ? evidence.itemRow(row.item.id) : null;
    return place === null ? 0 : place - firstRow + 1;
  };
  // Where both columns have the same evidence it stands in the first.
  const advice = (column: ColumnId) => {
    const [own, first] = [column, form.columns[0] ?? column].map(
      (each) => `INDEX(${inEvidence(evidence.helper('advice', each))},${line})`,
    );
    return own === first ? own : `IF(ISNUMBER(${own}),${own},${first})`;
  };
  const isTwo = form.columns.length > 1;
  const [one = '', two] = codes;
  const words =
    two === undefined
      ? anchorsFormula(one)
      : `IF(${one}=${ANY},"",${anchorsFormula(one)})&` +
        `IF(OR(${two}=${ANY},${one}=${two}),"",IF(${one}=${ANY},"","${EVIDENCE_IS_THERE.and}")&${anchorsFormula(two)})`;
  const [before, after] = EVIDENCE_IS_THERE.around;
  return [
    {
      formula: `IF(ISNUMBER(${next}),IFERROR(MATCH(${id},${inEvidence('A')},0),0),0)`,
      repeats: 'evidence',
      result: lineOf,
    },
    ...form.columns.map((column): FormulaCell => {
      const code = `MAX(0,${advice(column)})`;
      return {
        formula: `IF(${line}=0,0,${isTwo ? `IF(${counts(column)},${code},${ANY})` : code})`,
        repeats: `points ${column}`,
        result: (filled) => {
          const { row, columns } = climbing(filled) ?? {};
          if (!row || lineOf(filled) === 0) return 0;
          if (!columns?.includes(column)) return ANY;
          return anchorCode(adviceFor(filled.assessment.advice[row.item.id] ?? {}, column)?.anchors ?? []);
        },
      };
    }),
    {
      formula:
        `IF(${line}=0,"",IF(${isTwo ? `MIN(${codes.join(',')})` : one}<10*${next},"",` +
        `"${before}"&${words}&"${after}"))`,
      repeats: 'there',
      result: (filled) => {
        const found = climbing(filled);
        const asked = found && askedFor(filled.measurement, found.row, found.columns, found.anchor);
        return asked?.isThere ? asked.text : '';
      },
    },
  ];
}
