import { said, concluded, K, P, type Statement } from './statement';

/** What the framework is, and for whom. */
export const ABOUT = [
  said(
    'Wie IPS gaat uitvoeren, voldoet aan alle acht criteria en beschrijft dat in een implementatieplan.',
    K(26, 29),
    K(276, 280),
  ),
  said('Voldoen mag ook samen, in een samenwerkingscoalitie.', K(281, 283)),
  said('Daarna wordt de uitvoering elke 2 jaar getoetst met de modeltrouwmeting.', K(37), P(57)),
  said(
    'Een IPS-traject volgt de principes van IPS, met een trajectbegeleider die door Phrenos is opgeleid en werkt voor een organisatie of coalitie die aan de acht criteria voldoet.',
    K(387, 389),
  ),
] as const satisfies readonly Statement[];

/** Numbers around the principles, the scale and the results. */
export const BACKGROUND = [
  said('principe 1: minstens het minimumloon', K(820, 821)),
  said('principe 3: een trajectbegeleider hoort liefst bij één of twee behandelteams', K(828, 829)),
  said('principe 6: het eerste contact met een werkgever liefst binnen 30 dagen', K(838, 839)),
  said('principe 8: aangeraden is contact elke maand zolang iemand werkt', K(850, 852)),
  said(
    '20 van de 25 items horen bij een of meer principes; 2, 10, 11, 24 en 25 zijn randvoorwaarden',
    K(161, 163),
    K(1007, 1016),
  ),
  said('de werkmonitor houdt elk kwartaal bij hoeveel trajecten er zijn en wat ze opleveren', K(227, 228)),
  concluded('waar de tekst voor de scenario’s naar Bijlage 2 verwijst, staan ze in Bijlage 1', K(209), K(222), K(412)),
] as const satisfies readonly Statement[];
