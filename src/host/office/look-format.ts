import type { CellLook } from '../../workbook/paper/looks';
import { FONT_SIZE } from '../../workbook/paper/styles';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Its line, where that is seen: one in the colour of the cell itself is not. */
const lineOf = ({ border, fill }: CellLook) => (border === fill ? undefined : border);

/** Can a cell that has the first of two looks be given the second? A fill, a line or a colour cannot be taken away again. */
export function canBecome(one: CellLook, other: CellLook): boolean {
  return (
    (one.fill === undefined || other.fill !== undefined) &&
    (one.color === undefined || other.color !== undefined) &&
    (lineOf(one) === undefined || lineOf(other) !== undefined)
  );
}

/** What to set so that a cell that has the first of two looks gets the second; number formats are set by themselves. */
export function lookFormat(one: CellLook, other: CellLook): Excel.CellPropertiesFormat {
  const font = {
    ...(one.bold === other.bold ? {} : { bold: other.bold ?? false }),
    ...(one.italic === other.italic ? {} : { italic: other.italic ?? false }),
    ...(one.size === other.size ? {} : { size: other.size ?? FONT_SIZE }),
    ...(one.color === other.color ? {} : { color: `#${other.color ?? ''}` }),
  };
  const line = lineOf(other);
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(one.fill === other.fill ? {} : { fill: { color: `#${other.fill ?? ''}` } }),
    ...(one.horizontal === other.horizontal
      ? {}
      : { horizontalAlignment: other.horizontal ? HORIZONTAL[other.horizontal] : 'General' }),
    ...(isCentred(one) === isCentred(other) ? {} : { verticalAlignment: isCentred(other) ? 'Center' : 'Top' }),
    ...(one.wrap === other.wrap ? {} : { wrapText: other.wrap ?? false }),
    ...(line === undefined || lineOf(one) === line ? {} : { borders: linesAround(`#${line}`) }),
    ...(one.isOpen === other.isOpen ? {} : { protection: { locked: !other.isOpen } }),
  };
}

const isCentred = ({ vertical }: CellLook) => vertical === 'center';

function linesAround(color: string): Excel.CellBorderCollection {
  const line: Excel.CellBorder = { style: 'Continuous', color };
  return { top: line, bottom: line, left: line, right: line };
}
