import { readFile, writeFile } from 'node:fs/promises';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { measurementReport } from '../../src/report/measurement-report';
import { scoreForm } from '../../src/scale/score-form';
import type { WorkbookContents } from '../../src/workbook/paper/contents';
import { checkWorkbook } from '../../src/workbook/reading/check-workbook';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { call, temporaryFolder } from '../cli/command-line';
import { readDocx } from '../host/docx/docx-file';
import { cellText } from '../report/chapters';
import { planContents } from '../support/plan-contents';
import { shownRows } from '../support/sheet-texts';
import type * as FiveItems from './five-items';
import { FIVE, FIVE_SET, fiveItem } from './five-items';

// All that a third instrument asks of the product: a line where the instruments are listed.
jest.mock('../../src/scale/scales', () => ({
  SCALES: {
    ...jest.requireActual<{ SCALES: object }>('../../src/scale/scales').SCALES,
    'vijf-2026': jest.requireActual<typeof FiveItems>('./five-items').fiveItems,
  },
}));

const at = temporaryFolder();

/**
 * 3 + 4 + 5 + 2 + 4 = 18 of 25, which is "redelijk" from 15 and "goed" from 20. The evidence of item 1: 45 clients for
 * 1.5 fte are 30 per fte, anchor 3. Of item 3: all five, anchor 5. Of item 5: two workers with 40 % and 60 %, in the
 * mean 50, anchor 3, and the score is 4.
 */
const SCORES = [3, 4, 5, 2, 4];
const WORKERS = [
  { code: 'A', community: 40 },
  { code: 'B', community: 60 },
];
const ALL_PRESENT = ['yes', 'yes', 'yes', 'yes', 'yes'] as const;

function scored(scores: readonly (number | null)[] = SCORES): Measurement {
  return {
    ...emptyMeasurement(scoreForm(FIVE, null)),
    entries: Object.fromEntries(scores.map((score, index) => [fiveItem(index + 1), { score }])),
    evidence: {
      items: {
        [fiveItem(1)]: { score: { clients: 45, fte: 1.5 } },
        [fiveItem(3)]: { score: { present: ALL_PRESENT } },
      },
      workers: WORKERS,
    },
  };
}

