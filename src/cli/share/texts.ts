import { PART_WORDS } from '../../scoring/sharing/texts';
import type { Example } from '../texts';

/** The names of parts with what they are called. */
const named = (parts: readonly string[]) =>
  parts.map((part) => `${part} (${PART_WORDS[part as keyof typeof PART_WORDS][1]})`).join(', ');

/** `share`. */
export const SHARE_COMMAND_TEXTS = {
  describe: 'Maakt van een scoringswerkmap een kopie om te delen, zonder wat niet voor anderen is',
  out: 'Het bestand dat wordt gemaakt; nooit de werkmap zelf',
  keep: (parts: readonly string[]) => `Wat er toch in blijft, met komma's ertussen: ${named(parts)}`,
  without: (parts: readonly string[]) => `Wat er ook uit gaat, met komma's ertussen: ${named(parts)}`,
  epilogue:
    'Totalen, oordelen en ankers uit bewijs blijven gelijk: wat uit werkers of banen volgde, staat op Bewijs als antwoord. ' +
    'Toelichtingen, aanbevelingen en het verbeterplan (met namen van wie iets doet) staan ook in het verslag en blijven erin; ' +
    'lees ze na op namen. Namen van reviewers blijven. Eigen bladen en notities gaan niet mee; eigenschappen van het bestand ook niet.',
  examples: [
    [
      '$0 share meting.xlsx --out delen.xlsx',
      'zonder werkers, banen, opmerkingen, scenario’s, eerdere scores, scores van reviewers, bezoekagenda en stukken',
    ],
    ['$0 share meting.xlsx --out delen.xlsx --keep jobs --without notes', 'met de banen, maar zonder toelichtingen'],
  ] as Example[],
  unknown: (option: string, part: string, parts: readonly string[]) =>
    `${option}: "${part}" kan niet. Kies uit: ${parts.join(', ')}.`,
  source: (file: string) => `${file}: dit is de werkmap zelf, en die blijft zoals hij is. Kies een andere naam.`,
  damaged: (file: string, reason: string) =>
    `${file}: deze werkmap is beschadigd, zodat een kopie iets anders kan zeggen. ${reason} ` +
    'Herstel de werkmap eerst in Excel of met het commando upgrade.',
  removed: (words: string) => `Weggelaten: ${words}.`,
  nothingRemoved: 'Er was niets om weg te laten.',
  takenOver: (count: number) =>
    count === 1
      ? 'Op Bewijs is 1 antwoord overgenomen dat hieruit volgde.'
      : `Op Bewijs zijn ${count} antwoorden overgenomen die hieruit volgden.`,
  together: 'Op Werkers staat onder "alle samen" nog het anker waar alle werkers samen op uitkwamen.',
} as const;
