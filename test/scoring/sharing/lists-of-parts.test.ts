import { SHARE_COMMAND_TEXTS } from '../../../src/cli/share/texts';
import { PRIVATE_PARTS } from '../../../src/scoring/sharing/shared-parts';
import { PART_WORDS } from '../../../src/scoring/sharing/texts';
import { SHARE_TEXTS } from '../../../src/taskpane/start/together/texts';
import { START_TEXTS } from '../../../src/taskpane/start/texts';
import { MEASUREMENT_SHEET_TEXTS } from '../../../src/workbook/sheets/measurement/texts';

/** Where people read what is left out of a copy by itself. */
const LISTS: Readonly<Record<string, string>> = {
  'at Start': START_TEXTS.shareWhat,
  'at Start, where there is none': SHARE_TEXTS.leavesNothing,
  'in the help of the command line': SHARE_COMMAND_TEXTS.examples.flat().join(),
};

/** Only where the workbook has their sheets, which most have not, Meting speaks of them. */
const ON_SHEETS_OF_THEIR_OWN = [PART_WORDS.agenda[1], PART_WORDS.papers[1]];

test('every part that a workbook may hold without more is named on the sheet Meting, where it holds none', () => {
  const words = PRIVATE_PARTS.map((part) => PART_WORDS[part][1] as string);
  const missing = words.filter((word) => !MEASUREMENT_SHEET_TEXTS.nothing.includes(word));
  expect(missing).toEqual(ON_SHEETS_OF_THEIR_OWN);
});

test.each(Object.entries(LISTS))('every part that is left out of a copy is named %s', (_, text) => {
  const words = PRIVATE_PARTS.map((part) => PART_WORDS[part][1]);
  expect(words).toContain('scores van reviewers');
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});
