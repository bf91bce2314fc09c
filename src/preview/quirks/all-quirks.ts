import type { Quirk } from '../office-bridge/quirks';
import { ALL_REMOTE } from './all-remote';
import { CELL_EDITING } from './cell-editing';
import { COMMA_LISTS } from './comma-lists';
import { DUTCH_ANSWERS } from './dutch-answers';
import { FILTERED_ROWS } from './filtered-rows';
import { FIT_IGNORED } from './fit-ignored';
import { OTHER_WORKBOOK_IN_FRONT } from './other-workbook-in-front';
import { PROTECTED_COMMENTS } from './protected-comments';
import { PROTECTED_PAGES } from './protected-pages';
import { UNANNOUNCED_CHOICES } from './unannounced-choices';
import { UNPROTECT_OPEN_SHEET } from './unprotect-open-sheet';

/** Every way in which the preview can be as unkind as a real Excel, by the name that its address takes (`?quirk=NAME`). */
export const QUIRKS: Readonly<Record<string, Quirk>> = {
  'all-remote': ALL_REMOTE,
  'cell-editing': CELL_EDITING,
  'comma-lists': COMMA_LISTS,
  'dutch-answers': DUTCH_ANSWERS,
  'filtered-rows': FILTERED_ROWS,
  'fit-ignored': FIT_IGNORED,
  'other-workbook-in-front': OTHER_WORKBOOK_IN_FRONT,
  'protected-comments': PROTECTED_COMMENTS,
  'protected-pages': PROTECTED_PAGES,
  'unannounced-choices': UNANNOUNCED_CHOICES,
  'unprotect-open-sheet': UNPROTECT_OPEN_SHEET,
};
