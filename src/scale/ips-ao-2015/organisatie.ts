import type { AoItemId } from '../ids';
import type { AoItemDefinition } from '../types';

/** Part "Organisatie" of the IPS-A/IPS-O scale (2015): facts from the source, descriptions in our own words. */
export const organisatie = {
  'organisatie-1': {
    title: 'Integratie met het GGZ-behandelteam',
    criterion: 'De IPS-werkers horen bij hoogstens 2 ggz-teams. Uit die teams komt minstens 90% van hun caseload.',
    anchors: [
      'De IPS-werkers horen bij een programma voor werk of opleiding dat niet met de ggz-behandeling is verbonden.',
      'De IPS-werkers horen bij drie of meer ggz-teams, OF ggz-medewerkers zonder team begeleiden de cliënten, OF één of twee teams leveren minder dan 50% van de caseload.',
      'De IPS-werkers horen bij één of twee ggz-teams. Uit die teams komt in elk geval 50-74% van de caseload.',
      'De IPS-werkers horen bij één of twee ggz-teams. Uit die teams komt in elk geval 75-89% van de caseload.',
      'De IPS-werkers horen bij één of twee ggz-teams. Uit die teams komt 90-100% van de caseload.',
    ],
    shortAnchors: [
      'los van de ggz-behandeling',
      '3 of meer teams, zonder team, of minder dan 50%',
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
      'De IPS-werkers doen actief mee in het wekelijkse overleg van het ggz-team over cliënten, werken dichtbij, delen het dossier en denken mee over wie nog geen traject heeft.',
    anchors: [
      'Van de vijf onderdelen is er geen of één aanwezig.',
      'Van de vijf onderdelen zijn er twee aanwezig.',
      'Van de vijf onderdelen zijn er drie aanwezig.',
      'Van de vijf onderdelen zijn er vier aanwezig.',
      'Alle vijf: elke week bij de behandelbespreking, actieve inbreng, documenten in het behandelplan, werkplek dichtbij of gedeeld, meedenken over wie geen traject heeft.',
    ],
    shortAnchors: ['0 of 1 van 5 onderdelen', '2 van 5', '3 van 5', '4 van 5', 'alle 5'],
    columns: ['A', 'O'],
    divergence: 'forbidden',
    sources: ['MIS', 'DS', 'INT', 'OBS'],
    evidence: {
      kind: 'components',
      noun: 'onderdelen',
      names: [
        'Elke week aanwezig bij de behandelbespreking van een ggz-team',
        'Actieve inbreng in teambespreking en overleg',
        'Documenten over het traject staan in het behandelplan van de ggz',
        'Werkplek dicht bij of gedeeld met de ggz-teamleden',
        'Denkt met ggz-team over werk of opleiding voor wie geen traject heeft',
      ],
      leastCounts: [2, 3, 4, 5],
    },
  },
  'organisatie-3': {
    title: 'Samenwerking tussen IPS-werkers en externe arbeids- en/of opleidingsdeskundigen',
    criterion:
      'De IPS-werkers hebben geregeld contact met externe deskundigen voor werk en/of opleiding, zoals UWV, bedrijfsarts of leerplicht, over gedeelde cliënten en plekken om naar te verwijzen.',
    anchors: [
      'De IPS-werkers en externe deskundigen hebben minder dan eens per kwartaal contact over gedeelde cliënten en verwijsplekken, OF zij hebben geen contact.',
      'Minstens eens per kwartaal is er contact (telefoon, e-mail, persoonlijk) met externe deskundigen over gedeelde cliënten en verwijsplekken.',
      'Eens per maand is er contact (telefoon, e-mail, persoonlijk) met externe deskundigen over gedeelde cliënten en verwijsplekken.',
      'Minstens elk kwartaal een vast face-to-face overleg met externe deskundigen, OF elke week contact (telefoon, e-mail, persoonlijk) over gedeelde cliënten en verwijsplekken.',
      'Minstens elke maand een vast face-to-face overleg met externe deskundigen, en daarnaast elke week contact over gedeelde cliënten en verwijsplekken.',
    ],
    shortAnchors: [
      'minder dan elk kwartaal, of geen contact',
      'contact minstens elk kwartaal',
      'contact elke maand',
      'vast overleg elk kwartaal, of contact elke week',
      'vast overleg elke maand én contact elke week',
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
      'Het team telt minstens 2 fulltime IPS-werkers plus een coördinator. Elke week is er supervisie volgens Supported Employment over cliënten, strategieën en werkplekken. Zo nodig nemen zij cliënten van elkaar over.',
    anchors: [
      'De IPS-werkers horen niet bij een eenheid voor werk en opleiding.',
      'De IPS-werkers hebben één coördinator, maar komen niet als groep samen en nemen elkaars cliënten niet over.',
      'Zelfde coördinator, elke week samen cliënten bespreken en zo nodig overnemen. OF platteland, één IPS-werker per locatie: 2-3x per maand bellen of VC met coördinator.',
      '2 of meer IPS-werkers met coördinator: 2-3x/maand supervisie (cliënten, aanpak, plekken), zo nodig overname. OF platteland, 1 per locatie: 2-3x/maand overleg; ggz helpt hen.',
      'Minstens 2 IPS-werkers met coördinator vormen een eenheid. Elke week supervisie over cliënten, strategieën, werk- of opleidingsplekken. Zo nodig cliënten overnemen.',
    ],
    shortAnchors: [
      'geen eenheid',
      'één coördinator, geen groep, geen overname',
      'elke week bespreken, overname; platteland: bellen/VC',
      '2-3x/mnd supervisie; platteland: overleg + hulp ggz',
      '2 + coördinator, elke week supervisie, overname',
    ],
    columns: ['A', 'O'],
    divergence: 'forbidden',
    sources: ['MIS', 'INT', 'OBS'],
    evidence: { kind: 'judgement' },
    remark:
      'Het criterium vraagt 2 fulltime IPS-werkers, de ankerpunten alleen 2 IPS-werkers: dit hulpmiddel volgt de ankerpunten.',
  },
  'organisatie-5': {
    title: 'Rol van de team coördinator',
    criterion:
      'Een coördinator leidt het team en ontwikkelt de IPS-werkers met supervisie op basis van uitkomsten. Bij een team kleiner dan 10 mag een vooraf bepaald deel van de tijd naar ander leidinggevend werk.',
    anchors: [
      'Van de vijf kernrollen van de coördinator is er geen of één aanwezig.',
      'Van de vijf kernrollen van de coördinator zijn er twee aanwezig.',
      'Van de vijf kernrollen van de coördinator zijn er drie aanwezig.',
      'Van de vijf kernrollen van de coördinator zijn er vier aanwezig.',
      'Alle vijf: 1 fte op hoogstens 10 IPS-werkers, elke week supervisie, overleg met ggz-teamleiders, elke maand meelopen, minstens elk kwartaal uitkomsten en doelen.',
    ],
    shortAnchors: ['0 of 1 van 5 rollen', '2 van 5', '3 van 5', '4 van 5', 'alle 5'],
    columns: ['A', 'O'],
    divergence: 'forbidden',
    sources: ['DS', 'MIS', 'INT', 'OBS'],
    evidence: {
      kind: 'components',
      noun: 'rollen',
      names: [
        '1 fte op hoogstens 10 IPS-werkers, geen andere leidinggevende taken',
        'Elke week supervisie: situatie van cliënten, strategieën, ideeën',
        'Met ggz-teamleiders: integratie, problemen, waarde van werk/opleiding',
        'Loopt elke maand mee met wie nieuw is of moeilijk plekken vindt',
        'Minstens elk kwartaal cliëntuitkomsten bespreken en doelen stellen',
      ],
      leastCounts: [2, 3, 4, 5],
    },
  },
  'organisatie-6': {
    title: 'Geen exclusiecriteria',
    criterion:
      'Iedere cliënt die werk of een opleiding wil, mag meedoen en blijven meedoen, ook bij middelengebruik, klachten, eerder geweld of gemiste afspraken. Stopt werk of opleiding, dan is er opnieuw hulp.',
    anchors: [
      'Formeel beleid sluit cliënten uit die niet klaar zouden zijn voor werk of opleiding, bijvoorbeeld door middelengebruik, eerder geweld of laag functioneren.',
      'De meeste cliënten kunnen IPS niet gebruiken, omdat men hen niet klaar vindt voor werk of opleiding (bijv. door middelengebruik, eerder geweld, laag functioneren).',
      'Sommige cliënten kunnen IPS niet gebruiken, omdat men hen niet klaar vindt voor werk of opleiding (bijv. door middelengebruik, eerder geweld, laag functioneren).',
      'Niets wijst op (in)formeel uitsluiten. Stopt werk of opleiding, waarom en hoe vaak ook, dan bieden IPS-werkers nieuwe hulp. Er zijn niet veel soorten verwijzers.',
      'Elke cliënt met interesse mag meedoen. Stopt werk of opleiding, waarom en hoe vaak ook, dan bieden IPS-werkers nieuwe hulp. Ggz moedigt aan; veel soorten verwijzers.',
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
      'De organisatie brengt regulier, betaald werk en/of opleiding op vijf manieren onder de aandacht. Zij meet ook de toeleiding en het resultaat, en deelt die cijfers.',
    anchors: [
      'Van de vijf strategieën gebruikt de organisatie er geen of één.',
      'Van de vijf strategieën gebruikt de organisatie er twee.',
      'Van de vijf strategieën gebruikt de organisatie er drie.',
      'Van de vijf strategieën gebruikt de organisatie er vier.',
      'Alle vijf: vragen bij intake, vragen in (half)jaarlijkse besprekingen, promotie, minstens 2x per jaar ervaringen delen, minstens elk kwartaal meten en delen.',
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
        'Werk en opleiding in elk (half)jaarlijks assessment of plangesprek',
        'Verschillende promotie-uitingen over IPS zijn in huis te zien',
        'Minstens 2x per jaar steun om ervaringen van cliënten uit te wisselen',
        'Elk kwartaal toeleiding en resultaat gemeten; naar leiding en IPS-team',
      ],
      leastCounts: [2, 3, 4, 5],
    },
  },
  'organisatie-8': {
    title: 'IPS-ondersteuning vanuit de organisatieleiding',
    criterion:
      'De organisatieleiding, zoals de raad van bestuur en hoofden van afdelingen, steunt de invoering en borging van IPS. Dat gebeurt met vijf kernonderdelen.',
    anchors: [
      'Van de vijf onderdelen is er één aanwezig.',
      'Van de vijf onderdelen zijn er twee aanwezig.',
      'Van de vijf onderdelen zijn er drie aanwezig.',
      'Van de vijf onderdelen zijn er vier aanwezig.',
      'Alle vijf: kennis van IPS bij de top, vaste metingen van modeltrouw, leiding in de stuurgroep, missie en doelen naar managers, knelpunten 2x per jaar in het MT.',
    ],
    shortAnchors: ['1 van 5 onderdelen', '2 van 5', '3 van 5', '4 van 5', 'alle 5'],
    columns: ['A', 'O'],
    divergence: 'forbidden',
    sources: ['DS', 'INT', 'OBS'],
    evidence: {
      kind: 'components',
      noun: 'onderdelen',
      names: [
        'Raad van bestuur en hoofd behandelzaken tonen kennis van IPS',
        'Modeltrouwmeting voor kwaliteit: elk half jaar, vanaf "goed" elk jaar',
        'Leiding actief in stuurgroep, elk kwartaal (hoge score: elk half jaar)',
        'Bestuur: missie, doelen naar managers binnen half jaar, dan elk jaar',
        'Programmaleider en MT: minstens 2x per jaar knelpunten en oplossingen',
      ],
      leastCounts: [2, 3, 4, 5],
    },
    remark:
      'Hoe vaak gemeten moet worden, hangt af van het totaaloordeel van dezelfde schaal: de reviewer bepaalt zelf ja of nee; nul onderdelen, in de bron niet genoemd, leest dit hulpmiddel als 1.',
  },
} as const satisfies Record<Extract<AoItemId, `organisatie-${string}`>, AoItemDefinition>;
