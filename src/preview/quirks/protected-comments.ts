import type { Quirk } from '../office-bridge/quirks';
import { sheetOfComments } from '../univer/comments';

/** Nobody can put a comment on a protected sheet, whatever may be done there: experience, which Microsoft has not confirmed. */
export const PROTECTED_COMMENTS: Quirk = {
  takes: ({ object, name, args }) => {
    if (name === 'add') sheetOfComments(object)?.checkUnprotected();
    return args;
  },
};
