import { execFileSync } from 'node:child_process';

const FORBIDDEN: [file: string, code: string][] = [
  ['src/scale/models.ts', "import '../scoring/assessment';"],
  ['src/measurement/entry.ts', "import '../scoring/assessment';"],
  ['src/scale/models.ts', "import '../measurement/entry';"],
  ['src/measurement/entry.ts', "import '../workbook/paper/plan';"],
  ['src/scoring/totals.ts', "import '../workbook/paper/plan';"],
  ['src/scoring/totals.ts', "import '../comparing/agreement';"],
  ['src/scoring/totals.ts', "import '../visit/agenda';"],
  ['src/scoring/totals.ts', "import '../framework/criteria';"],
  ['src/visit/agenda.ts', "import '../framework/criteria';"],
  ['src/framework/criteria.ts', "import '../scoring/totals';"],
  ['src/framework/criteria.ts', "import '../visit/agenda';"],
  ['src/visit/agenda.ts', "import '../scoring/totals';"],
  ['src/visit/agenda.ts', "import '../workbook/paper/plan';"],
  ['src/comparing/agreement.ts', "import '../workbook/paper/plan';"],
  ['src/workbook/paper/plan.ts', "import '../../host/xlsx/write-xlsx';"],
  ['src/workbook/paper/plan.ts', "import 'node:fs';"],
  ['src/workbook/paper/plan.ts', "import '../tables/scores';"],
  ['src/workbook/tables/scores.ts', "import '../sheets/scores/layout';"],
  ['src/workbook/tables/scores.ts', "import '../reading/form-of';"],
  ['src/workbook/sheets/scores/layout.ts', "import '../../reading/form-of';"],
  ['src/workbook/reading/form-of.ts', "import '../sheets/scores/sheet';"],
  ['src/workbook/reading/form-of.ts', "import '../workbook-plan';"],
  ['src/workbook/reading/form-of.ts', "import '../linked-cells';"],
  ['src/workbook/paper/plan.ts', "import '../../report/report-plan';"],
  ['src/scale/models.ts', "import 'fs';"],
  ['src/scale/models.ts', "import 'react';"],
  ['src/host/measurement-host.ts', "import '../cli/run';"],
  ['src/workbook/paper/plan.ts', "import '@cj-tech-master/excelts';"],
  ['src/host/xlsx/write-xlsx.ts', "import '../../cli/run';"],
  ['src/taskpane/taskpane.tsx', "import '../cli/run';"],
  ['src/taskpane/pane.tsx', 'void Excel.run;'],
  ['src/scoring/totals.ts', "import 'react';"],
  ['src/cli/run.ts', "import '@fluentui/react-components';"],
  ['src/cli/run.ts', 'void Excel.run;'],
  ['src/host/xlsx/write-xlsx.ts', "import '@univerjs/core';"],
  ['src/report/report-plan.ts', "import 'docx';"],
  ['src/report/report-plan.ts', "import '../host/docx/write-docx';"],
  ['src/taskpane/taskpane.tsx', "import '../preview/univer/excel-host';"],
];
const ALLOWED: [file: string, code: string][] = [
  ['src/measurement/entry.ts', "import '../scale/models';"],
  ['src/scoring/totals.ts', "import '../measurement/entry';"],
  ['src/scoring/totals.ts', "import '../scale/models';"],
  ['src/visit/agenda.ts', "import '../measurement/entry';"],
  ['src/framework/criteria.ts', "import '../measurement/entry';"],
  ['src/report/report-plan.ts', "import '../visit/agenda';"],
  ['src/comparing/agreement.ts', "import '../scoring/totals';"],
  ['src/workbook/reading/form-of.ts', "import '../sheets/scores/layout';"],
  ['src/workbook/tables/scores.ts', "import '../paper/plan';"],
  ['src/host/xlsx/write-xlsx.ts', "import '@cj-tech-master/excelts';"],
  ['src/host/docx/write-docx.ts', "import 'docx';"],
  ['src/cli/run.ts', "import 'node:fs';"],
  ['src/taskpane/pane.tsx', "import 'react';"],
  ['src/cli/run.ts', "import '../host/xlsx/read-xlsx';"],
  ['src/preview/univer/engine-node.ts', "import '@univerjs/core';"],
];

/** Imports of types only count too; those that the linter's configuration names may close a circle. */
const CIRCLES: [file: string, code: string, refused: number][] = [
  ['src/scale/limits.ts', "import './worker-fields';", 1],
  ['src/scale/limits.ts', "import type { WorkerField } from './worker-fields';", 1],
  ['src/scale/limits.ts', "export * from './evidence-input';", 1],
  ['src/scale/limits.ts', "void import('./anchor-rules');", 1],
  ['src/scale/limits.ts', "import './ids';", 0],
  ['src/preview/univer/area.ts', "import './range';", 1],
  ['src/preview/univer/range.ts', "import './worksheet';", 0],
];

/** What Safari before 16.4 cannot read. */
const LOOKS_BEHIND = [
  'void /(?<=a)b/;',
  'void /a|(?<!a)b/g;',
  "new RegExp('(?<=a)b');",
  'RegExp(`(?<!${String(1)})b`);',
];
const LOOKS_AHEAD = ['void /a(?=b)(?!c)(?<name>d)/;', "new RegExp('a(?=b)(?!c)(?<name>d)');"];
const PATTERNS_IN = ['src/workbook/paper/plan.ts', 'src/taskpane/pane.tsx'];

/** The rules that a line breaks, by file and line. */
let broken: Map<string, string[]>;

beforeAll(() => {
  const patterns = PATTERNS_IN.flatMap((file) => [LOOKS_BEHIND, LOOKS_AHEAD].map((code) => [file, code.join('\n')]));
  const circles = CIRCLES.map(([file, code]) => [file, code]);
  const lines = [...FORBIDDEN, ...ALLOWED, ...circles, ...patterns];
  const output = execFileSync(process.execPath, ['test/support/lint-lines.mjs'], { input: JSON.stringify(lines) });
  const rules = JSON.parse(output.toString()) as string[][];
  broken = new Map(lines.map((line, index) => [line.join(), rules[index] ?? []]));
});

describe('the layers', () => {
  test.each(FORBIDDEN)('forbid %s to say: %s', (file, code) => {
    const rules = broken.get([file, code].join()) ?? [];
    expect(rules.filter((rule) => rule.startsWith('no-restricted'))).not.toEqual([]);
  });

  test.each(ALLOWED)('allow %s to say: %s', (file, code) => {
    const rules = broken.get([file, code].join());
    expect(rules?.filter((rule) => rule.startsWith('no-restricted'))).toEqual([]);
  });
});

describe('imports', () => {
  test.each(CIRCLES)('run in no circle: %s saying: %s is refused %d times', (file, code, refused) => {
    const rules = broken.get([file, code].join());
    expect(rules?.filter((rule) => rule === 'house/no-import-circles')).toHaveLength(refused);
  });
});

describe('a regular expression', () => {
  test.each(PATTERNS_IN)('may look ahead but not behind in %s', (file) => {
    const refused = (code: readonly string[]) =>
      broken.get([file, code.join('\n')].join())?.filter((rule) => rule === 'no-restricted-syntax').length;
    expect(refused(LOOKS_BEHIND)).toBe(LOOKS_BEHIND.length);
    expect(refused(LOOKS_AHEAD)).toBe(0);
  });
});
