import { counted } from '../../../scale/dutch';
import type { DeviceWithoutDownload } from '../../report/device-without-download';

/** Start, Samen: a copy for others. */
export const SHARE_TEXTS = {
  leaves: 'Gaat eruit; kruis aan wat toch in de kopie blijft:',
  leavesNothing:
    'Er zijn geen werkers, banen, opmerkingen, scenario’s, eerdere scores, scores van reviewers, bezoekagenda of stukken om weg te laten.',
  stays: 'Blijft erin, want het staat ook in het verslag; vink uit wat er ook uit gaat:',
  names: 'Wat blijft, kan namen bevatten: lees het na. De namen van de reviewers blijven.',
  goes: (words: string) => `Uit de kopie gaat: ${words}.`,
  goesNothing: 'Uit de kopie gaat niets.',
  takenOver: (count: number) =>
    `Wat daaruit volgde, blijft op Bewijs staan als antwoord (${counted(count, 'antwoord', 'antwoorden')}), zodat totalen, oordelen en ankers gelijk blijven.`,
  together: 'Op Werkers blijft onder “alle samen” het anker staan waar alle werkers samen op uitkwamen.',
  neverAlong:
    'Gaan nooit mee: eigen bladen, notities en wat iemand naast de tabellen schreef, en wie het bestand maakte of wijzigde. Deze werkmap blijft zoals zij is.',
  damaged: (reason: string) =>
    `Een kopie kan nu iets anders zeggen dan deze werkmap. Herstel eerst wat bij Controle staat: ${reason}`,
  make: 'Maak de kopie',
  making: 'De kopie wordt gemaakt …',
  made: (name: string) => `De kopie is gemaakt en staat bij uw downloads: ${name}`,
  madeInVain: (device: DeviceWithoutDownload, name: string) =>
    `Excel voor ${device} heeft de kopie niet bewaard (${name}). Hierboven staat wat wel kan.`,
  failed: 'De kopie kon niet worden gemaakt. Controleer de verbinding en probeer het opnieuw.',
  withoutDownload: (device: DeviceWithoutDownload) =>
    `In Excel voor ${device} doet downloaden uit dit deelvenster niets. Maak de kopie in Excel op het web of in Windows.`,
  file: 'Kopie om te delen',
} as const;

/** Start, Samen: reviewers beside each other, in a workbook without a measurement. */
export const REVIEWERS_TEXTS = {
  choose: 'Kies werkmappen …',
  chooseMore: 'Kies er werkmappen bij …',
  onlyRead: 'De bestanden worden alleen gelezen, op deze computer. Er gaat niets naar elders.',
  none: 'Er is nog geen werkmap gekozen.',
  one: 'Kies ook de werkmap van de andere reviewer.',
  tooMany: (most: number) =>
    `Hoogstens ${most} werkmappen staan naast elkaar. Van deze keuze is niets gelezen: kies er minder, of haal er eerst een weg.`,
  twice: (name: string) => `${name} is al gekozen. Kies de werkmap van de andere reviewer.`,
  again: (name: string, time: number) => `${name} (${time})`,
  list: 'Gekozen werkmappen',
  reading: (name: string, at: number, all: number) => `${name} wordt gelezen (${at} van ${all}) …`,
  read: (reviewer: string, organisation: string, date: string) =>
    [reviewer === '' ? 'zonder reviewercode' : `reviewer ${reviewer}`, organisation, date]
      .filter((text) => text !== '')
      .join(', '),
  remove: 'Weghalen',
  removeFile: (name: string) => `Haal ${name} weg`,
  removed: (name: string) => `${name} is weggehaald.`,
  notOpened:
    'dit bestand kon niet worden geopend. Is het verplaatst, of staat het alleen in de cloud? Open het een keer en kies het opnieuw.',
  unforeseen: 'het programma kon dit bestand niet lezen. Dat hoeft niet aan het bestand te liggen.',
  refused: 'Zo kunnen deze werkmappen niet naast elkaar.',
  notRead: 'Haal weg wat niet kon worden gelezen, of kies een ander bestand. Er is niets veranderd.',
  completeFirst: 'Laat eerst ieder voor zich alles scoren.',
  agreement: 'Hoe ver zijn zij het eens?',
  differences: (count: number) =>
    count === 0 ? 'Geen verschillen' : counted(count, 'verschil, en waar', 'verschillen, en waar'),
  begins: 'De consensus begint met de scores die allen gaven. De rest scoort u samen.',
  make: 'Maak de consensusmeting',
  ask: (messages: readonly string[]) => `${messages.join(' ')} Toch doorgaan?`,
  yes: 'Ja, maak de consensusmeting',
  ready: (files: number) => `${files} werkmappen staan naast elkaar.`,
} as const;
