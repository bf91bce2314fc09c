import { COLUMN_LABELS, columnLabels } from '../../scale/column-labels';
import { counted } from '../../scale/dutch';
import type { ColumnId } from '../../scale/types';
import type { RoadMark, WhatIfView } from '../state/what-if-state';

/** "+3", "−2", or "0" where nothing changes. */
export const signed = (difference: number) =>
  difference === 0 ? '0' : `${difference > 0 ? '+' : '−'}${Math.abs(difference)}`;

/** The column of a score, for a scale that has more than one: "IPS-A: ". */
export const inColumn = (column: ColumnId) => (column === 'score' ? '' : `${COLUMN_LABELS[column]}: `);

/** "Bezetting 2, IPS-A en IPS-O: 4", without columns for a scale that has one. */
const scoreAt = (name: string, columns: readonly ColumnId[], rating: number) =>
  columns.includes('score') ? `${name}: ${rating}` : `${name}, ${columnLabels(columns)}: ${rating}`;

/** The tab Wat als as a whole, and a scenario. */
export const WHAT_IF_TEXTS = {
  views: { scores: 'Scores', scenario: 'Scenario', compare: 'Vergelijken', road: 'De weg', margin: 'Speling' },
  viewChoice: 'Onderdelen van Wat als',
  outdated: 'Scenario’s bewaren kan zodra u de werkmap hebt bijgewerkt, op het tabblad Start.',
  toStart: 'Naar Start',
  now: 'Nu',

  intro: 'Probeer uit wat andere scores zouden doen. De gegeven scores blijven staan zoals ze zijn.',
  make: 'Nieuw scenario',
  makeShort: 'Nieuw',
  made: (name: string) => `${name} is begonnen. Kies hieronder wat er anders zou zijn.`,
  full: (most: number) => `Er is plaats voor ${most} scenario’s. Gooi er een weg om een nieuw te maken.`,
  scenario: 'Scenario',
  manage: 'Naam wijzigen of weggooien',
  name: 'Naam van het scenario',
  nameWanted: 'Geef het scenario een naam.',
  discard: 'Scenario weggooien',
  discardAsk: (name: string) => `${name} weggooien? Wat erin is gewijzigd, vervalt. De scores blijven zoals ze zijn.`,
  discardYes: 'Ja, weggooien',
  discarded: (name: string) => `${name} is weggegooid.`,
  no: 'Nee',

  outcome: (name: string) => `Uitkomst van ${name}`,
  then: 'Dan',
  difference: 'Verschil',
  provisional: (label: string, scored: number, items: number) =>
    `${label} is voorlopig: ${scored} van ${items} items gescoord.`,
  nowVerdict: (sentence: string) => `Nu: ${sentence}.`,
  sameVerdict: 'Zoals nu.',
  total: 'Totaal',
  totalOf: (label: string, score: number, difference: number, verdict: string) =>
    `${label} ${score}${difference === 0 ? '' : ` (${signed(difference)})`}: ${verdict}.`,

  divergences: (count: number) =>
    count === 1 ? 'Dit scenario geeft een verboden verschil' : `Dit scenario geeft ${count} verboden verschillen`,
  divergent: (scores: readonly string[]) => `${scores.join(' en ')}.`,
  isNew: 'Dat is nu niet zo.',
  isOld: 'Dat is nu ook al zo.',
  goToItem: (name: string) => `Ga naar ${name}`,

  change: 'Wijzig een item',
  item: 'Item',
  previous: 'Vorige item',
  following: 'Volgende item',
  changedItem: 'gewijzigd',
  oneForBoth: 'IPS-A en IPS-O krijgen hier samen één score.',
  asNow: 'nu',
  asNowIn: (columns: string) => `nu: ${columns}`,
  scoreIn: (label: string, rating: number) => `${label}: ${rating}`,
  both: 'Beide',
  asScored: 'Zoals gescoord',
  wipe: 'Wis',
  wipeAt: (name: string) => `Wis ${name} uit dit scenario`,
  chose: (name: string, columns: readonly ColumnId[], rating: number, scenario: string) =>
    `${scoreAt(name, columns, rating)} in ${scenario}.`,
  wiped: (name: string, scenario: string) => `${name} is in ${scenario} weer zoals gescoord.`,
  foundInvalid: (label: string, text: string) =>
    `${label}in het scenario staat "${text}"; dat is geen geldige score. Kies opnieuw.`,

  changes: (count: number) => (count === 0 ? 'Nog niets gewijzigd' : `Gewijzigde items (${count})`),
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  same: (score: string) => `${score}, zoals nu`,
  invalid: (text: string) => `"${text}" is geen geldige score`,
  closed: (text: string) => `"${text}" telt niet mee: hier hoort geen score`,
  noScore: 'geen score',
} as const satisfies { views: Record<WhatIfView, string> } & Record<string, unknown>;

