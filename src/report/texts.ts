import { counted } from '../scale/dutch';
import type { Severity } from '../scoring/findings';
import { REPORT_TITLE } from '../workbook/tables/recognise-sheets';
import { improvementTable } from '../workbook/tables/improvements';

/** All that the report says by itself; names of items, verdicts and fields come from where they are defined. */
export const REPORT_TEXTS = {
  title: REPORT_TITLE,
  page: 'Pagina',
  of: 'van',
  contents: 'Inhoud',
  notFilled: 'niet ingevuld',
  scale: 'Schaal',
  model: 'Model',
  provisional: (chapter: number) =>
    `Dit verslag is voorlopig: wat voor elk oordeel nog nodig is, staat in hoofdstuk ${chapter}.`,
} as const;

/** The first page. */
export const SUMMARY_TEXTS = {
  title: 'In het kort',
  by: (names: string) => `door ${names}`,
  total: (score: number, maximum: number, isProvisional: boolean) =>
    `${score} van ${maximum} punten${isProvisional ? ' tot nu toe' : ''}`,
  indicative: (columns: string) =>
    `Indicatief: het oordeel van ${columns}, want voor deze schaal zijn de grenzen niet vastgesteld.`,
  profile: 'Profiel',
  strengths: 'Sterk',
  actions: 'Eerste acties',
  noActions: 'Er zijn geen acties.',
  open: 'nog te bepalen',
  decisions: 'Te besluiten',
} as const;

/** What to ask whom, in Word. */
export const GUIDE_TEXTS = {
  title: 'Interviewgids',
  titleFor: (partner: string) => `Interviewgids: ${partner}`,
  howTo: [
    'Vraag naar aantallen en voorbeelden, niet naar meningen, en laat niet merken welk antwoord hoog scoort.',
    'Schrijf rollen en codes op, geen namen.',
    'Een antwoord telt pas als bewijs als u het overneemt. Spreken bronnen elkaar tegen, schrijf dan beide op.',
    'Wie over welk item wordt gevraagd, is onze koppeling: de schaal zegt dat niet.',
  ],
  people: (least: number | null, most: number | null) =>
    least === null
      ? 'De lijst van de bron noemt deze gesprekspartner niet; deze items vragen er wel om (onze koppeling).'
      : `De bron vraagt ${numbers(least, most)} (Implementatietraject IPS).`,
  question: 'Vraag',
  answer: 'Antwoord',
} as const;

function numbers(least: number, most: number | null): string {
  if (most === null) return `minstens ${counted(least, 'gesprekspartner', 'gesprekspartners')}`;
  const highest = counted(most, 'gesprekspartner', 'gesprekspartners');
  return least === most ? highest : `${least} of ${highest}`;
}

/** What a report should not be without. */
export const MISSING_DETAIL_TEXTS = {
  date: 'de datum',
  reviewers: 'de reviewers',
  kind: 'de soort meting',
  notFilled: (details: string) => `Nog niet ingevuld op het blad Meting: ${details}.`,
} as const;

/** What is to be decided. */
export const DECISION_TEXTS = {
  provisional: 'Hoe de meting wordt afgemaakt: nog niet elke kolom heeft een oordeel.',
  recommended: (items: string) => `Of de aanbevelingen bij ${items} in het verbeterplan komen.`,
  others: (count: number) => counted(count, 'ander item', 'andere items'),
  unassigned: (count: number) =>
    `Wie het doet en wanneer, bij ${counted(count, 'actie', 'acties')} in het verbeterplan zonder naam of datum.`,
  plan: (open: number, running: number) =>
    `Of het verbeterplan zo wordt vastgesteld: ${open === 1 ? '1 actie staat' : `${open} acties staan`} open` +
    `${running === 0 ? '' : `, ${running} ${running === 1 ? 'daarvan loopt' : 'daarvan lopen'} al`}.`,
  noPlan: 'Of er een verbeterplan komt: er staan nog geen acties in.',
  next: 'Wanneer de volgende meting is: alle acties in het verbeterplan zijn klaar.',
} as const;

/** Of a consensus of reviewers. */
export const REVIEWER_TEXTS = {
  title: 'Hoe ver de reviewers het eens waren',
  agreed: 'Daarna kwamen zij samen tot de scores in dit verslag.',
  open: (count: number) => `Nog te bespreken: ${counted(count, 'score', 'scores')}.`,
  appendix: 'Bijlage: de scores van de reviewers',
  appendixWhat: 'Wat elke reviewer scoorde voordat zij overlegden, en waarom zij kozen wat zij kozen.',
  item: 'Item',
  consensus: 'Consensus',
  reason: 'Reden',
  none: '–',
} as const;

export const CONDUCT_TEXTS = {
  title: 'Hoe de meting is uitgevoerd',
  scored: (scale: string, model: string, items: string) =>
    `Gescoord is met de ${scale}${model === '' ? '' : `, model "${model}"`}: ${items}. ` +
    'Elk item krijgt een score van 1 tot en met 5; 5 is volledig modelgetrouw.',
  items: (count: number, column: string) =>
    `${counted(count, 'item', 'items')}${column === '' ? '' : ` voor ${column}`}`,
  notFilled: 'Hoe de meting verder is verlopen, is niet ingevuld op het blad Meting.',
  remarks: 'Opmerkingen',
} as const;

