import type { UnreadableReason } from '../../workbook/unreadable-workbook';
import { UNREADABLE_REASONS } from '../../workbook/unreadable-workbook';

export const START_TEXTS = {
  newTitle: 'Nieuwe meting',
  newIntro: 'Maak in deze werkmap een werkboek om te scoren. De gegevens kunt u later op het blad Meting aanvullen.',
  scale: 'Schaal',
  model: 'Wat wordt gemeten?',
  modelHint: 'Dit bepaalt welke items meetellen en kan later niet meer worden gewijzigd.',
  organisation: 'Organisatie',
  programme: 'Programma of team',
  date: 'Datum van de meting',
  kind: 'Soort meting',
  kindNone: 'Kies …',
  reviewer1: 'Reviewer 1',
  reviewer2: 'Reviewer 2',
  fte: 'IPS-werkers (fte)',
  make: 'Maak het werkboek',
  made: 'Het werkboek is gemaakt. U kunt beginnen met scoren.',
  currentTitle: 'Meting in deze werkmap',
  begin: 'Begin met scoren',
  resume: 'Verder met scoren',
  complete: 'Bekijk de scores',
  notFilled: 'niet ingevuld',
  change: 'Deze gegevens wijzigt u op het blad Meting. Een nieuwe meting maakt u in een nieuwe werkmap.',
  damageTitle: 'De meting is beschadigd',
  damageIntro: 'Herstellen bouwt de bladen opnieuw op. Alle scores, toelichtingen en aanbevelingen blijven bewaard.',
  repair: 'Herstellen',
  repaired: 'De meting is hersteld.',
  allPlaced: 'Alles wat was ingevuld, is bewaard.',
  unplacedTitle: 'De meting is hersteld, maar dit kon niet worden geplaatst:',
  unreadableTitle: 'De meting kan niet worden gelezen',
  unreadable: (reason: UnreadableReason) => {
    const text = UNREADABLE_REASONS[reason];
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  readAgain: 'Opnieuw lezen',
} as const;
