import type { Worksheet } from '@cj-tech-master/excelts';
import type { DataBar, SheetPlan, WorkbookPlan } from '../../workbook/paper/plan';
import { combineStyles } from '../../workbook/paper/styles';
import { sheetPart, type PartPatch } from './patch-parts';

/** Adds the data bars of a sheet: plain ones, in one colour, from 0 on. */
export function addDataBars(sheet: Worksheet, { conditionalFormats = [], dataBars = [] }: SheetPlan): void {
  for (const [index, { range, most, style }] of dataBars.entries()) {
    sheet.addConditionalFormatting({
      ref: range,
      rules: [
        {
          type: 'dataBar',
          priority: conditionalFormats.length + index + 1,
          cfvo: [
            { type: 'num', value: 0 },
            { type: 'num', value: most },
          ],
          color: { argb: `FF${combineStyles([style]).fill ?? ''}` },
          gradient: false,
          border: false,
          minLength: 0,
          maxLength: 100,
          negativeBarColorSameAsPositive: true,
          negativeBarBorderColorSameAsPositive: true,
          axisPosition: 'none',
          direction: 'leftToRight',
        },
      ],
    });
  }
}

/** What the library does not write of data bars, for each sheet that has any. */
export const dataBarPatches = ({ sheets }: WorkbookPlan): Readonly<Record<string, PartPatch>> =>
  Object.fromEntries(
    sheets.flatMap(({ dataBars = [] }, index) =>
      dataBars.length === 0 ? [] : [[sheetPart(index), finished(dataBars)]],
    ),
  );

/**
 * How long bars may be stands only in the part that newer programs read; without it here, others draw from 10 to 90 %. That
 * the numbers are not shown stands in neither. And the two parts of a bar are joined by an id that the library draws by lot,
 * so that no two files would be the same.
 */
const finished = (bars: readonly DataBar[]) => (xml: string) => {
  const ids = new Map<string, string>();
  /** One after the other, as they were added. */
  const shown = () => {
    let next = 0;
    return () => (bars[next++]?.isBarOnly ? ' showValue="0"' : '');
  };
  const [older, newer] = [shown(), shown()];
  return xml
    .replace(/<dataBar>/g, () => `<dataBar minLength="0" maxLength="100"${older()}>`)
    .replace(/<x14:dataBar /g, () => `<x14:dataBar${newer()} `)
    .replace(/\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}(?=["<])/g, (drawn) => {
      const known = ids.get(drawn);
      if (known !== undefined) return known;
      const number = String(ids.size + 1).padStart(12, '0');
      const id = `{00000000-0000-4000-8000-${number}}`;
      // The kinds of extension have ids of their own, which mean something.
      if (!xml.includes(`<x14:id>${drawn}</x14:id>`)) return drawn;
      ids.set(drawn, id);
      return id;
    });
};
