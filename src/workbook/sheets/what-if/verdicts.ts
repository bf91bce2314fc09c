import { bandSetOf } from '../../../scale/band-sets';
import type { ColumnId } from '../../../scale/types';
import { VERDICT_TITLES, type Verdict } from '../../../scale/verdicts';
import type { Judged } from '../../../scoring/assessment';
import { columnItems } from '../../../scoring/totals';
import { verdictSentence } from '../../../scoring/verdict-sentence';
import { overviewLayout } from '../overview/layout';
import { statusInSentence } from '../overview/totals';
import {
  usableBands,
  verdictFormula,
  verdictSentenceFormula,
  verdictTitleFormula,
  type JudgedCells,
} from '../overview/verdict-formulas';
import type { Filled } from '../../paper/sheet-template';
import type { ComparisonCell, ResultOf, ScenarioCells } from './cells';
import type { Outcome } from './outcomes';
import { scoresIn } from './formulas';

/**
 * What a scenario comes to in one column of the form: total, difference, verdict and sentence. Hidden above the codes
 * stand the words for the lowest and the highest total within reach.
 * @param divergences the cells with the number of forbidden divergences and with their names
 */
export function verdictCells(
  cells: ScenarioCells,
  divergences: Pick<JudgedCells, 'divergences' | 'divergentNames'>,
  column: ColumnId,
): ComparisonCell[] {
  const { layout, own, code, at, ifUsed } = cells;
  const { row } = layout;
  const { form } = layout;
  const set = bandSetOf(form, column);
  const judged = (result: (judged: Judged, filled: Filled) => number | string | null): ResultOf<Outcome> => {
    return ({ assessment }, filled) => {
      const found = assessment?.columns[column];
      return found && result(found, filled);
    };
  };
  const count = columnItems(form, column).length;
  const [total, scored] = [at(own(column), row('total')), at(own(column), row('scored'))];
  const judging: JudgedCells = {
    overview: 'Overzicht!',
    layout: overviewLayout(form),
    set,
    ...divergences,
    scored,
    items: String(count),
  };
  const title = (each: string) => `IF(${usableBands(judging)}=1,${verdictTitleFormula(judging, each)},"")`;
  const [lowest, highest] = [at(code(column), row('total')), at(code(column), row('difference'))];
  const scores = scoresIn(layout.items(code(column)));
  return [
    ifUsed(
      own(column),
      row('total'),
      `SUMPRODUCT(${scores})`,
      judged(({ total: { score } }) => score),
    ),
    ifUsed(
      own(column),
      row('difference'),
      `${total}-$${at(`now-${column}`, row('total'))}`,
      judged(({ total: { score } }, { assessment }) => score - (assessment.columns[column]?.total.score ?? 0)),
    ),
    ifUsed(
      own(column),
      row('verdict'),
      verdictFormula(judging, total),
      judged(({ verdict }) => verdict),
    ),
    ifUsed(
      own(column),
      row('scored'),
      `SUMPRODUCT(1*(${scores}>0))`,
      judged((each) => each.total.scored),
    ),
    ifUsed(
      code(column),
      row('total'),
      title(`${total}+${count}-${scored}`),
      judged(({ reachable }) => titleOf(reachable[0])),
    ),
    ifUsed(
      code(column),
      row('difference'),
      title(`${total}+5*(${count}-${scored})`),
      judged(({ reachable }) => titleOf(reachable.at(-1))),
    ),
    ifUsed(
      own(cells.first),
      row('sentence', column),
      verdictSentenceFormula(judging, { earned: lowest, lowest, highest }),
      (outcome, filled) =>
        judged((each) => verdictSentence(each, statusInSentence(filled.measurement, set), outcome.divergent))(
          outcome,
          filled,
        ),
    ),
  ];
}

const titleOf = (verdict: Verdict | undefined) => (verdict === undefined ? '' : VERDICT_TITLES[verdict]);
