import {
  minutesPerReviewer,
  peoplePerPartner,
  startingAgenda,
  visitFindings,
  type AgendaLine,
} from '../../src/visit/agenda';
import type { ActivityId } from '../../src/visit/time-budget';
import { formOf } from '../support/measurements';

const FORM = formOf('integrated');
const at = (hours: number, minutes = 0) => hours * 60 + minutes;

const line = (activity: ActivityId, more: Partial<AgendaLine> = {}): AgendaLine => ({
  activity,
  start: null,
  minutes: null,
  people: null,
  reviewers: ['A'],
  place: '',
  done: false,
  ...more,
});

/** The starting agenda, done by these; the leader and the expert are spoken with too. */
const dayOf = (who: (activity: ActivityId) => readonly string[]): readonly AgendaLine[] => [
  ...startingAgenda().map((each) => ({ ...each, reviewers: who(each.activity) })),
  line('management', { reviewers: [], minutes: 20 }),
  line('expert', { reviewers: [], minutes: 20 }),
];

const codesIn = (agenda: readonly AgendaLine[], workingDay?: number) =>
  visitFindings({ form: FORM, agenda, ...(workingDay === undefined ? {} : { workingDay }) }).map(({ code }) => code);
const messagesIn = (agenda: readonly AgendaLine[], code: string) =>
  visitFindings({ form: FORM, agenda }).flatMap((finding) => (finding.code === code ? [finding.message] : []));

describe('the starting agenda', () => {
  it('has as many people as the source asks at least', () => {
    expect(peoplePerPartner(startingAgenda())).toEqual({
      coordinator: 1,
      worker: 2,
      'team-member': 3,
      psychiatrist: 1,
      client: 2,
      family: 1,
      management: 0,
      expert: 0,
    });
  });

  it('is divided over nobody yet', () => {
    expect(minutesPerReviewer(startingAgenda()).size).toBe(0);
  });

  // Without leader and expert every item still has somebody: organisatie-7 and 8 are asked of the coordinator too.
  it('leaves nothing out that the source asks', () => {
    expect(codesIn(startingAgenda())).toEqual([]);
  });
});

describe('the minutes of a reviewer', () => {
  it('are those of the lines, or what we reckon with where a line has none', () => {
    const agenda = [
      line('opening', { reviewers: ['A', 'B'] }),
      line('coordinator', { minutes: 50 }),
      line('files', { reviewers: [' B '] }),
      line('waiting-room', { reviewers: ['B'] }),
    ];
    // A: 15 + 50; B: 15 + 75 + nothing, for a look at the waiting room has no time of its own.
    expect([...minutesPerReviewer(agenda)]).toEqual([
      ['A', 65],
      ['B', 90],
    ]);
  });

  it('count a line once for somebody who is named twice', () => {
    expect([...minutesPerReviewer([line('opening', { reviewers: ['A', 'A ', ''] })])]).toEqual([['A', 15]]);
  });
});

describe('a day', () => {
  // 465 minutes and a break of 30 is 495: more than 480.
  it('is over-full for one reviewer who does all of it', () => {
    expect(codesIn(dayOf(() => ['A']))).toEqual(['over-full']);
    expect(
      messagesIn(
        dayOf(() => ['A']),
        'over-full',
      ),
    ).toEqual([
      'A is 7 u 45 bezig, met 30 minuten pauze: meer dan de werkdag van 8 u. Verdeel het werk of kies kortere gesprekken.',
    ]);
  });

  // A: 465 − 75 (files) = 390, with a break 420.
  it('fits when two reviewers divide it', () => {
    expect(codesIn(dayOf((activity) => (activity === 'files' ? ['B'] : ['A'])))).toEqual([]);
  });

  it('may be longer or shorter', () => {
    const agenda = dayOf(() => ['A']);
    expect(codesIn(agenda, 495)).toEqual([]);
    expect(codesIn(agenda, 494)).toEqual(['over-full']);
  });

  // 330 minutes need no break, 331 do: with a day of 340 the one fits and the other (361) does not.
  it('has a break only when it is long', () => {
    expect(messagesIn([line('files', { minutes: 480 })], 'over-full')).toHaveLength(1);
    const withFiles = (minutes: number) =>
      visitFindings({ form: FORM, agenda: [line('files', { minutes })], workingDay: 340 }).filter(
        ({ code }) => code === 'over-full',
      );
    expect(withFiles(330)).toEqual([]);
    expect(withFiles(331)).toHaveLength(1);
  });
});

