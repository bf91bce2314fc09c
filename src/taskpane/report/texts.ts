import { counted } from '../../scale/dutch';
import type { DeviceWithoutDownload } from './device-without-download';

/** The tab Verslag. */
export const REPORT_TAB_TEXTS = {
  title: 'Verslag',
  provisional: 'Het verslag is nog voorlopig.',
  complete: 'Elk totaal heeft een oordeel en er staan geen bevindingen open.',
  findings: (words: string) => `In het verslag komen bevindingen: ${words}.`,
  toCheck: 'Naar Controle',
  wordTitle: 'Voor Word',
  wordWhat:
    'Een Word-document: een bladzijde voor het bestuur, en daarna de uitkomst, het profiel, de prioriteiten, alle scores, het verbeterplan en de bronnen. Het laat zien wat er nu in de werkmap staat.',
  withReviewers: 'Met als bijlage wat elke reviewer scoorde',
  make: 'Maak verslag voor Word',
  missing: (details: string) => `In het verslag ontbreken nog: ${details}. Die staan op het blad Meting.`,
  makeAnyway: 'Toch maken',
  fillIn: 'Aanvullen',
  making: 'Het verslag wordt gemaakt …',
  made: (name: string) => `Het verslag is gemaakt en staat bij uw downloads: ${name}`,
  madeInVain: (device: DeviceWithoutDownload, name: string) =>
    `Excel voor ${device} heeft het verslag niet bewaard (${name}). Hierboven staat wat wel kan.`,
  failed: 'Het verslag kon niet worden gemaakt. Controleer de verbinding en probeer het opnieuw.',
  withoutDownload: (device: DeviceWithoutDownload) =>
    `In Excel voor ${device} doet downloaden uit dit deelvenster niets. Bewaar daar het blad Verslag als pdf, of maak het Word-document in Excel op het web of in Windows.`,
  sheetTitle: 'In de werkmap',
  sheetWhat: 'Het blad Verslag is gemaakt voor afdrukken en pdf, en rekent mee met elke score.',
  toReport: 'Naar blad Verslag',
  planTitle: 'Verbeterplan',
  planWhat:
    'Aanvullen zet elke prioriteit die nog geen regel heeft op het blad Verbeterplan, met uw aanbeveling of wat het volgende anker vraagt. Wat er al staat, verandert niet.',
  fill: 'Vul het verbeterplan aan',
  toPlan: 'Naar blad Verbeterplan',
  added: (count: number) =>
    count === 1
      ? 'Er is 1 regel toegevoegd aan het verbeterplan.'
      : `Er zijn ${count} regels toegevoegd aan het verbeterplan.`,
  full: (count: number) =>
    `Het verbeterplan is vol: voor ${counted(count, 'prioriteit', 'prioriteiten')} was geen plaats.`,
  nothingAdded: 'Er was niets toe te voegen: elke prioriteit heeft al een regel.',
  noPriorities:
    'Er was niets toe te voegen: er zijn geen prioriteiten. Die zijn er zodra een item lager dan 5 scoort of een aanbeveling heeft.',
} as const;
