import type { AoItemId } from '../ids';
import type { AoItemDefinition } from '../types';

/** Part "Bezetting" of the IPS-A/IPS-O scale (2015): facts from the source, descriptions in our own words. */
const PER_FTE =
  'De ankers spreken van cliënten per IPS-werker, het criterium van een fulltime aanstelling: dit hulpmiddel telt per fte.';

export const bezetting = {
  'bezetting-1a': {
    title: 'Aantal cliënten bij geïntegreerde aanpak IPS-A en IPS-O',
    criterion:
      'Iedere IPS-werker heeft een eigen caseload voor werk én opleiding. Bij een fulltime aanstelling zijn dat hoogstens 25 cliënten.',
    anchors: [
      'Per IPS-werker zijn er 81 cliënten of meer.',
      'Per IPS-werker zijn er 61-80 cliënten.',
      'Per IPS-werker zijn er 41-60 cliënten.',
      'Per IPS-werker zijn er 26-40 cliënten.',
      'Per IPS-werker zijn er 25 cliënten of minder.',
    ],
    shortAnchors: ['81 of meer', '61-80', '41-60', '26-40', '25 of minder'],
    columns: ['A', 'O'],
    divergence: 'forbidden',
    sources: ['MIS', 'DS', 'INT'],
    evidence: {
      kind: 'caseload',
      ranges: [
        { from: 81, to: null },
        { from: 61, to: 80 },
        { from: 41, to: 60 },
        { from: 26, to: 40 },
        { from: 0, to: 25 },
      ],
    },
    remark: PER_FTE,
  },
  'bezetting-1b': {
    title: 'Aantal cliënten bij enkel IPS-A',
    criterion:
      'Iedere IPS-werker heeft een eigen caseload voor alleen werk. Bij een fulltime aanstelling zijn dat hoogstens 20 cliënten.',
    anchors: [
      'Per IPS-werker zijn er 41 cliënten of meer.',
      'Per IPS-werker zijn er 31-40 cliënten.',
      'Per IPS-werker zijn er 26-30 cliënten.',
      'Per IPS-werker zijn er 21-25 cliënten.',
      'Per IPS-werker zijn er 20 cliënten of minder.',
    ],
    shortAnchors: ['41 of meer', '31-40', '26-30', '21-25', '20 of minder'],
    columns: ['A'],
    divergence: 'single',
    sources: ['MIS', 'DS', 'INT'],
    evidence: {
      kind: 'caseload',
      ranges: [
        { from: 41, to: null },
        { from: 31, to: 40 },
        { from: 26, to: 30 },
        { from: 21, to: 25 },
        { from: 0, to: 20 },
      ],
    },
    remark: PER_FTE,
  },
  'bezetting-1c': {
    title: 'Aantal cliënten bij enkel IPS-O',
    criterion:
      'Iedere IPS-werker heeft een eigen caseload voor alleen opleiding. Bij een fulltime aanstelling zijn dat hoogstens 35 cliënten.',
    anchors: [
      'Per IPS-werker zijn er 91 cliënten of meer.',
      'Per IPS-werker zijn er 71-90 cliënten.',
      'Per IPS-werker zijn er 51-70 cliënten.',
      'Per IPS-werker zijn er 36-50 cliënten.',
      'Per IPS-werker zijn er 35 cliënten of minder.',
    ],
    shortAnchors: ['91 of meer', '71-90', '51-70', '36-50', '35 of minder'],
    columns: ['O'],
    divergence: 'single',
    sources: ['MIS', 'DS', 'INT'],
    evidence: {
      kind: 'caseload',
      ranges: [
        { from: 91, to: null },
        { from: 71, to: 90 },
        { from: 51, to: 70 },
        { from: 36, to: 50 },
        { from: 0, to: 35 },
      ],
    },
    remark: PER_FTE,
  },
  'bezetting-2': {
    title: 'Begeleiding door IPS-werkers',
    criterion: 'De IPS-werkers geven alleen ondersteuning die op werk en/of opleiding is gericht.',
    anchors: [
      'Minder dan 60% van hun tijd besteden de IPS-werkers aan ondersteuning bij werk en/of opleiding.',
      'De IPS-werkers besteden 60-74% van hun tijd aan ondersteuning bij werk en/of opleiding.',
      'De IPS-werkers besteden 75-89% van hun tijd aan ondersteuning bij werk en/of opleiding.',
      'De IPS-werkers besteden 90-95% van hun tijd aan ondersteuning bij werk en/of opleiding.',
      'De IPS-werkers besteden 96% of meer van hun tijd aan ondersteuning bij werk en/of opleiding.',
    ],
    shortAnchors: ['minder dan 60%', '60-74%', '75-89%', '90-95%', '96% of meer'],
    columns: ['A', 'O'],
    divergence: 'forbidden',
    sources: ['MIS', 'DS', 'INT'],
    evidence: {
      kind: 'percentage',
      of: 'van de tijd van de IPS-werkers gaat naar ondersteuning bij werk en/of opleiding',
      ranges: [
        { from: 0, to: 59 },
        { from: 60, to: 74 },
        { from: 75, to: 89 },
        { from: 90, to: 95 },
        { from: 96, to: 100 },
      ],
      workers: 'time',
    },
  },
  'bezetting-3': {
    title: 'Algemene deskundigheid',
    criterion:
      'Iedere IPS-werker doet alle fasen van de ondersteuning bij werk of opleiding: intake, engagement, assessment, een baan of opleiding vinden, coaching en langdurige ondersteuning, totdat een andere hulpverlener de cliënt minder intensief gaat begeleiden. De IPS-werker hoeft niet alles te weten van geldzaken en regelgeving: daarvoor een deskundige inschakelen past bij een hoge modeltrouw (zie Steun bij inkomsten).',
    anchors: [
      'De IPS-werkers verwijzen cliënten alleen door: naar re-integratiebureaus of andere programma’s voor arbeidsrehabilitatie en/of naar andere programma’s voor een opleiding.',
      'De IPS-werkers houden de cliënten in hun caseload, maar sturen hen voor werk en/of een opleiding door naar andere programma’s.',
      'De IPS-werkers doen één, twee, drie of vier van de zes fasen van de ondersteuning.',
      'De IPS-werkers doen vijf van de zes fasen, dus niet de hele ondersteuning.',
      'De IPS-werkers doen alle zes fasen van de ondersteuning: intake, engagement, assessment, werk of opleiding zoeken of vinden, coaching en de ondersteuning daarna.',
    ],
    shortAnchors: [
      'verwijst alleen door',
      'houdt cliënten, maar verwijst door',
      '1-4 van 6 fasen',
      '5 van 6 fasen',
      'alle 6 fasen',
    ],
    columns: ['A', 'O'],
    divergence: 'allowed',
    sources: ['MIS', 'DS', 'INT', 'OBS'],
    evidence: {
      kind: 'phases',
      names: [
        'Intake',
        'Engagement',
        'Assessment',
        'Werk of opleiding zoeken of vinden',
        'Coaching',
        'Langdurige ondersteuning daarna, totdat een andere hulpverlener minder intensief verder begeleidt',
      ],
      leastCounts: [1, 5, 6],
    },
    remark:
      'De bron zegt niet wat geldt bij fasen doen én doorverwijzen: vanaf één fase beslissen hier de fasen; zonder fasen en zonder doorverwijzen kan het 1 of 2 zijn. Doen de IPS-werkers niet dezelfde fasen, tel dan alleen wat iedereen doet: het criterium gaat over iedere IPS-werker. Schrijf het verschil bij Toelichting.',
  },
} as const satisfies Record<Extract<AoItemId, `bezetting-${string}`>, AoItemDefinition>;
