import type { Quirk } from '../office-bridge/quirks';

/** Whatever happens is somebody else's doing, in this workbook on another machine: with the grid or with a pane. */
export const ALL_REMOTE: Quirk = {
  announces: (event) => {
    if (!('source' in event)) return event;
    return { ...event, source: 'Remote', ...('triggerSource' in event ? { triggerSource: 'Unknown' } : {}) };
  },
};
