import { OfficeBridge, type FireEvent } from '../office-bridge/bridge';
import { clientMetadata } from '../office-bridge/client-metadata';
import { EventAnnouncer } from './announcer';
import type { SpreadsheetEngine } from './engine';
import { OpenBook } from './open-book';
import { UserEdits } from './user-edits';
import { watchGrid } from './watch-grid';
import { workbookObject } from './workbook';

/** A spreadsheet that answers Office.js as Excel would. */
export interface ExcelHost {
  readonly book: OpenBook;
  readonly bridge: OfficeBridge;
  readonly edits: UserEdits;
  dispose(): void;
}

export interface ExcelHostOptions {
  /** The `Excel` namespace of the client library; asked late, for it loads after the host. */
  readonly clientLibrary: () => unknown;
  /** The newest requirement set that the host has, such as `1.9`. */
  readonly excelApi: string;
}

/** Puts the bridge in front of a running spreadsheet. */
export function createExcelHost(engine: SpreadsheetEngine, { clientLibrary, excelApi }: ExcelHostOptions): ExcelHost {
  const book = new OpenBook(engine);
  const fire: FireEvent = (...event) => {
    bridge.fire(...event);
  };
  const announcer = new EventAnnouncer(book, fire, Number(excelApi.split('.')[1]) >= TRIGGER_SOURCE_MINOR);
  const root = workbookObject(book, () => {
    announcer.ownChanges();
  });
  const bridge = new OfficeBridge(root, clientMetadata(clientLibrary));
  const edits = new UserEdits(book, announcer);
  const stopWatching = watchGrid(book, edits, announcer);
  return {
    book,
    bridge,
    edits,
    dispose: () => {
      stopWatching();
      edits.dispose();
      book.dispose();
      engine.univer.dispose();
    },
  };
}

/** Events say from ExcelApi 1.14 on what caused them. */
const TRIGGER_SOURCE_MINOR = 14;
