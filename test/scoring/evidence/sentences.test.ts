import type { EvidenceEntries } from '../../../src/measurement/evidence-entries';
import type { WorkerEntries } from '../../../src/measurement/workers';
import { adviceOn } from '../../support/evidence';

describe('the sentence of an advice', () => {
  test.each([
    [
      'begeleiding-7',
      { contacts: 5, checklist: 'yes', review: 'monthly' },
      '5 contacten per week, minstens maandelijks beoordeeld: anker 3, want anker 4 vraagt wekelijkse beoordeling.',
    ],
    [
      'begeleiding-7',
      { contacts: 1, checklist: 'no' },
      '1 contact per week, niet door iedereen bijgehouden op een checklist: anker 1 of 2, want minder dan 2 contacten wijst op anker 1, en een checklist die niet iedereen bijhoudt op anker 2.',
    ],
    ['bezetting-1a', { clients: 51, fte: 2 }, '51 cliënten, 2 fte, dus 25,5 per fte, afgerond 26: anker 4 (26-40).'],
    [
      'bezetting-2',
      { percent: 59.5 },
      '59,5% van de tijd van de IPS-werkers gaat naar ondersteuning bij werk en/of opleiding, afgerond 60 (het afgeronde getal telt): anker 2 (60-74%).',
    ],
    [
      'begeleiding-11',
      { percent: 64, jobs: 20 },
      '64% van de banen is regulier en betaald, 20 banen: anker 1 of 2, want 64 ligt op de schaal precies tussen die twee.',
    ],
    ['begeleiding-11', { jobs: 1 }, '1 baan: anker 1, want anker 2 vraagt minstens 10 banen.'],
    [
      'begeleiding-5a',
      { days: 20, tracked: 'no' },
      '20 dagen, contacten niet bijgehouden: anker 4, want anker 5 vraagt dat de contacten worden bijgehouden.',
    ],
    ['organisatie-2', { present: ['no', 'no', 'no', 'no'] }, 'Hoogstens 1 onderdeel: anker 1.'],
    // The anchor says "1 van 5" and "documentatie niet bijgewerkt"; neither was recorded.
    ['organisatie-8', { present: 0 }, '0 onderdelen: anker 1.'],
    ['begeleiding-3b', { present: 3 }, '3 domeinen: anker 1.'],
    // Rounded, but not across a bound: 92.5 and 93 are both 90-95.
    [
      'bezetting-2',
      { percent: 92.5 },
      '92,5% van de tijd van de IPS-werkers gaat naar ondersteuning bij werk en/of opleiding, afgerond 93: anker 4 (90-95%).',
    ],
    [
      'organisatie-5',
      { 'coordinator-fte': 0.5, workers: 4, present: 3 },
      '0,5 fte coördinator, 4 IPS-werkers, 3 rollen: anker 3 (3 van 5).',
    ],
    [
      'begeleiding-8a',
      { anchors: [4, 5] },
      'Gemiddeld anker 4,5 over de IPS-werkers: anker 4 of 5, want 4,5 ligt op de schaal precies tussen die twee.',
    ],
    [
      'ips25-18',
      { anchors: [4, 4] },
      'Gemiddeld anker 4 over de trajectbegeleiders: anker 4 (persoonlijk, beveelt cliënten aan).',
    ],
    [
      'organisatie-1',
      { apart: 'yes' },
      'Los van de ggz-behandeling: anker 1, want anker 2 vraagt dat het programma bij de ggz-behandeling hoort.',
    ],
  ] as const)('says what was found and what decided: %s with %j', (id, entries, sentence) => {
    expect(adviceOn(id, entries).rule).toBe(sentence);
  });

  it('says nothing of a number that a blank can still change', () => {
    // At most 10 fte for the blank one: 21 clients on 2 to 12 fte are 10.5 to 1.75 each.
    const workers = [{ clients: 10, fte: 1 }, { clients: 10, fte: 1 }, { clients: 1 }];
    expect(adviceOn('bezetting-1a', {}, workers).rule).toBe('21 cliënten: anker 5 (25 of minder).');
    // 20 fours and one blank: the mean lies from 3.86 to 4.05.
    const fours = Array.from({ length: 20 }, () => ({ 'anchor-8a': 4 }));
    expect(adviceOn('begeleiding-8a', {}, [...fours, { code: 'u' }]).rule).toBe(
      'Wat nog ontbreekt, verandert niets: anker 4 (persoonlijk, beveelt cliënten aan).',
    );
    // 40 times 50.3 % and one blank: from 49.1 % to 51.5 %, and both are below 60.
    const halves = Array.from({ length: 40 }, () => ({ time: 50.3 }));
    expect(adviceOn('bezetting-2', {}, [...halves, { code: 'x' }]).rule).toBe(
      'Wat nog ontbreekt, verandert niets: anker 1 (minder dan 60%).',
    );
  });

  it('says the highest number of teams that somebody recorded, where it decides', () => {
    const sentence = (entries: EvidenceEntries, workers: readonly WorkerEntries[]) =>
      adviceOn('organisatie-1', entries, workers).rule;
    const tooMany = 'Minstens 3 ggz-teams: anker 2, want anker 3 vraagt minstens 1 en hoogstens 2 ggz-teams.';
    expect(sentence({ apart: 'no', percent: 95 }, [{ teams: 3 }, { code: 'B' }, { teams: 1 }])).toContain(
      `, 95% van de caseload komt uit die teams: anker 2,`,
    );
    expect(sentence({ apart: 'no' }, [{ teams: 3 }, { code: 'B' }])).toBe(tooMany);
    // Of a programme apart from care the teams do not decide.
    expect(sentence({ apart: 'yes' }, [{ teams: 3 }, { code: 'B' }])).not.toContain('minstens 3');
    // Too small a share is what decides: how many teams the blank one has does not matter.
    expect(sentence({ apart: 'no', percent: 40 }, [{ teams: 2 }, { code: 'B' }])).toMatch(/^40% [^:]+: anker 2 \(/);
  });

  it('shows as many decimals as it takes to see why a bound is not reached', () => {
    const review = { checklist: 'yes', review: 'weekly' };
    expect(adviceOn('begeleiding-7', { ...review, contacts: 4.4999 }).rule).toMatch(/^4,4999 contacten .*anker 3 \(/);
    expect(adviceOn('begeleiding-7', { ...review, contacts: 4.333333 }).rule).toMatch(/^4,33 contacten/);
  });
});

describe('what decided', () => {
  test.each([
    ['bezetting-2', { percent: 80 }, 'step'],
    ['begeleiding-11', { percent: 64, jobs: 20 }, 'shared-step'],
    ['begeleiding-8a', { anchors: [4, 5] }, 'shared-step'],
    ['begeleiding-5a', { days: 20, tracked: 'no' }, 'caps'],
    ['begeleiding-5a', { days: 40, tracked: 'no' }, 'step'],
    ['bezetting-3', { phases: 0, referral: 'no' }, 'exception'],
    ['bezetting-1a', { clients: 20, fte: 0 }, 'no-value'],
    ['bezetting-1a', {}, null],
    ['bezetting-2', { percent: 140 }, null],
  ] as const)('is said as a word too: %s with %j by %s', (id, entries, decidedBy) => {
    expect(adviceOn(id, entries).decidedBy).toBe(decidedBy);
  });
});