describe('a reviewer who is in two places', () => {
  const coordinator = line('coordinator', { start: at(9) });

  test.each<[string, AgendaLine, number]>([
    ['that overlap', line('client', { start: at(9, 59) }), 1],
    ['of which one begins when the other ends', line('client', { start: at(10) }), 0],
    ['that another reviewer does', line('client', { start: at(9, 30), reviewers: ['B'] }), 0],
    ['of which one has no time yet', line('client'), 0],
    ['of which one lies within the other', line('family', { start: at(9, 10) }), 1],
    ['that begin before', line('files', { start: at(8) }), 1],
  ])('is found for two lines %s', (_name, other, count) => {
    expect(messagesIn([coordinator, other], 'double-booked')).toHaveLength(count);
  });

  it('is told with the time and both activities', () => {
    expect(messagesIn([coordinator, line('client', { start: at(9, 5) })], 'double-booked')).toEqual([
      'A staat om 9:05 dubbel: IPS-coördinator en cliënt.',
    ]);
  });

  it('is found for each of two who do both', () => {
    const both = { reviewers: ['A', 'B'] };
    const agenda = [line('coordinator', { start: at(9), ...both }), line('client', { start: at(9, 30), ...both })];
    expect(messagesIn(agenda, 'double-booked')).toHaveLength(2);
  });
});

describe('fewer people than the source asks', () => {
  // implementatietraject-ips.txt, line 65.
  test.each([
    ['worker', 1, 'IPS-trajectbegeleider: 1 persoon gepland, de bron vraagt er minstens 2.'],
    ['team-member', 2, 'Lid van het behandelteam: 2 personen gepland, de bron vraagt er minstens 3.'],
    ['client', 1, 'Cliënt: 1 persoon gepland, de bron vraagt er minstens 2.'],
    ['family', 0, 'Familielid: 0 personen gepland, de bron vraagt er minstens 1.'],
  ] as const)('is found: %s, %i', (partner, people, message) => {
    const agenda = startingAgenda().map((each) => (each.activity === partner ? { ...each, people } : each));
    expect(messagesIn(agenda, 'too-few')).toEqual([message]);
  });

  it('counts a conversation as one person where no number is given', () => {
    const agenda = startingAgenda().map((each) => (each.activity === 'worker' ? { ...each, people: null } : each));
    expect(messagesIn(agenda, 'too-few')).toHaveLength(1);
    expect(messagesIn([...agenda, line('worker')], 'too-few')).toEqual([]);
  });

  it('is not found for whom the source does not name', () => {
    expect(messagesIn(startingAgenda(), 'too-few')).toEqual([]);
  });
});

describe('what else is left out', () => {
  it('is the meeting of the IPS team, but not that of the treatment team, which is only asked where possible', () => {
    const without = (activity: ActivityId) => startingAgenda().filter((each) => each.activity !== activity);
    expect(messagesIn(without('ips-meeting'), 'not-observed')).toEqual([
      'Overleg van het IPS-team: niet gepland, maar de bron vraagt het.',
    ]);
    expect(messagesIn(without('care-meeting'), 'not-observed')).toEqual([]);
  });

  it('is an item that nobody is asked about', () => {
    const agenda = [line('worker', { people: 2 })];
    expect(messagesIn(agenda, 'not-asked')).toEqual([
      'Organisatie 7: hierover wordt niemand gevraagd. Plan een gesprek met: IPS-coördinator, lid van het behandelteam, cliënt, leiding: bestuur of hoofd behandelzaken.',
      'Organisatie 8: hierover wordt niemand gevraagd. Plan een gesprek met: IPS-coördinator, behandelend arts of psychiater, leiding: bestuur of hoofd behandelzaken.',
    ]);
  });

  it('is nothing while no line is planned', () => {
    expect(codesIn([])).toEqual([]);
  });
});
