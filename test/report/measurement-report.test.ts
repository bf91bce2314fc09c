import type { Measurement } from '../../src/measurement/measurement';
import { EMPTY_REVIEW } from '../../src/measurement/review';
import { measurementReport } from '../../src/report/measurement-report';
import type { ReportBlock } from '../../src/report/report-plan';
import { checkedOf } from '../support/checked';
import { emptyAo, fullMeasurement } from '../support/example-measurement';
import { FORM_NAMES, formOf, measurementOf, scoredMeasurement } from '../support/measurements';
import { cellText, sentences } from './chapters';

const reportOf = (measurement: Measurement) => measurementReport(checkedOf(measurement));
const headings = (blocks: readonly ReportBlock[], level: number) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));

test('has the same chapters whatever is filled in', () => {
  const chapters = [
    'In het kort',
    '1. Hoe de meting is uitgevoerd',
    '2. Uitkomst',
    '3. Profiel',
    '4. Sterke punten',
    '5. Prioriteiten',
    '6. Alle items',
    '7. Verbeterplan',
    '8. Bevindingen die nog openstaan',
    '9. Bronnen en verantwoording',
  ];
  expect(headings(reportOf(emptyAo()).blocks, 1)).toEqual(chapters);
  expect(headings(reportOf(scoredMeasurement('ips25', 5)).blocks, 1)).toEqual(chapters);
});

test('says who was measured, when and by whom, and what is not filled in', () => {
  const measurement: Measurement = {
    ...emptyAo('work'),
    review: {
      ...EMPTY_REVIEW,
      ...{ organisation: ' GGZ Noord ', programme: 'Team 2', date: '2026-03-08', kind: '', workersFte: 3.6 },
      ...{ reviewer1: 'R. Een', reviewer2: '', conduct: 'Twee dagen', remarks: 'Per deel\ngemeten' },
    },
  };
  const plan = reportOf(measurement);
  expect(plan).toMatchObject({
    ...{ title: 'Verslag IPS-modeltrouwmeting', subtitle: 'GGZ Noord – Team 2', author: 'R. Een', language: 'nl-NL' },
    header: 'Verslag IPS-modeltrouwmeting – GGZ Noord – Team 2',
  });
  const facts = plan.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
  expect(facts.map(({ label, text }) => [label, text])).toEqual([
    ['Organisatie', 'GGZ Noord'],
    ['Programma of team', 'Team 2'],
    ['Datum van de meting', '8 maart 2026'],
    ['Soort meting', 'niet ingevuld'],
    ['Reviewer 1', 'R. Een'],
    ['Reviewer 2', 'niet ingevuld'],
    ['IPS-werkers (fte)', '3,6'],
    ['Schaal', 'Modelgetrouwheidsschaal IPS-A en IPS-O (2015)'],
    ['Model', 'Alleen IPS-A (arbeid)'],
  ]);
  expect(sentences(measurement, 'Hoe de meting is uitgevoerd')).toEqual([
    expect.stringContaining('model "Alleen IPS-A (arbeid)": 26 items.'),
    'Twee dagen',
    'Per deel\ngemeten',
  ]);
});

test('says where nothing is told of how the measurement was carried out', () => {
  expect(sentences(emptyAo(), 'Hoe de meting is uitgevoerd')).toEqual([
    expect.stringContaining('26 items voor IPS-A en 25 items voor IPS-O.'),
    'Hoe de meting verder is verlopen, is niet ingevuld op het blad Meting.',
  ]);
});

test('keeps a date and a name as they were typed, and the top of the page short', () => {
  const review = { ...EMPTY_REVIEW, date: '31-31-2026', organisation: 'Organisatie\n'.repeat(50), programme: '  ' };
  const { header, subtitle, blocks } = reportOf({ ...emptyAo(), review });
  expect(subtitle.length).toBeLessThanOrEqual(80);
  expect(header).toMatch(/^Verslag IPS-modeltrouwmeting – Organisatie Organisatie .*…$/);
  expect(JSON.stringify(blocks)).toContain('31-31-2026');
});

test('says on the first page that it is provisional, until every column has its verdict', () => {
  const notice = ({ blocks }: ReturnType<typeof reportOf>) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' && block.tone === 'notice' ? [block.text] : []));
  expect(notice(reportOf(emptyAo()))).toEqual([expect.stringMatching(/voorlopig.*hoofdstuk 2\./)]);
  expect(notice(reportOf(fullMeasurement()))).toEqual([]);
  // An entry in a closed cell is a finding, but holds up no verdict.
  const closed = scoredMeasurement('integrated', 4, { 'bezetting-1b': { A: 3 } });
  expect(notice(reportOf(closed))).toEqual([]);
  expect(JSON.stringify(reportOf(closed).blocks)).toContain('Bezetting 1b');
});

test('names its sources, that the official scale leads, and whose words are used', () => {
  const said = sentences(fullMeasurement(), 'Bronnen en verantwoording');
  expect(said[0]).toMatch(/^Schaal: .*Phrenos, 2015\. De officiële schaal is leidend/);
  expect(said[1]).toContain('in eigen woorden');
  expect(said.filter((text) => text.startsWith('Grenzen van'))).toEqual([
    expect.stringMatching(/^Grenzen van IPS-A \(indicatief\): Naar verhouding/),
    expect.stringMatching(/^Grenzen van IPS-O \(indicatief\): De gepubliceerde grenzen/),
    expect.stringMatching(/^Grenzen van IPS-25 \(gepubliceerd\): Becker/),
  ]);
  const official = { ...fullMeasurement(), officialAnchors: { 'bezetting-2': ['', 'officieel', '', '', ''] } };
  expect(sentences(official, 'Bronnen en verantwoording')[1]).toContain('de officiële tekst');
});

describe.each(FORM_NAMES)('a report of %s', (name) => {
  const measurements: [string, Measurement][] = [
    ['nothing', measurementOf(formOf(name), {})],
    ['a 1 everywhere', scoredMeasurement(name, 1)],
    ['a 5 everywhere', scoredMeasurement(name, 5)],
  ];
  test.each(measurements)('is whole with %s', (_what, measurement) => {
    const { blocks } = reportOf(measurement);
    expect(blocks.filter(({ kind }) => kind === 'contents')).toHaveLength(1);
    expect(JSON.stringify(blocks)).not.toMatch(/undefined|NaN|null|\[object/);
    for (const block of blocks) {
      if (block.kind !== 'table') continue;
      expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
      for (const cells of block.rows) expect(cells).toHaveLength(block.columns.length);
      expect(block.rows.map(([first]) => cellText(first ?? ''))).not.toContain('');
    }
  });
});
