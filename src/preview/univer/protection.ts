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
  await book.own(() =>
    facade
      .getWorksheetPermission()
      .protectRanges([{ ranges, options: { name: 'locked cells', allowedUsers: [], allowViewByOthers: true } }]),
  );
  await keepLocked(sheet);
}

/** Left to itself, Univer lets the owner of a protected range edit it, and hides what stands there. */
export async function keepLocked({ book, facade }: Sheet): Promise<void> {
  const { RangePermissionPoint: point } = book.engine.api.Enum;
  await book.own(async () => {
    for (const rule of await facade.getWorksheetPermission().listRangeProtectionRules()) {
      await rule.setPoint(point.Edit, false);
      await rule.setPoint(point.View, true);
      await rule.setPoint(point.ManageCollaborator, false);
      await rule.setPoint(point.Delete, false);
    }
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
