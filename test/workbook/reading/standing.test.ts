import { reportText } from '../../../src/cli/check/report-text';
import type { Entries } from '../../../src/measurement/entries';
import type { Measurement } from '../../../src/measurement/measurement';
import type { RecordedEvidence } from '../../../src/measurement/recorded-evidence';
import { findingBlocks } from '../../../src/report/open-findings';
import { checkWorkbook } from '../../../src/workbook/reading/check-workbook';
import { standingOf } from '../../../src/workbook/reading/standing';
import { overviewLayout } from '../../../src/workbook/sheets/overview/layout';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { scoredMeasurement } from '../../support/measurements';
import { planContents } from '../../support/plan-contents';

/** All 51 scores of the integrated form are a 4, save for these. */
const scored = (overrides: Entries, items: RecordedEvidence['items'] = {}): Measurement => {
  const measurement = scoredMeasurement('integrated', 4, overrides);
  return { ...measurement, evidence: { ...measurement.evidence, items } };
};

/** 15 clients on one full-time worker is anchor 5. */
const FEW_CLIENTS = { 'bezetting-1a': { AO: { clients: 15, fte: 1 } } };
const IMPOSSIBLE = { 'bezetting-2': { AO: { percent: 'veel' } } };

/** What is to be mended and what deserves a second look, counted by hand from the rules of the scale. */
const ODD: readonly (readonly [name: string, measurement: Measurement, errors: number, advice: number])[] = [
  ['all in order', scored({}), 0, 0],
  ['a score that is missing', scored({ 'bezetting-2': { A: 4 } }), 0, 0],
  ['a forbidden divergence', scored({ 'bezetting-2': { A: 5, O: 4 } }), 1, 0],
  ['two of them', scored({ 'bezetting-2': { A: 5, O: 4 }, 'organisatie-1': { A: 3, O: 4 } }), 2, 0],
  ['columns that may differ', scored({ 'organisatie-3': { A: 5, O: 4 } }), 0, 0],
  ['a score of 6', scored({ 'organisatie-3': { A: 6, O: 4 } }), 1, 0],
  ['half a point in both columns', scored({ 'bezetting-2': { A: 4.5, O: 4.5 } }), 2, 0],
  ['a text', scored({ 'organisatie-3': { A: 4, O: 'vier' } }), 1, 0],
  ['a score where none is asked', scored({ 'begeleiding-9a': { A: 4, O: 4 } }), 1, 0],
  ['evidence for another anchor', scored({}, FEW_CLIENTS), 0, 1],
  ['evidence that cannot be', scored({}, IMPOSSIBLE), 1, 0],
  ['all of that', scored({ 'organisatie-1': { A: 3, O: 4 } }, { ...FEW_CLIENTS, ...IMPOSSIBLE }), 2, 1],
];

test.each(ODD)('counts the same wherever it is said: %s', (_, measurement, errors, advice) => {
  const plan = workbookPlan(measurement);
  const checked = checkWorkbook(planContents(plan));
  expect(standingOf(checked)).toMatchObject({ errors, advice });
  const words = [...(errors > 0 ? [`${errors} te herstellen`] : []), ...(advice > 0 ? [`${advice}× let op`] : [])];
  const sentence = words.length === 0 ? 'Geen bevindingen.' : `Bevindingen: ${words.join(', ')}`;
  expect(reportText('meting.xlsx', checked).split('\n')).toContain(`  ${sentence}`);
  const [block] = findingBlocks(checked);
  const severities = block?.kind === 'table' ? block.rows.map(([severity]) => JSON.stringify(severity)) : [];
  expect(severities.filter((severity) => severity.includes('Fout'))).toHaveLength(errors);
  expect(severities.filter((severity) => severity.includes('Let op'))).toHaveLength(advice);
  // Overzicht counts what is wrong with scores, and says of each item with anything what it is.
  const onOverview = ['Verboden_verschillen', 'Ongeldige_scores'] as const;
  const layout = overviewLayout(measurement.form);
  const counts = onOverview.map((name) => cellOn(plan, layout.count(name)));
  const ofEvidence = checked.findings.filter(({ code }) => code === 'evidence-invalid').length;
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(errors - ofEvidence);
});

/** The result in a cell of Overzicht. */
function cellOn(plan: ReturnType<typeof workbookPlan>, address: string): unknown {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const overview = planContents(plan).sheets.find(({ name }) => name === 'Overzicht');
  return overview?.rows.get(Number(row))?.get(letters.charCodeAt(0) - 64)?.value;
}