/** Taking a scenario over into the scores, and going back. */
export const TAKE_OVER_TEXTS = {
  title: 'Overnemen in de scores',
  what: 'Overnemen zet dit scenario in de scores van de meting. De scores die er nu staan, worden bewaard op het blad Wat als en kunnen worden teruggezet.',
  nothing: 'Dit scenario verandert geen enkele score.',
  skipped: (names: string) =>
    `Niet overgenomen wordt wat geen geldige score is of in een gesloten cel staat: ${names}.`,
  divergence: (names: string) => `Let op: er ontstaat een verboden verschil bij ${names}.`,
  ask: 'Overnemen …',
  question: (name: string, count: number) =>
    `${name} overnemen? ${counted(count, 'score wordt', 'scores worden')} vervangen:`,
  yes: 'Ja, vervang de scores',
  done: (name: string) => `De scores zijn vervangen door die van ${name}. De eerdere scores zijn bewaard.`,
  keptTitle: 'Eerdere scores',
  kept: (label: string) =>
    label === '' ? 'Er zijn eerdere scores bewaard.' : `Overgenomen: ${label}. De scores van daarvoor zijn bewaard.`,
  keptWhy: 'Zolang die er staan, kan geen ander scenario worden overgenomen.',
  back: 'Zet de eerdere scores terug …',
  backQuestion: (count: number) =>
    count === 0
      ? 'Alle scores staan al zoals ze eerder waren. Er wordt dan niets meer bewaard. Doorgaan?'
      : `Eerdere scores terugzetten? ${counted(count, 'score wordt', 'scores worden')} vervangen, en er wordt daarna niets meer bewaard:`,
  backYes: 'Ja, zet terug',
  backDone: 'De eerdere scores staan weer in de meting.',
  letGo: 'Laat de eerdere scores vervallen …',
  letGoQuestion:
    'De eerdere scores laten vervallen? De scores van de meting blijven zoals ze nu zijn; terugzetten kan dan niet meer.',
  letGoYes: 'Ja, laat vervallen',
  letGoDone: 'De eerdere scores zijn vervallen.',
} as const;

/** The scenarios side by side. */
export const COMPARE_TEXTS = {
  title: 'Scenario’s vergelijken',
  none: 'Er is nog geen scenario om te vergelijken.',
  what: 'Scenario',
  noVerdict: 'nog geen oordeel',
  changes: (count: number) => counted(count, 'item gewijzigd', 'items gewijzigd'),
  divergence: (names: string) => `Verboden verschil bij ${names}`,
  incomplete: (scored: number, items: number) => `voorlopig, ${scored} van ${items}`,
  items: 'Wat verschilt',
  itemsHint: (hasTwoColumns: boolean) =>
    `De kolommen zijn de scenario’s met hun nummer van hierboven; leeg is zoals nu.${hasTwoColumns ? ' Waar IPS-A en IPS-O verschillen, staan ze beide: IPS-A / IPS-O.' : ''}`,
  open: (numbered: string) => `Open ${numbered}`,
  numbered: (place: number, name: string) => `${place + 1}. ${name}`,
  remark: (statuses: string) => `Oordelen: ${statuses}.`,
} as const;

