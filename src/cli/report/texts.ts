import type { Example } from '../texts';

/** `report`. */
export const REPORT_COMMAND_TEXTS = {
  describe: 'Maakt van een scoringswerkmap een verslag voor Word (.docx)',
  out: 'Het verslag dat wordt gemaakt; de naam eindigt op .docx',
  withReviewers: 'Van een consensus ook wat elke reviewer scoorde, als bijlage',
  examples: [['$0 report meting.xlsx --out verslag.docx', 'en noemt wat een oordeel nog in de weg staat']] as Example[],
} as const;
