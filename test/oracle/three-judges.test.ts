import { EMPTY_AGENDA_ENTRIES, type AgendaEntries } from '../../src/measurement/agenda';
import { answerAt } from '../../src/measurement/answer-cells';
import { cellKey, isText, scenarioChange, scoreChange } from '../../src/measurement/changes';
import { entryOf, type Entries } from '../../src/measurement/entries';
import { EMPTY_IMPROVEMENT, type Improvement } from '../../src/measurement/improvement';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { EMPTY_PAPER, PAPER_ROWS } from '../../src/measurement/papers';
import { columnOfBody, evidenceBodies } from '../../src/measurement/recorded-evidence';
import type { Change } from '../../src/measurement/tables';
import { JOB_FIELD_IDS } from '../../src/scale/job-fields';
import type { ScoreForm } from '../../src/scale/score-form';
import { evidenceLayout } from '../../src/workbook/sheets/evidence/layout';
import type { WorkbookPlan } from '../../src/workbook/paper/plan';
import { SCENARIO_PLACES } from '../../src/workbook/tables/scenarios';
import { workersLayout } from '../../src/workbook/sheets/workers/layout';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { openWorkbook, type OpenWorkbook } from '../host/office/open-workbook';
import { times } from '../support/depth';
import { USED_VISIT } from '../support/used-visit';
import { JUDGED_SHEETS, saveWorkbook } from './filled-workbook';
import { WHOLE_SHEETS, wrongFormulas } from './formula-cells';
import { startJudge, type Judge } from './judge';
import { MOST_RANDOM_AGENDA } from './random-agenda';
import { MOST_RANDOM_JOBS } from './random-jobs';
import { FORMS, MOST_RANDOM_IMPROVEMENTS } from './random-measurements';
import { notReached } from './reach';
import { SCORINGS_PER_FORM, stratifiedMeasurements } from './strata';

/**
 * Of so many scorings of a form LibreOffice opens one as a file, of each form another kind; in `npm run test:deep` every
 * one. It gets all of them typed into it as well (formulas.test.ts).
 */
const FILE_OF = times(4, 1);

/**
 * A scoring that is written through Office.js into the open workbook, and the same scoring as a file that LibreOffice
 * opens and calculates anew, must both show in every formula what the scoring core says.
 */
describe('the three judges', () => {
  let judge: Judge;
  let open: OpenWorkbook;
  beforeAll(async () => {
    judge = await startJudge();
  });
  afterEach(() => {
    open.excel.dispose();
  });
  afterAll(() => judge.stop());

  test.each(FORMS)(
    'agree on random scorings: %s',
    async (name, form) => {
      open = await openWorkbook();
      // With every sheet; what is in it goes with the first scoring.
      await open.host.build({
        ...emptyMeasurement(form),
        jobs: [{ kind: 'schoonmaak' }],
        visit: USED_VISIT,
      });
      const scorings = stratifiedMeasurements(form).map(asTyped);
      const isNew = rememberChanges([
        { table: 'jobs', row: 0, field: 'kind', value: 'schoonmaak' },
        { table: 'papers', row: 'files', field: 'asked', value: '2026-11-02' },
        { table: 'agenda', row: 0, field: 'activity', value: 'CL' },
      ]);
      const first = FORMS.findIndex(([each]) => each === name);
      const files = scorings.filter((_, index) => (index + first) % FILE_OF === 0);
      for (const scoring of scorings) {
        const plan = workbookPlan(scoring, JUDGED_SHEETS);
        const asFile = files.includes(scoring) ? judgeSheets(judge, plan) : null;
        const [inHost, inLibreOffice] = await Promise.all([hostSheets(open, scoring, isNew), asFile]);
        expect(wrongFormulas(plan, (sheet) => inHost[JUDGED_SHEETS.indexOf(sheet)] ?? [])).toEqual([]);
        if (!inLibreOffice) continue;
        expect(wrongFormulas(plan, (sheet) => inLibreOffice[JUDGED_SHEETS.indexOf(sheet)] ?? [])).toEqual([]);
      }
      expect(scorings).toHaveLength(SCORINGS_PER_FORM);
      expect(files).toHaveLength(SCORINGS_PER_FORM / FILE_OF);
      expect(notReached(form, scorings, ['closed cells', 'own bands', 'official anchors'])).toEqual([]);
    },
    900_000,
  );
});

/** With the standard bands, and nothing in closed cells: these are protected in the open workbook. */
function asTyped(measurement: Measurement): Measurement {
  const { form, entries, notes, recommendations, evidence, jobs, visit, scenarios, kept, improvements } = measurement;
  return {
    ...emptyMeasurement(form),
    notes,
    recommendations,
    evidence,
    jobs,
    visit,
    entries: inOpenCells(form, entries),
    scenarios: scenarios.map((scenario) => ({ ...scenario, entries: inOpenCells(form, scenario.entries) })),
    kept: kept && { ...kept, entries: inOpenCells(form, kept.entries) },
    improvements,
  };
}

const inOpenCells = ({ rows }: ScoreForm, entries: Entries): Entries =>
  Object.fromEntries(
    rows.map(({ item, open }) => [
      item.id,
      Object.fromEntries(open.map((column) => [column, entryOf(entries, item.id, column)])),
    ]),
  );

/** Tells what is not in the workbook yet: most cells of one scoring are as blank as in the one before. */
function rememberChanges(there: readonly Change[]): (change: Change) => boolean {
  const written = new Map(there.map((change) => [cellKey(change), JSON.stringify(change.value)]));
  return (change) => {
    const content = JSON.stringify(change.value);
    const place = cellKey(change);
    const isNew = (written.get(place) ?? JSON.stringify(isText(change) ? '' : null)) !== content;
    written.set(place, content);
    return isNew;
  };
}

