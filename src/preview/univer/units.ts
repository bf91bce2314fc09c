import { invalidArgument } from '../office-bridge/office-error';

/** Excel measures in points, Univer in pixels, at 96 pixels and 72 points to the inch. */
export const pixelsOf = (points: number) => round((points * 96) / 72);
export const pointsOf = (pixels: number) => round((pixels * 72) / 96);

const round = (value: number) => Math.round(value * 100) / 100;

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
};

/** A colour as Excel reads it back, `#RRGGBB`. @throws {OfficeError} for a colour that Excel would not take */
export function colorOf(value: unknown): string {
  const text = String(value).toLowerCase();
  const named = NAMED_COLORS[text];
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-f]{6})$/.exec(text);
  if (hex) return `#${text.slice(-6).toUpperCase()}`;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (!parts) throw invalidArgument(`colour ${text}`);
  const digits = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
  return `#${digits.join('').toUpperCase()}`;
}
