import type { Copying } from '../../measurement/copied-measurement';
import { capitalised } from '../../scale/dutch';
import type { AddedSheet } from '../../workbook/paper/sheets';
import { UNREADABLE_REASONS } from '../../workbook/reading/texts';
import type { UnreadableReason } from '../../workbook/reading/unreadable-workbook';

/** The tab Start. What a review is asked for is named as on the sheet Meting: `REVIEW_FIELDS`. */
export const START_TEXTS = {
  groups: { measure: 'Meten', prepare: 'Voorbereiden', together: 'Samen', help: 'Hulp' },
  newTitle: 'Nieuwe meting',
  newIntro:
    'Maak hier een scoringswerkmap: deze werkmap krijgt er bladen bij om te scoren. De gegevens kunt u later hier of op het blad Meting aanvullen.',
  gone: 'De meting staat niet meer in deze werkmap. Open een eerdere versie van het bestand, of maak hieronder een nieuwe meting.',
  scale: 'Schaal',
  model: 'Wat wordt gemeten?',
  modelHint: 'Dit bepaalt welke items meetellen en kan later niet meer worden gewijzigd.',
  kindNone: 'Kies …',
  detailsTitle: 'Gegevens van de meting (kan ook later)',
  make: 'Maak de scoringswerkmap',
  made: 'De scoringswerkmap is gemaakt. U kunt beginnen met scoren.',
  currentTitle: 'Meting in deze werkmap',
  begin: 'Begin met scoren',
  resume: 'Verder met scoren',
  complete: 'Bekijk de scores',
  notFilled: 'niet ingevuld',
  edit: 'Gegevens wijzigen',
  edited: 'Klaar met wijzigen',
  anew: 'Een nieuwe meting maakt u in een nieuwe werkmap of, hieronder, in een kopie van deze.',
  outdated:
    'Deze werkmap is gemaakt met een eerdere versie. Bijwerken maakt de bladen zoals ze nu zijn; alles wat is ingevuld, blijft.',
  update: 'Bijwerken',
  damageTitle: 'De meting is beschadigd',
  damageIntro: 'Herstellen bouwt de bladen opnieuw op. Alle scores, toelichtingen en aanbevelingen blijven bewaard.',
  repair: 'Herstellen',
  sheetsTitle: 'Bladen naar keuze',
  sheetsWhat:
    'Een blad dat u niet gebruikt, kunt u weghalen zolang er niets op staat. Het komt vanzelf terug zodra u in dit deelvenster iets invult dat erop hoort.',
  sheetsFixed:
    'Bladen toevoegen of weghalen kan als alle bladen staan zoals ze zijn gemaakt. Bouw ze hieronder eerst opnieuw op.',
  sheetPurposes: {
    Bezoek: 'de agenda van het bezoek',
    Stukken: 'wat u voor het bezoek vraagt en ontvangt',
    Banen: 'de banen in het huidige bestand',
    'Wat als': 'scenario’s naast de scores',
  } satisfies Record<AddedSheet, string>,
  sheetAdd: 'Toevoegen',
  sheetRemove: 'Weghalen',
  sheetFilled: 'in gebruik',
  sheetAdded: (sheet: string) => `Het blad ${sheet} is toegevoegd.`,
  sheetRemoved: (sheet: string) => `Het blad ${sheet} is weggehaald.`,
  opensPane: 'Open dit deelvenster met deze werkmap',
  opensPaneWhat:
    'Dat geldt voor iedereen die de werkmap opent en deze invoegtoepassing heeft. Niet elke Excel kan het.',
  copyTitle: 'Is dit een kopie van een eerdere meting?',
  copyWhat:
    'Een kopie van het bestand geldt als dezelfde meting. Meet u opnieuw, of een ander programma, maak er dan eerst een nieuwe meting van.',
  copyLater:
    'Dat kan zodra de bladen hieronder opnieuw zijn opgebouwd: dan krijgt deze meting een eigen, verborgen kenmerk.',
  copy: 'Nieuwe meting van deze kopie',
  copyAsk: 'Wat gebeurt er met wat er is ingevuld?',
  copyings: { kept: 'Alles behouden', emptied: 'Leegmaken' } satisfies Record<Copying, string>,
  copyingsWhat: {
    kept: 'Er verandert niets aan wat er staat; dit telt alleen voortaan als een andere meting. Pas daarna zelf de datum en de reviewers aan.',
    emptied:
      'Leeg worden: de scores, toelichtingen en aanbevelingen; alles wat is ingevuld op Bezoek, Stukken, Bewijs, Werkers, Banen, Consensus, Wat als en Verbeterplan; en op Meting de datum, de soort meting, de reviewers, de rol, de reviewercode, het aantal fte, de uitvoering en de opmerkingen. Wat blijft: organisatie, programma, schaal, model, de grenzen en de officiële ankers. Ongedaan maken kan alleen zolang dit deelvenster open is: ga na dat het eerdere bestand er nog is.',
  } satisfies Record<Copying, string>,
  copyYes: 'Maak er een nieuwe meting van',
  copied: 'Dit is nu een andere meting. Kijk bij de gegevens na wie er wanneer meet.',
  shareTitle: 'Kopie om te delen',
  shareWhat:
    'Een bestand voor wie niet alles hoeft te zien, met dezelfde totalen, oordelen en ankers: zonder werkers, banen, opmerkingen, scenario’s, eerdere scores, scores van reviewers, bezoekagenda en stukken, behalve wat u noemt.',
  share: 'Kies wat erin blijft',
  reviewersTitle: 'Scores van reviewers naast elkaar',
  reviewersWhat:
    'Hebben twee tot vijf reviewers elk in een eigen werkmap hetzelfde bezoek gescoord? Kies die hier zodra ze compleet zijn: deze werkmap wordt de meting waarin u het eens wordt.',
  reviewers: 'Zet scores naast elkaar',
  consensusMade: 'De consensusmeting staat in deze werkmap. Zo ver waren de reviewers het uit zichzelf eens:',
  rebuildTitle: 'Ziet een blad er niet goed uit?',
  rebuildWhat:
    'Opnieuw opbouwen zet formules, kleuren, keuzelijsten en beveiliging terug. Alle scores, toelichtingen en aanbevelingen blijven bewaard; eigen opmaak op deze bladen verdwijnt, net als eigen formules in de tabellen. Een filter staat daarna weer op alles.',
  rebuild: 'Bladen opnieuw opbouwen',
  rebuildAsk: 'Maak eerst een kopie van het bestand, en laat er even niemand anders in werken. Nu opnieuw opbouwen?',
  rebuildYes: 'Ja, opnieuw opbouwen',
  selfTestTitle: 'Doet deze Excel wat nodig is?',
  selfTestWhat: 'De zelftest probeert dat in een lege werkmap en zegt wat werkt en wat niet.',
  selfTest: 'Zelftest',
  selfTestUnfinished: 'Deze meting is gemaakt door een zelftest die niet is afgemaakt.',
  selfTestFilled:
    'Deze meting is gemaakt door een zelftest die niet is afgemaakt, maar er is daarna iets ingevuld. Gebruik haar niet om te meten: neem over wat u nodig hebt, en haal de bladen dan zelf weg.',
  selfTestClear: 'Ruim de zelftest op',
  selfTestClearWhat: (tabs: readonly string[]) =>
    tabs.length === 0
      ? 'Van een zelftest staat hier geen blad meer; alleen de namen die erbij hoorden gaan weg.'
      : `Dit gaat weg, met alles wat erop staat: ${tabs.join(', ')}. Is er in een ander deelvenster of bij een collega nog een zelftest bezig, wacht dan tot die klaar is.`,
  selfTestClearYes: 'Ja, ruim op',
  selfTestCleared: 'De zelftest is opgeruimd.',
  selfTestNotCleared: 'Opruimen is niet gelukt. Probeer het opnieuw, of gebruik een nieuwe werkmap.',
  unreadableTitle: 'De meting kan niet worden gelezen',
  unreadable: (reason: UnreadableReason) => {
    return capitalised(UNREADABLE_REASONS[reason]);
  },
  unreadableElse: 'Een nieuwe meting maakt u in een nieuwe werkmap.',
  readAgain: 'Opnieuw lezen',
} as const;
