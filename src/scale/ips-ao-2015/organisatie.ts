import type { AoItemId } from '../ids';
import type { AoItemDefinition } from '../types';

/** Part "Organisatie" of the IPS-A/IPS-O scale (2015): facts from the source, descriptions in our own words. */
export const organisatie = {
  'organisatie-1': {
    title: 'Integratie met het GGZ-behandelteam',
    criterion: 'De IPS-werkers horen bij hoogstens 2 ggz-teams. Uit die teams komt minstens 90% van hun caseload.',
    anchors: [
      'De IPS-werkers horen bij een programma voor werk of opleiding dat niet met de ggz-behandeling is verbonden.',
      'De IPS-werkers horen bij drie of meer ggz-teams, OF cliënten worden begeleid door losse ggz-medewerkers die niet in een team werken, OF de IPS-werkers horen bij één of twee ggz-teams, waaruit minder dan 50% van de caseload komt.',
      'De IPS-werkers horen bij één of twee ggz-teams. Uit die teams komt in elk geval 50-74% van de caseload.',
      'De IPS-werkers horen bij één of twee ggz-teams. Uit die teams komt in elk geval 75-89% van de caseload.',
      'De IPS-werkers horen bij één of twee ggz-teams. Uit die teams komt 90-100% van de caseload.',
    ],
    shortAnchors: [
      'los van de ggz-behandeling',
      '3 of meer teams, geen team, of minder dan 50%',
      '1-2 teams, 50-74% caseload',
      '1-2 teams, 75-89% caseload',
      '1-2 teams, 90-100% caseload',
    ],
    columns: ['A', 'O'],
    divergence: 'forbidden',
    sources: ['MIS', 'DS', 'INT', 'OBS'],
    evidence: {
      kind: 'teams',
      mostTeams: 2,
      ranges: [null, { from: 0, to: 49 }, { from: 50, to: 74 }, { from: 75, to: 89 }, { from: 90, to: 100 }],
    },
    remark:
      'De bron noemt begeleiding door ggz-medewerkers die niet in een team werken: dit hulpmiddel leest dat als nul teams, dus hoogstens 2.',
  },
  'organisatie-2': {
    title: 'Integratie met GGZ-behandeling door regelmatig contact tussen teamleden',
    criterion:
      'De IPS-werkers doen elke week actief mee in behandelbesprekingen van de ggz-teams waar het over individuele cliënten gaat (geen administratieve besprekingen). Hun werkplek is dicht bij die van de ggz-teamleden, of zij delen een werkplek. De documentatie van ggz-behandeling en trajectbegeleiding staat in hetzelfde cliëntdossier. De IPS-werkers helpen het ggz-team na te denken over werk voor wie nog geen hulp bij werk of opleiding krijgt.',
    anchors: [
      'Van de vijf onderdelen is er geen of één aanwezig.',
      'Van de vijf onderdelen zijn er twee aanwezig.',
      'Van de vijf onderdelen zijn er drie aanwezig.',
      'Van de vijf onderdelen zijn er vier aanwezig.',
      'Alle vijf onderdelen zijn aanwezig: elke week bij de behandelbespreking van een ggz-team, actieve inbreng in teambespreking en overleg, documenten over het traject in het behandelplan van het ggz-team, een werkplek dicht bij of gedeeld met de ggz-teamleden, en met het ggz-team nadenken over werk of opleiding voor wie nog geen traject heeft.',
    ],
    shortAnchors: ['0 of 1 van 5 onderdelen', '2 van 5', '3 van 5', '4 van 5', 'alle 5'],
    columns: ['A', 'O'],
    divergence: 'forbidden',
    sources: ['MIS', 'DS', 'INT', 'OBS'],
    evidence: {
      kind: 'components',
      noun: 'onderdelen',
      names: [
        'Een IPS-werker is elke week bij de behandelbespreking van een ggz-team (een administratieve bespreking telt niet)',
        'Actieve inbreng van een IPS-werker in teambesprekingen en ander overleg',
        'Documenten over het traject (bijv. assessment of profiel, begeleidingsplan, notities over de voortgang) staan in het behandelplan van het ggz-team',
        'Werkplek van een IPS-werker dicht bij of gedeeld met de ggz-teamleden',
        'Hulp van een IPS-werker aan het ggz-team om na te denken over werk of opleiding voor wie nog geen traject heeft',
      ],
      leastCounts: [2, 3, 4, 5],
    },
    remark:
      'Doen de IPS-werkers het niet hetzelfde, dan zegt de bron niet wie telt. Dit hulpmiddel leest: ja als één van hen het doet; schrijf bij Toelichting wie het niet doet.',
  },
  'organisatie-3': {
    title: 'Samenwerking tussen IPS-werkers en externe arbeids- en/of opleidingsdeskundigen',
    criterion:
      'De IPS-werkers hebben geregeld contact met externe deskundigen voor werk en/of opleiding, zoals UWV, bedrijfsartsen, re-integratiebedrijven, leerplichtambtenaren, jeugdteams of CJG. Zij bespreken gedeelde cliënten en zoeken mogelijke plekken om naar te verwijzen.',
    anchors: [
      'IPS-werkers en externe deskundigen voor werk en/of opleiding hebben minder dan eens per kwartaal contact (telefoon, e-mail, persoonlijk) waarin zij gedeelde cliënten en mogelijke verwijsplekken bespreken, OF zij hebben geen contact met elkaar.',
      'Minstens eens per kwartaal hebben IPS-werkers en externe deskundigen voor werk en/of opleiding contact (telefoon, e-mail, persoonlijk) waarin zij gedeelde cliënten en mogelijke verwijsplekken bespreken.',
      'Eens per maand hebben IPS-werkers en externe deskundigen voor werk en/of opleiding contact (telefoon, e-mail, persoonlijk) waarin zij gedeelde cliënten en mogelijke verwijsplekken bespreken.',
      'Minstens eens per kwartaal hebben IPS-werkers en externe deskundigen voor werk en/of opleiding een vast face-to-face overleg, OF zij hebben elke week contact (telefoon, e-mail, persoonlijk) waarin zij gedeelde cliënten en mogelijke verwijsplekken bespreken.',
      'Minstens eens per maand hebben IPS-werkers en externe deskundigen voor werk en/of opleiding een vast face-to-face overleg. Daarnaast hebben zij elke week contact waarin zij gedeelde cliënten en mogelijke verwijsplekken bespreken.',
    ],
    shortAnchors: [
      'minder dan elk kwartaal, of geen contact',
      'contact minstens elk kwartaal',
      'contact elke maand',
      'minstens elk kwartaal vast overleg, of elke week contact',
      'minstens elke maand vast overleg én elke week contact',
    ],
    columns: ['A', 'O'],
    divergence: 'allowed',
    sources: ['DS', 'INT', 'OBS', 'IBP'],
    evidence: {
      kind: 'contact-frequency',
      anchors: [
        [{ contact: 'quarterly' }],
        [{ contact: 'monthly' }],
        [{ meeting: 'quarterly' }, { contact: 'weekly' }],
        [{ contact: 'weekly', meeting: 'monthly' }],
      ],
    },
  },
  'organisatie-4': {
    title: 'Een op arbeid en opleiding gerichte eenheid',
    criterion:
      'Bij het team horen minstens 2 fulltime IPS-werkers en een coördinator. Elke week is er supervisie volgens het Supported Employment-model: cliënten staan centraal, het team bedenkt strategieën en wisselt mogelijke werkplekken voor cliënten uit. De IPS-werkers nemen elkaars cliënten, of een deel van hen, zo nodig over.',
    anchors: [
      'De IPS-werkers horen niet bij een eenheid die op werk en opleiding is gericht.',
      'De IPS-werkers hebben dezelfde coördinator, maar komen niet als groep bij elkaar. Zij nemen geen cliënten van elkaar over.',
      'De IPS-werkers hebben dezelfde coördinator, bespreken elke week met elkaar hun cliënten en nemen zo nodig cliënten van elkaar over. OF, bij een programma op het platteland waar de IPS-werkers ver van elkaar zitten met één per locatie: zij overleggen 2-3 keer per maand met de coördinator per telefoon of videoverbinding (VC).',
      'Minstens 2 IPS-werkers en een coördinator vormen een eenheid voor werk en opleiding, met 2-3x/maand geplande supervisie: cliënten, strategieën, mogelijke werkplekken voor hen. Zo nodig nemen zij elkaars cliënten over. OF platteland, ver uiteen, één per locatie: 2-3x/maand overleg met coördinator (face-to-face, VC, telefoon). Ggz-teamleden zijn beschikbaar voor hulp, bijv. vacatures zoeken.',
      'Minstens 2 IPS-werkers en een coördinator vormen een eenheid voor werk en opleiding. Elke week is er supervisie: cliënten staan centraal, de eenheid bedenkt strategieën en wisselt mogelijke werk- of opleidingsplekken voor cliënten uit. Zo nodig nemen de IPS-werkers cliënten van elkaar over.',
    ],
    shortAnchors: [
      'geen eenheid',
      'één coördinator, geen groep/overname',
      'elke week bespreken, zo nodig overname; platteland: bellen/VC',
      '2-3x/maand supervisie, zo nodig overname; platteland: hulp ggz',
      'elke week supervisie, zo nodig overname',
    ],
    columns: ['A', 'O'],
    divergence: 'forbidden',
    sources: ['MIS', 'INT', 'OBS'],
    evidence: { kind: 'judgement' },
    remark:
      'Het criterium vraagt 2 fulltime IPS-werkers, de ankers alleen 2 IPS-werkers: dit hulpmiddel volgt de ankers. De bron laat open of de hulp van ggz-teamleden bij anker 4 alleen voor het platteland geldt.',
  },
  'organisatie-5': {
    title: 'Rol van de team coördinator',
    criterion:
      'Een teamleider of coördinator leidt het team. De vaardigheden van de IPS-werkers worden ontwikkeld en verbeterd met supervisie op basis van uitkomsten. De coördinator vervult alle vijf kernrollen.',
    anchors: [
      'Van de vijf kernrollen van de coördinator is er geen of één aanwezig.',
      'Van de vijf kernrollen van de coördinator zijn er twee aanwezig.',
      'Van de vijf kernrollen van de coördinator zijn er drie aanwezig.',
      'Van de vijf kernrollen van de coördinator zijn er vier aanwezig.',
      'Alle vijf kernrollen: 1 fte coördinator op hoogstens 10 IPS-werkers zonder ander leidinggevend werk (in een kleiner team mag een vooraf vastgesteld deel, bijv. bij vier de helft), elke week supervisie, met ggz-teamleiders werken aan integratie, elke maand meelopen met wie nieuw is of moeilijk plekken vindt, en minstens elk kwartaal actuele cliëntuitkomsten bespreken en doelen stellen.',
    ],
    shortAnchors: ['0 of 1 van 5 rollen', '2 van 5', '3 van 5', '4 van 5', 'alle 5'],
    columns: ['A', 'O'],
    divergence: 'forbidden',
    sources: ['DS', 'MIS', 'INT', 'OBS'],
    evidence: {
      kind: 'components',
      noun: 'rollen',
      besideCoordinator: true,
      names: [
        '1 fte op hoogstens 10 IPS-werkers, geen andere leidinggevende taken. In een kleiner team mag een vooraf vastgesteld deel van de tijd ander leidinggevend werk zijn (bijv. bij vier de helft)',
        'Elke week supervisie: de situatie van cliënten beoordelen, nieuwe strategieën vinden en ideeën bedenken voor hulp bij werk en/of opleiding',
        'Overlegt met ggz-teamleiders, zodat diensten integreren en problemen binnen IPS worden opgelost (bijv. verwijzen, volgen van cliënten overdragen), en draagt de waarde van werk en opleiding uit',
        'Loopt elke maand mee met wie nieuw is of moeilijk een bestand werk- en/of opleidingsplekken opbouwt: verbetert hun omgang met werkgevers en scholen (kijkt toe, doet voor, geeft feedback)',
        'Minstens elk kwartaal actuele cliëntuitkomsten bespreken met de IPS-werkers en doelen stellen waarmee het programma beter presteert',
      ],
      leastCounts: [2, 3, 4, 5],
    },
  },
  'organisatie-6': {
    title: 'Geen exclusiecriteria',
    criterion:
      'Iedere cliënt met interesse in werk en/of een opleiding mag meedoen, ongeacht werk- of studievastheid (readiness), middelengebruik, klachten, eerder geweld, cognitieve stoornissen, gemiste behandelafspraken of persoonlijke presentatie. Dat geldt ook als IPS al loopt: eindigt een baan of opleiding, dan bieden IPS-werkers hulp bij nieuw werk of een andere opleiding, wat de reden ook is en hoeveel pogingen er ook waren. Vraagt werk of opleiding een screening, dan sluit de ggz daarmee niemand uit. Niemand valt af, noch formeel noch informeel.',
    anchors: [
      'Volgens formeel beleid sluiten werk- en opleidingswerkers, casemanagers of andere werkers cliënten uit die onvoldoende werk- of studievast (readiness) zijn, bijvoorbeeld door middelengebruik, eerder geweld of laag functioneren.',
      'De meeste cliënten kunnen IPS niet gebruiken, omdat men hen onvoldoende werk- of studievast (readiness) vindt, bijvoorbeeld door middelengebruik, eerder geweld of laag functioneren.',
      'Sommige cliënten kunnen IPS niet gebruiken, omdat men hen onvoldoende werk- of studievast (readiness) vindt, bijvoorbeeld door middelengebruik, eerder geweld of laag functioneren.',
      'Niets wijst op uitsluiten, noch formeel noch informeel. Verwijzingen komen niet van veel verschillende bronnen. Eindigt een baan of opleiding, dan bieden IPS-werkers hulp bij nieuw werk of een andere opleiding, wat de reden ook is en hoeveel pogingen er ook waren.',
      'Iedere cliënt met interesse in werk of opleiding mag meedoen. Ggz-werkers moedigen cliënten aan werk of opleiding te overwegen. Verwijzingen komen van veel verschillende bronnen. Eindigt een baan of opleiding, dan bieden IPS-werkers hulp bij nieuw werk of een andere opleiding, wat de reden ook is en hoeveel pogingen er ook waren.',
    ],
    shortAnchors: [
      'formeel beleid sluit uit',
      'de meesten uitgesloten: niet klaar',
      'sommigen uitgesloten: niet klaar',
      'geen uitsluiting, weinig soorten verwijzers',
      'iedereen, ggz moedigt aan, veel soorten verwijzers',
    ],
    columns: ['A', 'O'],
    divergence: 'allowed',
    sources: ['DS', 'INT', 'OBS'],
    evidence: { kind: 'judgement' },
  },
  'organisatie-7': {
    title: 'Focus op regulier, betaald werk en/of deelname aan opleidingen',
    criterion:
      'De organisatie zet zich met meerdere strategieën in voor regulier, betaald werk en/of opleiding. De intake vraagt naar interesse daarin. In huis zijn verschillende schriftelijke promotie-uitingen over IPS voor werk en opleiding (bijv. brochures, informatieborden, posters), vooral op afdelingen voor (jong)volwassenen met ernstige psychische klachten. De organisatie steunt activiteiten waarin cliënten ervaringen uitwisselen met andere cliënten en medewerkers. Zij meet de toeleiding naar zulk werk en/of opleiding en het resultaat, en deelt dat met organisatieleiding en IPS-medewerkers.',
    anchors: [
      'Van de vijf strategieën gebruikt de organisatie er geen of één.',
      'Van de vijf strategieën gebruikt de organisatie er twee.',
      'Van de vijf strategieën gebruikt de organisatie er drie.',
      'Van de vijf strategieën gebruikt de organisatie er vier.',
      'De organisatie gebruikt alle vijf strategieën: vragen over werk en opleiding bij intake en in alle (half)jaarlijkse besprekingen van assessment of behandelplan, diverse IPS-promotie in huis, minstens twee keer per jaar steun om ervaringen uit te wisselen met andere cliënten en medewerkers, en minimaal elk kwartaal toeleiding en resultaat meten en delen met organisatieleiding en IPS-medewerkers.',
    ],
    shortAnchors: ['0 of 1 van 5 strategieën', '2 van 5', '3 van 5', '4 van 5', 'alle 5'],
    columns: ['A', 'O'],
    divergence: 'allowed',
    sources: ['DS', 'INT', 'OBS'],
    evidence: {
      kind: 'components',
      noun: 'strategieën',
      names: [
        'De intake vraagt naar interesse in werk en opleiding',
        'Werk en opleiding komen aan bod in alle jaarlijkse (of halfjaarlijkse) besprekingen van assessment of behandelplan',
        'Verschillende promotie-uitingen (bijv. brochures, informatieborden, posters) over IPS voor werk en opleiding zijn in huis te zien, bijv. in wachtruimtes en lobby’s',
        'Minstens twee keer per jaar steun om cliënten ervaringen te laten uitwisselen met andere cliënten en medewerkers (bijv. lotgenotengroep, nieuwsbrief, spreker bij een behandelsessie)',
        'Minimaal eens per kwartaal meet de organisatie de toeleiding naar regulier, betaald werk en/of opleiding, en het resultaat. Zij deelt dat met organisatieleiding en IPS-medewerkers',
      ],
      leastCounts: [2, 3, 4, 5],
    },
  },
  'organisatie-8': {
    title: 'IPS-ondersteuning vanuit de organisatieleiding',
    criterion:
      'Leden van de leiding (bijv. bestuur, hoofd kwaliteit, behandelzaken, bedrijfsvoering, financiën of P&O, unit- of clustermanagers) steunen de invoering en borging van IPS. Alle vijf kernonderdelen van die steun zijn er. De stuurgroep bestaat uit diverse belanghebbenden en beoordeelt modeltrouw, invoering en uitvoering (de levering van diensten).',
    anchors: [
      'Van de vijf onderdelen is er één aanwezig.',
      'Van de vijf onderdelen zijn er twee aanwezig.',
      'Van de vijf onderdelen zijn er drie aanwezig.',
      'Van de vijf onderdelen zijn er vier aanwezig.',
      'Alle vijf: bestuur en hoofd behandelzaken kennen IPS; modeltrouwmeting minstens elk half jaar (vanaf "goed" minstens elk jaar); minstens één lid van de leiding actief in stuurgroep, minstens elk kwartaal (vanaf "goed" minstens elk half jaar), die actieplan schrijft; missie, doelen naar alle managers (1e half jaar, dan minstens elk jaar); minstens 2x/jaar obstakels en constructieve factoren in MT.',
    ],
    shortAnchors: ['1 van 5 onderdelen', '2 van 5', '3 van 5', '4 van 5', 'alle 5'],
    columns: ['A', 'O'],
    divergence: 'forbidden',
    sources: ['DS', 'INT', 'OBS'],
    evidence: {
      kind: 'components',
      noun: 'onderdelen',
      names: [
        'Raad van bestuur en hoofd behandelzaken laten blijken dat zij de principes van IPS kennen',
        'Expliciete beoordeling van IPS hoort bij de kwaliteitszorg: minstens elk half jaar een modeltrouwmeting. Bij totaalscore "goed" of "voorbeeldig" volstaat minstens eens per jaar',
        'Leiding: minstens één lid actief in stuurgroep, minstens elk kwartaal (bij "goed" of "voorbeeldig" minstens elk half jaar). De stuurgroep schrijft een actieplan om hoge modeltrouw te halen en houden',
        'Raad van bestuur legt uit hoe IPS de missie van de organisatie steunt en stelt heldere, specifieke doelen. Alle managers horen dat in de eerste 6 maanden van IPS en daarna minstens eens per jaar',
        'De programmaleider vertelt het MT (met bestuur) minstens twee keer per jaar over struikelblokken en constructieve factoren van evidence-based praktijken. Het MT helpt oplossingen bedenken en invoeren',
      ],
      leastCounts: [2, 3, 4, 5],
    },
    remark:
      'Hoe vaak er gemeten moet worden en de stuurgroep bijeen moet komen, hangt af van het totaaloordeel van dezelfde schaal: de reviewer bepaalt zelf ja of nee; nul onderdelen, in de bron niet genoemd, leest dit hulpmiddel als 1.',
  },
} as const satisfies Record<Extract<AoItemId, `organisatie-${string}`>, AoItemDefinition>;
