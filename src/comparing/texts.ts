import { counted, listed } from '../scale/dutch';

/** What stands in the way of putting measurements beside each other; they are called by their files or their reviewers. */
export const COMPARABLE_TEXTS = {
  otherScale: (one: string, scale: string, other: string, second: string) =>
    `${one} meet met ${scale} en ${other} met ${second}. Alleen metingen met dezelfde schaal zijn te vergelijken.`,
  otherModel: (one: string, model: string | null, other: string, second: string | null) =>
    `${one} meet met het model ${model ?? '-'} en ${other} met ${second ?? '-'}. ` +
    'Alleen metingen met hetzelfde model zijn te vergelijken.',
  copy: (one: string, other: string) =>
    `${other} is een kopie van ${one}: dezelfde meting, met dezelfde scores. Kies de werkmap van de andere reviewer.`,
  otherProgramme: (one: string, code: string, other: string, second: string) =>
    `${one} heeft programmacode ${code} en ${other} heeft ${second}.`,
  sameId: (one: string, other: string) =>
    `${one} en ${other} begonnen als kopie van één werkmap, maar reviewer, programma, datum of scores verschillen. ` +
    'Kijk of dit de werkmappen zijn die u bedoelt.',
  incomplete: (name: string, items: readonly string[]) =>
    `${name} is niet compleet: er ${items.length === 1 ? 'ontbreekt nog een geldige score' : 'ontbreken nog geldige scores'} bij ` +
    `${counted(items.length, 'item', 'items')} (${listed(items.slice(0, 5))}${items.length > 5 ? ', …' : ''}).`,
} as const;

/** How far reviewers agree. */
export const AGREEMENT_TEXTS = {
  /** @param column where a form has two; else null */
  hidden: (column: string | null, total: number, items: number) =>
    `De totalen${column === null ? '' : ` van ${column}`} zijn gelijk (${total}), maar ` +
    `${counted(items, 'item is', 'items zijn')} verschillend gescoord.`,
} as const;

/** What is kept of each reviewer in a consensus. */
export const CONSENSUS_TEXTS = {
  /** Who has no code, by the place of the file. */
  reviewer: (place: number) => `reviewer ${place}`,
  again: (code: string, time: number) => `${code} (${time})`,
  said: (codes: readonly string[], text: string) => `${listed(codes)}: ${text}`,
} as const;
