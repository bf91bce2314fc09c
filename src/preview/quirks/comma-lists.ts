import { invalidArgument } from '../office-bridge/office-error';
import type { Quirk } from '../office-bridge/quirks';

const TAKE_ADDRESSES = ['Worksheet.getRange', 'Worksheet.getRanges', 'PageLayout.setPrintArea'];

/** Where lists are separated by semicolons, as in a Dutch Windows, older Excels take no comma between addresses. */
export const COMMA_LISTS: Quirk = {
  takes: ({ object, name, args }) => {
    const isList = TAKE_ADDRESSES.includes(`${object.type}.${name}`) && String(args[0]).includes(',');
    if (isList) throw invalidArgument(String(args[0]));
    return args;
  },
};
