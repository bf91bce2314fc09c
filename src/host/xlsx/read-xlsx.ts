import type { WorkbookContents } from '../../workbook/contents';
import { cellReader } from './reading/cell-value';
import { portableInflater, type Inflater } from './reading/inflate';
import { openPackage, type Package } from './reading/open-package';
import { readSheetPart } from './reading/read-sheet-part';
import { readSharedTexts } from './reading/read-texts';
import { readWorkbookPart } from './reading/read-workbook-part';
import { recogniseFile } from './reading/recognise-file';
import { MOST_MEGABYTES_UNPACKED, UnreadableFileError } from './unreadable-file';

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
  const texts = relationships.find(({ type }) => type === 'sharedstrings');
  const contentOf = cellReader(texts ? readSharedTexts(file.part(texts.part), file.work) : [], is1904);
  const contents = sheets.flatMap(({ name, relationship }) => {
    const target = relationships.find(({ id }) => id === relationship);
    if (!target) throw new UnreadableFileError('damaged');
    // Sheets with nothing but a chart or a dialog have no cells.
    return target.type === 'worksheet'
      ? [{ name, rows: readSheetPart(file.part(target.part), contentOf, file.work) }]
      : [];
  });
  return { sheets: contents, names, is1904 };
}

/** Which part is the workbook. What is in the package instead is said, where that can be known. */
function workbookPart(file: Package): string {
  const main = file.relationships().find(({ type }) => type === 'officedocument')?.part;
  if (main === undefined) throw new UnreadableFileError('no-workbook');
  const type = file.contentType(main);
  if (/ms-excel\.sheet\.binary/.test(type)) throw new UnreadableFileError('xlsb');
  const isOther = /officedocument|ms-(word|powerpoint|visio)/.test(type) && !/spreadsheetml/.test(type);
  if (isOther) throw new UnreadableFileError('no-workbook');
  return main;
}
