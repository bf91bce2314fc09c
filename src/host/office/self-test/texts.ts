import type { ProbeOutcome, SelfTestQuestion } from '../../self-test';

/** What each probe tries, and what it means for a reviewer where Excel does otherwise. */
export const PROBE_TEXTS = {
  formulas: {
    title: 'Formules in het Engels, met komma’s',
    meaning: 'De bladen rekenen dan niet. Stuur ons dit resultaat; maak geen meting in deze Excel.',
  },
  'formula-copies': {
    title: 'Een formule kopiëren naar andere rijen',
    meaning: 'Totalen en bevindingen kloppen dan niet. Stuur ons dit resultaat; maak geen meting in deze Excel.',
  },
  'signed-texts': {
    title: 'Tekst die begint met =, +, - of @',
    meaning: 'Een toelichting die zo begint, kan een formule worden. Begin een tekst voorlopig met een letter.',
  },
  'numbers-as-text': {
    title: 'Tekst die op een getal of datum lijkt',
    meaning: 'Een tekst zoals 3-4 kan een datum worden. Lees na wat u hebt ingevuld.',
  },
  'empty-places': {
    title: 'Cellen overslaan bij het schrijven',
    meaning: 'Herstellen en Bijwerken kunnen dan cellen wissen. Werk in een kopie.',
  },
  dates: {
    title: 'Een datum schrijven en teruglezen',
    meaning: 'De datum van de meting kan anders worden gelezen. Lees die na op het blad Meting.',
  },
  'truth-values': {
    title: 'WAAR en ONWAAR',
    meaning: 'Een cel met WAAR kan voor een score worden aangezien. IPS-modeltrouw kan dat dan niet zien.',
  },
  'number-formats': {
    title: 'Getalnotaties in het Engels',
    meaning: 'Percentages en datums kunnen er anders uitzien. De getallen zelf kloppen.',
  },
  'large-block': {
    title: 'Veel cellen in één keer',
    meaning: 'Een meting maken kan dan mislukken. Stuur ons dit resultaat.',
  },
  'error-texts': {
    title: 'Foutwaarden in cellen en namen, in welke taal',
    meaning: 'Deze Excel zegt fouten in uw taal, zoals #VERW!. IPS-modeltrouw houdt daar rekening mee.',
  },
  'error-types': {
    title: 'Foutwaarden herkennen, in elke taal',
    meaning: 'Schade aan de bladen wordt dan niet altijd gezien. Stuur ons dit resultaat.',
  },
  names: {
    title: 'Namen in de werkmap',
    meaning: 'Een meting wordt dan niet teruggevonden. Stuur ons dit resultaat; maak geen meting in deze Excel.',
  },
  'comma-areas': {
    title: 'Meer gebieden in één adres, met een komma',
    meaning: 'Deze Excel wil daar een puntkomma. IPS-modeltrouw gebruikt zulke adressen niet; u merkt er niets van.',
  },
  'list-validation': {
    title: 'Een keuzelijst in een cel',
    meaning: 'Keuzelijsten op de bladen werken dan niet goed. Typ de waarde, of gebruik het deelvenster.',
  },
  'conditional-format': {
    title: 'Een kleur die per rij van een formule afhangt',
    meaning: 'Kleuren staan dan niet bij de goede rij. De kolom Controle zegt hetzelfde in woorden, en die klopt.',
  },
  'data-bar': {
    title: 'Gegevensbalken in cellen',
    meaning: 'De balken op Overzicht worden dan anders of niet getekend. De gemiddelden ernaast kloppen.',
  },
  'filtered-rows': {
    title: 'Schrijven in rijen die zijn weggefilterd',
    meaning:
      'Waarden komen dan in andere rijen terecht. IPS-modeltrouw houdt daar rekening mee: het zet het filter eerst uit, of schrijft rij voor rij.',
  },
  'unprotect-open': {
    title: 'De beveiliging twee keer opheffen',
    meaning: 'Deze Excel weigert de tweede keer. IPS-modeltrouw kijkt eerst; u merkt er niets van.',
  },
  'locked-cells': {
    title: 'Vergrendelde cellen op een beveiligd blad',
    meaning: 'Formules zijn dan niet beschermd tegen een vergissing, of invullen lukt niet. Stuur ons dit resultaat.',
  },
  'protection-options': {
    title: 'Wat op een beveiligd blad mag',
    meaning: 'Rijen hoger maken, filteren of een opmerking plaatsen kan dan op een beveiligd blad niet.',
  },
  comments: {
    title: 'Een opmerking op een beveiligd blad',
    meaning: 'Op onze bladen kunt u dan geen opmerking plaatsen. Gebruik de kolom Toelichting.',
  },
  'page-scale': {
    title: 'Afdrukken op een schaal',
    meaning: 'Bladen worden dan op ware grootte afgedrukt. Stel de schaal zelf in bij Pagina-indeling.',
  },
  'fit-to-width': {
    title: 'Afdrukken passend op één pagina breed',
    meaning: 'Deze Excel doet dat niet vanzelf. IPS-modeltrouw stelt daarom ook een schaal in.',
  },
  'protected-breaks': {
    title: 'Pagina-einden op een beveiligd blad',
    meaning: 'Deze Excel weigert dat. IPS-modeltrouw haalt de beveiliging er even af en zet die terug.',
  },
  settings: {
    title: 'Een instelling bij de werkmap bewaren',
    meaning: 'Het deelvenster opent dan niet vanzelf met de werkmap. De meting zelf heeft daar geen last van.',
  },
  'own-events': {
    title: 'Melding van een wijziging',
    meaning:
      'Het deelvenster ziet dan niet wat u in de bladen typt. Klik buiten het deelvenster en weer terug: dan leest het opnieuw.',
  },
  'local-events': {
    title: 'Melding dat de wijziging van deze computer komt',
    meaning:
      'Deze Excel noemt eigen wijzigingen die van een ander. Het deelvenster leest de werkmap dan vaker; verder merkt u er niets van.',
  },
  build: {
    title: 'Een meting maken en weer weghalen',
    meaning: 'Een meting maken lukt in deze Excel niet. Stuur ons dit resultaat.',
  },
  'list-choice': {
    title: 'Melding van een keuze uit een lijst',
    meaning:
      'Het deelvenster hoort dan niet wat u uit een lijst kiest. Het leest opnieuw zodra u een andere cel kiest of in het deelvenster klikt.',
  },
  typing: {
    title: 'Schrijven terwijl er in een cel wordt getypt',
    meaning:
      'Zolang u in een cel typt, neemt Excel niets aan. Het deelvenster bewaart wat u invult en zegt dat u op Enter of Esc moet drukken.',
  },
  'other-workbook': {
    title: 'Werken terwijl een andere werkmap vooraan staat',
    meaning:
      'Houd de werkmap vooraan zolang een meting wordt gemaakt of hersteld. Lukt het niet, dan ruimt IPS-modeltrouw op en zegt het dat.',
  },
} as const;

