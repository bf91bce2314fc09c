import { readProperty } from '../office-bridge/host-object';
import { accessDenied } from '../office-bridge/office-error';
import type { Quirk } from '../office-bridge/quirks';

/** A sheet that is not protected cannot be unprotected. */
export const UNPROTECT_OPEN_SHEET: Quirk = {
  takes: async ({ object, name, args }) => {
    const isOpen = object.type === 'WorksheetProtection' && !(await readProperty(object, 'protected'));
    if (isOpen && name === 'unprotect') throw accessDenied();
    return args;
  },
};
