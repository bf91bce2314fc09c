import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { SHEET_NAMES } from '../src/workbook/paper/sheets';

/**
 * What a user reads stands in the `texts.ts` of the folder that says it, so that another language would be another table.
 * These are the other places where Dutch sentences may stand.
 */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'framework/admission.ts': 'the points of admission are data, as the scale is',
  'framework/background.ts': 'what the framework says beside its criteria is data',
  'framework/collaboration.ts': 'the scenarios are data, as the scale is',
  'framework/criteria.ts': 'the criteria are data, as the scale is',
  'framework/target-groups.ts': 'the target groups are data, as the scale is',
  'framework/timeline.ts': 'what is said of each moment is data',
  'measurement/improvement.ts': 'the statuses of an action are values that a workbook keeps',
  'preview/example-measurement.ts': 'an example of what reviewers write',
  'workbook/reading/earlier-texts.ts': 'what earlier versions wrote, by which it is known again',
  'workbook/tables/agenda.ts': 'labels by which a reader finds what is agreed of a visit',
  'workbook/tables/bands.ts': 'a title by which a reader finds its table',
  'workbook/tables/evidence.ts': 'headers by which a reader finds its columns',
  'workbook/tables/papers.ts': 'headers by which a reader finds its columns',
  'workbook/tables/review-fields.ts': 'labels by which a reader finds its fields, and what their rules ask for',
  'workbook/tables/scenarios.ts': 'headers by which a reader finds its columns',
  'workbook/tables/scores.ts': 'headers by which a reader finds its columns',
};

/** Words that hold Dutch sentences together and stand in no English one, but for those that `ENGLISH` tells apart. */
const DUTCH =
  'aan alle als bij dan dat de deze die dit door een één eerst en er geen heeft het hier hoort iets kan kies kunt maar ' +
  'maak met moet na naar niet nog om ook op staat te tot uit uw van vanaf voor waar welke wordt worden zijn zoals zonder';
const WORDS = new Set(DUTCH.split(' '));

/** What is said to developers may name a sheet. */
const ENGLISH = new Set(['the', 'for']);

function isSentence(text: string): boolean {
  const words = (text.match(/[\p{L}\d]+/gu) ?? []).map((word) => word.toLowerCase());
  const isDutch = words.some((word) => WORDS.has(word)) && !words.some((word) => ENGLISH.has(word));
  return isDutch && words.length > 1 && /\s/.test(text) && !SHEET_NAMES.some((name) => name === text);
}

/** The texts of a file, templates with their values left out; of imports, none. */
function textsIn(path: string): readonly string[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, false, kind);
  const textsOf = (node: ts.Node): string[] => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return [];
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return [node.text];
    const inside: string[] = [];
    if (ts.isTemplateExpression(node)) {
      inside.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … '));
    }
    ts.forEachChild(node, (child) => {
      inside.push(...textsOf(child));
    });
    return inside;
  };
  return textsOf(file);
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'));

/** Files of the scale are data; a file called `texts.ts` is where sentences belong. */
const others = FILES.filter((file) => !file.startsWith('scale/') && basename(file) !== 'texts.ts');

test('a Dutch sentence stands in no other file than the texts of its folder', () => {
  const found = others
    .filter((file) => !(file in ELSEWHERE))
    .flatMap((file) =>
      textsIn(join('src', file))
        .filter(isSentence)
        .map((text) => `${file}: ${text}`),
    );
  expect(found).toEqual([]);
});

test('each file that is named here still has one', () => {
  const without = Object.keys(ELSEWHERE).filter(
    (file) => !others.includes(file) || !textsIn(join('src', file)).some(isSentence),
  );
  expect(without).toEqual([]);
});

test('a sentence is seen wherever it stands', () => {
  const texts = FILES.filter((file) => basename(file) === 'texts.ts');
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((file) => !textsIn(join('src', file)).some(isSentence))).toEqual([]);
});
