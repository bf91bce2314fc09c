import { bandSet, isOfEquivalent } from '../../../scale/band-sets';
import { oncePer } from '../../../scale/once-per';
import type { ScoreForm } from '../../../scale/score-form';
import type { BandSetId } from '../../../scale/verdicts';
import { INDICATIVE_STATUS, isIndicative } from '../../../scoring/bands';
import { absolute, columnLetters, columnNumber } from '../../paper/a1';
import type { FormulaCell, SheetTemplate, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import { headlineRows } from '../headline/looks';
import { HIDDEN_COLUMN, overviewLayout, STATUS_COPY } from '../overview/layout';
import { overviewSheet } from '../overview/sheet';
import type { ReportLayout } from './layout';
import { SHEET_REVIEW_TEXTS as TEXTS } from './texts';

/** The outcome of each column, as it stands on Overzicht; below them what the equivalent comes to. */
export function reportHeadlines(layout: ReportLayout): TemplateBlock[] {
  const { form, sets } = layout;
  return [
    ...sets.filter((set) => !isOfEquivalent(form, set)).map((set) => headlineBlock(layout, set)),
    { row: layout.notes, column: 1, cells: [[equivalentCell(form)], [indicativeFormula(form)]] },
  ];
}

function headlineBlock(layout: ReportLayout, set: BandSetId): TemplateBlock {
  const [there, here] = [overviewLayout(layout.form).headline(set), layout.headline(set)];
  const [from, rows] = [headlineRows(there), headlineRows(here)];
  const copy = copyOf(layout.form);
  const width = columnNumber(here.total);
  const line = (cells: Readonly<Record<string, TemplateCell>>, hidden: TemplateCell = null) => [
    ...Array.from({ length: width }, (_, index) => cells[columnLetters(index + 1)] ?? null),
    hidden,
  ];
  const flag = columnLetters(HIDDEN_COLUMN);
  const steps = (row: number) =>
    line(
      Object.fromEntries(here.steps.map(([first], index) => [first, copy(`${there.steps[index]?.[0] ?? ''}${row}`)])),
      copy(`${flag}${row}`),
    );
  const name = {
    [here.verdict]: bandSet(set).title,
    [layout.text]: copy(`A${from.line}`),
    [here.total]: copy(`${there.total}${from.steps}`),
  };
  return {
    row: rows.verdict - 1,
    column: 1,
    cells: [
      line(name),
      line({
        [here.verdict]: copy(`${there.verdict}${from.verdict}`),
        [here.total]: copy(`${there.total}${from.verdict}`),
      }),
      line({ [here.verdict]: copy(`${there.verdict}${from.line}`) }),
      steps(from.bar),
      steps(from.reach),
      steps(from.steps),
    ],
  };
}

/** The formulas of Overzicht by the cells in which they stand. */
const formulasOfOverview = oncePer((form: ScoreForm): ReadonlyMap<string, FormulaCell> => {
  const { blocks }: SheetTemplate = overviewSheet(form);
  return new Map(
    blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.flatMap((cell, across): [string, FormulaCell][] =>
          cell !== null && typeof cell === 'object' && 'formula' in cell
            ? [[`${columnLetters(column + across)}${row + down}`, cell]]
            : [],
        ),
      ),
    ),
  );
});

/** What stands in a cell of Overzicht. */
const copyOf =
  (form: ScoreForm) =>
  (cell: string): FormulaCell => {
    const found = formulasOfOverview(form).get(cell);
    if (!found) throw new Error(`No formula in ${cell} of Overzicht`);
    return { formula: `Overzicht!${cell}`, result: found.result };
  };

function equivalentCell(form: ScoreForm): TemplateCell {
  if (form.equivalent === null) return null;
  const { title } = bandSet(form.equivalent.bands);
  const { equivalent } = overviewLayout(form);
  const { formula, result } = copyOf(form)(equivalent);
  const label = TEXTS.equivalent(title);
  return { formula: `"${label}"&${formula}`, result: (filled) => `${label}${result(filled)}` };
}

function indicativeFormula(form: ScoreForm): FormulaCell {
  const { sets, bandsHeader } = overviewLayout(form);
  const statuses = `Overzicht!${absolute(`${STATUS_COPY}${bandsHeader + 1}:${STATUS_COPY}${bandsHeader + sets.length}`)}`;
  return {
    formula: `IF(SUMPRODUCT(1*(${statuses}="${INDICATIVE_STATUS}"))>0,"${TEXTS.indicative}","")`,
    result: ({ measurement: { bands } }) => (sets.some((set) => isIndicative(bands[set])) ? TEXTS.indicative : ''),
  };
}
