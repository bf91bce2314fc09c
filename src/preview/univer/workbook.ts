import { hostObject, type HostObject, type HostRoot } from '../office-bridge/host-object';
import { accessDenied, itemNotFound, OfficeError } from '../office-bridge/office-error';
import { fromUniver, parseAddress } from './area';
import { stringOf } from './arguments';
import { namesOf } from './names';
import type { OpenBook } from './open-book';
import { rangeObject } from './range';
import { settingsOf } from './settings';
import { worksheetsOf } from './worksheets';

/** Objects that the client library makes for itself at its start; nothing that they are told matters here. */
const INTERNAL_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** `Excel.Workbook`, the root of everything that the client library can reach. */
export function workbookObject(book: OpenBook, announce: () => void): HostRoot {
  const selected = (range: { getSheetId(): string; getRange(): Parameters<typeof fromUniver>[0] } | null) => {
    if (range) return rangeObject({ sheet: book.sheet(range.getSheetId()), area: fromUniver(range.getRange()) });
    return rangeObject({ sheet: book.activeSheet(), area: { row: 0, column: 0, rows: 1, columns: 1 } });
  };
  return hostObject({
    type: 'Workbook',
    properties: {
      name: { get: () => book.engine.book.getName() },
      readOnly: { get: () => book.state.readOnly },
      application: { get: () => applicationOf(book) },
      names: { get: () => namesOf(book, null) },
      protection: { get: () => bookProtection(book) },
      settings: { get: () => settingsOf(book.settings) },
      worksheets: { get: () => worksheetsOf(book) },
    },
    methods: {
      getActiveCell: () => selected(book.engine.book.getActiveCell()),
      getSelectedRange: () => selected(book.engine.book.getActiveRange()),
      _GetRangeForEventByReferenceId: (reference) => {
        const [id = '', address = ''] = stringOf(reference, 'reference').split('|');
        const sheet = book.findSheet(id);
        if (!sheet) throw itemNotFound();
        return rangeObject({ sheet, area: parseAddress(address) });
      },
    },
    create: (name) =>
      name === INTERNAL_SERVICE ? hostObject({ type: name, methods: { notifyActionHandlerReady: () => null } }) : null,
    batchEnded: () => {
      book.flush();
      return Promise.resolve();
    },
    batchAnswered: announce,
  });
}

function applicationOf(book: OpenBook): HostObject {
  return hostObject({
    type: 'Application',
    properties: {
      calculationMode: { get: () => 'Automatic' },
      calculationState: { get: () => (book.calculation.pending ? 'Pending' : 'Done') },
    },
    methods: {
      calculate: async () => {
        book.flush();
        await book.calculation.recalculate();
      },
      // A batch is shown in one go in any case.
      suspendScreenUpdatingUntilNextSync: () => null,
      suspendApiCalculationUntilNextSync: () => null,
    },
  });
}

/** `Excel.WorkbookProtection`: of the sheets' order and names. */
function bookProtection({ state }: OpenBook): HostObject {
  return hostObject({
    type: 'WorkbookProtection',
    properties: { protected: { get: () => state.protection !== null } },
    methods: {
      protect: (password) => {
        if (state.protection) throw accessDenied();
        state.protection = { password: typeof password === 'string' ? password : '' };
      },
      unprotect: (password) => {
        if (state.protection && state.protection.password !== '' && state.protection.password !== password) {
          throw new OfficeError('InvalidPassword', 'The password you supplied is not correct.');
        }
        state.protection = null;
      },
    },
  });
}
