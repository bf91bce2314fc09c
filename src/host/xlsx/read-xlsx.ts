import type { WorkbookContents } from '../../workbook/paper/contents';
import { cellReader } from './reading/cell-value';
import { portableInflater, type Inflater } from './reading/inflate';
import { openPackage, type Package, type Relationship } from './reading/open-package';
import { readSheetPart } from './reading/read-sheet-part';
import { readSharedTexts } from './reading/read-texts';
import { readWorkbookPart } from './reading/read-workbook-part';
import { recogniseFile } from './reading/recognise-file';
import { MOST_MEGABYTES_UNPACKED } from './file-limits';
import { UnreadableFileError } from './unreadable-file';

/**
 * Reads the cells and names of an .xlsx file, by whatever program it was saved, through the package's own relationships:
 * the names of parts are free. Looks, validations and the like are passed over.
 * @param inflater what the machine brings for unpacking
 * @throws {UnreadableFileError} where the file cannot be read as a workbook, saying why
 */
export function readXlsx(bytes: Uint8Array, inflater: Inflater = portableInflater): WorkbookContents {
  recogniseFile(bytes);
  const file = openPackage(bytes, inflater, MOST_MEGABYTES_UNPACKED);
  const workbook = workbookPart(file);
  const relationships = file.relationships(workbook);
  const { sheets, names, is1904 } = readWorkbookPart(file.part(workbook), file.work);
  const texts = onlyPart(relationships, 'sharedstrings');
  const contentOf = cellReader(texts === undefined ? [] : readSharedTexts(file.part(texts), file.work), is1904);
  const read = new Set<string>();
  const contents = sheets.flatMap(({ name, relationship }) => {
    const target = relationships.find(({ id }) => id === relationship);
    if (!target) throw new UnreadableFileError('damaged');
    // Sheets with nothing but a chart or a dialog have no cells.
    if (target.type !== 'worksheet') return [];
    // Read once for each of many sheets, one part would be far more work than the size of the file allows.
    if (read.has(target.part)) throw new UnreadableFileError('double-part');
    read.add(target.part);
    return [{ name, rows: readSheetPart(file.part(target.part), contentOf, file.work) }];
  });
  return { sheets: contents, names, is1904 };
}

/** The part of a kind of which there may be one. */
function onlyPart(relationships: readonly Relationship[], kind: string): string | undefined {
  const [part, ...others] = relationships.filter(({ type }) => type === kind).map((found) => found.part);
  if (others.some((other) => other !== part)) throw new UnreadableFileError('double-part');
  return part;
}

/** Which part is the workbook. A package that holds something else is refused with what it is, where it says so. */
function workbookPart(file: Package): string {
  const main = onlyPart(file.relationships(), 'officedocument');
  if (main === undefined) throw new UnreadableFileError('no-workbook');
  const type = file.contentType(main);
  if (/ms-excel\.sheet\.binary/.test(type)) throw new UnreadableFileError('xlsb');
  const isOther = /officedocument|ms-(word|powerpoint|visio)/.test(type) && !/spreadsheetml/.test(type);
  if (isOther) throw new UnreadableFileError('no-workbook');
  return main;
}
