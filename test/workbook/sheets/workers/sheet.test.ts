import type { WorkerEntries } from '../../../../src/measurement/workers';
import type { SheetPlan } from '../../../../src/workbook/paper/plan';
import { workersLayout } from '../../../../src/workbook/sheets/workers/layout';
import { workbookPlan } from '../../../../src/workbook/workbook-plan';
import { emptyAo } from '../../../support/example-measurement';

/** Below the header in row 4: room for 40 workers, as many as there are, and never below the table of 200. */
test.each([
  [0, 'A1:L44'],
  [41, 'A1:L45'],
  [201, 'A1:L204'],
])('with %i workers %s is printed', (count, area) => {
  const workers = Array.from({ length: count }, () => ({ fte: 1 }));
  const { print } = sheetOf(workers);
  expect(print.area).toBe(area);
});

/** What row 3 says of contacts, seekers and the check list; begeleiding-7 looks at workers one by one. */
test.each<[string, readonly WorkerEntries[], readonly (string | number)[]]>([
  ['nobody', [], ['', '', '']],
  // (4 + 6) / 2: who has no seekers is left out, and blank seekers are three or more.
  ['who is left out', [tracked(4, 2), tracked(6, null), { seekers: 0 }], [5, '', 'ja']],
  ['a blank of one who counts', [tracked(4, 2), { seekers: 4 }], ['niet compleet', 3, 'niet compleet']],
  ['only of one who is left out', [tracked(4, 0), { code: 'B' }], ['niet compleet', '', 'niet compleet']],
  ['nobody who seeks', [tracked(4, 0), tracked(6, 0)], ['', 0, '']],
  ['seekers that cannot be', [tracked(4, -1), tracked(6, 8)], ['', 'klopt niet', '']],
  ['contacts that cannot be', [tracked(-4, 0), tracked(6, 8)], ['klopt niet', 4, 'ja']],
])('totals are those of the workers who count: %s', (_, workers, totals) => {
  const { blocks } = sheetOf(workers);
  const { columns, totalsRow } = workersLayout(emptyAo().form);
  const [cells = []] = blocks.find(({ row }) => row === totalsRow)?.cells ?? [];
  const results = (['contacts', 'seekers', 'checklist'] as const).map((id) => {
    const cell = cells[1 + columns.findIndex((column) => column.id === id)];
    return typeof cell === 'object' && cell !== null ? cell.result : cell;
  });
  expect(results).toEqual(totals);
});

function sheetOf(workers: readonly WorkerEntries[]): SheetPlan {
  const measurement = emptyAo();
  const plan = workbookPlan({ ...measurement, evidence: { ...measurement.evidence, workers } });
  const sheet = plan.sheets.find(({ name }) => name === 'Werkers');
  if (!sheet) throw new Error('There is no sheet Werkers');
  return sheet;
}

function tracked(contacts: number, seekers: number | null): WorkerEntries {
  return { contacts, seekers, checklist: 'yes' };
}
