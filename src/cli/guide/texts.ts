import type { Example } from '../texts';

/** `guide`. */
export const GUIDE_COMMAND_TEXTS = {
  describe: 'Maakt van een scoringswerkmap een interviewgids voor Word (.docx)',
  partner: 'Alleen de vragen aan deze gesprekspartner',
  out: 'De gids die wordt gemaakt; de naam eindigt op .docx',
  examples: [
    ['$0 guide meting.xlsx --out gids.docx', 'voor elke gesprekspartner'],
    ['$0 guide meting.xlsx --partner client --out gids.docx', 'alleen voor cliënten'],
  ] as Example[],
} as const;
