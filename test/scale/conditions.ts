import type { AoItemId } from '../../src/scale/ids';

/** Where a condition stands: an anchor by its number, a component counted from 1, a short anchor, or the criterion. */
export type Place = readonly ['anker' | 'onderdeel' | 'kort', number] | readonly ['criterium'];

/** A condition of the source, found by hand there, with the words by which a reader finds it in our text. */
export type Condition = readonly [item: AoItemId, place: Place, what: string, words: RegExp];

/** Conditions, quantifiers and subjects that were lost in the shortened texts of before. */
export const CONDITIONS: readonly Condition[] = [
  ['bezetting-3', ['criterium'], 'tot een andere hulpverlener het overneemt', /totdat een andere hulpverlener/],
  ['bezetting-3', ['criterium'], 'in een minder intensieve vorm', /minder intensieve begeleiding/],
  ['bezetting-3', ['criterium'], 'iedere werker, alle fasen', /^(Iedere|Elke) .* alle fasen/],
  [
    'bezetting-3',
    ['criterium'],
    'een deskundige voor geldzaken en regels mag',
    /geldzaken en regels.*deskundige inschakelen/,
  ],
  [
    'bezetting-3',
    ['onderdeel', 6],
    'tot een andere hulpverlener het overneemt',
    /totdat een andere hulpverlener minder intensief/,
  ],

  ['organisatie-1', ['anker', 2], 'cliënten bij medewerkers zonder team', /OF cliënten .* niet in een team werken/],
  ['organisatie-2', ['criterium'], 'geen administratieve besprekingen', /geen administratieve besprekingen/],
  [
    'organisatie-2',
    ['criterium'],
    'elke week, actief, over individuele cliënten',
    /elke week actief.*individuele cliënten/,
  ],
  ['organisatie-2', ['criterium'], 'hetzelfde cliëntdossier', /hetzelfde cliëntdossier/],
  ['organisatie-2', ['onderdeel', 4], 'nabij of gedeeld', /dicht bij of gedeeld met/],
  ['organisatie-2', ['onderdeel', 5], 'wie nog geen traject heeft', /nog geen traject/],
  [
    'organisatie-3',
    ['anker', 5],
    'vast overleg en elke week contact',
    /^Minstens eens per maand .* face-to-face.*elke week contact/,
  ],
  ['organisatie-3', ['kort', 4], 'minstens elk kwartaal', /minstens elk kwartaal/],
  ['organisatie-3', ['kort', 5], 'minstens elke maand', /minstens elke maand.*én elke week/],

  ['organisatie-4', ['criterium'], 'volgens Supported Employment', /elke week .*supervisie.*Supported Employment/i],
  ['organisatie-4', ['criterium'], 'een deel van de cliënten overnemen, zo nodig', /een deel van hen.*zo nodig/],
  ['organisatie-4', ['anker', 3], 'gescheiden, één per locatie', /platteland.*ver van elkaar.*één per locatie/],
  ['organisatie-4', ['anker', 3], 'telefoon of VC, 2-3 keer per maand', /2-3 keer per maand.*telefoon of VC/],
  ['organisatie-4', ['anker', 4], 'een eenheid', /^Minstens 2 .* eenheid voor werk en opleiding/],
  ['organisatie-4', ['anker', 4], 'geplande supervisie', /2-3x\/maand geplande supervisie/],
  ['organisatie-4', ['anker', 4], 'zo nodig overname', /Zo nodig nemen zij cliënten over/],
  [
    'organisatie-4',
    ['anker', 4],
    'ggz-teamleden beschikbaar om te helpen',
    /Ggz-teamleden zijn beschikbaar om te helpen/,
  ],
  ['organisatie-4', ['anker', 4], 'face-to-face, VC of telefonisch', /face-to-face, VC, telefonisch/],
  ['organisatie-4', ['anker', 5], 'werk- of opleidingsplekken', /elke week .*werk- of opleidingsplekken.*zo nodig/i],
  ['organisatie-4', ['kort', 3], 'zo nodig overname', /zo nodig overname/],
  ['organisatie-4', ['kort', 4], 'zo nodig overname', /zo nodig overname/],
  ['organisatie-4', ['kort', 5], 'zo nodig overname', /zo nodig overname/],

  [
    'organisatie-5',
    ['onderdeel', 1],
    'in een kleiner team een deel voor ander leidinggevend werk',
    /In een kleiner team mag .*vooraf vastgesteld deel.*ander leidinggevend werk/,
  ],
  ['organisatie-5', ['onderdeel', 1], 'bij vier de helft', /bij vier de helft/],
  [
    'organisatie-5',
    ['anker', 5],
    'in een kleiner team een deel voor ander leidinggevend werk',
    /kleiner team mag een vooraf vastgesteld deel/,
  ],
  ['organisatie-5', ['onderdeel', 4], 'toekijken, voordoen en feedback', /kijkt toe, doet voor, geeft feedback/],
  ['organisatie-5', ['onderdeel', 5], 'actuele uitkomsten, minstens elk kwartaal', /^Minstens elk kwartaal actuele/],

  ['organisatie-6', ['criterium'], 'cognitieve stoornissen', /cognitieve stoornissen/],
  ['organisatie-6', ['criterium'], 'presentatie', /presentatie/],
  ['organisatie-6', ['criterium'], 'noch formeel noch informeel', /noch formeel noch informeel/],
  ['organisatie-6', ['criterium'], 'geen screening om uit te sluiten', /screening.*sluit de ggz daarmee niemand uit/],
  ['organisatie-6', ['criterium'], 'ook als IPS al loopt', /ook als IPS al loopt/],
  ['organisatie-6', ['anker', 1], 'wie uitsluit', /werk- en opleidingswerkers, casemanagers of andere werkers/],
  ['organisatie-6', ['anker', 4], 'noch formeel noch informeel', /noch formeel noch informeel/],
  [
    'organisatie-6',
    ['anker', 5],
    'aanmoediging om werk of opleiding te overwegen',
    /Ggz-werkers moedigen cliënten aan werk of opleiding te overwegen/,
  ],

  [
    'organisatie-7',
    ['criterium'],
    'ervaringen uitwisselen met cliënten en medewerkers',
    /ervaringen uitwisselen met andere cliënten en medewerkers/,
  ],
  [
    'organisatie-7',
    ['criterium'],
    'afdelingen voor (jong)volwassenen met ernstige klachten',
    /\(jong\)volwassenen met ernstige psychische klachten/,
  ],
  ['organisatie-7', ['onderdeel', 2], 'alle besprekingen', /alle jaarlijkse \(of halfjaarlijkse\) besprekingen/],
  [
    'organisatie-7',
    ['onderdeel', 4],
    'ervaringen uitwisselen met cliënten en medewerkers',
    /^Minstens twee keer per jaar.*andere cliënten en medewerkers/,
  ],
  ['organisatie-7', ['onderdeel', 5], 'minimaal elk kwartaal meten', /Elk kwartaal minimaal/],
  ['organisatie-7', ['anker', 5], 'minimaal elk kwartaal meten', /minimaal elk kwartaal/],
  [
    'organisatie-7',
    ['anker', 5],
    'ervaringen uitwisselen met cliënten en medewerkers',
    /uit te wisselen met cliënten en medewerkers/,
  ],

  ['organisatie-8', ['onderdeel', 5], 'minstens twee keer per jaar', /minstens twee keer per jaar/],
  ['organisatie-8', ['onderdeel', 5], 'constructieve factoren', /struikelblokken en constructieve factoren/],
  ['organisatie-8', ['onderdeel', 5], 'het managementteam helpt', /MT helpt oplossingen te bedenken en in te voeren/],
  ['organisatie-8', ['onderdeel', 3], 'de stuurgroep schrijft een actieplan', /De stuurgroep schrijft een actieplan/],
  ['organisatie-8', ['onderdeel', 3], 'minstens één lid', /minstens één lid/],
  [
    'organisatie-8',
    ['onderdeel', 3],
    'hoe vaak, naar het oordeel',
    /minstens elk kwartaal \(bij "goed" of "voorbeeldig" minstens elk half jaar\)/,
  ],
  [
    'organisatie-8',
    ['onderdeel', 2],
    'hoe vaak, naar het oordeel',
    /minstens elk half jaar\..*"goed" of "voorbeeldig".* minstens eens per jaar/,
  ],
  [
    'organisatie-8',
    ['onderdeel', 4],
    'eerst binnen zes maanden, dan elk jaar',
    /alle managers.*eerste 6 maanden.*minstens eens per jaar/i,
  ],
  [
    'organisatie-8',
    ['anker', 5],
    'minstens één lid en een actieplan',
    /minstens één lid van de leiding in de stuurgroep.*die een actieplan schrijft/,
  ],
  [
    'organisatie-8',
    ['anker', 5],
    'hoe vaak, naar het oordeel',
    /minstens elk half jaar \(bij "goed" minstens elk jaar\).*minstens elk kwartaal \(bij "goed" minstens elk half jaar\)/,
  ],
  [
    'organisatie-8',
    ['anker', 5],
    'minstens twee keer per jaar constructieve factoren',
    /minstens twee keer per jaar .*constructieve factoren/,
  ],
  ['organisatie-8', ['criterium'], 'wie de stuurgroep is', /stuurgroep bestaat uit diverse belanghebbenden/],
];
