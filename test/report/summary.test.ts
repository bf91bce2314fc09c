import type { Improvement } from '../../src/measurement/improvement';
import type { Measurement } from '../../src/measurement/measurement';
import { measurementReport } from '../../src/report/measurement-report';
import type { ReportBlock, ReportHeadline } from '../../src/report/report-plan';
import { checkedOf } from '../support/checked';
import { emptyAo } from '../support/example-measurement';
import { scoredMeasurement } from '../support/measurements';
import { visitMeasurement } from '../support/visit-measurement';
import { cellText, chapter } from './chapters';

const SUMMARY = 'In het kort';
const headlines = (measurement: Measurement) =>
  chapter(measurement, SUMMARY).filter((block): block is ReportHeadline => block.kind === 'headline');

/** What stands below a heading of the summary: the rows of a table, the items of a list, or a sentence. */
function below(measurement: Measurement, heading: string): readonly (string | readonly string[])[] {
  const blocks = chapter(measurement, SUMMARY);
  const block: ReportBlock | undefined =
    blocks[blocks.findIndex((each) => each.kind === 'heading' && each.text === heading) + 1];
  switch (block?.kind) {
    case 'list':
      return block.items;
    case 'paragraph':
      return [block.text];
    case 'table':
      return block.rows.map((cells) => cells.map(cellText));
    default:
      throw new Error(`Nothing below ${heading}`);
  }
}

const quiet = (measurement: Measurement) =>
  chapter(measurement, SUMMARY).flatMap((block) =>
    block.kind === 'paragraph' && block.tone === 'quiet' ? [block.text] : [],
  );

test('begins with the verdict of each column, how far others are, and a picture', () => {
  // 103 is one short of 104, and 27 above 76; 100 of 125 is the lowest total that is "goed", 15 short of 115.
  expect(headlines(visitMeasurement()).map(({ drawing, ...words }) => [words, drawing?.alternative])).toEqual([
    [
      {
        ...{ kind: 'headline', name: 'IPS-A', title: 'Redelijke modeltrouw', total: '103 van 130 punten' },
        lines: ['1 punt tot goed', '27 punten minder is geen IPS'],
      },
      expect.stringMatching(/^Redelijke modeltrouw\. Totaal 103, /),
    ],
    [
      {
        ...{ kind: 'headline', name: 'IPS-O', title: 'Goede modeltrouw', total: '100 van 125 punten' },
        lines: ['15 punten tot voorbeeldig', '1 punt minder is redelijk'],
      },
      expect.stringMatching(/^Goede modeltrouw\. Totaal 100, /),
    ],
  ]);
});

test('says who measured when, as far as that is known', () => {
  const about = (measurement: Measurement) => measurementReport(checkedOf(measurement)).blocks[0];
  expect(about(visitMeasurement())).toEqual({
    kind: 'paragraph',
    text: 'Herhaalmeting, 22 november 2026, door R. de Vries en A. Jansen',
  });
  expect(about(emptyAo())).toMatchObject({ kind: 'heading', text: SUMMARY });
});

test('gives the means with a picture of each part and principle', () => {
  const rows = below(visitMeasurement(), 'Profiel');
  expect(rows).toHaveLength(3 + 8);
  // Bezetting: 4, 5 and 3 in both columns.
  expect(rows[0]).toEqual([
    ...['Bezetting', '4,00', '4,00'],
    '[Bezetting: IPS-A gemiddeld 4,00, IPS-O gemiddeld 4,00, op een schaal tot 5.]',
  ]);
});

