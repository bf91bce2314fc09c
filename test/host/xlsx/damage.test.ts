import fc from '../../support/properties';
import { times } from '../../support/depth';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { nativeInflater } from '../../../src/cli/native-inflater';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { UnreadableFileError } from '../../../src/host/xlsx/unreadable-file';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import { checkWorkbook } from '../../../src/workbook/reading/check-workbook';
import { UnreadableWorkbookError } from '../../../src/workbook/reading/unreadable-workbook';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { scoredMeasurement } from '../../support/measurements';
import { fraction } from './damages';
import { editPart, PARTS, replaced, withCell } from './edit-xlsx';
import { deflated, localEntry, stored, withUnnamed, zip64File, zipFile } from './zip-file';

/** Every item of the integrated model 4: A 26 × 4 = 104, O 25 × 4 = 100. */
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeXlsx(workbookPlan(scoredMeasurement('integrated', 4)));
});

/** The totals that are read from a file, or the class of the error. */
function outcome(bytes: Uint8Array): string {
  try {
    const { columns } = checkWorkbook(readXlsx(bytes, nativeInflater)).assessment;
    return [columns.A, columns.O].map((judged) => `${judged?.total.score ?? '-'}`).join('/');
  } catch (error) {
    return isExpected(error) ? 'refused' : `unexpected: ${String(error)}`;
  }
}

const isExpected = (error: unknown) => error instanceof UnreadableFileError || error instanceof UnreadableWorkbookError;

describe('a file that was damaged', () => {
  test('is refused, or gives the totals that it always had, whatever bits changed', () => {
    const damage = fc.array(fc.record({ at: fc.nat(bytes.length - 1), bit: fc.nat(7) }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(damage, (flips) => {
        const copy = Uint8Array.from(bytes);
        flips.forEach(({ at, bit }) => (copy[at] = (copy[at] ?? 0) ^ (1 << bit)));
        expect(['refused', '104/100']).toContain(outcome(copy));
      }),
      { numRuns: times(60, 1_000) },
    );
  });

  test('is refused when a score in it no longer fits its checksum', () => {
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => stored(name, part));
    const damaged = parts.map((entry) =>
      entry.name === PARTS.scores
        ? { ...entry, data: strToU8(replaced(strFromU8(entry.data), '<v>4</v>', '<v>1</v>')) }
        : entry,
    );
    expect(outcome(zipFile(parts))).toBe('104/100');
    expect(() => readXlsx(zipFile(damaged))).toThrow(expect.objectContaining({ reason: 'damaged' }) as Error);
  });

  test('is refused, or read as Excel reads it, when a part that its directory does not name stands in it', () => {
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => deflated(name, part));
    const scores = strFromU8(unzipSync(bytes)[PARTS.scores] ?? new Uint8Array());
    const stray = localEntry(deflated(PARTS.scores, strToU8(scores.replaceAll('<v>4</v>', '<v>1</v>'))));
    expect(outcome(withUnnamed(parts, stray))).toMatch(/^(refused|104\/100)$/);
  });

  test('is refused or read when it was cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(['refused', '104/100']).toContain(outcome(bytes.subarray(0, length)));
      }),
      { numRuns: times(40, 500) },
    );
  });
});

test('a file in the form for large files (ZIP64) is read', () => {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => deflated(name, part));
  expect(outcome(zip64File(parts))).toBe('104/100');
});

describe('a file whose XML was changed by hand', () => {
  const anyPart = fc.constantFrom<string>(
    ...Object.values(PARTS),
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
  );
  const junk = fc.oneof(
    fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '&',
      '&#0;',
      '&x;',
      '</row>',
      '<c>',
      '<f>',
      'NaN',
      '-1',
      '1e999',
      'r="',
      't="e"',
    ),
    fc.string({ maxLength: 5 }),
  );

  test('is read or refused, whatever was put into it', () => {
    const change = fc.record({ part: anyPart, at: fraction, lost: fc.nat(20), junk });
    fc.assert(
      fc.property(change, ({ part, at, lost, junk: text }) => {
        const changed = editPart(bytes, part, (xml) => {
          const place = Math.floor(at * xml.length);
          return xml.slice(0, place) + text + xml.slice(place + lost);
        });
        expect(outcome(changed)).toMatch(/^(refused|[\d-]+\/[\d-]+)$/);
      }),
      { numRuns: times(40, 500) },
    );
  });

  test.each([
    ['no cells', PARTS.scores, '<worksheet/>'],
    ['an empty part', PARTS.scores, ''],
    ['an empty workbook', PARTS.workbook, ''],
    ['a workbook without sheets', PARTS.workbook, '<workbook><sheets/></workbook>'],
    ['no relationships', 'xl/_rels/workbook.xml.rels', '<Relationships/>'],
    ['no texts', 'xl/sharedStrings.xml', '<sst/>'],
    ['something else than XML', PARTS.scores, 'geen XML'],
    ['half a part', PARTS.scores, '<worksheet><sheetData><row r="1"><c r="A1"><v>1'],
  ])('is refused with %s', (_name, part, xml) => {
    expect(outcome(editPart(bytes, part, () => xml))).toBe('refused');
  });

  test.each([
    ['two values in one cell', '<v>4</v><v>3</v>', ''],
    ['two texts in one cell', '<is><t>a</t></is><is><t>b</t></is>', ' t="inlineStr"'],
    ['a text and a value in one cell', '<v>4</v><is><t>3</t></is>', ''],
    ['an element in a value', '<v>1<x/>5</v>', ''],
    ['an element in a cell that is none of a cell', '<x>4</x>', ''],
    ['a value too deep in a cell', '<x><v>4</v></x>', ''],
    ['text directly in a cell', '4', ''],
    ['text directly in a text of a cell', '<is>4</is>', ' t="inlineStr"'],
    ['an element in a text', '<is><t>1<x/>5</t></is>', ' t="inlineStr"'],
  ])('is refused with %s', (_name, contents, attributes) => {
    const changed = editPart(bytes, PARTS.scores, (xml) => withCell(xml, 'F7', contents, attributes));
    expect(outcome(changed)).toBe('refused');
  });

  test.each([
    ['text between the cells of a row', PARTS.scores, '<c r="F7"', '4<c r="F7"'],
    ['text between rows', PARTS.scores, '<row r="8"', '4<row r="8"'],
    ['a value without a cell', PARTS.scores, '<c r="F7"', '<v>4</v><c r="F7"'],
    ['a cell without a row', PARTS.scores, '<row r="8"', '<c r="F7"><v>4</v></c><row r="8"'],
    ['text directly in a shared text', 'xl/sharedStrings.xml', '</si>', '4</si>'],
  ])('is refused with %s', (_name, part, old, text) => {
    expect(outcome(editPart(bytes, part, (xml) => replaced(xml, old, text)))).toBe('refused');
  });

  test('is not made to grow by entities', () => {
    const entities = 'bcdefghij'
      .split('')
      .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index] ?? ''};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(100)}">${entities.join('')}]>`;
    const changed = editPart(bytes, PARTS.scores, (xml) =>
      replaced(
        xml.replace('?>', `?>${bomb}`),
        '</sheetData>',
        '<row r="60"><c r="A60" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData>',
      ),
    );
    expect(['refused', '104/100']).toContain(outcome(changed));
  });
});
