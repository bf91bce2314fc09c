import type { DifferenceWeight } from '../../comparing/what-matters';
import { withComma } from '../../scale/dutch';
import type { Example } from '../texts';

const decimals = (value: number) => withComma(value.toFixed(2));

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
  /** Of two reviewers. */
  agreement: (names: readonly [string, string], exact: string, pairs: number, withinOne: string) =>
    `${names[0]} en ${names[1]}: ${exact} van ${pairs} scores gelijk, ${withinOne} binnen één punt`,
  share: (count: number, of: number) => `${count} (${Math.round((100 * count) / of)} %)`,
  means: (first: string, shift: number, meanAbsoluteDifference: number) => {
    const size = decimals(Math.abs(shift));
    const who =
      size === decimals(0)
        ? 'gemiddeld scoren zij even hoog'
        : `${first} scoort gemiddeld ${size} ${shift < 0 ? 'lager' : 'hoger'}`;
    return `  ${who}; het gemiddelde verschil is ${decimals(meanAbsoluteDifference)} punt`;
  },
  noPairs: (names: readonly [string, string]) => `${names[0]} en ${names[1]}: geen scores om te vergelijken`,
  difference: (where: string, scores: readonly (readonly [name: string, score: number])[], weight: string) =>
    `  ${where}: ${scores.map(([name, score]) => `${name} ${score}`).join(', ')}${weight === '' ? '' : ` (${weight})`}`,
  weights: {
    large: 'twee punten of meer',
    forbidden: 'verboden verschil',
    verdict: 'beslist over het oordeel',
    small: '',
    equal: '',
  } as const satisfies Record<DifferenceWeight, string>,
  evidence: (places: string) => `Het bewijs verschilt en is niet overgenomen: ${places}.`,
  others: {
    workers: 'De werkers verschillen en zijn niet overgenomen.',
    jobs: 'De banen verschillen en zijn niet overgenomen.',
    bands: 'De grenzen verschillen; die van de schaal zijn gebruikt.',
  },
} as const;
