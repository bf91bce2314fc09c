/** How cells look: one font, calm colours, and never colour alone. */

export interface CellStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  /** RGB, six hexadecimal digits. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: true;
  readonly border?: string;
  readonly numberFormat?: string;
}

export const FONT = 'Arial';
export const FONT_SIZE = 10;

const INK = '1F3A46';
const DARK = '12222A';
const LINE = 'BFC9CE';

export const STYLES = {
  text: { vertical: 'top', wrap: true },
  line: { vertical: 'top' },
  title: { bold: true, size: 16, color: INK },
  heading: { bold: true, size: 12, color: INK, vertical: 'center' },
  small: { size: 9 },
  subtitle: { color: '4A5F69' },
  header: { bold: true, color: 'FFFFFF', fill: INK, vertical: 'center', wrap: true, border: INK },
  label: { bold: true, vertical: 'top', color: INK },
  quiet: { color: '66757D', vertical: 'top' },
  block: { bold: true, color: INK, fill: 'E8EFF1' },
  grid: { border: LINE },
  // Lines that are only there while there is something to tell: white between them, and white paper without them.
  list: { border: 'FFFFFF' },
  listed: { fill: 'EEF3F5' },
  input: { fill: 'FFFFFF', border: '8FA3AD', vertical: 'top', wrap: true },
  score: { bold: true, size: 12, horizontal: 'center', vertical: 'center' },
  center: { horizontal: 'center', vertical: 'center' },
  headerCenter: { horizontal: 'center', vertical: 'center' },
  halfway: { vertical: 'center', wrap: true },
  inline: { vertical: 'center' },
  middle: { horizontal: 'center' },
  closed: { fill: 'E3E6E8', color: '55636A' },
  total: { bold: true, size: 12, horizontal: 'center' },
  left: { horizontal: 'left' },
  percentage: { numberFormat: '0.0%' },
  mean: { numberFormat: '0.00' },
  difference: { numberFormat: '+0;-0;0' },
  // As an input, on one line: a time is a long fraction.
  time: { fill: 'FFFFFF', border: '8FA3AD', vertical: 'top', numberFormat: 'h:mm', horizontal: 'left' },
  date: { numberFormat: 'dd-mm-yyyy', horizontal: 'left' },
  meanBar: { fill: '5E9DAD' },
  // Lighter than the other, with an edge: told apart without colours too.
  secondMeanBar: { fill: 'F2D0A0', border: 'A8732F' },
  barMean: { numberFormat: '"  "0.0', horizontal: 'left', vertical: 'center' },
  headlineName: { bold: true, size: 13, color: INK, vertical: 'center' },
  verdict: { bold: true, size: 20, color: INK, vertical: 'center' },
  headlineTotal: { bold: true, size: 14, color: INK, horizontal: 'right', vertical: 'center' },
  headlineLine: { color: DARK, vertical: 'center', wrap: true },
  quietRight: { color: '4A5F69', size: 9, horizontal: 'right', vertical: 'center' },
  quietHalfway: { color: '4A5F69', size: 9, vertical: 'center' },
  // Small, for a row is no lower than its text, also where that is not shown.
  ladderTrack: { fill: 'F1F4F5', size: 6 },
  ladderReach: { size: 3 },
  ladderBar: { fill: INK },
  reachBar: { fill: '71868F' },
  step: { size: 8, color: DARK, horizontal: 'center', vertical: 'center' },
  stepNone: { fill: 'EDF0F1' },
  stepFair: { fill: 'CFE0E4' },
  stepGood: { fill: '9CC3CC' },
  stepBest: { fill: '5F9BA8' },
  // A score in a strip of all items, from light to dark: lower is darker.
  heat: { size: 8, color: DARK, horizontal: 'center', vertical: 'center', border: 'FFFFFF' },
  heatLow: { fill: 'E08A5A' },
  heatMiddle: { fill: 'F7E3C2' },
  heatHigh: { fill: 'EEF5F6' },
  noLadder: { fill: 'FFFFFF' },
  divergent: { fill: 'F4B6B6', color: '7A0C16', bold: true },
  invalid: { fill: 'FBD9A5', color: '6B3A00', bold: true },
  missing: { fill: 'FFF6CC', color: '5C4A00' },
  differs: { fill: 'D9E7F7', color: '12406B' },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

/** Several styles laid over each other. */
export function combineStyles(names: readonly StyleName[]): CellStyle {
  return names.reduce<CellStyle>((combined, name) => ({ ...combined, ...STYLES[name] }), {});
}
