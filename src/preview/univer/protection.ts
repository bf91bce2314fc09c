import type { FWorksheet } from '@univerjs/sheets/facade';
import { hostObject, type HostObject } from '../office-bridge/host-object';
import { invalidOperation, OfficeError } from '../office-bridge/office-error';
import { toUniver } from './area';
import { recordOf } from './arguments';
import type { Sheet } from './sheet';

/** What may still be done on a protected sheet, as Excel has it without options. */
const NO_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Univer does not export this type. */
type Permission = ReturnType<FWorksheet['getWorksheetPermission']>;
type Point = Parameters<Awaited<ReturnType<Permission['protectRanges']>>[number]['setPoint']>[0];

/**
 * Left to itself, Univer lets the owner of a protected range edit it, and hides what stands there. The names are
 * written out because this module must not load Univer.
 */
const POINTS = [
  ['RangeEdit', false],
  ['RangeView', true],
  ['RangeManageCollaborator', false],
  ['RangeDeleteProtection', false],
] as readonly (readonly [Point, boolean])[];

/** `Excel.WorksheetProtection`. */
export function protectionOf(sheet: Sheet): HostObject {
  const { state } = sheet;
  return hostObject({
    type: 'WorksheetProtection',
    properties: {
      protected: { get: () => state.protection !== null },
      options: { get: () => state.protection && { ...NO_OPTIONS, ...state.protection.options } },
    },
    methods: {
      protect: (options, password) => protect(sheet, options, password),
      unprotect: (password) => unprotect(sheet, password),
    },
  });
}

async function protect(sheet: Sheet, options: unknown, password: unknown): Promise<void> {
  const { book, state } = sheet;
  if (state.protection) throw invalidOperation('the worksheet is already protected');
  book.flush();
  state.protection = {
    options: options === undefined || options === null ? {} : recordOf(options, 'options'),
    password: typeof password === 'string' ? password : '',
  };
  const { core, facade } = sheet;
  const whole = { row: 0, column: 0, rows: core.getRowCount(), columns: core.getColumnCount() };
  const locked = state.locks.rectangles(whole);
  if (locked.length === 0) return;
  const ranges = locked.map((area) => facade.getRange(toUniver(area)));
  await book.own(async () => {
    const rules = await facade
      .getWorksheetPermission()
      .protectRanges([{ ranges, options: { name: 'locked cells', allowedUsers: [], allowViewByOthers: true } }]);
    for (const rule of rules) for (const [point, value] of POINTS) await rule.setPoint(point, value);
  });
}

async function unprotect(sheet: Sheet, password: unknown): Promise<void> {
  const { book, facade, state } = sheet;
  if (!state.protection) return;
  if (state.protection.password !== '' && state.protection.password !== password) {
    throw new OfficeError('InvalidPassword', 'The password you supplied is not correct.');
  }
  state.protection = null;
  await book.own(async () => {
    const permission = facade.getWorksheetPermission();
    const rules = await permission.listRangeProtectionRules();
    if (rules.length > 0) await permission.unprotectRules(rules.map(({ id }) => id));
  });
}
