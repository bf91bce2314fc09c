import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { nativeInflater } from '../../../src/cli/native-inflater';
import { portableInflater, type Inflater } from '../../../src/host/xlsx/reading/inflate';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { UnreadableFileError } from '../../../src/host/xlsx/unreadable-file';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import { EMPTY_IMPROVEMENT } from '../../../src/measurement/improvement';
import type { Measurement } from '../../../src/measurement/measurement';
import { EMPTY_REVIEW } from '../../../src/measurement/review';
import { carryOver } from '../../../src/workbook/carry-over/carry-over';
import { checkWorkbook } from '../../../src/workbook/reading/check-workbook';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { scoredMeasurement, withEntries } from '../../support/measurements';
import { editPart, PARTS, replaced, withCell } from './edit-xlsx';
import { stored, zipFile } from './zip-file';

/**
 * Files that are in order and that no library's writer of ours makes: as other programs, and Excel itself, save them.
 * Every item 4, bezetting-2 5 in A and 3 in O: A is 25 × 4 + 5 = 105, O is 24 × 4 + 3 = 99.
 */
let bytes: Uint8Array;
beforeAll(async () => {
  const scored = scoredMeasurement('integrated', 4);
  const measurement: Measurement = {
    ...scored,
    entries: withEntries(scored.entries, { 'bezetting-2': { A: 5, O: 3 } }),
    notes: { 'bezetting-2': 'café & co' },
    review: { ...EMPTY_REVIEW, organisation: 'GGZ Noord & Zuid', date: '2026-11-22' },
    improvements: [{ ...EMPTY_IMPROVEMENT, item: 'bezetting-2', action: 'een actie', date: '2027-03-01' }],
  };
  bytes = await writeXlsx(workbookPlan(measurement));
});

type Parts = Record<string, Uint8Array>;
type Edit = (file: Uint8Array) => Uint8Array;

const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const TEXTS = 'xl/sharedStrings.xml';

/** Changes the package: names of parts, and what they hold. */
const repacked =
  (edit: (parts: Parts) => Parts): Edit =>
  (file) =>
    zipSync(edit(unzipSync(file)), { level: 1 });

const edited =
  (part: string, edit: (xml: string) => string): Edit =>
  (file) =>
    editPart(file, part, edit);

const inOrder =
  (...edits: Edit[]): Edit =>
  (file) =>
    edits.reduce((changed, edit) => edit(changed), file);

/** Gives a part another name, wherever it is named. */
const renamed = (from: string, to: string): Edit =>
  repacked((parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name === `xl/${from}` ? `xl/${to}` : name.replace(`${from}.rels`, `${to}.rels`),
        /\.rels$|Content_Types/.test(name) ? strToU8(strFromU8(part).replaceAll(from, to)) : part,
      ]),
    ),
  );

/** Every element with a prefix, as the Open XML SDK and some other programs write them. */
const prefixed = (xml: string) => xml.replace(/<(\/?)([a-zA-Z])/g, '<$1p:$2').replace(/ xmlns="(http)/, ' xmlns:p="$1');

const declared = (xml: string, encoding: string) => xml.replace(/encoding="[^"]*"/, `encoding="${encoding}"`);

const utf16 = (xml: string, order: 'LE' | 'BE'): Uint8Array => {
  const units = Buffer.from(`\ufeff${declared(xml, 'UTF-16')}`, 'utf16le');
  return order === 'LE' ? units : units.swap16();
};

const utf32 = (xml: string, order: 'LE' | 'BE'): Uint8Array => {
  const units = Buffer.concat(
    Array.from(`\ufeff${declared(xml, 'UTF-32')}`, (sign) => {
      const unit = Buffer.alloc(4);
      unit.writeUInt32LE(sign.codePointAt(0) ?? 0);
      return unit;
    }),
  );
  return order === 'LE' ? units : units.swap32();
};

/** The texts of a part that says to be in an encoding, without those that Latin-1 does not have. */
const inLatin1 = (part: Uint8Array | undefined, encoding: string) =>
  declared(strFromU8(part ?? new Uint8Array()), encoding).replace(/[^\0-\xff]/g, '?');

const inUtf16 = (order: 'LE' | 'BE'): Edit =>
  repacked((parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        /\.(xml|rels)$/.test(name) ? utf16(strFromU8(part), order) : part,
      ]),
    ),
  );

