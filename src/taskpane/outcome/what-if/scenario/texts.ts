import type { ColumnId } from '../../../../scale/types';
import { scoreAt } from '../texts';

/** One scenario: making it, changing it, and what it comes to. */
export const SCENARIO_TEXTS = {
  toStart: 'Naar Start',
  intro: 'Probeer uit wat andere scores zouden doen. De gegeven scores blijven staan zoals ze zijn.',
  make: 'Nieuw scenario',
  makeShort: 'Nieuw',
  made: (name: string) => `${name} is begonnen. Kies hieronder wat er anders zou zijn.`,
  scenario: 'Scenario',
  manage: 'Naam wijzigen of weggooien',
  name: 'Naam van het scenario',
  nameWanted: 'Geef het scenario een naam.',
  discard: 'Scenario weggooien',
  discardAsk: (name: string) => `${name} weggooien? Wat erin is gewijzigd, vervalt. De scores blijven zoals ze zijn.`,
  discardYes: 'Ja, weggooien',
  discarded: (name: string) => `${name} is weggegooid.`,

  outcome: (name: string) => `Uitkomst van ${name}`,
  then: 'Dan',
  difference: 'Verschil',
  provisional: (label: string, scored: number, items: number) =>
    `${label} is voorlopig: ${scored} van ${items} items gescoord.`,
  nowVerdict: (sentence: string) => `Nu: ${sentence}.`,
  sameVerdict: 'Zoals nu.',
  total: 'Totaal',

  divergences: (count: number) =>
    count === 1 ? 'Dit scenario geeft een verboden verschil' : `Dit scenario geeft ${count} verboden verschillen`,
  divergent: (scores: readonly string[]) => `${scores.join(' en ')}.`,
  isNew: 'Dat is nu niet zo.',
  isOld: 'Dat is nu ook al zo.',

  change: 'Wijzig een item',
  changedItem: 'gewijzigd',
  oneForBoth: 'IPS-A en IPS-O krijgen hier samen één score.',
  asScored: 'Zoals gescoord',
  wipe: 'Wis',
  wipeAt: (name: string) => `Wis ${name} uit dit scenario`,
  chose: (name: string, columns: readonly ColumnId[], rating: number, scenario: string) =>
    `${scoreAt(name, columns, rating)} in ${scenario}.`,
  wiped: (name: string, scenario: string) => `${name} is in ${scenario} weer zoals gescoord.`,
  foundInvalid: (label: string, text: string) =>
    `${label}in het scenario staat "${text}"; dat is geen geldige score. Kies opnieuw.`,

  changes: (count: number) => (count === 0 ? 'Nog niets gewijzigd' : `Gewijzigde items (${count})`),
  same: (score: string) => `${score}, zoals nu`,
  invalid: (text: string) => `"${text}" is geen geldige score`,
  closed: (text: string) => `"${text}" telt niet mee: hier hoort geen score`,
} as const;
