import type { Example } from '../texts';

/** `consensus`. */
export const CONSENSUS_COMMAND_TEXTS = {
  describe: 'Zet scores van twee tot vijf reviewers naast elkaar en maakt de werkmap waarin zij het eens worden',
  files: 'De werkmappen (.xlsx) van de reviewers; die blijven zoals zij zijn',
  out: 'Het bestand dat wordt gemaakt, met een score waar allen dezelfde gaven',
  incomplete: 'Ook doorgaan als in een werkmap nog scores ontbreken',
  otherProgramme: 'Ook doorgaan als de programmacodes verschillen',
  examples: [
    ['$0 consensus a.xlsx b.xlsx --out consensus.xlsx', 'noemt ook waarin de reviewers verschillen'],
  ] as Example[],
  count: (least: number, most: number, given: number) =>
    `Noem ${least} tot ${most} werkmappen, van elke reviewer een (genoemd: ${given}).`,
  sameFile: (file: string) => `${file}: deze werkmap is twee keer genoemd. Noem de werkmap van de andere reviewer.`,
  overSource: (file: string) =>
    `${file}: dit is een van de werkmappen die worden vergeleken, en die blijven zoals zij zijn. Kies bij --out een andere naam.`,
  goOn: (message: string, option: string) => `${message} Met --${option} gaat het toch door.`,
} as const;
