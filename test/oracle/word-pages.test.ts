import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pageCount } from '../../src/host/docx/page-count';
import { writeDocx } from '../../src/host/docx/write-docx';
import type { Measurement } from '../../src/measurement/measurement';
import { exampleMeasurement } from '../../src/preview/example-measurement';
import { measurementReport } from '../../src/report/measurement-report';
import { checkedOf } from '../support/checked';
import { emptyAo } from '../support/example-measurement';
import { scoredMeasurement } from '../support/measurements';
import { visitMeasurement } from '../support/visit-measurement';
import { pdfPages } from './pdf-pages';

/** The longest words of a first page: everything at length that may stand there. */
function longest(): Measurement {
  const long = (words: number) => 'mogelijkheden en kansen '.repeat(words).trim();
  const visit = visitMeasurement();
  return {
    ...visit,
    entries: { ...visit.entries, 'bezetting-1a': { A: 5, O: 4 }, 'begeleiding-9a': {} },
    recommendations: Object.fromEntries(visit.form.rows.map(({ item }) => [item.id, long(40)])),
    review: { ...visit.review, organisation: long(20), programme: long(20) },
    improvements: ['', '', ''].map((status) => ({ item: long(9), action: long(90), owner: long(9), date: '', status })),
  };
}

const MEASUREMENTS = {
  'a whole review': visitMeasurement,
  'one that is half done': exampleMeasurement,
  'one in which nothing is filled in': emptyAo,
  'one column': () => scoredMeasurement('ips25', 4),
  'long texts': longest,
} as const satisfies Record<string, () => Measurement>;
const NAMES = Object.keys(MEASUREMENTS) as (keyof typeof MEASUREMENTS)[];

/** The words of each page as LibreOffice prints them; it is started once for all. */
const printed = new Map<string, readonly string[]>();
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ips-word-'));
  const paths = NAMES.map((_, index) => join(folder, `verslag-${index}.docx`));
  for (const [index, name] of NAMES.entries()) {
    await writeFile(paths[index] ?? '', await writeDocx(measurementReport(checkedOf(MEASUREMENTS[name]()))));
  }
  const options = [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf'];
  await promisify(execFile)('soffice', [...options, '--outdir', folder, ...paths]);
  for (const [index, name] of NAMES.entries()) {
    const pages = await pdfPages((paths[index] ?? '').replace(/docx$/, 'pdf'));
    printed.set(
      name,
      pages.map(({ body, edges }) => [...body, ...edges].join(' ')),
    );
  }
  await rm(folder, { recursive: true });
});

test('takes seven pages for a whole review with notes of forty words', () => {
  const visit = visitMeasurement();
  expect(visit.form.rows.map(({ item }) => visit.notes[item.id]?.split(' ').length)).toEqual(Array(34).fill(40));
  expect([Object.keys(visit.recommendations), visit.improvements].map(({ length }) => length)).toEqual([8, 10]);
  const pages = printed.get('a whole review') ?? [];
  expect(pages.length).toBeLessThanOrEqual(7);
  expect(pages.at(-1)).toContain(`Pagina ${pages.length} van ${pages.length}`);
});

test.each(NAMES)('has what a board reads on its first page, and nothing else: %s', (name) => {
  const [first = '', second = ''] = printed.get(name) ?? [];
  expect(first).toContain('In het kort');
  expect(first).toContain('Te besluiten');
  expect(first).not.toContain('Inhoud');
  expect(second).toContain('Inhoud');
  expect(second).toContain('1. Hoe de meting is uitgevoerd');
});

test.each(NAMES.slice(0, -1))('shows about as many pages where nothing is laid out: %s', (name) => {
  const shown = pageCount(measurementReport(checkedOf(MEASUREMENTS[name]())));
  expect(Math.abs(shown - (printed.get(name)?.length ?? 0))).toBeLessThanOrEqual(1);
});
