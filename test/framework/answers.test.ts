import {
  frameworkOutcome,
  placeWarning,
  type CriterionAnswers,
  type CriterionStatus,
  type Party,
} from '../../src/framework/answers';
import { capacityFrom, capacityOf, type Capacity } from '../../src/framework/capacity';
import { COLLABORATION_IDS, type CollaborationId } from '../../src/framework/collaboration';
import { CRITERION_IDS, type CriterionId } from '../../src/framework/criteria';
import { relatedItems } from '../../src/framework/related-items';
import type { EvidenceEntries } from '../../src/measurement/evidence-entries';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import type { WorkerEntries } from '../../src/measurement/workers';
import type { ItemId } from '../../src/scale/ids';
import { advise } from '../../src/scoring/evidence/advise';
import { itemById } from '../support/items';
import { formOf, type FormName } from '../support/measurements';

const ALONE: (CollaborationId | null)[] = [null, 's1', 's4'];

function measurement(
  name: FormName,
  workers: readonly WorkerEntries[],
  items: Measurement['evidence']['items'] = {},
): Measurement {
  return { ...emptyMeasurement(formOf(name)), evidence: { items, workers } };
}

/** A worker of one fte with so many clients. */
const fulltime = (clients: number): WorkerEntries => ({ code: 'A', clients, fte: 1 });

describe('criterion 6', () => {
  // The caseload row of each form, with the anchor of the same numbers: the one is no measure of the other.
  test.each<[FormName, ItemId, number, number, CriterionStatus]>([
    ['integrated', 'bezetting-1a', 25, 5, 'met'],
    ['integrated', 'bezetting-1a', 25.4, 5, 'not-yet'],
    ['integrated', 'bezetting-1a', 26, 4, 'not-yet'],
    ['ips25', 'ips25-1', 25.4, 5, 'not-yet'],
    ['work', 'bezetting-1b', 20, 5, 'met'],
    ['work', 'bezetting-1b', 25, 4, 'met'],
    ['work', 'bezetting-1b', 26, 3, 'not-yet'],
    ['education', 'bezetting-1c', 25, 5, 'met'],
    ['education', 'bezetting-1c', 30, 5, 'not-yet'],
    ['education', 'bezetting-1c', 35, 5, 'not-yet'],
  ])('in %s (%s): %d clients per fte is anchor %i and %s', (name, item, clients, anchor, status) => {
    const workers = [fulltime(clients)];
    expect(advise(itemById(item), {}, workers).anchors).toEqual([anchor]);
    expect(capacityOf(measurement(name, workers))).toEqual({ status, perFte: clients });
  });

  test.each([
    // 20 + 12.5 = 32.5 clients, 0.8 + 0.5 = 1.3 fte.
    [[20, 12.5], [0.8, 0.5], 25, 'met'],
    // 30 + 15 = 45 clients, 1 + 1 = 2 fte: 22.5.
    [[30, 15], [1, 1], 22.5, 'met'],
    // 10 + 10 + 6 = 26 clients, 0.4 + 0.4 + 0.2 = 1 fte.
    [[10, 10, 6], [0.4, 0.4, 0.2], 26, 'not-yet'],
    // 0.1 + 0.2 is not quite 0.3 in a computer: 7.5 clients are 25 per fte all the same.
    [[5, 2.5], [0.1, 0.2], 25, 'met'],
  ])('adds up all workers: %j clients, %j fte', (clients, fte, perFte, status) => {
    const workers = clients.map((each, index) => ({ clients: each, fte: fte[index] ?? null }));
    expect(capacityOf(measurement('integrated', workers))).toEqual({ status, perFte });
  });

  test.each<[string, Measurement | null, RegExp]>([
    ['without a measurement', null, /geen meting/],
    ['without anything recorded', measurement('integrated', []), /niet ingevuld/],
    ['with 0 fte', measurement('integrated', [{ clients: 20, fte: 0 }]), /0 fte/],
    ['with clients only', measurement('integrated', [{ clients: 20 }]), /niet ingevuld/],
    [
      'while one worker leaves something blank',
      measurement('integrated', [fulltime(20), { code: 'B', clients: 5 }]),
      /niet van elke/,
    ],
    ['with a text for a number', measurement('integrated', [{ clients: 'veel', fte: 1 }]), /kan niet kloppen/],
    ['with more than there can be', measurement('integrated', [{ clients: 20, fte: 11 }]), /kan niet kloppen/],
  ])('is unknown %s', (_name, of, because) => {
    expect(capacityOf(of)).toEqual({ status: 'unknown', because: expect.stringMatching(because) as string });
  });

  const evidence = (
    entries: EvidenceEntries,
    item: ItemId = 'bezetting-1a',
    body = 'AO',
  ): Measurement['evidence']['items'] => ({ [item]: { [body]: entries } });

  test.each<[FormName, ItemId, string]>([
    ['integrated', 'bezetting-1a', 'AO'],
    ['work', 'bezetting-1b', 'A'],
    ['education', 'bezetting-1c', 'O'],
    ['ips25', 'ips25-1', 'score'],
  ])('is taken from the evidence of the caseload where there are no workers: %s', (name, item, body) => {
    const of = measurement(name, [], evidence({ clients: 51, fte: 2 }, item, body));
    expect(capacityOf(of)).toEqual({ status: 'not-yet', perFte: 25.5 });
  });

  it('goes by the workers where both are recorded', () => {
    const of = measurement('integrated', [fulltime(20)], evidence({ clients: 51, fte: 2 }));
    expect(capacityOf(of)).toEqual({ status: 'met', perFte: 20 });
  });

  it('takes one from the workers and the other from the evidence, if that is how it was recorded', () => {
    const of = measurement('integrated', [{ clients: 40 }], evidence({ clients: 99, fte: 2 }));
    expect(capacityOf(of)).toEqual({ status: 'met', perFte: 20 });
  });

  it('is unknown where the evidence cannot be', () => {
    expect(capacityOf(measurement('integrated', [], evidence({ clients: -1, fte: 2 })))).toMatchObject({
      status: 'unknown',
    });
  });
});

