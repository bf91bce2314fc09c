import { SHARE_COMMAND_TEXTS } from '../../../src/cli/share/texts';
import { PRIVATE_PARTS } from '../../../src/scoring/sharing/shared-parts';
import { PART_WORDS } from '../../../src/scoring/sharing/texts';
import { SHARE_TEXTS } from '../../../src/taskpane/start/together/texts';
import { START_TEXTS } from '../../../src/taskpane/start/texts';
import { MEASUREMENT_SHEET_TEXTS } from '../../../src/workbook/sheets/measurement/texts';

/** Where people read what is left out of a copy by itself. */
const LISTS: Readonly<Record<string, string>> = {
  'on the sheet Meting, where it holds none': MEASUREMENT_SHEET_TEXTS.nothing,
  'at Start': START_TEXTS.shareWhat,
  'at Start, where there is none': SHARE_TEXTS.leavesNothing,
  'in the help of the command line': SHARE_COMMAND_TEXTS.examples.flat().join(),
};

test.each(Object.entries(LISTS))('every part that is left out of a copy is named %s', (_, text) => {
  const words = PRIVATE_PARTS.map((part) => PART_WORDS[part][1]);
  expect(words).toContain('scores van reviewers');
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});
