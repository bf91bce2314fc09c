import { itemName } from '../../../scale/item-name';
import { bandSetOf } from '../../../scale/band-sets';
import { divergentNames } from '../../../scoring/findings';
import { verdictSentence } from '../../../scoring/verdict-sentence';
import { absolute } from '../../paper/a1';
import { overviewLayout } from '../overview/layout';
import { statusInSentence } from '../overview/totals';
import type { JudgedCells } from '../overview/verdict-formulas';
import type { Filled } from '../../paper/sheet-template';
import { scenarioCells, type ComparisonCell, type ResultOf, type ScenarioCells } from './cells';
import { differ, differInRows, FILLED_IN, mustBeEqual } from './formulas';
import type { WhatIfLayout } from './layout';
import { verdictCells } from './verdicts';

/** What is said of the scores as they are: all of it stands on the sheet Overzicht. */
export function comparisonNow(layout: WhatIfLayout): ComparisonCell[] {
  const { form } = layout;
  const overview = overviewLayout(form);
  const divergent = ({ measurement: { entries } }: Filled) => divergentNames(form, entries);
  const [first = 'score'] = form.columns;
  const now = (row: number, formula: string, result: ResultOf<Filled>, column = first): ComparisonCell => ({
    row,
    column: `now-${column}`,
    cell: { formula, result: (filled) => result(filled, filled) ?? '' },
  });
  const perColumn = form.columns.flatMap((column) => {
    const set = bandSetOf(form, column);
    const judged = ({ assessment }: Filled) => assessment.columns[column];
    const same = (row: 'total' | 'verdict' | 'scored', cell: string, result: ResultOf<Filled>) =>
      now(layout.row(row), `Overzicht!${cell}`, result, column);
    return [
      same('total', overview.total('score', set), (filled) => judged(filled)?.total.score),
      same('verdict', overview.total('verdict', set), (filled) => judged(filled)?.verdict),
      same('scored', overview.total('scored', set), (filled) => judged(filled)?.total.scored),
      now(layout.row('sentence', column), `Overzicht!${overview.sentence(set)}`, (filled) => {
        const found = judged(filled);
        return found && verdictSentence(found, statusInSentence(filled.measurement, set), divergent(filled));
      }),
    ];
  });
  if (form.columns.length < 2) return perColumn;
  const { divergences, divergentNames: names } = divergencesNow(layout);
  return [
    ...perColumn,
    now(layout.row('divergences'), countedNames(divergences, names), (filled) => countedText(divergent(filled))),
  ];
}

/** What is said of one scenario: nothing while nothing is filled in. */
export function comparisonOf(layout: WhatIfLayout, scenario: number): ComparisonCell[] {
  const cells = scenarioCells(layout, scenario);
  const { first, last, own, code, at, cell, ifUsed } = cells;
  const { row, items } = layout;
  const isTwofold = first !== last;
  const count = `SUMPRODUCT(1*(${items(code(first), code(last))}>=${FILLED_IN}))`;
  const divergences = isTwofold
    ? {
        divergences: at(code(first), row('divergences')),
        divergentNames: at(code(last), row('divergences')),
      }
    : divergencesNow(layout);
  return [
    cell(own(first), row('filled-in'), `IF(${count}=0,"",${count})`, ({ filledIn }) =>
      filledIn === 0 ? '' : filledIn,
    ),
    cell(own(first), row('invalid'), withoutComma(invalidNames(cells)), ({ invalid }) =>
      invalid.map(itemName).join(', '),
    ),
    ...(isTwofold
      ? [
          ...divergenceCells(cells),
          ifUsed(
            own(first),
            row('divergences'),
            countedNames(divergences.divergences, divergences.divergentNames),
            ({ divergent }) => countedText(divergent),
          ),
        ]
      : []),
    ...layout.form.columns.flatMap((column) => verdictCells(cells, divergences, column)),
  ];
}

/** The cells with the forbidden divergences of the scores as they are. */
function divergencesNow({ form }: WhatIfLayout): Pick<JudgedCells, 'divergences' | 'divergentNames'> {
  const names = absolute(overviewLayout(form).divergentNames);
  return { divergences: 'Verboden_verschillen', divergentNames: `Overzicht!${names}` };
}

/** Hidden above the codes: how many forbidden divergences a scenario has, and their names. */
function divergenceCells({ layout, first, last, code, cell }: ScenarioCells): ComparisonCell[] {
  const { row, items, letter, firstRow, lastRow } = layout;
  const [a, o, equal] = [letter(code(first)), letter(code(last)), `$${letter('divergence')}`];
  return [
    cell(
      code(first),
      row('divergences'),
      `SUMPRODUCT(1*(${mustBeEqual(`${equal}${firstRow}:${equal}${lastRow}`)}*${differInRows(items(code(first)), items(code(last)))}>0))`,
      ({ divergent }) => divergent.length,
    ),
    cell(
      code(last),
      row('divergences'),
      namesWhere(layout, (at) => `${mustBeEqual(`${equal}${at}`)}*${differ(`${a}${at}`, `${o}${at}`)}`),
      ({ divergent }) => divergent.map((name) => `, ${name}`).join(''),
    ),
  ];
}

const invalidNames = ({ layout, code }: ScenarioCells) =>
  namesWhere(layout, (at) =>
    layout.form.columns.map((column) => `(${layout.letter(code(column))}${at}=${FILLED_IN})`).join('+'),
  );

/** The names of the items of which something holds, each after a comma. */
function namesWhere({ letter, firstRow, lastRow }: WhatIfLayout, test: (row: number) => string): string {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index)
    .map((row) => `IF(${test(row)},", "&$${letter('name')}${row},"")`)
    .join('&');
}

/** Such names as people read them. */
const withoutComma = (names: string) => `MID(${names},3,2000)`;

/** "2: Bezetting 2, Organisatie 1", or "0". */
const countedNames = (count: string, names: string) => `${count}&IF(${count}=0,"",": "&${withoutComma(names)})`;

const countedText = (names: readonly string[]) => (names.length === 0 ? '0' : `${names.length}: ${names.join(', ')}`);
