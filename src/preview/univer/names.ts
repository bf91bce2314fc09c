import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { hostObject, type HostObject } from '../office-bridge/host-object';
import { invalidArgument, itemAlreadyExists, itemNotFound, notModelled } from '../office-bridge/office-error';
import { parseAddress, sheetNameIn } from './area';
import { stringOf } from './arguments';
import type { OpenBook } from './open-book';
import { rangeObject } from './range';
import { absoluteReference, isRange, placeOf, type RangePlace } from './range-place';
import type { Sheet } from './sheet';

/** Univer does not export the type of what changes a name. */
type FDefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];

/** A name as Univer keeps it. Making what changes it costs more, of each name that there is. */
type DefinedName = IDefinedNamesServiceParam;

/** What Univer takes for the sheet of a name of the workbook. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** A reference to one range of a named sheet. */
const REFERENCE = /^=?(?:'(?:[^']|'')+'|[\p{L}\d_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu;

/** `Excel.NamedItemCollection`: the names of the workbook, or of one sheet. */
export function namesOf(book: OpenBook, sheet: Sheet | null): HostObject {
  const find = (name: unknown) => {
    const found = findName(book, sheet, stringOf(name, 'name'));
    return found && namedItem(book, sheet, found.name);
  };
  const items = () => namesIn(book, sheet).map(({ name }) => namedItem(book, sheet, name));
  return hostObject({
    type: 'NamedItemCollection',
    methods: {
      add: (name, reference, comment) => addName(book, sheet, stringOf(name, 'name'), reference, comment),
      getItem: (name) => {
        const found = find(name);
        if (!found) throw itemNotFound();
        return found;
      },
      getItemOrNullObject: find,
      getCount: () => items().length,
    },
    items,
  });
}

/** The place that a name stands for, seen from a sheet: its own names come first. */
export function placeNamed(book: OpenBook, sheet: Sheet, name: string): RangePlace | null {
  const found = findName(book, sheet, name) ?? findName(book, null, name);
  return found && placeIn(book, referenceOf(found));
}

function namesIn({ engine }: OpenBook, sheet: Sheet | null): DefinedName[] {
  const all = engine.definedNames.getDefinedNameMap(engine.book.getId()) ?? {};
  return Object.values(all).filter(({ localSheetId }) => localSheetId === (sheet?.id ?? WHOLE_WORKBOOK));
}

function findName(book: OpenBook, sheet: Sheet | null, name: string): DefinedName | null {
  const wanted = name.toLowerCase();
  return namesIn(book, sheet).find((present) => present.name.toLowerCase() === wanted) ?? null;
}

/** What changes a name, or removes it. */
function changing({ engine }: OpenBook, { name, localSheetId }: DefinedName): FDefinedName {
  const found = engine.book
    .getDefinedNames()
    .find((each) => each.getName() === name && each.getLocalSheetId() === localSheetId);
  if (!found) throw itemNotFound();
  return found;
}

function addName(book: OpenBook, sheet: Sheet | null, name: string, reference: unknown, comment: unknown): HostObject {
  if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) throw invalidArgument(`name ${name}`);
  if (findName(book, sheet, name)) throw itemAlreadyExists();
  const text = isRange(reference)
    ? absoluteReference(placeOf(reference, 'reference'))
    : stringOf(reference, 'reference');
  const builder = book.engine.book.newDefinedNameBuilder().setName(name).setRef(referenceText(text));
  if (typeof comment === 'string') builder.setComment(comment);
  if (sheet) builder.setScopeToWorksheet(sheet.facade);
  else builder.setScopeToWorkbook();
  book.own(() => {
    book.engine.book.insertDefinedNameBuilder(builder.build());
  });
  return namedItem(book, sheet, name);
}

function namedItem(book: OpenBook, sheet: Sheet | null, name: string): HostObject {
  const present = () => {
    const found = findName(book, sheet, name);
    if (!found) throw itemNotFound();
    return found;
  };
  const range = () => {
    const place = placeIn(book, referenceOf(present()));
    return place && rangeObject(place);
  };
  return hostObject({
    type: 'NamedItem',
    identity: { _Id: name },
    properties: {
      name: { get: () => present().name },
      formula: {
        get: () => `=${referenceOf(present())}`,
        set: (value) => {
          const text = referenceText(value);
          const found = changing(book, present());
          book.own(() => {
            found.setRef(text);
          });
        },
      },
      value: { get: () => referenceOf(present()).replaceAll('$', '') },
      type: { get: () => (placeIn(book, referenceOf(present())) ? 'Range' : 'Error') },
      scope: { get: () => (sheet ? 'Worksheet' : 'Workbook') },
      comment: { get: () => present().comment ?? '' },
      visible: { get: () => true },
    },
    methods: {
      delete: () => {
        const found = changing(book, present());
        book.own(() => {
          found.delete();
        });
      },
      getRange: () => {
        const found = range();
        if (!found) throw itemNotFound();
        return found;
      },
      getRangeOrNullObject: range,
    },
  });
}

function referenceText(value: unknown): string {
  const text = stringOf(value, 'reference');
  if (!REFERENCE.test(text)) throw notModelled(`a name for ${text}: only references to a range are`);
  return text.replace(/^=/, '');
}

const referenceOf = ({ formulaOrRefString }: DefinedName) => formulaOrRefString.replace(/^=/, '');

/** Null when the sheet is gone, or the name stands for something else than a range. */
function placeIn(book: OpenBook, reference: string): RangePlace | null {
  if (!REFERENCE.test(reference)) return null;
  const sheet = book.findSheet(sheetNameIn(reference) ?? '');
  return sheet && { sheet, area: parseAddress(reference) };
}
