import { readProperty } from '../office-bridge/host-object';
import type { Quirk } from '../office-bridge/quirks';

/** Pages are only scaled, not fitted to a width, unless the tab Page Layout is open: OfficeDev/office-js#1860. */
export const FIT_IGNORED: Quirk = {
  takes: async ({ object, name, args }) => {
    if (object.type !== 'PageLayout' || name !== 'zoom') return args;
    const [zoom] = args;
    const isFit = typeof zoom === 'object' && zoom !== null && !('scale' in zoom);
    return isFit ? [await readProperty(object, name)] : args;
  },
};
