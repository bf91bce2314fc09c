import type { Measurement } from '../../src/measurement/measurement';
import { assess } from '../../src/scoring/assessment';
import type { CheckedWorkbook } from '../../src/workbook/reading/check-workbook';

/** A measurement as if it had been read from a workbook in which all tables are in order. */
export function checkedOf(measurement: Measurement): CheckedWorkbook {
  const assessment = assess(measurement);
  const findings = assessment.findings.map((finding) => ({ ...finding, cell: null }));
  return { measurement, assessment, findings };
}