/** Trying scores out while there is no measurement. */
export const TRY_OUT_TEXTS = {
  title: 'Snel proberen',
  intro:
    'Er staat geen meting in deze werkmap. U kunt hier wel uitproberen wat scores opleveren. Niets daarvan wordt bewaard; een meting maakt u op het tabblad Start.',
  notKept: 'U probeert uit: niets hiervan wordt bewaard.',
  begin: 'Begin',
  scoresTitle: 'Scores om mee te beginnen',
  toScore: 'nog scoren',
  fill: (count: number) => `Zet ${counted(count, 'item', 'items')} zonder score op`,
  fillNow: 'Vul in',
  filled: (rating: number) => `Alle items zonder score staan nu op ${rating}.`,
  wipe: 'Wis score',
  wiped: (name: string) => `${name}: score gewist.`,
  scored: (name: string, columns: readonly ColumnId[], rating: number) => `${scoreAt(name, columns, rating)}.`,
  again: 'Opnieuw beginnen …',
  againQuestion: 'Alles wat u hier hebt uitgeprobeerd, vervalt. Opnieuw beginnen?',
  againYes: 'Ja, begin opnieuw',
} as const;

/** What the reviewer can say of an item on the road. */
export const ROAD_MARK_TEXTS = {
  usual: 'gewoon',
  hard: 'moeilijk',
  fixed: 'staat vast',
} as const satisfies Record<RoadMark, string>;

/** The road to a verdict, and how near a drop is. */
export const ROAD_TEXTS = {
  title: 'De weg naar een oordeel',
  intro: 'De kortste weg omhoog: met zo min mogelijk inspanning naar het oordeel dat u kiest.',
  target: 'Naar',
  columns: 'Voor',
  marks: (count: number) => (count === 0 ? 'Moeilijk of vast' : `Moeilijk of vast (${count})`),
  marksIntro: (weight: number) =>
    `Een moeilijk item telt per anker ${weight} keer mee; een item dat vaststaat, blijft zoals het is. Alleen items die nog hoger kunnen, staan hier. Deze keuzes worden niet bewaard.`,
  noMarks: 'Er zijn geen items die nog hoger kunnen.',

  result: (verdict: string) => `De weg naar ${verdict}`,
  effort: (effort: number, items: number) => `Inspanning ${effort}, bij ${counted(items, 'item', 'items')}.`,
  effortWhat: (weight: number, hasTwoColumns: boolean) =>
    `Inspanning is het aantal ankers omhoog, bij moeilijke items ${weight} keer geteld.${
      hasTwoColumns ? ' Waar IPS-A en IPS-O gelijk moeten zijn, gaan ze samen omhoog en telt dat één keer.' : ''
    }`,
  step: (columns: string, from: number, to: number) =>
    columns === '' ? `${from} → ${to}` : `${columns}: ${from} → ${to}`,
  torn: 'nu nog verschillend',
  anchor: (rating: number) => `Anker ${rating}:`,
  after: 'Daarna:',
  steps: 'Stappen',
  use: 'Zet deze stappen in een scenario',
  used: (name: string) => `De stappen staan in ${name}.`,
  scenarioName: (verdict: string, columns: string) =>
    columns === '' ? `Weg naar ${verdict}` : `Weg naar ${verdict} (${columns})`,
  noRoad: (verdict: string) => `Er is nu geen weg naar ${verdict}.`,

  marginTitle: 'Speling tot een lager oordeel',
  margin: (verdict: string, points: number) =>
    points === 0
      ? `elk punt minder kost het oordeel ${verdict}`
      : `${counted(points, 'punt', 'punten')} minder kan; daarna is het geen ${verdict} meer`,
  noMargin: 'nog geen oordeel',
  lowest: 'er is geen lager oordeel',
  edgesTitle: 'Items bij de rand van hun anker',
  edgesIntro: 'Volgens het bewijs. Het item dat het dichtst bij een lager anker staat, komt eerst.',
  noEdges: 'Er is nog geen bewijs met een getal waaruit een anker volgt.',
  moreEdges: (count: number) => `Nog ${count} tonen`,
} as const;