test('names three strengths, those in both columns first', () => {
  const measurement = scoredMeasurement('integrated', 4, {
    'organisatie-3': { O: 5 },
    'organisatie-6': { A: 5, O: 5 },
    'begeleiding-9a': { A: 5 },
    'begeleiding-16': { A: 5, O: 5 },
  });
  expect(below(measurement, 'Sterk').map((text) => String(text).replace(/:.*\(/, ' ('))).toEqual([
    ...['Organisatie 6 (IPS-A en IPS-O)', 'Begeleiding 16 (IPS-A en IPS-O)', 'Organisatie 3 (IPS-O)'],
  ]);
  expect(below(emptyAo(), 'Sterk')).toEqual(['Nog geen item heeft een 5.']);
});

describe('the first actions', () => {
  const line = (item: string, action: string, more: Partial<Improvement> = {}): Improvement => {
    return { item, action, owner: '', date: '', status: '', ...more };
  };
  const measurement: Measurement = {
    ...scoredMeasurement('ips25', 4, { 'ips25-2': { score: 1 }, 'ips25-9': { score: 2 } }),
    recommendations: { 'ips25-9': 'Ga langs.' },
  };

  test('are what is planned and not done, the most important first, and then what is recommended', () => {
    const improvements = [
      line('', 'Los plan'),
      line('Item 2', 'Werven', { owner: 'An', date: '2027-01-05', status: 'loopt' }),
      line('Item 3', 'Klaar al', { status: 'Klaar' }),
    ];
    expect(below({ ...measurement, improvements }, 'Eerste acties')).toEqual([
      ['Item 2', 'Werven', 'An', '5 januari 2027'],
      ['', 'Los plan', 'nog te bepalen', 'nog te bepalen'],
      ['Item 9', 'Ga langs.', 'nog te bepalen', 'nog te bepalen'],
    ]);
  });

  test('leave the rest of a very long text for the plan itself', () => {
    const [first] = below({ ...measurement, improvements: [line('Item 2', 'woord '.repeat(100))] }, 'Eerste acties');
    expect(String(first?.[1])).toHaveLength(95);
    expect(first?.[1]).toMatch(/…$/);
  });

  test('may be none', () => {
    expect(below(emptyAo(), 'Eerste acties')).toEqual(['Er zijn geen acties.']);
  });
});

describe('what is to be decided', () => {
  const decided = (measurement: Measurement) => below(measurement, 'Te besluiten');

  test('is the plan, where everything in it has a name and a date', () => {
    // Ten lines, one of them done, two of them running.
    expect(decided(visitMeasurement())).toEqual([
      'Of het verbeterplan zo wordt vastgesteld: 9 acties staan open, 2 daarvan lopen al.',
    ]);
  });

  test('is also what has no place in the plan, and what nobody does', () => {
    const visit = visitMeasurement();
    const [first, second, ...rest] = visit.improvements;
    if (!first || !second) throw new Error('no plan');
    // Bezetting 3 has no line any more; Organisatie 3 has a line without a date.
    expect(decided({ ...visit, improvements: [{ ...first, date: ' ' }, ...rest] })).toEqual([
      'Of de aanbevelingen bij Bezetting 3 in het verbeterplan komen.',
      'Wie het doet en wanneer, bij 1 actie in het verbeterplan zonder naam of datum.',
      'Of het verbeterplan zo wordt vastgesteld: 8 acties staan open, 2 daarvan lopen al.',
    ]);
  });

  test('is whether there will be a plan, and when is measured again once it is done', () => {
    const scored = scoredMeasurement('ips25', 4);
    const done = { item: '', action: 'Gedaan', owner: 'An', date: '2027-01-05', status: 'klaar' };
    expect(decided(scored)).toEqual(['Of er een verbeterplan komt: er staan nog geen acties in.']);
    expect(decided({ ...scored, improvements: [done] })).toEqual([
      'Wanneer de volgende meting is: alle acties in het verbeterplan zijn klaar.',
    ]);
  });
});

test('says in one line what is indicative, and nothing where nothing is', () => {
  expect(quiet(visitMeasurement())).toEqual([
    'Indicatief: het oordeel van IPS-A en IPS-O, want voor deze schaal zijn de grenzen niet vastgesteld.',
  ]);
  const visit = visitMeasurement();
  const decided = { ...visit.bands.A, status: 'vastgesteld' };
  expect(quiet({ ...visit, bands: { ...visit.bands, A: decided, O: { ...visit.bands.O, status: '' } } })).toEqual([]);
});

describe('a column without a verdict', () => {
  test('says what is missing and what can still be reached', () => {
    const [a] = headlines(scoredMeasurement('work', 4, { 'bezetting-2': { A: null } }));
    // 25 × 4 = 100, and 1 to 5 more.
    expect(a).toMatchObject({
      ...{ title: 'Nog geen oordeel', total: '100 van 130 punten tot nu toe' },
      lines: ['nog 1 van 26 items te scoren', 'haalbaar: redelijk tot goed (101–105)'],
    });
    expect(a?.drawing?.alternative).toContain('Nog haalbaar 101 tot en met 105');
  });

  test('says which scores may not differ', () => {
    const measurement = scoredMeasurement('integrated', 4, { 'bezetting-2': { A: 4, O: 3 } });
    expect(headlines(measurement).map(({ lines }) => lines)).toEqual([
      ['verboden verschil bij Bezetting 2'],
      ['verboden verschil bij Bezetting 2'],
    ]);
    expect(below(measurement, 'Te besluiten')[0]).toBe(
      'Hoe de meting wordt afgemaakt: nog niet elke kolom heeft een oordeel.',
    );
  });

  test('counts a score that is none as missing', () => {
    const [a] = headlines(scoredMeasurement('work', 4, { 'bezetting-2': { A: 'veel' } }));
    expect(a?.lines[0]).toBe('nog 1 van 26 items te scoren');
  });

  test('has no picture where the bounds cannot be used', () => {
    const measurement = scoredMeasurement('work', 4);
    const bands = { ...measurement.bands, A: { ...measurement.bands.A, goed: 'honderd' } };
    expect(headlines({ ...measurement, bands })[0]).toMatchObject({
      lines: ['de grenzen kloppen niet'],
      drawing: null,
    });
  });
});

test('judges by the bounds of the organisation', () => {
  const measurement = scoredMeasurement('work', 4);
  const own = { ...measurement.bands.A, redelijk: 60, goed: 105, voorbeeldig: 120, status: 'eigen grenzen' };
  expect(headlines({ ...measurement, bands: { ...measurement.bands, A: own } })[0]).toMatchObject({
    ...{ title: 'Redelijke modeltrouw', lines: ['1 punt tot goed', '45 punten minder is geen IPS'] },
  });
});

test('has one verdict and no words of two columns on the scale of 2024', () => {
  const measurement = scoredMeasurement('ips25', 4, { 'ips25-1': { score: 5 } });
  // 24 × 4 + 5 = 101.
  expect(headlines(measurement)).toMatchObject([{ name: 'IPS-25', total: '101 van 125 punten' }]);
  expect(below(measurement, 'Sterk')).toEqual(['Item 1: Aantal cliënten']);
  expect(JSON.stringify(chapter(measurement, SUMMARY))).not.toMatch(/IPS-[AO]\b/);
});
