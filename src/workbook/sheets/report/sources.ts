import { cellText } from '../../../measurement/cell-texts';
import { bandSet } from '../../../scale/band-sets';
import type { BandSetId } from '../../../scale/verdicts';
import { readBands } from '../../../scoring/bands';
import { typedCell } from '../../paper/a1';
import { BAND_COPIES, overviewLayout, PROVENANCE_COLUMN, STATUS_COPY } from '../overview/layout';
import { MOST_OF_A_STATUS } from '../overview/totals';
import type { FormulaCell, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import { SOURCE_LINES, type ReportLayout } from './layout';
import { SHEET_SOURCE_TEXTS as TEXTS } from './texts';

/** So much of where bands come from is in the report. */
const MOST_OF_A_PROVENANCE = 600;

/** Below the findings: the instrument, what its texts are worth here, and where the bands come from. */
export function sourceBlock(layout: ReportLayout): TemplateBlock {
  const { scale } = layout.form;
  const lines: readonly (readonly string[])[] = TEXTS.lines(scale);
  if (lines.length !== SOURCE_LINES) throw new Error('The layout has another number of sources');
  return {
    row: layout.sources,
    column: 1,
    cells: [
      [TEXTS.title],
      ...lines.map(([label = '', text = '']) => [label, text]),
      ...layout.sets.map((set): TemplateCell[] => [TEXTS.bands(bandSet(set).title), bandsFormula(layout, set)]),
    ],
  };
}

/** The bands that count, their status, and where they come from. */
function bandsFormula({ form }: ReportLayout, set: BandSetId): FormulaCell {
  const overview = overviewLayout(form);
  const row = overview.bandRow(set);
  const [redelijk, goed, voorbeeldig] = BAND_COPIES.map((letter) => `Overzicht!${letter}${row}`);
  const status = `Overzicht!${STATUS_COPY}${row}`;
  const { from, end, unusable } = TEXTS;
  return {
    formula:
      `IF(Overzicht!${overview.bandsUsable(set)}=0,"${unusable}","${from.redelijk}"&${redelijk}&"${from.goed}"&${goed}` +
      `&"${from.voorbeeldig}"&${voorbeeldig}&IF(LEN(${status})=0,""," ("&${status}&")")&"${end}")` +
      `&IFERROR(LEFT(${typedCell(PROVENANCE_COLUMN, row, 'Overzicht!')},${MOST_OF_A_PROVENANCE}),"")`,
    result: ({ measurement: { bands } }) => {
      const { status: typedStatus, provenance } = bands[set];
      const read = readBands(bands[set]);
      const statusText = cellText(typedStatus, MOST_OF_A_STATUS);
      const inBrackets = statusText === '' ? '' : ` (${statusText})`;
      const told =
        read === null
          ? unusable
          : `${from.redelijk}${read.redelijk}${from.goed}${read.goed}${from.voorbeeldig}${read.voorbeeldig}${inBrackets}${end}`;
      return told + cellText(provenance, MOST_OF_A_PROVENANCE);
    },
  };
}