export const OUTCOME_TEXTS = {
  title: 'Uitkomst',
  columns: {
    name: 'Kolom',
    total: 'Totaal',
    percent: 'Van het maximum',
    scored: 'Gescoord',
    reachable: 'Nog haalbaar',
    verdict: 'Oordeel',
  },
  total: (score: number, maximum: number) => `${score} van ${maximum}`,
  provisional: 'voorlopig',
  percent: (percent: string) => `${percent}%`,
  scored: (scored: number, items: number) => `${scored} van ${items} items`,
  range: (lowest: number, highest: number) => `${lowest} tot en met ${highest}`,
  complete: 'alles is gescoord',
  equivalent: 'IPS-25-equivalent',
  equivalentWhat:
    'Het IPS-25-equivalent is het totaal van IPS-A zonder item Begeleiding 13: de 25 items van de schaal van 2024.',
  equivalentLater: (scored: number, items: number, hasTwoColumns: boolean) =>
    `Het volgt zodra deze ${items} items zijn gescoord (nu ${scored})${
      hasTwoColumns ? ' en er geen verboden verschil is' : ''
    }.`,
  indicative:
    'Indicatief betekent: de grenzen zijn voor deze schaal niet vastgesteld. Waar ze vandaan komen, staat bij Bronnen en verantwoording.',
  obstacles: 'Wat voor een oordeel nog nodig is',
  bands: (sets: string) =>
    `De grenzen van ${sets} kloppen niet: het moeten hele getallen zijn die oplopen van redelijk naar goed naar voorbeeldig.`,
  divergence: (names: string) => `Verboden verschil bij ${names}: IPS-A en IPS-O moeten daar dezelfde score krijgen.`,
  missing: (count: number, names: string) => `Nog ${counted(count, 'score', 'scores')} te geven: ${names}.`,
  invalid: (names: string) => `Ongeldige score bij ${names}: een score is een heel getal van 1 tot en met 5.`,
  bandsTitle: 'Grenzen van het oordeel',
  bandColumns: {
    name: 'Waarvoor',
    redelijk: 'redelijk vanaf',
    goed: 'goed vanaf',
    voorbeeldig: 'voorbeeldig vanaf',
    status: 'Status',
  },
} as const;

export const PROFILE_TEXTS = {
  title: 'Profiel',
  hint: 'De gemiddelde score van 1 tot 5, met tussen haakjes hoeveel items zijn gescoord.',
  name: 'Onderdeel en basisprincipe',
  bars: 'Gemiddelde, van 0 tot 5',
  mean: 'Gemiddelde',
  of: (mean: string, scored: number, items: number) => `${mean} (${scored} van ${items})`,
  noScore: 'geen score',
  none: '–',
} as const;

export const STRENGTH_TEXTS = {
  title: 'Sterke punten',
  intro: 'Op deze items is de score een 5.',
  none: 'Nog geen item heeft een 5.',
} as const;

export const PRIORITY_TEXTS = {
  title: 'Prioriteiten',
  intro: (most: number) =>
    `Eerst de items met een aanbeveling, dan de items met de laagste score, samen ten hoogste ${most}. ` +
    'Bij elk item staat wat het volgende anker vraagt, onder de aanbeveling als die er is.',
  nothingScored: 'Er is nog niets gescoord.',
  none: 'Alles wat is gescoord, heeft een 5: er is geen hoger anker.',
  columns: { item: 'Item', score: 'Score', next: 'Volgend anker', asks: 'Aanbeveling, en wat dat anker vraagt' },
  open: 'nog open',
  official: 'officiële tekst',
} as const;

export const ITEM_TEXTS = {
  title: 'Alle items',
  item: 'Item',
  texts: 'Toelichting en aanbeveling',
  recommendation: (text: string) => `Aanbeveling: ${text}`,
  missing: 'nog open',
  invalid: (entry: string) => `${entry} (ongeldig)`,
  closed: 'n.v.t.',
} as const;

export const IMPROVEMENT_TEXTS = {
  title: 'Verbeterplan',
  none: 'Er is nog geen verbeterplan.',
  columns: improvementTable.fields,
} as const;

export const FINDING_TEXTS = {
  title: 'Bevindingen die nog openstaan',
  none: 'Geen: alles is gescoord en er staat niets meer open.',
  columns: { severity: 'Soort', finding: 'Bevinding', cell: 'Cel' },
  missing: (names: string) => `Nog geen score: ${names}.`,
  severities: { error: 'Fout', warning: 'Let op', info: 'Nog doen' } satisfies Record<Severity, string>,
} as const;

export const SOURCE_TEXTS = {
  title: 'Bronnen en verantwoording',
  scale: (document: string) => `Schaal: ${document}. De officiële schaal is leidend; dit verslag is een hulpmiddel.`,
  ownWords: 'De omschrijvingen van de ankers in dit verslag zijn in eigen woorden.',
  officialWords:
    'Waar de organisatie de officiële tekst van een anker heeft ingevuld, staat die in dit verslag; ' +
    'de andere omschrijvingen zijn in eigen woorden.',
  principles: (source: string) => `Basisprincipes en de items die erbij horen: ${source}.`,
  verdicts: 'Namen van de vier oordelen: Implementatietraject IPS. Dat document noemt geen grenzen.',
  bands: (title: string, status: string, provenance: string) =>
    `Grenzen van ${title}${status === '' ? '' : ` (${status})`}: ${provenance}`,
  noProvenance: 'herkomst niet ingevuld.',
} as const;
