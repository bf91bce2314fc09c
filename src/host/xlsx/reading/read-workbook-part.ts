import { UnreadableFileError } from '../unreadable-file';
import { parseXml, type PartReader, type ReadingWork } from './parse-xml';
import { isTrue, RELATIONSHIP_NAMESPACES, SPREADSHEET_NAMESPACES, unescaped } from './spreadsheet-xml';

/** What the workbook itself says: which sheets and names it has, and from when its days are counted. */
export interface WorkbookPart {
  /** In the order of their tabs, each with the id of its relationship. */
  readonly sheets: readonly { readonly name: string; readonly relationship: string }[];
  /** What each workbook-wide name refers to; names of one sheet, as a copied sheet has, are left out. */
  readonly names: ReadonlyMap<string, string>;
  readonly is1904: boolean;
}

/** @throws {UnreadableFileError} also where two sheets have one name, or one name refers to two things */
export function readWorkbookPart(bytes: Uint8Array, work: ReadingWork): WorkbookPart {
  const sheets: { name: string; relationship: string }[] = [];
  const names = new Map<string, string>();
  const stated = new Map<string, string>();
  /** Something that the workbook may say once, or twice the same. Capitals make no other name. */
  const state = (what: string, value: string) => {
    if ((stated.get(what.toLowerCase()) ?? value) !== value) throw new UnreadableFileError('double-part');
    stated.set(what.toLowerCase(), value);
  };
  let is1904 = false;
  let name: string | null = null;
  let reference = '';
  const reader: PartReader = {
    root: 'workbook',
    namespaces: SPREADSHEET_NAMESPACES,
    open(path, attributes) {
      const [, group, element] = path;
      if (group === 'workbookPr' && path.length === 2) {
        is1904 = isTrue(attributes.date1904?.value);
        state('date1904', String(is1904));
      }
      if (path.length !== 3) return;
      if (group === 'sheets' && element === 'sheet') {
        const relationship = Object.values(attributes).find(
          ({ local, uri }) => local === 'id' && RELATIONSHIP_NAMESPACES.includes(uri),
        )?.value;
        const sheet = attributes.name?.value;
        if (relationship === undefined || sheet === undefined) throw new UnreadableFileError('damaged');
        sheets.push({ name: unescaped(sheet), relationship });
        state(`sheet ${unescaped(sheet)}`, relationship);
      }
      if (group === 'definedNames' && element === 'definedName' && attributes.localSheetId === undefined) {
        name = attributes.name?.value ?? '';
        reference = '';
      }
    },
    text(text) {
      if (name !== null) reference += text;
    },
    close(path) {
      if (name === null || path.length !== 3) return;
      names.set(name, unescaped(reference).trim());
      state(`name ${name}`, names.get(name) ?? '');
      name = null;
    },
  };
  parseXml(bytes, reader, work);
  return { sheets, names, is1904 };
}
