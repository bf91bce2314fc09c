import { workersSheet } from '../../src/workbook/workers-sheet';
import { emptyAo } from '../support/example-measurement';

/** Below the header in row 4: room for 40 workers, as many as there are, and never below the table of 200. */
test.each([
  [0, 'A1:L44'],
  [41, 'A1:L45'],
  [201, 'A1:L204'],
])('with %i workers %s is printed', (count, area) => {
  const workers = Array.from({ length: count }, () => ({ fte: 1 }));
  const measurement = emptyAo();
  const { print } = workersSheet({ ...measurement, evidence: { ...measurement.evidence, workers } });
  expect(print.area).toBe(area);
});
