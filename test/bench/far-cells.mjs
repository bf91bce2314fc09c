// A workbook that is large in the grid and small in a file.
import { zipSync, unzipSync, strFromU8, strToU8 } from 'fflate';

/** A workbook of ours with a sheet beside it that has one cell in the last column of each of 100,000 rows. */
export function withFarCells(bytes) {
  const rows = Array.from(
    { length: 100_000 },
    (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
  );
  const parts = unzipSync(bytes);
  const edit = (name, old, text) => {
    parts[name] = strToU8(strFromU8(parts[name]).replace(old, text + old));
  };
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  parts['xl/worksheets/far.xml'] = strToU8(
    `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  );
  edit('xl/workbook.xml', '</sheets>', '<sheet name="Ver weg" sheetId="99" r:id="rId99"/>');
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  edit(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId99" Type="${type}" Target="worksheets/far.xml"/>`,
  );
  return zipSync(parts);
}

/** What reading takes beside its XML parser, in words. */
export const readingLines = (files) =>
  files.map(
    ({ name, reading, bareParser }) =>
      `${`reading ${name}`.padEnd(44)}${reading.toFixed(1).padStart(8)} ms, ` +
      `${(reading / bareParser).toFixed(2)} times its XML parser alone  (aim 1.5)`,
  );
