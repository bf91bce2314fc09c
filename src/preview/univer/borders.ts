import type { IBorderData, IBorderStyleData } from '@univerjs/core';
import { hostObject, type HostObject } from '../office-bridge/host-object';
import { cellsOf, type GridArea } from './area';
import { keyOf, stringOf } from './arguments';
import type { RangePlace } from './range-place';
import { colorOf } from './units';
import { BorderStyleTypes } from './univer-enums';

/** A border is kept on the cells beside it: which cells of the area, and which of their edges. */
type EdgeKey = 't' | 'b' | 'l' | 'r';

const SIDES = {
  EdgeTop: ['t', 'first row'],
  EdgeBottom: ['b', 'last row'],
  EdgeLeft: ['l', 'first column'],
  EdgeRight: ['r', 'last column'],
  InsideHorizontal: ['b', 'all rows but the last'],
  InsideVertical: ['r', 'all columns but the last'],
} as const satisfies Record<string, readonly [EdgeKey, string]>;

type Side = keyof typeof SIDES;

/** Univer's line, by Excel's style and weight. */
const LINES = {
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  Double: { Thin: BorderStyleTypes.DOUBLE, Thick: BorderStyleTypes.DOUBLE },
} as const satisfies Record<string, Partial<Record<Weight, BorderStyleTypes>>>;

const WEIGHTS = { Hairline: true, Thin: true, Medium: true, Thick: true };
type Weight = keyof typeof WEIGHTS;

const NONE = 'None';

interface BorderLine {
  readonly style: string;
  readonly weight: Weight;
  readonly color: string;
}

/** `Excel.RangeBorderCollection` of a place. */
export function bordersOf(place: RangePlace): HostObject {
  const item = (side: unknown) => borderOf(place, keyOf(SIDES, side, 'border'));
  return hostObject({
    type: 'RangeBorderCollection',
    properties: { count: { get: () => Object.keys(SIDES).length } },
    methods: { getItem: item },
    items: () => Object.keys(SIDES).map(item),
  });
}

function borderOf(place: RangePlace, side: Side): HostObject {
  const change = (part: Partial<BorderLine>) => {
    const present = readLine(place, side);
    // A colour or weight alone makes a line, as it does in Excel.
    const style = part.style ?? (present.style === NONE ? 'Continuous' : present.style);
    writeLine(place, side, { ...present, style, ...part });
  };
  return hostObject({
    type: 'RangeBorder',
    identity: { SideIndex: side },
    properties: {
      sideIndex: { get: () => side },
      style: {
        get: () => readLine(place, side).style,
        set: (value) => {
          change({ style: value === NONE ? NONE : keyOf(LINES, value, 'style') });
        },
      },
      weight: {
        get: () => readLine(place, side).weight,
        set: (value) => {
          change({ weight: keyOf(WEIGHTS, value, 'weight') });
        },
      },
      color: {
        get: () => readLine(place, side).color,
        set: (value) => {
          change({ color: colorOf(stringOf(value, 'color')) });
        },
      },
    },
  });
}

function writeLine(place: RangePlace, side: Side, line: BorderLine): void {
  const { sheet } = place;
  sheet.checkFormat();
  const number = univerLine(line);
  const border = (
    number === BorderStyleTypes.NONE ? null : { s: number, cl: { rgb: line.color } }
  ) as IBorderStyleData | null;
  for (const [row, column, edge] of edgesOf(place, side)) {
    sheet.book.buffer.put(sheet, row, column, { s: { bd: { ...bordersAt(place, row, column), [edge]: border } } });
  }
}

function readLine(place: RangePlace, side: Side): BorderLine {
  const [first] = edgesOf(place, side);
  const border = first && bordersAt(place, first[0], first[1])[first[2]];
  if (!border?.s) return { style: NONE, weight: 'Thin', color: '#000000' };
  const color = colorOf(border.cl.rgb ?? '#000000');
  for (const [style, weights] of Object.entries(LINES)) {
    for (const [weight, number] of Object.entries(weights)) {
      if (number === border.s) return { style, weight: keyOf(WEIGHTS, weight, 'weight'), color };
    }
  }
  return { style: 'Continuous', weight: 'Thin', color };
}

/** The borders of a cell, with those that wait to be written. */
function bordersAt({ sheet }: RangePlace, row: number, column: number): IBorderData {
  const present = sheet.core.getComposedCellStyle(row, column).bd ?? {};
  return { ...present, ...sheet.book.buffer.waitingStyle(sheet, row, column)?.bd };
}

function univerLine({ style, weight }: BorderLine): BorderStyleTypes {
  if (style === NONE) return BorderStyleTypes.NONE;
  const weights: Partial<Record<Weight, BorderStyleTypes>> = LINES[keyOf(LINES, style, 'style')];
  return weights[weight] ?? weights.Thin ?? BorderStyleTypes.THIN;
}

/** Between two cells both have the line, as in Excel. */
function edgesOf({ sheet, area }: RangePlace, side: Side): (readonly [row: number, column: number, edge: EdgeKey])[] {
  const { row, column, rows, columns } = sheet.grow(area);
  const [edge] = SIDES[side];
  const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
  const along = (strip: GridArea, at: EdgeKey) =>
    [...cellsOf(strip)].map(([down, across]) => [down, across, at] as const);
  switch (side) {
    case 'EdgeTop':
      return along({ row, column, rows: 1, columns }, edge);
    case 'EdgeBottom':
      return along({ row: lastRow, column, rows: 1, columns }, edge);
    case 'EdgeLeft':
      return along({ row, column, rows, columns: 1 }, edge);
    case 'EdgeRight':
      return along({ row, column: lastColumn, rows, columns: 1 }, edge);
    case 'InsideHorizontal':
      return [
        ...along({ row, column, rows: rows - 1, columns }, edge),
        ...along({ row: row + 1, column, rows: rows - 1, columns }, 't'),
      ];
    case 'InsideVertical':
      return [
        ...along({ row, column, rows, columns: columns - 1 }, edge),
        ...along({ row, column: column + 1, rows, columns: columns - 1 }, 'l'),
      ];
  }
}
