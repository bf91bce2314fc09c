import type { IStyleData, Nullable } from '@univerjs/core';
import type { RangePlace } from '../univer/range-place';
import { colorOf } from '../univer/units';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '../univer/univer-enums';

/** How a cell looks, conditional formats left out. Colours are `#RRGGBB`; null is what nobody has set. */
export interface AppliedLook {
  readonly font: string | null;
  readonly size: number | null;
  readonly bold: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'center' | null;
  readonly wrap: boolean;
  readonly numberFormat: string | null;
  /** The colour of the line on each side, whichever of the two cells beside it has it; null for none. */
  readonly lines: Readonly<Record<LineSide, string | null>>;
}

type LineSide = 'top' | 'bottom' | 'left' | 'right';

const SIDES = {
  top: ['t', 'b', -1, 0],
  bottom: ['b', 't', 1, 0],
  left: ['l', 'r', 0, -1],
  right: ['r', 'l', 0, 1],
} as const;

/** How the first cell of a place looks. */
export function cellLook({ sheet, area: { row, column } }: RangePlace): AppliedLook {
  const styleAt = (down: number, across: number): IStyleData =>
    down < 0 || across < 0 ? {} : sheet.core.getComposedCellStyle(down, across);
  const style = styleAt(row, column);
  const line = (side: LineSide) => {
    const [own, other, down, across] = SIDES[side];
    const border = style.bd?.[own] ?? styleAt(row + down, column + across).bd?.[other];
    return border?.s ? colour(border.cl.rgb) : null;
  };
  return {
    font: style.ff ?? null,
    size: style.fs ?? null,
    bold: style.bl === BooleanNumber.TRUE,
    color: colour(style.cl?.rgb),
    fill: colour(style.bg?.rgb),
    horizontal: HORIZONTAL.get(style.ht ?? 0) ?? null,
    vertical: VERTICAL.get(style.vt ?? 0) ?? null,
    wrap: style.tb === WrapStrategy.WRAP,
    numberFormat: style.n?.pattern ?? null,
    lines: { top: line('top'), bottom: line('bottom'), left: line('left'), right: line('right') },
  };
}

const HORIZONTAL: ReadonlyMap<number, 'left' | 'center' | 'right'> = new Map([
  [HorizontalAlign.LEFT, 'left'],
  [HorizontalAlign.CENTER, 'center'],
  [HorizontalAlign.RIGHT, 'right'],
]);
const VERTICAL: ReadonlyMap<number, 'top' | 'center'> = new Map([
  [VerticalAlign.TOP, 'top'],
  [VerticalAlign.MIDDLE, 'center'],
]);

const colour = (rgb: Nullable<string>) => (rgb ? colorOf(rgb) : null);
