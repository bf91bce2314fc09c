import { apiUse, complaints, type ApiUse } from '../../support/api-sets';
import { officeProgram, type OfficeProgram } from '../../support/office-program';

/** What the manifest asks of Excel: ExcelApi 1.9. */
const FLOOR = 9;

/**
 * Members that the add-in needs by its nature, with the version of ExcelApi that Microsoft's reference gives, each used in
 * a way of its own: as a property, by calling it, in a pattern, in a text to load, in an object, as a text that is a value.
 */
const NEEDED: readonly [member: string, minor: number][] = [
  ['Range.formulas', 1],
  ['Range.valueTypes', 1],
  ['Worksheet.getRange', 1],
  ['WorksheetProtection.protect', 7],
  ['ConditionalFormatCollection.add', 6],
  ['Worksheet.freezePanes', 7],
  ['Worksheet.pageLayout', 9],
  ['WorksheetCollection.onChanged', 9],
  ['WorksheetChangedEventArgs.changeType', 7],
  ['NamedItem.name', 1],
  ['WorkbookProtection.protected', 7],
  ['WorksheetProtectionOptions.allowFormatColumns', 2],
  ['DataValidationErrorAlert.showAlert', 8],
  ['DataValidationRule.decimal', 8],
  ['PageOrientation.landscape', 7],
  ['PaperType.a4', 9],
  ['DataValidationOperator.between', 8],
  ['BorderLineStyle.continuous', 1],
];

/** A line of code with a range, a sheet, a context and a `isSupported` of our own, and what is said of it. */
const LINES: Readonly<Record<string, readonly [code: string, complaint: string | null]>> = {
  'a property': ['void range.hasSpill;', 'Range.hasSpill is of ExcelApi 1.12'],
  'a property of what every Excel has': ['void range.formulas;', null],
  'a property of what ExcelApi 1.9 has': ['void sheet.pageLayout;', null],
  'a call': ['range.getSpillParent();', 'Range.getSpillParent is of ExcelApi 1.12'],
  'one way of two to call': ["range.clear('ResetContents');", 'ClearApplyTo.resetContents is of ExcelApi 1.18'],
  'an enumeration': [
    'range.clear(Excel.ClearApplyTo.resetContents);',
    'ClearApplyTo.resetContents is of ExcelApi 1.18',
  ],
  'a pattern': ['const { hasSpill } = range; void hasSpill;', 'Range.hasSpill is of ExcelApi 1.12'],
  'a pattern with another name': [
    'const { hasSpill: spills, values } = range; void [spills, values];',
    'Range.hasSpill is of ExcelApi 1.12',
  ],
  'a name in brackets': ["void range['hasSpill'];", 'Range.hasSpill is of ExcelApi 1.12'],
  'an object': ['range.load({ values: true, hasSpill: true });', 'RangeLoadOptions.hasSpill is of ExcelApi 1.12'],
  'part of a type': [
    "const part: Pick<Excel.Range, 'hasSpill'> = range; void part.hasSpill;",
    'Range.hasSpill is of ExcelApi 1.12',
  ],
  'a text to load': ["range.load('values, hasSpill');", 'Range.hasSpill is of ExcelApi 1.12'],
  'a text that is kept': ["const LOADED = 'hasSpill'; range.load(LOADED);", 'Range.hasSpill is of ExcelApi 1.12'],
  'a list of texts': ["range.load(['values', 'hasSpill']);", 'Range.hasSpill is of ExcelApi 1.12'],
  'a text that leads to another object': [
    "range.load('worksheet/customProperties');",
    'Worksheet.customProperties is of ExcelApi 1.12',
  ],
  'a text for the items of a collection': [
    "context.workbook.worksheets.load('items/name,items/customProperties');",
    'Worksheet.customProperties is of ExcelApi 1.12',
  ],
  'a text that a context loads': ["context.load(range, 'hasSpill');", 'Range.hasSpill is of ExcelApi 1.12'],
  'what is not released for all': ['void range.formulaArray;', 'Range.formulaArray is of ExcelApiDesktop 1.1'],
  'a text that nothing has': ["range.load('value');", "cannot read what this loads: range.load('value')"],
  'a text that is made': ['range.load(`${name}s`);', 'cannot read what this loads: range.load(`${name}s`)'],
  'an if': ["if (isSupported('1.12')) void range.hasSpill;", null],
  'an if with other conditions': ["if (name !== '' && isSupported('1.12')) { void (() => range.hasSpill); }", null],
  'a later version': ["if (isSupported('1.14')) void range.hasSpill;", null],
  'a question to Office': [
    "void (Office.context.requirements.isSetSupported('ExcelApi', '1.12') ? range.hasSpill : false);",
    null,
  ],
  'an and': ["void (isSupported('1.12') && range.hasSpill);", null],
  'too low a version': ["if (isSupported('1.11')) void range.hasSpill;", 'Range.hasSpill is of ExcelApi 1.12'],
  'another set': [
    "if (Office.context.requirements.isSetSupported('WordApi', '1.12')) void range.hasSpill;",
    'Range.hasSpill is of ExcelApi 1.12',
  ],
  'the other branch': [
    "if (isSupported('1.12')) void 0; else void range.hasSpill;",
    'Range.hasSpill is of ExcelApi 1.12',
  ],
  'the opposite': ["if (!isSupported('1.12')) void range.hasSpill;", 'Range.hasSpill is of ExcelApi 1.12'],
  'one of two': ["if (name === '' || isSupported('1.12')) void range.hasSpill;", 'Range.hasSpill is of ExcelApi 1.12'],
};