const ENOUGH: Capacity = capacityFrom(20, 1);
const TOO_MANY: Capacity = capacityFrom(26, 1);
const NO_NUMBERS = capacityOf(null);

const all = (status: CriterionStatus): CriterionAnswers => Object.fromEntries(CRITERION_IDS.map((id) => [id, status]));
const party = (answers: CriterionAnswers, capacity = ENOUGH): Party => ({ answers, capacity });
const MEETS = party(all('met'));

describe('the final line', () => {
  test.each(ALONE)('is there when all eight are met: scenario %s', (scenario) => {
    expect(frameworkOutcome(scenario, [MEETS])).toMatchObject({
      conclusion: 'Voldoet aan alle acht criteria.',
      findings: [],
    });
  });

  // Criterion 6 is not answered but computed.
  test.each(
    CRITERION_IDS.filter((id) => id !== 'c6').flatMap((id) =>
      (['not-yet', 'unknown'] as const).map((status) => [id, status] as const),
    ),
  )('is not there, nor anything in its place, while %s is %s', (id, status) => {
    const { conclusion, parties } = frameworkOutcome(null, [party({ ...all('met'), [id]: status })]);
    expect(conclusion).toBeNull();
    expect(parties[0]?.[id]).toBe(status);
  });

  test.each([
    ['too many clients', TOO_MANY, 'not-yet'],
    ['no numbers', NO_NUMBERS, 'unknown'],
  ] as const)('is not there with %s, whatever was answered', (_name, capacity, status) => {
    const { conclusion, parties } = frameworkOutcome(null, [party(all('met'), capacity)]);
    expect(conclusion).toBeNull();
    expect(parties[0]?.c6).toBe(status);
  });

  it('is not there before anything is answered: blank is unknown, never no', () => {
    const { conclusion, parties, findings } = frameworkOutcome(null, [party({}, NO_NUMBERS)]);
    expect(conclusion).toBeNull();
    expect(parties).toEqual([all('unknown')]);
    expect(findings).toEqual([]);
    expect(frameworkOutcome(null, []).conclusion).toBeNull();
  });
});

describe('"via partner"', () => {
  const c4ViaPartner = party({ ...all('met'), c4: 'via-partner' });

  it('counts as met in scenario 3', () => {
    expect(frameworkOutcome('s3', [c4ViaPartner])).toMatchObject({
      conclusion: 'Voldoet aan alle acht criteria.',
      findings: [],
    });
  });

  test.each(ALONE)('is a finding and no final line in scenario %s', (scenario) => {
    const { conclusion, findings } = frameworkOutcome(scenario, [c4ViaPartner]);
    expect(conclusion).toBeNull();
    expect(findings).toEqual([
      {
        code: 'via-partner',
        party: 0,
        message:
          'Criterium 4 (Intensief afstemmen met het behandel- of begeleidingsteam): "via partner" kan alleen in scenario 3, waar de partijen samen aan de criteria voldoen.',
      },
    ]);
  });

  it('is a finding in scenario 2, at the party that says it', () => {
    const { conclusion, findings } = frameworkOutcome('s2', [MEETS, c4ViaPartner]);
    expect(conclusion).toBeNull();
    expect(findings).toMatchObject([{ code: 'via-partner', party: 1 }]);
  });

  // Numbers of one's own say more than a partner.
  test.each([
    ['no numbers', NO_NUMBERS, 'via-partner'],
    ['too many clients', TOO_MANY, 'not-yet'],
    ['few enough clients', ENOUGH, 'met'],
  ] as const)('of criterion 6 in scenario 3, with %s: %3$s', (_name, capacity, status) => {
    const { parties } = frameworkOutcome('s3', [party({ ...all('met'), c6: 'via-partner' }, capacity)]);
    expect(parties[0]?.c6).toBe(status);
  });
});

