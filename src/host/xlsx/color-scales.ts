import type { Worksheet } from '@cj-tech-master/excelts';
import type { SheetPlan } from '../../workbook/paper/plan';
import { combineStyles } from '../../workbook/paper/styles';

/** Adds the colour scales of a sheet, below its other rules. */
export function addColorScales(sheet: Worksheet, plan: SheetPlan): void {
  const { conditionalFormats = [], dataBars = [], colorScales = [] } = plan;
  for (const [index, { range, points }] of colorScales.entries()) {
    sheet.addConditionalFormatting({
      ref: range,
      rules: [
        {
          type: 'colorScale',
          priority: conditionalFormats.length + dataBars.length + index + 1,
          cfvo: points.map(({ value }) => ({ type: 'num', value })),
          color: points.map(({ style }) => ({ argb: `FF${combineStyles([style]).fill ?? ''}` })),
        },
      ],
    });
  }
}
