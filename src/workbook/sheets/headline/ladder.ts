import type { Measurement } from '../../../measurement/measurement';
import { VERDICT_NAMES, VERDICTS, type BandSetId } from '../../../scale/verdicts';
import type { Judged } from '../../../scoring/assessment';
import { readBands } from '../../../scoring/bands';
import type { FormulaCell, Filled } from '../../paper/sheet-template';
import { HEADLINE_SHEET_TEXTS as TEXTS } from './texts';

/**
 * The ladder is the band bar of a sheet: four cells, one for each verdict, as wide as each other. A data bar fills those that
 * the total has passed and a part of the one in which it lies, so that its end is the marker. Formula and function stand side
 * by side here.
 */

/**
 * The ladder ends half a point above the most that can be scored, and a bar ends half a point above its total: the most fills
 * the last step, and the last total below a bound does not fill its own.
 */
const HALF = 0.5;

/** Where the steps of a ladder begin and, behind them, where it ends; null where the bands cannot be used. */
export function stepStarts({ bands }: Measurement, { total }: Judged, set: BandSetId): readonly number[] | null {
  const read = readBands(bands[set]);
  if (read === null) return null;
  const end = total.maximum + HALF;
  const within = (bound: number) => Math.min(end, Math.max(total.items, bound));
  return [total.items, within(read.redelijk), within(read.goed), within(read.voorbeeldig), end];
}

/** The cells from which formulas learn the same: five beside each other, the first one 0 where the bands cannot be used. */
export function stepStartFormulas(
  cells: { readonly usable: string; readonly items: string; readonly maximum: string },
  bands: readonly string[],
): string[] {
  const { usable, items, maximum } = cells;
  const end = `${maximum}+${HALF}`;
  const starts = [items, ...bands.map((band) => `MIN(${end},MAX(${items},${band}))`), end];
  return starts.map((start) => `IF(${usable}=0,0,${start})`);
}

/** Which of the verdicts a total would earn, counted from 1; 0 where the bands cannot be used. */
export const stepOf = (total: number, starts: readonly number[] | null) =>
  starts === null ? 0 : 1 + starts.slice(1, -1).filter((start) => start <= total).length;

/** @param starts the cells in which the steps begin */
export const stepOfFormula = (total: string, [first = '', ...later]: readonly string[]) =>
  `IF(${first}=0,0,1${later
    .slice(0, -1)
    .map((start) => `+(${total}>=${start})`)
    .join('')})`;

/**
 * How much of a step a bar fills, from 0 to 1; empty text for nothing, which some programs draw even for 0.
 * @param total a text where no bar is drawn
 */
export function filledPart(total: number | string, [start, next]: readonly [number, number]): number | '' {
  if (typeof total === 'string') return '';
  if (total >= next) return 1;
  return total < start ? '' : (total - start + HALF) / (next - start);
}

export const filledPartFormula = (total: string, start: string, next: string) =>
  `IF(ISNUMBER(${total}),IF(${total}>=${next},1,IF(${total}<${start},"",(${total}-${start}+${HALF})/(${next}-${start}))),"")`;

/** What stands below a step: the verdict and its totals, marked where it is the one that is earned. */
export function stepCell(
  place: number,
  cells: { readonly verdict: string; readonly first: string; readonly start: string; readonly next: string },
  told: (filled: Filled) => { readonly verdict: Judged['verdict']; readonly starts: readonly number[] | null },
): FormulaCell {
  const verdict = VERDICTS[place] ?? 'geen';
  const name = VERDICT_NAMES[verdict] + TEXTS.gap;
  const { first, start, next } = cells;
  return {
    formula:
      `IF(${first}=0,"",IF(${cells.verdict}="${verdict}","${TEXTS.here}","")&"${name}"&IF(${start}=${next},"${TEXTS.nothing}",` +
      `${start}&IF(${next}-${start}>1,"${TEXTS.upTo}"&INT(${next}-${HALF}),"")))`,
    result: (filled) => {
      const { verdict: earned, starts } = told(filled);
      const [from = 0, end = 0] = starts?.slice(place) ?? [];
      if (starts === null) return '';
      const upTo = end - from > 1 ? `${TEXTS.upTo}${Math.floor(end - HALF)}` : '';
      const totals = from === end ? TEXTS.nothing : `${from}${upTo}`;
      return (earned === verdict ? TEXTS.here : '') + name + totals;
    },
  };
}
