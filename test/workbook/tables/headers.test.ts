import type { TableId } from '../../../src/measurement/tables';
import { parseArea } from '../../../src/workbook/paper/a1';
import { textAt } from '../../../src/workbook/paper/contents';
import { SHEET_NAMES } from '../../../src/workbook/paper/sheets';
import type { Table } from '../../../src/workbook/tables/table';
import { TABLES } from '../../../src/workbook/tables/tables';
import { templateOf } from '../../../src/workbook/template';
import { FORM_NAMES, formOf } from '../../support/measurements';
import { planContents } from '../../support/plan-contents';

/** Those that say which headers a new workbook has, so that one that was changed is found by its place. */
const WITH_HEADERS = (Object.keys(TABLES) as TableId[]).filter((id) => 'headers' in TABLES[id]);

describe.each(FORM_NAMES)('the headers of a new workbook: %s', (name) => {
  const form = formOf(name);
  const { sheets, names } = planContents(templateOf(form, SHEET_NAMES));

  test.each(WITH_HEADERS)('%s has them where its name begins, up to where that ends', (id) => {
    const table: Pick<Table<never, never>, 'sheet' | 'name' | 'headers'> = TABLES[id];
    const headers = table.headers?.(form) ?? [];
    const sheet = sheets.find((each) => each.name === table.sheet);
    const area = parseArea((names.get(table.name) ?? '').split('!')[1] ?? '');
    if (!sheet || !area) throw new Error(`no table ${id}`);
    expect(area.right - area.left + 1).toBe(headers.length);
    const standing = headers.map((header, place) => header && textAt(sheet, area.top, area.left + place));
    expect(standing).toEqual(headers);
  });
});
