import type { Example } from '../texts';

/** `upgrade`. */
export const UPGRADE_COMMAND_TEXTS = {
  describe: 'Zet een oudere of beschadigde scoringswerkmap om in een nieuwe, met alles wat is ingevuld',
  out: 'Het bestand dat wordt gemaakt; met --force mag het de werkmap zelf zijn',
  examples: [['$0 upgrade oud.xlsx --out nieuw.xlsx', 'en noemt wat niet kon worden overgenomen']] as Example[],
} as const;
