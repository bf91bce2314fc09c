import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { UnreadableFileError } from '../../../src/host/xlsx/unreadable-file';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import { checkWorkbook } from '../../../src/workbook/check-workbook';
import { UnreadableWorkbookError } from '../../../src/workbook/unreadable-workbook';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { scoredMeasurement } from '../../support/measurements';
import { editPart, PARTS, replaced } from './edit-xlsx';
import { deflated, localEntry, stored, withUnnamed, zip64File, zipFile } from './zip-file';

/** Every item of the integrated model 4: A 26 × 4 = 104, O 25 × 4 = 100. */
const written = writeXlsx(workbookPlan(scoredMeasurement('integrated', 4)));

/** The totals that are read from a file, or the class of the error. */
async function outcome(bytes: Uint8Array): Promise<string> {
  return readXlsx(bytes)
    .then((contents) => {
      const { columns } = checkWorkbook(contents).assessment;
      return [columns.A, columns.O].map((judged) => `${judged?.total.score ?? '-'}`).join('/');
    })
    .catch((error: unknown) => (isExpected(error) ? 'refused' : `unexpected: ${String(error)}`));
}

const isExpected = (error: unknown) => error instanceof UnreadableFileError || error instanceof UnreadableWorkbookError;

describe('a file that was damaged', () => {
  test('is refused, or gives the totals that it always had, whatever bits changed', async () => {
    const bytes = await written;
    const damage = fc.array(fc.record({ at: fc.nat(bytes.length - 1), bit: fc.nat(7) }), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (flips) => {
        const copy = Uint8Array.from(bytes);
        flips.forEach(({ at, bit }) => (copy[at] = (copy[at] ?? 0) ^ (1 << bit)));
        expect(['refused', '104/100']).toContain(await outcome(copy));
      }),
      { numRuns: 120 },
    );
  });

  test('is refused when a score in it no longer fits its checksum', async () => {
    const parts = Object.entries(unzipSync(await written)).map(([name, part]) => stored(name, part));
    const damaged = parts.map((entry) =>
      entry.name === PARTS.scores
        ? { ...entry, data: strToU8(replaced(strFromU8(entry.data), '<v>4</v>', '<v>1</v>')) }
        : entry,
    );
    expect(await outcome(zipFile(parts))).toBe('104/100');
    await expect(readXlsx(zipFile(damaged))).rejects.toMatchObject({ reason: 'damaged' });
  });

  test('is refused, or read as Excel reads it, when a part that its directory does not name stands in it', async () => {
    const parts = Object.entries(unzipSync(await written)).map(([name, part]) => deflated(name, part));
    const scores = strFromU8(unzipSync(await written)[PARTS.scores] ?? new Uint8Array());
    const stray = localEntry(deflated(PARTS.scores, strToU8(scores.replaceAll('<v>4</v>', '<v>1</v>'))));
    expect(await outcome(withUnnamed(parts, stray))).toMatch(/^(refused|104\/100)$/);
  });

  test('is refused or read when it was cut off anywhere', async () => {
    const bytes = await written;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        expect(['refused', '104/100']).toContain(await outcome(bytes.subarray(0, length)));
      }),
      { numRuns: 60 },
    );
  });
});

test('a file in the form for large files (ZIP64) is read', async () => {
  const parts = Object.entries(unzipSync(await written)).map(([name, part]) => deflated(name, part));
  expect(await outcome(zip64File(parts))).toBe('104/100');
});

describe('a file whose XML was changed by hand', () => {
  /** The same changes every time, so that a failure can be looked at. */
  const SEED = 20261122;
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

  test('is read or refused, whatever was put into it', async () => {
    const bytes = await written;
    const change = fc.record({ part: anyPart, at: fc.double({ min: 0, max: 1, noNaN: true }), lost: fc.nat(20), junk });
    await fc.assert(
      fc.asyncProperty(change, async ({ part, at, lost, junk: text }) => {
        const changed = editPart(bytes, part, (xml) => {
          const place = Math.floor(at * xml.length);
          return xml.slice(0, place) + text + xml.slice(place + lost);
        });
        expect(await outcome(changed)).toMatch(/^(refused|[\d-]+\/[\d-]+)$/);
      }),
      { numRuns: 60, seed: SEED },
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
  ])('is refused with %s', async (_name, part, xml) => {
    expect(await outcome(editPart(await written, part, () => xml))).toBe('refused');
  });

  test('is not made to grow by entities', async () => {
    const entities = 'bcdefghij'
      .split('')
      .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index] ?? ''};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(100)}">${entities.join('')}]>`;
    const changed = editPart(await written, PARTS.scores, (xml) =>
      replaced(
        xml.replace('?>', `?>${bomb}`),
        '</sheetData>',
        '<row r="60"><c r="A60" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData>',
      ),
    );
    expect(['refused', '104/100']).toContain(await outcome(changed));
  });
});
