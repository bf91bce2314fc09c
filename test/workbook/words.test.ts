import { emptyMeasurement } from '../../src/measurement/measurement';
import { shownText } from '../../src/workbook/paper/plan-texts';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { FORM_NAMES, formOf, type FormName } from '../support/measurements';

/** Everything that people read in an empty workbook: cells that are not hidden, prompts and messages. */
function textsOf(name: FormName): string[] {
  return workbookPlan(emptyMeasurement(formOf(name))).sheets.flatMap(({ columns, blocks, validations = [] }) => [
    ...blocks.flatMap(({ column, cells }) =>
      cells.flatMap((line) => line.filter((_, right) => !columns[column + right - 1]?.hidden).map(shownText)),
    ),
    ...validations.flatMap(({ prompt, error }) => [prompt?.title ?? '', prompt?.message ?? '', error.message]),
  ]);
}

const TEXTS = Object.fromEntries(FORM_NAMES.map((name) => [name, textsOf(name)])) as Record<FormName, string[]>;
const ONE_COLUMN = ['work', 'education', 'ips25'] as const;

test.each(FORM_NAMES)('a workbook calls an anchor "anker", and the official words "officiële tekst": %s', (name) => {
  expect(TEXTS[name].filter((text) => /ankerpunt|officiële formulering/i.test(text))).toEqual([]);
});

test.each(FORM_NAMES)('the legend of Meting names every colour of Scores: %s', (name) => {
  const legend = TEXTS[name].find((text) => text.startsWith('2. Let op de kolom Controle'));
  const colours = ['geel', ...(name === 'integrated' ? ['rood'] : []), 'oranje', 'blauw'];
  expect(legend?.match(/geel|rood|oranje|blauw/g)).toEqual(colours);
});

test.each(ONE_COLUMN)('a workbook with one column says nothing of columns that differ: %s', (name) => {
  expect(
    TEXTS[name].filter((text) => /verboden verschil|verschil toegestaan|niet mogen verschillen/i.test(text)),
  ).toEqual([]);
});

test('that says so where there are two', () => {
  expect(TEXTS.integrated).toEqual(expect.arrayContaining(['Verboden verschillen tussen IPS-A en IPS-O']));
});

test('a workbook of 2024 names its own items, and no column, item or worker of 2015', () => {
  const titles = new Set(formOf('ips25').rows.map(({ item }) => item.title));
  const withoutTitles = TEXTS.ips25.map((text) => [...titles].reduce((rest, title) => rest.replace(title, ''), text));
  expect(
    withoutTitles.filter((text) =>
      /IPS-[AO]\b|IPS-werker|(bezetting|organisatie|begeleiding) \d|\b1[abc]\b/i.test(text),
    ),
  ).toEqual([]);
});

test.each(FORM_NAMES)('the report says what a dash stands for: %s', (name) => {
  const legend = TEXTS[name].find((text) => text.startsWith('Open: er staat nog geen geldige score'));
  expect(legend).toMatch(
    /Een streepje: hier wordt niet gescoord; bij Bewijs wijst op: hier oordelen de reviewers zelf\./,
  );
});
