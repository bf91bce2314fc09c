import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import { carryOver } from '../../../src/workbook/carry-over/carry-over';
import type { CellContent } from '../../../src/workbook/paper/contents';
import { cellAt } from '../../../src/workbook/paper/a1';
import { inEarlierOrder } from '../../../src/workbook/sheets/scores/earlier-order';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { editSheet } from '../../host/xlsx/edit-xlsx';
import { scoredMeasurement } from '../../support/measurements';
import { oldWorkbookPlan } from '../../support/old-workbook';

const measurement = {
  ...scoredMeasurement('integrated', 4),
  notes: { 'bezetting-2': 'Zie het rooster.' } as const,
};

/** What stands in the new workbook beside the table, which ends in column U, and what did not get there. */
async function upgraded(
  bytes: Uint8Array,
  cells: Readonly<Record<string, string | number | { formula: string; result: string | number }>>,
) {
  const old = await editSheet(bytes, 'Scores', (sheet) => {
    for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
  });
  const { plan, lost } = carryOver(readXlsx(old), null, 'kept');
  const made = readXlsx(await writeXlsx(plan));
  const rows = [...(made.sheets.find(({ name }) => name === 'Scores')?.rows ?? [])];
  const beside = rows.flatMap(([row, all]) =>
    [...all].flatMap(([column, cell]): [string, CellContent][] => (column > 21 ? [[cellAt(row, column), cell]] : [])),
  );
  const headers = [...(rows.find(([row]) => row === 3)?.[1].values() ?? [])].map(({ value }) => value);
  return { beside: Object.fromEntries(beside), lost, headers };
}

test('what stands beside the columns of before goes along, and formulas look at the columns that they looked at', async () => {
  const earlier = await writeXlsx(inEarlierOrder(workbookPlan(measurement)));
  const { beside, lost, headers } = await upgraded(earlier, {
    X5: 'navragen bij het team',
    X6: 3.5,
    // The note of Bezetting 2 is in K, Controle was in J and is in H.
    X7: { formula: 'K7&" "&Scores!$J$7', result: 'Zie het rooster. in orde' },
    X8: { formula: 'COUNTIF(J$4:J$37,"in orde")+X6', result: 3.5 },
    X9: '=J7',
    X10: { formula: 'Meting!B4', result: 'GGZ' },
    A50: 'eronder',
  });
  expect(headers.slice(5, 11)).toEqual([
    ...(['IPS-A', 'IPS-O', 'Controle'] as const),
    ...(['Bewijs wijst op', 'Verschil toegestaan', 'Toelichting'] as const),
  ]);
  expect(beside).toEqual({
    X5: { value: 'navragen bij het team', isFormula: false },
    X6: { value: 3.5, isFormula: false },
    X7: { value: 'Zie het rooster. in orde', isFormula: true, formula: 'K7&" "&Scores!$H$7' },
    X8: { value: 3.5, isFormula: true, formula: 'COUNTIF(H$4:H$37,"in orde")+X6' },
    X9: { value: '=J7', isFormula: false },
  });
  // What looks at other sheets, and what a reader would take for an item, has no place.
  expect(lost.toSorted()).toEqual([
    'Scores!A50 had geen plaats meer; er stond: eronder',
    'Scores!X10 had geen plaats meer; er stond een formule, met als uitkomst: GGZ',
  ]);
});

test('beside a table that grows it keeps its distance', async () => {
  // Without evidence the table had 18 columns, A to R; it has 21.
  const old = await writeXlsx(oldWorkbookPlan(measurement));
  const { beside, lost } = await upgraded(old, { T5: 'navragen', T7: { formula: 'J7', result: 'Zie het rooster.' } });
  expect(beside).toEqual({
    W5: { value: 'navragen', isFormula: false },
    W7: { value: 'Zie het rooster.', isFormula: true, formula: 'K7' },
  });
  expect(lost).toEqual([]);
});

test('beside the columns of today it stays where it is', async () => {
  const { beside, lost } = await upgraded(await writeXlsx(workbookPlan(measurement)), {
    X7: { formula: 'H7', result: 'in orde' },
  });
  expect(beside).toEqual({ X7: { value: 'in orde', isFormula: true, formula: 'H7' } });
  expect(lost).toEqual([]);
});

test('where only the measurement is taken along, it is named', async () => {
  const old = await editSheet(await writeXlsx(workbookPlan(measurement)), 'Scores', (sheet) => {
    sheet.getCell('X5').value = 'navragen';
  });
  expect(carryOver(readXlsx(old)).lost).toEqual(['Scores!X5 had geen plaats meer; er stond: navragen']);
});
