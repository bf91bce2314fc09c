import { EMPTY_AGENDA_ENTRIES, type AgendaEntries } from '../../../../src/measurement/agenda';
import { NO_VISIT } from '../../../../src/measurement/recorded-visit';
import { workbookPlan } from '../../../../src/workbook/workbook-plan';
import { planCells } from '../../../oracle/filled-workbook';
import { emptyAo } from '../../../support/example-measurement';

const line = (entries: Partial<AgendaEntries>): AgendaEntries => ({ ...EMPTY_AGENDA_ENTRIES, ...entries });

/** What stands on Bezoek, by its cells. */
function shown(agenda: readonly AgendaEntries[], workingDay: number | null = null) {
  const visit = { ...NO_VISIT, agenda, agreements: { workingDay, erased: '' } };
  const plan = workbookPlan({ ...emptyAo(), visit });
  const cells = new Map(
    planCells(plan)
      .filter(({ sheet }) => sheet === 'Bezoek')
      .map(({ cell, content }) => [cell, typeof content === 'object' && content !== null ? content.result : content]),
  );
  return (first: string, last: number) => {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(first) ?? [];
    return Array.from({ length: last - Number(row) + 1 }, (_, index) => cells.get(`${column}${Number(row) + index}`));
  };
}

/** Lines from row 7 on; beside them eight partners from row 7 and five observations from row 15, reviewers from row 22. */
test('says of each line what is wrong with it, and beside the lines what is planned', () => {
  const cells = shown([
    line({ activity: 'CO', start: '9:00', reviewer1: 'A' }),
    line({ activity: 'tb', start: '9:30', people: 2, reviewer1: 'B', reviewer2: ' a' }),
    line({ activity: 'TL', start: '10:30', people: 2, reviewer1: 'A' }),
    line({ activity: 'lunch', reviewer1: 'Z' }),
    line({ activity: 'CL', start: 'straks', reviewer1: 'B' }),
    line({ activity: 'DOS', minutes: 'lang' }),
    line({ activity: 'FA', people: 1.5 }),
    line({ activity: 'O2' }),
  ]);
  // A is with the coordinator from 9:00 to 10:00, and with the workers from 9:30 to 10:30; what begins then does not meet.
  expect(cells('J7', 15)).toEqual([
    ...['reviewer dubbel', 'reviewer dubbel', '', 'kies een code', 'tijd klopt niet', 'minuten kloppen niet'],
    ...['aantal klopt niet', '', ''],
  ]);
  expect(cells('D7', 10)).toEqual(['IPS-coördinator', 'IPS-trajectbegeleider', 'Lid van het behandelteam', '']);
  // The source (Implementatietraject IPS, line 65) asks 1, at least 2, 3, 1, 2-3 and 1-2; it does not name the last two.
  expect(cells('L7', 14)).toEqual([
    ...['1 persoon', 'minstens 2', '3 personen', '1 persoon', '2 tot 3', '1 tot 2', 'niet genoemd', 'niet genoemd'],
  ]);
  expect(cells('M7', 14)).toEqual([1, 2, 2, 0, 1, 0, 0, 0]);
  expect(cells('N7', 14)).toEqual([
    ...['gepland', 'gepland', 'te weinig', 'te weinig', 'te weinig', 'te weinig', 'niet gepland', 'niet gepland'],
  ]);
  expect(cells('L15', 19)).toEqual(['ja', 'zo mogelijk', 'niet genoemd', 'niet genoemd', 'niet genoemd']);
  expect(cells('N15', 17)).toEqual(['ontbreekt', 'gepland', 'niet gepland']);
  // A: 60, 60 and 45 minutes; B: 60 and 45.
  expect([cells('K22', 24), cells('M22', 24)]).toEqual([
    ['A', 'B', ''],
    [165, 105, ''],
  ]);
  expect(cells('L22', 23)).toEqual(['2 u 45', '1 u 45']);
});

test.each([
  // With half an hour of rest: 450 and 30 are 480, one more is too much.
  [450, null, 'past'],
  [451, null, 'te vol'],
  [451, 9, 'past'],
  // Without rest up to 330.
  [330, 5.5, 'past'],
  [331, 5.5, 'te vol'],
])('a reviewer with %i minutes on a day of %p hours: %s', (minutes, hours, state) => {
  expect(shown([line({ activity: 'DOS', minutes, reviewer1: 'A' })], hours)('N22', 22)).toEqual([state]);
});

test('names the items that nobody is asked about, and nothing where there is no agenda', () => {
  const all = ['CO', 'TB', 'TL', 'PS', 'CL', 'FA'].map((activity) => line({ activity }));
  expect(shown(all)('A4', 4)).toEqual(['Over elk item wordt iemand gevraagd (onze koppeling).']);
  // Without workers, coordinator and clients: Bezetting 1a, 3 and most of Begeleiding.
  expect(shown([line({ activity: 'TL' })])('A4', 4)).toEqual([
    'Hierover wordt niemand gevraagd (onze koppeling): Bezetting 1a, Bezetting 3, Organisatie 3, Organisatie 4, ' +
      'Organisatie 8, Begeleiding 2, Begeleiding 4, Begeleiding 5a, Begeleiding 5b, Begeleiding 6, Begeleiding 7, ' +
      'Begeleiding 8a, Begeleiding 8b, Begeleiding 9a, Begeleiding 9b, Begeleiding 10, Begeleiding 11, Begeleiding 13, ' +
      'Begeleiding 15.',
  ]);
  const none = shown([line({ place: 'x' })]);
  expect([none('A4', 4), none('N7', 9)]).toEqual([['Nog geen agenda.'], ['', '', '']]);
});