export const PROBE_OUTCOMES: Readonly<Record<ProbeOutcome, string>> = {
  passed: 'geslaagd',
  failed: 'niet geslaagd',
  skipped: 'overgeslagen',
  'no-answer': 'geen antwoord',
};

export const SELF_TEST_TEXTS = {
  onSheet: 'Zelftest van IPS-modeltrouw. Dit blad verdwijnt vanzelf; het mag ook weg.',
  title: 'Zelftest van IPS-modeltrouw',
  needs: (version: string) => `deze Excel heeft ExcelApi ${version} niet`,
  unknown: (code: string) => `dit programma kent dit niet (${code})`,
  cancelled: 'gestopt',
  notAsked: 'niet gedaan',
  cannotTell: 'niet te zeggen: de melding kwam niet',
  notBehind: 'er stond geen andere werkmap vooraan',
  read: (text: string) => `gelezen: ${text}`,
  notAnnounced: 'geen melding',
  notHeard: 'geen antwoord',
  seconds: (seconds: string) => `${seconds} seconden`,
  notEmpty:
    'In deze werkmap staat al iets. Open een nieuwe, lege werkmap, open daarin het deelvenster en doe de zelftest daar.',
  another: (tabs: string) =>
    `Hier staan bladen van een andere zelftest: ${tabs}. Is die nog bezig, in een ander deelvenster of bij een collega? Wacht dan tot hij klaar is. Is hij afgebroken, ruim hem dan eerst op.`,
  setting: 'een instelling van de zelftest bij de werkmap',
  everything: 'bladen met de naam Zelftest',
  noAnswer: 'Excel antwoordt niet. Wordt er in een cel getypt? Druk op Enter of Esc en begin opnieuw.',
  leftovers: (tabs: string) => `niet opgeruimd: ${tabs}`,
  counts: (counts: string) => `Uitkomst: ${counts}`,
} as const;

const SKIP = 'Overslaan';

/** What a person is asked to do. */
export const QUESTIONS = {
  choose: (tab: string): SelfTestQuestion => ({
    text: `Kies in cel B3 van het blad ${tab} met de muis 3 uit de lijst. Typ niet; klik op het pijltje naast de cel.`,
    done: null,
    skip: SKIP,
  }),
  type: (tab: string): SelfTestQuestion => ({
    text: `Dubbelklik op cel B3 van het blad ${tab} en typ een letter, zonder Enter. Klik dan meteen hieronder.`,
    done: 'Ik typ nu',
    skip: SKIP,
  }),
  enter: (): SelfTestQuestion => ({
    text: 'Druk nu in Excel op Enter, zodat de letter in cel B3 komt te staan.',
    done: null,
    skip: SKIP,
  }),
  leave: (): SelfTestQuestion => ({ text: 'Druk nu in Excel op Enter of Esc.', done: null, skip: SKIP }),
  behind: (seconds: number): SelfTestQuestion => ({
    text: `Zet een andere werkmap voor. Open die eerst naast deze; klik dan hieronder, klik meteen in die andere werkmap en blijf daar ${seconds} seconden.`,
    done: 'Begin',
    skip: SKIP,
  }),
  watching: (seconds: number): SelfTestQuestion => ({
    text: `Ga nu naar de andere werkmap en kom na ${seconds} seconden hier terug.`,
    done: null,
    skip: SKIP,
  }),
  wasBehind: (): SelfTestQuestion => ({ text: 'Stond de andere werkmap intussen voor?', done: 'Ja', skip: 'Nee' }),
  comeBack: (): SelfTestQuestion => ({
    text: 'Kom terug naar deze werkmap: klik in een cel ervan.',
    done: null,
    skip: SKIP,
  }),
} as const;

/** Of the Excel in which it was done. */
export const FACT_TEXTS = {
  release: 'Uitgave',
  platform: 'Platform',
  version: 'Versie van Excel',
  languages: 'Taal van Excel en van de inhoud',
  excelApi: 'ExcelApi tot en met',
  otherSets: 'Ook',
  none: 'geen',
} as const;