/** Rows and cells without `r`; where nothing stood, an empty cell takes the place, and an empty row. */
function withoutNumbers(xml: string): string {
  let row = 0;
  return xml.replace(
    /<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/g,
    (_, number: string, attributes: string, cells = '') => {
      const missing = '<row/>'.repeat(Number(number) - row - 1);
      row = Number(number);
      let column = 0;
      const counted = (cells as string).replace(/<c r="([A-Z]+)\d+"/g, (__, letters: string) => {
        const at = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        const empty = '<c/>'.repeat(at - column - 1);
        column = at;
        return `${empty}<c`;
      });
      return `${missing}<row${attributes}>${counted}</row>`;
    },
  );
}

const SOUND: [string, Edit][] = [
  ['as we write it', (file) => file],
  ['a coloured row', edited(PARTS.scores, (xml) => xml.replace('<row r="5"', '<row r="5" s="1" customFormat="1"'))],
  [
    'a style on empty cells, and one on a cell without contents',
    edited(PARTS.scores, (xml) =>
      replaced(xml, '</sheetData>', '<row r="60" s="2" customFormat="1"><c r="B60" s="3"/></row></sheetData>'),
    ),
  ],
  ['rows and cells without a number', edited(PARTS.scores, withoutNumbers)],
  [
    'a row that stands twice, once without cells',
    edited(PARTS.scores, (xml) => replaced(xml, '<row r="7"', '<row r="7"/><row r="7"')),
  ],
  [
    'rows from below to above',
    edited(PARTS.scores, (xml) =>
      xml.replace(
        /<sheetData>(.*)<\/sheetData>/s,
        (_, rows: string) =>
          `<sheetData>${(rows.match(/<row .*?(?:<\/row>|\/>(?=<row|$))/gs) ?? []).reverse().join('')}</sheetData>`,
      ),
    ),
  ],
  ['a workbook of another name', renamed('workbook.xml', 'workbook2.xml')],
  ['shared texts with a capital', renamed('sharedStrings.xml', 'SharedStrings.xml')],
  ['a sheet without a number', renamed('worksheets/sheet2.xml', 'worksheets/sheet.xml')],
  [
    'another case in the package than in what names it',
    repacked((parts) => Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.toUpperCase(), part]))),
  ],
  [
    'backslashes',
    repacked((parts) =>
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.replaceAll('/', '\\'), part])),
    ),
  ],
  [
    'a slash before every name',
    repacked((parts) => Object.fromEntries(Object.entries(parts).map(([name, part]) => [`/${name}`, part]))),
  ],
  ['targets from here', edited(RELATIONSHIPS, (xml) => xml.replace(/Target="/g, 'Target="./'))],
  ['targets from the root', edited(RELATIONSHIPS, (xml) => xml.replace(/Target="/g, 'Target="/xl/'))],
  ['targets by a detour', edited(RELATIONSHIPS, (xml) => xml.replace(/Target="/g, 'Target="../xl/'))],
  ['targets with backslashes', edited(RELATIONSHIPS, (xml) => xml.replaceAll('worksheets/', 'worksheets\\'))],
  ['relationships with a prefix', edited(RELATIONSHIPS, prefixed)],
  ['content types with a prefix', edited('[Content_Types].xml', prefixed)],
  [
    'every element with a prefix',
    inOrder(...[PARTS.workbook, PARTS.scores, PARTS.measurement, TEXTS].map((part) => edited(part, prefixed))),
  ],
  ['UTF-16, the low byte first', inUtf16('LE')],
  ['UTF-16, the high byte first', inUtf16('BE')],
  ['a byte order mark in UTF-8', edited(PARTS.scores, (xml) => `\ufeff${xml}`)],
  [
    'a byte order mark in UTF-8, which is declared by another label',
    edited(PARTS.scores, (xml) => `\ufeff${declared(xml, 'utf8')}`),
  ],
  [
    'single quotation marks, a comment and CDATA',
    edited(PARTS.scores, (xml) =>
      xml.replace('<row r="1"', "<!-- <c r='F7'> --><row r='1'").replace('<v>5</v>', '<v><![CDATA[5]]></v>'),
    ),
  ],
  [
    'texts in one piece and in runs',
    edited(TEXTS, (xml) => xml.replace(/<si><t>caf/, '<si><t>ca</t><r><t>f').replace('co</t></si>', 'co</t></r></si>')),
  ],
  [
    'texts that say how they sound',
    edited(TEXTS, (xml) =>
      replaced(xml, 'co</t></si>', 'co</t><rPh sb="0" eb="1"><t>kafee</t></rPh><phoneticPr fontId="1"/></si>'),
    ),
  ],
  [
    'texts with what a later Excel adds',
    edited(TEXTS, (xml) => replaced(xml, 'co</t></si>', 'co</t><extLst><ext uri="x"><t>meer</t></ext></extLst></si>')),
  ],
  ['bytes before the package', (file) => Buffer.concat([Buffer.from('X-Mail-Scanner: schoon\r\n\r\n'), file])],
  [
    'folders in the package',
    (file) =>
      zipFile(
        Object.entries(unzipSync(file)).flatMap(([name, part]) => [
          stored(`${name}.map/`, new Uint8Array()),
          stored(name, part),
        ]),
      ),
  ],
  [
    'references in lower case',
    edited(PARTS.scores, (xml) => xml.replace(/<c r="[A-Z]+/g, (cell) => cell.toLowerCase())),
  ],
  [
    'an organisation by a formula, as a text of its own',
    edited(PARTS.measurement, (xml) =>
      withCell(xml, 'B4', '<f>"GGZ Noord &amp; Zuid"</f><is><t>GGZ Noord &amp; Zuid</t></is>', ' t="inlineStr"'),
    ),
  ],
  [
    'an organisation by a formula, as a shared text',
    edited(PARTS.measurement, (xml) => xml.replace(/(<c r="B4"[^>]*>)(<v>)/, '$1<f>"GGZ Noord &amp; Zuid"</f>$2')),
  ],
  ['the fifth score as 5E0', edited(PARTS.scores, (xml) => replaced(xml, '<v>5</v>', '<v>5E0</v>'))],
  ['the fifth score with spaces', edited(PARTS.scores, (xml) => replaced(xml, '<v>5</v>', '<v> 5.0 </v>'))],
];

const INFLATERS: [string, Inflater][] = [
  ['Node', nativeInflater],
  ['a browser', portableInflater],
];

describe.each(INFLATERS)('a sound file, unpacked by %s, is read rightly', (_inflater, inflater) => {
  test.each(SOUND)('%s', (_name, edit) => {
    const changed = edit(bytes);
    const { measurement, assessment, findings } = checkWorkbook(readXlsx(changed, inflater));
    expect(assessment.columns.A?.total).toMatchObject({ score: 105, scored: 26 });
    expect(assessment.columns.O?.total).toMatchObject({ score: 99, scored: 25 });
    expect(measurement.notes['bezetting-2']).toBe('café & co');
    expect(measurement.review).toMatchObject({ organisation: 'GGZ Noord & Zuid', date: '2026-11-22' });
    // 5 and 3 may not differ, and nothing else is wrong.
    expect(findings.map(({ code, cell }) => `${code} ${cell ?? ''}`)).toEqual(['forbidden-divergence Scores!F7:G7']);
  });
});

test('an empty cell without a number keeps its place', () => {
  const file = editPart(bytes, PARTS.scores, (xml) =>
    withoutNumbers(xml).replace(/(<c[^>]*)><v>5<\/v><\/c>/, (_, cell: string) => `${cell}/>`),
  );
  const { columns } = checkWorkbook(readXlsx(file)).assessment;
  // Bezetting 2 has nothing in A and 3 in O: A is 25 × 4 = 100, and one is missing.
  expect(columns.A?.total).toMatchObject({ score: 100, scored: 25 });
  expect(columns.O?.total).toMatchObject({ score: 99, scored: 25 });
});

describe('days that are counted from 1904', () => {
  /** A date is 1,462 days less in such a workbook: 22 November 2026 is 46,348 from 1900, 1 March 2027 is 46,447. */
  const from1904 = (part: Uint8Array) =>
    strToU8(strFromU8(part).replaceAll('<v>46348</v>', '<v>44886</v>').replaceAll('<v>46447</v>', '<v>44985</v>'));
  const file = () =>
    inOrder(
      edited(PARTS.workbook, (xml) => xml.replace('<workbookPr', '<workbookPr date1904="1"')),
      repacked((parts) =>
        Object.fromEntries(
          Object.entries(parts).map(([name, part]) => [name, /sheet\d\.xml$/.test(name) ? from1904(part) : part]),
        ),
      ),
    )(bytes);

  test('are read as the day that people see', () => {
    const { review, improvements } = checkWorkbook(readXlsx(file())).measurement;
    expect(review.date).toBe('2026-11-22');
    expect(improvements[0]?.date).toBe('2027-03-01');
  });

  test('are carried over, and nothing is called lost', () => {
    const { measurement, lost } = carryOver(readXlsx(file()));
    expect(measurement.review.date).toBe('2026-11-22');
    expect(lost).toEqual([]);
  });

  test('a date as text of the strict kind is that day, from whichever year is counted', () => {
    const iso = edited(PARTS.measurement, (xml) =>
      xml.replace(/<c r="(B\d+)"( s="\d+")?><v>4\d{4}<\/v><\/c>/, '<c r="$1"$2 t="d"><v>2026-11-22T10:30:00</v></c>'),
    );
    for (const changed of [iso(bytes), iso(file())]) {
      expect(checkWorkbook(readXlsx(changed)).measurement.review.date).toBe('2026-11-22');
    }
  });
});

describe('what is no number by the grammar of the file is no score', () => {
  /** Bezetting-2 does not count in A: 25 × 4. */
  const expectInvalid = (contents: string, attributes = '') => {
    const file = editPart(bytes, PARTS.scores, (xml) => withCell(xml, 'F7', contents, attributes));
    const { assessment, findings } = checkWorkbook(readXlsx(file));
    expect(assessment.columns.A?.total).toMatchObject({ score: 100, scored: 25 });
    expect(findings.map(({ code, cell }) => `${code} ${cell ?? ''}`)).toEqual(['invalid Scores!F7']);
  };

  test.each(['4,9', '4,0', '1_0', '1/1', '0x4', '4 4', '4e', 'NaN', 'INF', '1e999', '--4', 'WAAR', '٤'])(
    '%s',
    (value) => {
      expectInvalid(`<v>${value}</v>`);
    },
  );

  test.each(['&#160;5', '5&#160;', '5&#x2003;', '5&#x2028;', '&#xFEFF;5', '_x0035_', '5_x0001_', '_x0020_5'])(
    'a number with what only looks like white space, or escaped: %s',
    (value) => {
      expectInvalid(`<v>${value}</v>`);
    },
  );

  test.each([
    ['a value in a cell for text of its own', ' t="inlineStr"', '<v>5</v>'],
    ['text in a cell for a number', '', '<is><t>5</t></is>'],
    ['text in a cell for a shared text', ' t="s"', '<is><t>5</t></is>'],
    ['text beside an empty value', '', '<v/><is><t>5</t></is>'],
    ['a word where yes or no belongs', ' t="b"', '<v>constructor</v>'],
    ['a type that does not exist', ' t="z"', '<v>5</v>'],
  ])('what stands in the wrong place in a cell: %s', (_name, attributes, contents) => {
    expectInvalid(contents, attributes);
  });

  test.each(['5', '+5', '5.', '5.0', '.5e1', '50E-1', ' 5 '])('"%s" is one', (value) => {
    const file = editPart(bytes, PARTS.scores, (xml) => replaced(xml, '<v>5</v>', `<v>${value}</v>`));
    expect(checkWorkbook(readXlsx(file)).assessment.columns.A?.total).toMatchObject({ score: 105, scored: 26 });
  });

  test('a score that an array formula fills in is told as a formula, in every cell that it fills', () => {
    const file = editPart(bytes, PARTS.scores, (xml) =>
      withCell(withCell(xml, 'F7', '<f t="array" ref="F7:F8">B1:B2</f><v>4</v>'), 'F8', '<v>4</v>'),
    );
    const { findings } = checkWorkbook(readXlsx(file));
    expect(findings.filter(({ code }) => code === 'formula').map(({ cell }) => cell)).toEqual([
      'Scores!F7',
      'Scores!F8',
    ]);
  });
});

describe.each(INFLATERS)(
  'a file that cannot be trusted, unpacked by %s, is refused with the reason',
  (_inflater, inflater) => {
    const scores = (edit: (xml: string) => Uint8Array) =>
      repacked((parts) => ({ ...parts, [PARTS.scores]: edit(strFromU8(parts[PARTS.scores] ?? new Uint8Array())) }));
    const texts = (encoding: string, bytesAs: BufferEncoding, more = '') =>
      repacked((parts) => ({
        ...parts,
        [TEXTS]: Buffer.from(inLatin1(parts[TEXTS], encoding).replace('café', `café${more}`), bytesAs),
      }));
    const withName = (file: Uint8Array, name: string, of: string) =>
      zipFile([
        ...Object.entries(unzipSync(file)).map(([each, part]) => stored(each, part)),
        stored(name, unzipSync(file)[of] ?? new Uint8Array()),
      ]);
    const workbookType = (type: string) =>
      edited('[Content_Types].xml', (xml) => xml.replace(/(workbook\.xml" ContentType=")[^"]*/, `$1${type}`));

    const related = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    /** One sheet more: rId99 is a part of its own, rId98 the part in which the scores stand. */
    const withSheet = (name: string, id: string): Edit =>
      inOrder(
        edited(PARTS.workbook, (xml) =>
          replaced(xml, '</sheets>', `<sheet name="${name}" sheetId="99" r:id="${id}"/></sheets>`),
        ),
        edited(RELATIONSHIPS, (xml) =>
          replaced(
            xml,
            '</Relationships>',
            related('rId98', 'worksheet', 'worksheets/sheet2.xml') +
              `${related('rId99', 'worksheet', 'worksheets/sheet99.xml')}</Relationships>`,
          ),
        ),
        repacked((parts) => ({ ...parts, 'xl/worksheets/sheet99.xml': parts[PARTS.scores] ?? new Uint8Array() })),
      );
    /** Says of every part in the directory that it is encrypted. */
    const encrypted: Edit = (file) => {
      const copy = Buffer.from(file);
      for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 1)) copy[at + 8] = 1;
      return copy;
    };
    /** Row 7, of bezetting-2, once more with another score. */
    const withRow = (before: string, row = '<row r="7">') =>
      edited(PARTS.scores, (xml) => replaced(xml, before, `${row}<c><v>1</v></c></row>${before}`));

    test.each<[string, string, Edit]>([
      ['double-part', 'two parts of one name', (file) => withName(file, PARTS.scores, PARTS.scores)],
      [
        'double-part',
        'two parts of one name but for capitals',
        (file) => withName(file, 'XL/Worksheets/Sheet2.xml', PARTS.scores),
      ],
      ['double-part', 'two sheets of one name', withSheet('Scores', 'rId99')],
      ['double-part', 'two sheets of one name but for capitals', withSheet('SCORES', 'rId99')],
      ['double-part', 'two sheets in one part', withSheet('Scores (2)', 'rId98')],
      [
        'double-part',
        'two relationships of one id',
        edited(RELATIONSHIPS, (xml) =>
          xml.replace(/(<Relationships[^>]*>)/, `$1${related('rId5', 'worksheet', 'worksheets/sheet1.xml')}`),
        ),
      ],
      [
        'double-part',
        'two parts with shared texts',
        inOrder(
          edited(RELATIONSHIPS, (xml) =>
            replaced(xml, '</Relationships>', `${related('rId99', 'sharedStrings', 'texts.xml')}</Relationships>`),
          ),
          repacked((parts) => ({ ...parts, 'xl/texts.xml': parts[TEXTS] ?? new Uint8Array() })),
        ),
      ],
      [
        'double-part',
        'two workbooks',
        edited('_rels/.rels', (xml) =>
          replaced(xml, '</Relationships>', `${related('rId99', 'officeDocument', 'xl/other.xml')}</Relationships>`),
        ),
      ],
      [
        'double-part',
        'a name for two things',
        edited(PARTS.workbook, (xml) =>
          replaced(xml, '</definedNames>', '<definedName name="model">Meting!$B$1</definedName></definedNames>'),
        ),
      ],
      [
        'double-part',
        'days counted from 1900 and from 1904',
        edited(PARTS.workbook, (xml) => replaced(xml, '<sheets>', '<workbookPr date1904="1"/><sheets>')),
      ],
      [
        'encoding',
        'bytes that are no UTF-8',
        scores((xml) => Buffer.from(xml.replace('Bezetting', 'Bez\u00e9tting'), 'latin1')),
      ],
      ['encoding', 'an encoding that nobody knows', scores((xml) => strToU8(declared(xml, 'x-onbekend')))],
      ['encoding', 'UTF-16 by its own word, and bytes that are not', scores((xml) => strToU8(declared(xml, 'UTF-16')))],
      [
        'encoding',
        'UTF-8 by its own word, and UTF-16 by its bytes',
        scores((xml) => Buffer.from(`\ufeff${xml}`, 'utf16le')),
      ],
      ['encoding', 'ASCII by its own word, and an é', texts('us-ascii', 'utf8')],
      ['encoding', 'ASCII by its own word, and a byte that is Windows', texts('ASCII', 'latin1')],
      ['encoding', 'Latin-1 by its own word, and a byte that it does not have', texts('ISO-8859-1', 'latin1', '\x80')],
      ['encoding', 'UTF-16 without a mark', scores((xml) => utf16(xml, 'LE').subarray(2))],
      ['encoding', 'UTF-32, the lowest byte first', scores((xml) => utf32(xml, 'LE'))],
      ['encoding', 'UTF-32, the highest byte first', scores((xml) => utf32(xml, 'BE'))],
      [
        'encoding',
        'a declaration too long to be read',
        scores((xml) => strToU8(xml.replace(' encoding=', `${' '.repeat(2000)}encoding=`))),
      ],
      ['encoding', 'half a sign at the end of UTF-16', scores((xml) => utf16(xml, 'LE').subarray(0, -1))],
      ['xlsb', 'a binary workbook', workbookType('application/vnd.ms-excel.sheet.binary.macroEnabled.main')],
      [
        'no-workbook',
        'a Word document',
        workbookType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      ],
      [
        'ods',
        'an OpenDocument sheet',
        () =>
          zipSync({
            mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
            'content.xml': strToU8('<x/>'),
          }),
      ],
      [
        'no-workbook',
        'an OpenDocument text',
        () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>') }),
      ],
      [
        'packing',
        'a method of packing that a workbook has not',
        (file) =>
          zipFile(
            Object.entries(unzipSync(file)).map(([name, part]) => ({
              ...stored(name, part),
              method: 'other' as const,
            })),
          ),
      ],
      ['packing', 'parts that are packed with a password', encrypted],
      ['damaged', 'two cells in one place', edited(PARTS.scores, (xml) => replaced(xml, '<c r="F8"', '<c r="F7"'))],
      [
        'damaged',
        'two cells in one place, the first of them before its turn',
        edited(PARTS.scores, (xml) => replaced(xml, '<c r="A3"', '<c r="F3"')),
      ],
      [
        'damaged',
        'two cells in one place, with another between them',
        edited(PARTS.scores, (xml) =>
          replaced(xml, '<row r="8"', '<c r="F7"><v>1</v></c></row><row r="8"').replace('</row><c', '<c'),
        ),
      ],
      ['damaged', 'a row twice, one after the other', withRow('<row r="8"')],
      ['damaged', 'a row twice, the first of them without a number', withRow('<row r="7"', '<row>')],
      ['damaged', 'a row twice, far from each other', withRow('</sheetData>')],
      [
        'damaged',
        'a second table of cells',
        edited(PARTS.scores, (xml) =>
          replaced(
            xml,
            '</sheetData>',
            '</sheetData><sheetData><row r="900"><c r="A900"><v>1</v></c></row></sheetData>',
          ),
        ),
      ],
      [
        'damaged',
        'a cell in another row than its own',
        edited(PARTS.scores, (xml) => replaced(xml, '<c r="F8"', '<c r="F9"')),
      ],
      [
        'damaged',
        'a text that the file does not have',
        edited(PARTS.scores, (xml) => withCell(xml, 'F7', '<v>99999</v>', ' t="s"')),
      ],
      [
        'damaged',
        'a document type',
        edited(PARTS.scores, (xml) => xml.replace('<worksheet', '<!DOCTYPE worksheet><worksheet')),
      ],
      [
        'damaged',
        'elements in elements without end',
        edited(PARTS.scores, (xml) => xml.replace('<sheetData>', `${'<a>'.repeat(100_000)}<sheetData>`)),
      ],
      [
        'damaged',
        'a sheet that is not there',
        edited(RELATIONSHIPS, (xml) => xml.replace('sheet2.xml', 'sheet99.xml')),
      ],
      [
        'damaged',
        'more parts than a workbook has',
        () => zipFile(Array.from({ length: 10_001 }, (_, number) => stored(`xl/${number}.bin`, new Uint8Array()))),
      ],
      [
        'unpacks-too-large',
        'more than 100 MB',
        (file) =>
          zipFile([
            ...Object.entries(unzipSync(file)).map(([name, part]) => stored(name, part)),
            { ...stored('xl/media/x.bin', new Uint8Array()), size: 101 * 1024 * 1024 },
          ]),
      ],
      ['too-large', 'more than 10 MB', () => new Uint8Array(10 * 1024 * 1024 + 1)],
      ['text', 'text in UTF-16', () => Buffer.from('\ufeffitem;IPS-A', 'utf16le')],
    ])('%s: %s', (reason, _name, edit) => {
      const changed = edit(bytes);
      expect(() => readXlsx(changed, inflater)).toThrow(UnreadableFileError);
      expect(() => readXlsx(changed, inflater)).toThrow(expect.objectContaining({ reason }) as Error);
    });
  },
);

describe('control characters do not come through', () => {
  // 1B and 9B begin a sequence that steers a terminal, 7F takes a character away.
  const note = (xml: string) => editPart(bytes, TEXTS, (texts) => replaced(texts, 'café', xml));

  test.each(['caf&#x7F;é', 'ca&#x9B;fé', 'caf\u0085é', 'caf_x001B_é', '_x007F_café', 'caf_x009b_é'])('%j', (xml) => {
    expect(checkWorkbook(readXlsx(note(xml))).measurement.notes['bezetting-2']).toBe('café & co');
  });

  test('in a score they are no score', () => {
    const file = editPart(bytes, PARTS.scores, (xml) => withCell(xml, 'F7', '<v>5&#x9B;</v>'));
    const { findings } = checkWorkbook(readXlsx(file));
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('"5" is geen geldige score')]);
  });

  test('a part in XML 1.1 may not hold more than one in XML 1.0', () => {
    const newer = (file: Uint8Array) => editPart(file, TEXTS, (xml) => replaced(xml, 'version="1.0"', 'version="1.1"'));
    expect(checkWorkbook(readXlsx(newer(bytes))).measurement.notes['bezetting-2']).toBe('café & co');
    expect(() => readXlsx(newer(note('caf&#x1B;é')))).toThrow(expect.objectContaining({ reason: 'damaged' }) as Error);
  });
});

describe('a part that is in another encoding than Unicode', () => {
  const noteIn = (encoding: string, bytesOf: (xml: string) => Uint8Array) => {
    const changed = repacked((parts) => ({ ...parts, [TEXTS]: bytesOf(inLatin1(parts[TEXTS], encoding)) }))(bytes);
    return checkWorkbook(readXlsx(changed)).measurement.notes['bezetting-2'];
  };

  test('an encoding of one byte a sign is read where the file says so', () => {
    for (const encoding of ['windows-1252', 'ISO-8859-1', 'latin1', 'iso-8859-15']) {
      expect([encoding, noteIn(encoding, (xml) => Buffer.from(xml, 'latin1'))]).toEqual([encoding, 'café & co']);
    }
  });

  test('Windows-1252 is read with the signs that Latin-1 does not have', () => {
    // In Windows-1252 € is 80 and ’ is 92.
    const bytesOf = (xml: string) => Buffer.from(xml.replace('café', '\x80 5 voor foto\x92s'), 'latin1');
    expect(noteIn('windows-1252', bytesOf)).toBe('€ 5 voor foto’s & co');
  });

  test('ASCII is read', () => {
    expect(noteIn('us-ascii', (xml) => Buffer.from(xml.replace(/[^\0-\x7f]/g, 'e')))).toBe('cafe & co');
  });
});
