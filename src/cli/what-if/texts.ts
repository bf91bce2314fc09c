import type { Example } from '../texts';

/** `what-if`. */
export const WHAT_IF_COMMAND_TEXTS = {
  describe: 'Rekent uit wat andere scores met de totalen en oordelen doen; de werkmap blijft zoals hij is',
  file: 'De werkmap (.xlsx); zonder werkmap is --scale nodig',
  scale: 'De schaal van een lege meting, in plaats van een werkmap',
  model: 'Het model van een lege meting (bij de IPS-A/O-schaal verplicht)',
  set: 'Een score, als item=score of item:kolom=score; mag vaker',
  examples: [
    ['$0 what-if meting.xlsx --set begeleiding-7=4', 'in elke kolom waarin het item wordt gescoord'],
    ['$0 what-if meting.xlsx --set organisatie-3:O=5 --set bezetting-2=5', 'in één kolom, en meer scores tegelijk'],
    ['$0 what-if --scale ips-25-2024 --set ips25-17=4', 'zonder werkmap'],
  ] as Example[],
  nothingChosen: 'Noem een werkmap, of kies met --scale een schaal.',
  bothChosen: 'Geef een werkmap, of --scale en --model; niet allebei. De schaal en het model staan in de werkmap.',
  twice: (item: string, column: string) => `--set: ${item}, kolom ${column}, staat er meer dan één keer.`,
  unreadable: (text: string) =>
    `--set: "${text}" is niet te lezen. Schrijf item=score, of item:kolom=score voor één kolom, ` +
    'bijvoorbeeld begeleiding-7=4 of organisatie-3:O=5.',
  notAScore: (item: string, score: string) =>
    `--set: ${item}: "${score}" is geen geldige score (een heel getal van 1 tot en met 5).`,
  noColumn: (column: string, item: string, columns: readonly string[]) =>
    `--set: er is geen kolom "${column}". Kies voor ${item} uit: ${columns.join(', ')}.`,
  closed: (item: string, column: string) => `--set: ${item} wordt in deze meting niet gescoord in kolom ${column}.`,
  whatIf: 'Wat als:',
  now: 'Nu:',
  then: 'Dan:',
  difference: (columns: readonly string[]) => `Verschil: ${columns.join(', ')}`,
  added: 'Er komt bij:',
  gone: 'Er vervalt:',
  unchanged: 'De werkmap is niet veranderd.',
  noScore: 'nog geen score',
} as const;