const madeUpName = (what: string) => `src/host/office/made-up/${what.replaceAll(' ', '-')}.ts`;

const madeUpText = (code: string) => `
declare const isSupported: (version: string) => boolean;
export function run(context: Excel.RequestContext, sheet: Excel.Worksheet, range: Excel.Range, name: string) {
  ${code}
}`;

let office: OfficeProgram;
let use: ApiUse;

beforeAll(() => {
  office = officeProgram(
    Object.fromEntries(Object.entries(LINES).map(([what, [code]]) => [madeUpName(what), madeUpText(code)])),
  );
  use = apiUse(office.program, office.shipped);
});

describe('the members of Office.js that the add-in uses', () => {
  test('are all of ExcelApi 1.9, save behind a question whether this Excel has more', () => {
    expect(complaints(use, FLOOR)).toEqual([]);
  });

  test('are none that take several ranges in one address, for an older Dutch Excel wants no comma there', () => {
    // The self-test tries just that.
    const members = use.members.filter(({ place }) => !place.startsWith('src/host/office/self-test/rule-probes.ts:'));
    const names = members.map(({ name }) => name);
    expect(names).toContain('Worksheet.getRange');
    expect(names.filter((name) => /^(Worksheet\.getRanges|RangeAreas\.)/.test(name))).toEqual([]);
    expect(members.length).toBeLessThan(use.members.length);
  });

  test.each(NEEDED)('are looked up: %s is of ExcelApi 1.%d', (name, minor) => {
    expect(use.members.find((member) => member.name === name)).toMatchObject({ set: 'ExcelApi', minor });
  });

  test('would not all be there in an older Excel', () => {
    expect(complaints(use, FLOOR - 1)).toContainEqual(
      expect.stringMatching(/^src\/host\/office\/play-print\.ts:\d+: Worksheet\.pageLayout is of ExcelApi 1\.9$/),
    );
  });
});

describe('a member that is too new is seen, or allowed', () => {
  test.each(Object.entries(LINES))('%s', (what, [, complaint]) => {
    const name = madeUpName(what);
    const found = complaints(apiUse(office.program, [office.madeUp.get(name) ?? []].flat()), FLOOR);
    // The code is the fourth line.
    expect(found).toEqual(complaint === null ? [] : [`${name}:4: ${complaint}`]);
  });
});
