import type { Quirk } from '../office-bridge/quirks';

/**
 * Something goes wrong in the middle of a batch: of those from now on the one with this number, counted from 1. Those
 * that only let go of objects are not counted.
 */
export function failsHalfWay(request: number): Quirk {
  let begun = 0;
  return {
    failsAt: (actions) => {
      begun += 1;
      return begun === request ? Math.floor(actions / 2) : null;
    },
  };
}
