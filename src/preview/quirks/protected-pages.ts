import type { Quirk } from '../office-bridge/quirks';
import { sheetOfBreaks } from '../univer/page-layout';

/** Where pages end cannot be set on a protected sheet: its command Breaks is grey, while the rest of Page Layout is not. */
export const PROTECTED_PAGES: Quirk = {
  takes: ({ object, args }) => {
    sheetOfBreaks(object)?.checkUnprotected();
    return args;
  },
};
