/** How cells look: one font, calm colours, and never colour alone. */

export interface CellStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  /** RGB, six hexadecimal digits. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: true;
  readonly border?: string;
  readonly numberFormat?: string;
}

export const FONT = 'Arial';
export const FONT_SIZE = 10;

const INK = '1F3A46';
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
  middle: { horizontal: 'center' },
  closed: { fill: 'E3E6E8', color: '66757D' },
  total: { bold: true, size: 12, horizontal: 'center' },
  left: { horizontal: 'left' },
  percentage: { numberFormat: '0.0%' },
  mean: { numberFormat: '0.00' },
  difference: { numberFormat: '+0;-0;0' },
  date: { numberFormat: 'dd-mm-yyyy', horizontal: 'left' },
  bar: { color: '2F6F7E', vertical: 'center' },
  secondBar: { color: 'C8823C', vertical: 'center' },
  barOnly: { numberFormat: ';;;' },
  meanBar: { fill: '5E9DAD' },
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
