import { Workbook } from '@cj-tech-master/excelts';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { EMPTY_REVIEW } from '../../../src/measurement/review';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { formOf } from '../../support/measurements';
import { parseXml, withDescendants } from '../../support/xml-tree';
import { partsOf, sheetOf } from './edit-xlsx';

/** A workbook with one text wherever a user can supply one. */
function everywhere(text: string): Measurement {
  const empty = emptyMeasurement(formOf('ips25'));
  return {
    ...empty,
    review: {
      ...EMPTY_REVIEW,
      organisation: text,
      programme: text,
      kind: text,
      reviewer1: text,
      reviewer2: text,
      conduct: text,
      remarks: text,
    },
    notes: { 'ips25-1': text },
    recommendations: { 'ips25-1': text },
    officialAnchors: { 'ips25-1': [text, '', '', '', ''] },
    bands: { ...empty.bands, ips25: { ...empty.bands.ips25, status: text, provenance: text } },
  };
}

async function writtenWith(text: string): Promise<Uint8Array> {
  return writeXlsx(workbookPlan(everywhere(text)));
}

/** The values of all cells that hold this text as it is: no formula, no link. */
async function cellsWith(bytes: Uint8Array, text: string): Promise<number> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  let count = 0;
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        // The library repeats a value in every cell that is merged with it.
        if (cell.value === text && cell.master === cell) count += 1;
      });
    });
  });
  return count;
}

/** The text of every cell that says of itself that it is text, as XML has it. */
async function quotedTexts(bytes: Uint8Array): Promise<string[]> {
  const parts = partsOf(bytes);
  const named = async (path: string, name: string) =>
    withDescendants(await parseXml(parts[path] ?? '')).filter((element) => element.name === name);
  const [formats] = await named('xl/styles.xml', 'cellXfs');
  const isQuoted = formats?.children.map(({ attributes }) => attributes.quotePrefix === '1') ?? [];
  const sharedTexts = (await named('xl/sharedStrings.xml', 'si')).map(({ children }) => children[0]?.text ?? '');
  const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
  const cells = (await Promise.all(sheets.map((path) => named(path, 'c')))).flat();
  return cells
    .filter(({ attributes }) => isQuoted[Number(attributes.s ?? 0)])
    .map(({ attributes, children }) => {
      expect(attributes.t).toBe('s');
      return sharedTexts[Number(children[0]?.text)] ?? '';
    });
}

/** 7 fields of the review, a note, a recommendation, an official wording, and 2 texts beside the bands. */
const PLACES = 12;

describe('text of a user that looks like a formula', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("https://example.org","klik")',
    '+31 6 1234',
    '-5',
    '@SUM(A1)',
    '\t=1+1',
    '=cmd|x!A1',
  ])('stays text: %p', async (text) => {
    const bytes = await writtenWith(text);
    expect(await cellsWith(bytes, text)).toBe(PLACES);
    const formulas = Object.values(partsOf(bytes)).flatMap((part) => part.match(/<f[ >].*?<\/f>/g) ?? []);
    expect(formulas.filter((formula) => /HYPERLINK|cmd|SUM\(A1\)|>=?1\+1</.test(formula))).toEqual([]);
  });

  test.each(['=', '=1+1', '+31 6 1234', '-5', '- een streepje', '@SUM(A1)', '\t=1+1', '\r=1+1', '\n=1+1'])(
    'says that it is text, and nothing else does: %j',
    async (text) => {
      const quoted = await quotedTexts(await writtenWith(text));
      // The parser takes off the white space around a text.
      expect(quoted).toEqual(Array.from({ length: PLACES }, () => text.trim()));
    },
  );

  test.each(['gewoon', '3-4', '1+1', "'s avonds", '– streepje', ' =1+1', 'a@b.nl', '1=1', '(-5)'])(
    'is not what begins otherwise: %j',
    async (text) => {
      expect(await quotedTexts(await writtenWith(text))).toEqual([]);
    },
  );
});

/** Characters that XML 1.0 does not allow, whichever way they are written. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:[0-8]|1[124-9]|2\d|3[01]|x0?[0-8bcef]|x1[\da-f]);/i;

describe('text that XML cannot hold', () => {
  test.each([
    ['control characters', 'a\u0000b\u0001c\u0008d\u000be\u001ff'],
    ['half a character', 'a\ud83db'],
    ['characters that are none', 'a\ufffeb\uffffc'],
  ])('does not get into the file: %s', async (_name, text) => {
    const parts = partsOf(await writtenWith(text));
    Object.entries(parts).forEach(([path, part]) => {
      expect([path, FORBIDDEN.exec(part)?.[0]]).toEqual([path, undefined]);
    });
  });

  test('is kept without the characters that cannot be', async () => {
    expect(await cellsWith(await writtenWith('a\u0001b'), 'ab')).toBe(PLACES);
  });
});

describe('text of 40,000 characters', () => {
  test.each([
    ['letters', 'a'.repeat(40_000)],
    ['characters of two halves', 'a' + '👍'.repeat(20_000)],
    ['signs that XML writes longer', '&'.repeat(40_000)],
  ])('is cut to what a cell holds, 32,767, also where it is a cached result: %s', async (_name, text) => {
    const bytes = await writtenWith(text);
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const lengths: number[] = [];
    workbook.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell(({ value }) => {
          const held = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
          if (typeof held === 'string') lengths.push(held.length);
        });
      });
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(32_767);
    expect(Math.max(...lengths)).toBeGreaterThan(32_000);
    Object.values(partsOf(bytes)).forEach((part) => {
      expect(part.includes('\ufffd')).toBe(false);
    });
  });
});

test('line breaks in the prompt of a score cell are written so that they stay line breaks', async () => {
  const { 'xl/worksheets/sheet2.xml': scores = '' } = partsOf(await writtenWith('x'));
  const prompts = [...scores.matchAll(/ prompt="([^"]*)"/g)].map(([, prompt = '']) => prompt);
  expect(prompts).toHaveLength(25);
  // An XML reader turns a plain line break in an attribute into a space.
  expect(prompts.filter((prompt) => /[\n\r\t]/.test(prompt))).toEqual([]);
  expect(prompts.filter((prompt) => prompt.match(/&#(10|x0*a);|_x000a_/gi)?.length !== 4)).toEqual([]);
});

test('a workbook says who made it and what it is', async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(await writtenWith('GGZ'));
  expect(workbook.title).toBe('IPS-modeltrouwmeting – GGZ – GGZ');
  expect(workbook.creator).toMatch(/IPS-modeltrouw/);
  expect(sheetOf(workbook, 'Meting').getCell('A1').value).toBe('IPS-modeltrouwmeting');
});
