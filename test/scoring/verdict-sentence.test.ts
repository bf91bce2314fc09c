import type { Judged } from '../../src/scoring/assessment';
import { verdictSentence } from '../../src/scoring/verdict-sentence';

const TOTAL = { score: 104, maximum: 130, scored: 26, items: 26, range: [104, 104] } as const;

const judged = (what: Partial<Judged>): Judged => ({
  total: TOTAL,
  verdict: null,
  obstacle: null,
  reachable: [],
  ...what,
});

describe('the sentence beside a total', () => {
  test.each([
    ['geen', 'geen IPS (indicatief)'],
    ['redelijk', 'redelijke modeltrouw (indicatief)'],
    ['goed', 'goede modeltrouw (indicatief)'],
    ['voorbeeldig', 'voorbeeldige modeltrouw (indicatief)'],
  ] as const)('gives the verdict %s with the status of the bands', (verdict, sentence) => {
    expect(verdictSentence(judged({ verdict, reachable: [verdict] }), 'indicatief', [])).toBe(sentence);
  });

  it('gives the verdict alone where the bands have no status', () => {
    expect(verdictSentence(judged({ verdict: 'goed', reachable: ['goed'] }), '', [])).toBe('goede modeltrouw');
  });

  it('says between which verdicts an incomplete total still lies', () => {
    const incomplete = judged({ obstacle: 'incomplete', reachable: ['redelijk', 'goed', 'voorbeeldig'] });
    expect(verdictSentence(incomplete, 'indicatief', [])).toBe(
      'oordeel nog niet vast te stellen; haalbaar: redelijke modeltrouw tot voorbeeldige modeltrouw',
    );
  });

  it('names one verdict where only one is left, without making it the verdict', () => {
    const incomplete = judged({ obstacle: 'incomplete', reachable: ['geen'] });
    expect(verdictSentence(incomplete, 'indicatief', [])).toBe('oordeel nog niet vast te stellen; haalbaar: geen IPS');
  });

  it('names the items with a forbidden divergence', () => {
    const divergent = judged({ obstacle: 'forbidden-divergence', reachable: ['goed'] });
    expect(verdictSentence(divergent, 'indicatief', ['Bezetting 2', 'Begeleiding 15'])).toBe(
      'oordeel nog niet vast te stellen: verboden verschil bij Bezetting 2, Begeleiding 15',
    );
  });

  it('says so where the bands cannot be used', () => {
    expect(verdictSentence(judged({ obstacle: 'bands' }), 'indicatief', [])).toBe(
      'oordeel nog niet vast te stellen: de grenzen kloppen niet',
    );
  });
});
