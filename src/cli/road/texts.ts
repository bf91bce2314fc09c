import { counted } from '../../scale/dutch';
import type { Example } from '../texts';

/** `road`. */
export const ROAD_COMMAND_TEXTS = {
  describe: 'Zoekt de weg met de minste inspanning naar een oordeel',
  to: 'Het oordeel waar de weg heen leidt',
  column: 'De kolom die het oordeel moet halen',
  everyColumn: 'both: elke kolom van de meting',
  fixed: "Items die niet kunnen stijgen, met komma's ertussen",
  hard: "Items waarvan elk anker driemaal zo zwaar telt, met komma's ertussen",
  examples: [
    ['$0 road meting.xlsx --to goed', 'in elke kolom van de meting'],
    ['$0 road meting.xlsx --to goed --column A --hard begeleiding-7,organisatie-1', 'in één kolom'],
  ] as Example[],
  fixedAndHard: (item: string) => `${item} staat bij --fixed en bij --hard. Kies een van beide.`,
  noColumn: (column: string, columns: readonly string[]) =>
    `--column: deze meting heeft geen kolom ${column}. Kies --column ${columns.join(' of ')}, of laat --column weg.`,
  /** @param columns where there are several in the measurement: those that are asked */
  goal: (verdict: string, columns: string) => `De weg naar ${verdict}${columns === '' ? '' : ` voor ${columns}`}:`,
  step: (number: number, where: string, from: number, to: number, effort: number) =>
    `${number}. ${where}: van ${from} naar ${to} (inspanning ${effort})`,
  anchor: (rating: number, text: string) => `anker ${rating}: ${text}`,
  end: (effort: number, items: number, totals: readonly string[]) =>
    `Samen inspanning ${effort}, bij ${counted(items, 'item', 'items')}. Daarna: ${totals.join(' en ')}.`,
  theTotal: 'Het totaal',
  margin: (subject: string, points: number) =>
    `${subject} kan ${points === 0 ? 'geen punt' : counted(points, 'punt', 'punten')} verliezen zonder dat het oordeel daalt.`,
} as const;