describe('an instrument that is one line in the list of instruments', () => {
  it('gets a workbook that gives back what was put in, with the same total and verdict', async () => {
    const measurement = scored();
    const contents = readXlsx(await writeXlsx(workbookPlan(measurement)));
    const { measurement: read, assessment, findings } = checkWorkbook(contents);
    expect(read).toEqual(measurement);
    expect(assessment.columns.score).toMatchObject({
      total: { score: 18, maximum: 25, scored: 5, items: 5 },
      verdict: 'redelijk',
    });
    expect(assessment.equivalent).toBeNull();
    expect(assessment.principles.map(({ score }) => [score?.score, score?.items])).toEqual([
      [7, 2],
      [11, 3],
    ]);
    expect(findings).toEqual([
      {
        ...{ code: 'evidence-differs', severity: 'warning', item: fiveItem(5), column: 'score', cell: 'Scores!E8' },
        message:
          'Vraag 5: de score is 4, maar het bewijs wijst op anker 3. ' +
          'Pas de score aan of schrijf bij Toelichting waarom ze afwijkt.',
      },
    ]);
  });

  it('has its own names, words, bands and principles on every sheet', () => {
    const plan = workbookPlan(scored());
    const texts = plan.sheets.flatMap(({ name }) => shownRows(scored(), name).flat().map(String));
    expect(texts).toContain('Vraag 5 – Buiten zijn');
    expect(texts).toContain('Hoeveel cliënten hebben alle begeleiders samen?');
    expect(texts).toContain('Begeleiders (fte)');
    expect(texts).toContain('1. Genoeg mensen');
    expect(texts).toContain('De indeling van items bij de twee beginselen: Vijf vragen, verzonnen voor een toets.');
    const ofOthers = /IPS-werker|trajectbegeleider|IPS-25|ips25|Bijlage 4|Item \d|Regulier betaald werk/;
    expect(texts.filter((text) => ofOthers.test(text))).toEqual([]);
    expect(plan.names.filter(({ name }) => name.startsWith('Grenzen'))).toEqual([
      { name: 'Grenzen_vijf', sheet: 'Overzicht', range: expect.stringMatching(/^B\d+:F\d+$/) as string },
    ]);
    const bounds = plan.sheets.flatMap(({ validations = [] }) =>
      validations.filter(({ error }) => error.title === 'Geen geldige grens'),
    );
    expect(bounds.map(({ rule }) => rule)).toEqual([{ kind: 'whole', least: 1, most: 25 }]);
  });

  it('works the total and the verdict out by formulas', () => {
    const plan = workbookPlan(scored([5, 5, 5, 5, 3]));
    const contents = planContents(plan);
    const result = (name: string) => {
      const cell = plan.names.find((each) => each.name === name)?.range ?? '';
      const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
      const overview = contents.sheets.find((sheet) => sheet.name === 'Overzicht');
      return overview?.rows.get(Number(row))?.get(column.charCodeAt(0) - 64);
    };
    // 5 × 4 + 3 = 23, where "voorbeeldig" begins.
    expect(result('Totaal')).toEqual({ value: 23, isFormula: true });
    expect(result('Oordeel')).toEqual({ value: 'voorbeeldig', isFormula: true });
  });

  it('is found again by what is printed, where its ids and its name are gone', () => {
    const contents = planContents(workbookPlan(scored()));
    const { measurement } = checkWorkbook(withoutIds(contents));
    expect(measurement.form.scale.id).toBe(FIVE);
    expect(measurement.entries).toEqual(scored().entries);
    expect(measurement.bands[FIVE_SET]).toMatchObject({ redelijk: 15, goed: 20, voorbeeldig: 23 });
  });

  it('gets a report', () => {
    const checked = checkWorkbook(planContents(workbookPlan(scored([3, 4, 5, 2, null]))));
    const { blocks } = measurementReport(checked);
    const texts = blocks.flatMap((block) => {
      if (block.kind === 'table') return block.rows.flatMap((cells) => cells.map(cellText));
      if (block.kind === 'list') return block.items;
      return 'text' in block ? [block.text] : [];
    });
    // 3 + 4 + 5 + 2 = 14, and the last item can add 1 to 5.
    expect(texts).toEqual(expect.arrayContaining(['Vijf vragen', '14 van 25 | voorlopig', '15 tot en met 19']));
    expect(texts).toContain('Nog 1 score te geven: Vraag 5.');
    expect(texts).toContain('Basisprincipes en de items die erbij horen: Vijf vragen, verzonnen voor een toets.');
    expect(texts).toContain('Grenzen van Vijf vragen (indicatief): Verzonnen voor een toets.');
  });

  it('is served by every command that a scale has', async () => {
    const scores = Object.fromEntries(SCORES.map((score, index) => [fiveItem(index + 1), { score }]));
    const evidence = {
      [fiveItem(1)]: { clients: 45, fte: 1.5 },
      [fiveItem(3)]: { present: ['koffie', 'thee', 'water', 'sap', 'melk'] },
    };
    await writeFile(at('vijf.json'), JSON.stringify({ scores, evidence, workers: WORKERS }));
    const made = await call('new', '--scale', FIVE, '--out', at('vijf.xlsx'), '--scores', at('vijf.json'));
    expect(made).toMatchObject({ code: 0, error: '' });
    const check = await call('check', at('vijf.xlsx'));
    expect(check.out).toMatch(/Score +18 van 25 \(72%\), 5 van 5 gescoord\n +redelijke modeltrouw \(indicatief\)/);
    expect(check.out).toContain('Vraag 5: de score is 4, maar het bewijs wijst op anker 3.');
    await call('report', at('vijf.xlsx'), '--out', at('vijf.docx'));
    const { paragraphs } = await readDocx(new Uint8Array(await readFile(at('vijf.docx'))));
    expect(paragraphs.join('\n')).toContain('18 van 25');
    expect((await call('scale', FIVE)).out).toContain(
      'Vijf vragen (van 25, indicatief): voorbeeldig vanaf 23, goed vanaf 20, redelijk vanaf 15',
    );
    expect((await call('anchor', fiveItem(1), 'clients=45', 'fte=1.5')).out).toBe(
      'Vraag 1. 45 cliënten, 1,5 fte, dus 30 per fte: anker 3 (de helft).',
    );
    expect((await call('what-if', at('vijf.xlsx'), '--set', `${fiveItem(4)}=4`)).out).toContain('20 van 25');
    expect((await call('road', at('vijf.xlsx'), '--to', 'goed')).out).toContain('inspanning 2');
  });
});

/** The workbook without the column of ids on Scores and without the name that says which instrument it is. */
function withoutIds(contents: WorkbookContents): WorkbookContents {
  const names = [...contents.names].filter(([name]) => name !== 'Schaal');
  const sheets = contents.sheets.map((sheet) => {
    if (sheet.name !== 'Scores') return sheet;
    const rows = [...sheet.rows].map(
      ([row, cells]) => [row, new Map([...cells].filter(([column]) => column !== 1))] as const,
    );
    return { ...sheet, rows: new Map(rows) };
  });
  return { ...contents, sheets, names: new Map(names) };
}
