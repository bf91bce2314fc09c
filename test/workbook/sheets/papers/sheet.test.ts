import { EMPTY_PAPER, type PaperLine, type RecordedPapers } from '../../../../src/measurement/papers';
import { NO_VISIT } from '../../../../src/measurement/recorded-visit';
import { workbookPlan } from '../../../../src/workbook/workbook-plan';
import { planCells } from '../../../oracle/filled-workbook';
import { emptyAo } from '../../../support/example-measurement';

/** What stands on Stukken, by its cells. */
function shown(papers: RecordedPapers) {
  const plan = workbookPlan({ ...emptyAo(), visit: { ...NO_VISIT, papers } });
  const cells = planCells(plan).filter(({ sheet }) => sheet === 'Stukken');
  return new Map(
    cells.map(({ cell, content }) => [
      cell,
      typeof content === 'object' && content !== null ? content.result : content,
    ]),
  );
}

const paper = (line: Partial<PaperLine>): PaperLine => ({ ...EMPTY_PAPER, ...line });

/** The documents from row 7 on: REG, DOS, PLAN, LOG, BAAN; what people name themselves from row 16 on. */
test('says of each document how far it is, and above them how many are', () => {
  const cells = shown({
    registration: paper({ asked: '2026-11-02', received: '2026-11-16' }),
    files: paper({ asked: '2026-11-02' }),
    plan: paper({ asked: '2026-11-16', received: '2026-11-02' }),
    log: paper({ asked: '2026-11-02', received: '2026-11-02' }),
    jobs: paper({ asked: 'vorige week' }),
    'own-1': paper({ title: 'Rooster', received: 'gisteren' }),
  });
  expect([7, 8, 9, 10, 11, 12, 16].map((row) => cells.get(`H${row}`))).toEqual([
    ...['ontvangen', 'gevraagd', 'klopt niet', 'ontvangen', 'gevraagd', '', 'ontvangen'],
  ]);
  expect(cells.get('A4')).toBe('6 gevraagd: 3 ontvangen, 2 nog te ontvangen; datums die niet kloppen: 1.');
});

test('names each document with its items and where that stands, as our own conclusion where no source says it', () => {
  const cells = shown({ files: paper({ note: 'op papier' }) });
  expect(cells.get('A4')).toBe('Nog niets gevraagd.');
  expect(cells.get('C6')).toBe('Voor items (onze koppeling)');
  expect([cells.get('B7'), cells.get('D7')]).toEqual(['Caseload en registratie van het team', 'Onze koppeling']);
  // The source names files and policy plans: Implementatietraject IPS, line 65.
  expect([cells.get('B8'), cells.get('D8')]).toEqual(['Steekproef van dossiers', 'Implementatietraject IPS, regel 65']);
  expect(cells.get('C14')).toBe('Organisatie 7');
});