/** Writes every score, note, answer and scenario that differs, and reads what the sheets then show. */
async function hostSheets(
  { host, excel }: OpenWorkbook,
  scoring: Measurement,
  isNew: (change: Change) => boolean,
): Promise<unknown[][][]> {
  const changes = [
    scoreChanges,
    evidenceChanges,
    workerChanges,
    jobChanges,
    paperChanges,
    agendaChanges,
    scenarioChanges,
    improvementChanges,
  ].flatMap((make) => make(scoring));
  await host.write(changes.filter(isNew));
  return Promise.all(WHOLE_SHEETS.map(({ sheet, range }) => excel.workbook.values(`${sheet}!${range}`)));
}

function scoreChanges({ form, entries, notes, recommendations }: Measurement): Change[] {
  return form.rows.flatMap(({ item, open }): Change[] => [
    ...open.map((column) => scoreChange({ item: item.id, column, entry: entryOf(entries, item.id, column) })),
    { table: 'scores', row: item.id, field: 'note', value: notes[item.id] ?? '' },
    { table: 'scores', row: item.id, field: 'recommendation', value: recommendations[item.id] ?? '' },
  ]);
}

/** An entry, or a blank, for every cell in which evidence can be typed. */
function evidenceChanges({ form, evidence }: Measurement): Change[] {
  return evidenceLayout(form).lines.flatMap((line) => {
    if (line.kind !== 'answer' || line.input.kind === 'numbers') return [];
    const { input, component, formRow } = line;
    const item = formRow.item.id;
    return evidenceBodies(formRow).map((body): Change => {
      const entry = answerAt(input, evidence.items[item]?.[body] ?? {}, component) ?? null;
      return { table: 'evidence', row: { item, key: input.key, component }, field: columnOfBody(body), value: entry };
    });
  });
}

/** No random team is larger; what an earlier scoring left below is wiped. */
const MOST_RANDOM_WORKERS = 6;

function workerChanges({ form, evidence }: Measurement): Change[] {
  const fields = ['code', ...workersLayout(form).columns.map(({ id }) => id)] as const;
  return Array.from({ length: MOST_RANDOM_WORKERS }).flatMap((_, line) =>
    fields.map((field): Change => ({
      table: 'workers',
      row: line,
      field,
      value: evidence.workers[line]?.[field] ?? null,
    })),
  );
}

/** What an earlier scoring left below is wiped. */
function jobChanges({ jobs }: Measurement): Change[] {
  return Array.from({ length: MOST_RANDOM_JOBS }).flatMap((_, line) =>
    JOB_FIELD_IDS.map((field): Change => ({ table: 'jobs', row: line, field, value: jobs[line]?.[field] ?? null })),
  );
}

/** What may be filled in of the documents of a visit; what one that is known beforehand is called is not. */
const paperChanges = ({ visit: { papers } }: Measurement): Change[] =>
  PAPER_ROWS.flatMap((row) => {
    const { items, asked, received, note } = papers[row] ?? EMPTY_PAPER;
    return [
      { table: 'papers', row, field: 'items', value: items },
      { table: 'papers', row, field: 'asked', value: asked },
      { table: 'papers', row, field: 'received', value: received },
      { table: 'papers', row, field: 'note', value: note },
    ];
  });

/** What an earlier scoring left below is wiped. */
function agendaChanges({ visit: { agenda, agreements } }: Measurement): Change[] {
  const fields = Object.keys(EMPTY_AGENDA_ENTRIES) as (keyof AgendaEntries)[];
  return [
    { table: 'agreements', row: 'visit', field: 'workingDay', value: agreements.workingDay },
    ...Array.from({ length: MOST_RANDOM_AGENDA }).flatMap((_, row) =>
      fields.map(
        (field) =>
          ({ table: 'agenda', row, field, value: (agenda[row] ?? EMPTY_AGENDA_ENTRIES)[field] }) as Change<'agenda'>,
      ),
    ),
  ];
}

/** An entry, or a blank, for every open cell of every scenario and of the kept scores, and their names. */
function scenarioChanges({ form, scenarios, kept }: Measurement): Change[] {
  const cells = form.rows.flatMap(({ item, open }) => open.map((column) => ({ item: item.id, column })));
  const entryIn = (entries: Entries | undefined, { item, column }: (typeof cells)[number]) =>
    entries === undefined ? null : entryOf(entries, item, column);
  return [
    ...SCENARIO_PLACES.flatMap((scenario): Change[] => [
      { table: 'scenario-names', row: scenario, field: 'name', value: scenarios[scenario]?.name ?? '' },
      ...cells.map((cell): Change =>
        scenarioChange(scenario, { ...cell, entry: entryIn(scenarios[scenario]?.entries, cell) }),
      ),
    ]),
    { table: 'scenario-names', row: 'kept', field: 'name', value: kept?.label ?? '' },
    ...cells.map((cell): Change => scenarioChange('kept', { ...cell, entry: entryIn(kept?.entries, cell) })),
  ];
}

/** What an earlier scoring left below is wiped. */
function improvementChanges({ improvements }: Measurement): Change[] {
  const fields = Object.keys(EMPTY_IMPROVEMENT) as (keyof Improvement)[];
  return Array.from({ length: MOST_RANDOM_IMPROVEMENTS }).flatMap((_, line) =>
    fields.map((field): Change => ({
      table: 'improvements',
      row: line,
      field,
      value: improvements[line]?.[field] ?? '',
    })),
  );
}

async function judgeSheets(judge: Judge, plan: WorkbookPlan): Promise<unknown[][][]> {
  await judge.open(await saveWorkbook(plan));
  return judge.read(WHOLE_SHEETS);
}