describe('scenario 2', () => {
  it('asks eight answers of each party', () => {
    const { parties, conclusion } = frameworkOutcome('s2', [MEETS, MEETS]);
    expect(parties.map((each) => Object.keys(each))).toEqual([CRITERION_IDS, CRITERION_IDS]);
    expect(conclusion).toBe('Voldoet aan alle acht criteria.');
  });

  it('is not met while one party is not', () => {
    const { conclusion } = frameworkOutcome('s2', [MEETS, party({ ...all('met'), c7: 'not-yet' }), MEETS]);
    expect(conclusion).toBeNull();
    expect(frameworkOutcome('s2', [MEETS, party(all('met'), TOO_MANY)]).conclusion).toBeNull();
  });

  test.each([
    [0, 1],
    [1, 1],
    [2, 0],
    [6, 0],
    [7, 1],
  ])('is of two to six parties: %i give %i findings', (count, findings) => {
    const outcome = frameworkOutcome(
      's2',
      Array.from({ length: count }, () => MEETS),
    );
    expect(outcome.findings.map(({ code }) => code)).toEqual(Array<string>(findings).fill('number-of-parties'));
  });
});

describe('the place of the measurement', () => {
  const PLACES = ['main-organisation', 'regional-team', 'reintegration-company', 'care-organisation'] as const;
  // framework.md, section 4: scenario 1 to 4 in this order.
  const FITS = COLLABORATION_IDS.map((scenario, index) => [scenario, PLACES[index]] as const);

  test.each(FITS)('fits %s at: %s', (scenario, at) => {
    expect(placeWarning(scenario, at ?? null)).toBeNull();
  });

  test.each(
    FITS.flatMap(([scenario, fits]) => PLACES.filter((at) => at !== fits).map((at) => [scenario, at] as const)),
  )('is warned of in %s at: %s', (scenario, at) => {
    expect(placeWarning(scenario, at)).toMatchObject({ inferred: scenario === 's4' });
  });

  it('says in scenario 4 that it is our conclusion', () => {
    expect(placeWarning('s4', 'regional-team')?.message).toMatch(/onze koppeling/);
    expect(placeWarning('s1', 'regional-team')?.message).toMatch(/bij de hoofd-ggz-organisatie/);
    expect(placeWarning('s1', 'regional-team')?.message).not.toMatch(/onze koppeling/);
  });

  it('is not warned of while one of the two is not chosen', () => {
    expect(placeWarning(null, 'regional-team')).toBeNull();
    expect(placeWarning('s1', null)).toBeNull();
  });
});

describe('the items beside a criterion', () => {
  test.each<[FormName, CriterionId, ItemId[]]>([
    ['ips25', 'c6', ['ips25-1', 'ips25-2']],
    ['integrated', 'c6', ['bezetting-1a', 'bezetting-2']],
    ['work', 'c6', ['bezetting-1b', 'bezetting-2']],
    ['education', 'c6', ['bezetting-1c', 'bezetting-2']],
    // Items 6, 12, 17 and 18; column O has rows of its own for 12 and 18.
    ['work', 'c7', ['organisatie-3', 'begeleiding-1a', 'begeleiding-7', 'begeleiding-8a']],
    ['education', 'c7', ['organisatie-3', 'begeleiding-1b', 'begeleiding-7', 'begeleiding-8b']],
    ['ips25', 'c1', ['ips25-4', 'ips25-5', 'ips25-22', 'ips25-23']],
    ['integrated', 'c1', ['organisatie-1', 'organisatie-2', 'begeleiding-12', 'begeleiding-14']],
  ])('in %s, %s: %j', (form, criterion, items) => {
    expect(relatedItems(formOf(form), criterion).map(({ id }) => id)).toEqual(items);
  });
});
