import { listed } from '../../scale/dutch';

/** The sentences of the advice that evidence gives; what a number or an answer is called stands with its question. */
export const ADVICE_TEXTS = {
  judgement: 'Hier valt niets te berekenen: kies het anker dat het best past bij wat is gevonden.',
  /** Between two anchors that are both admissible. */
  or: ' of ',
  incomplete: (asked: string) => `Nog geen advies. Vul nog in: ${asked}.`,
  quoted: (text: string) => `"${text}"`,
  componentsOf: (question: string, components: string) => `"${question}" bij ${components}`,
  atWorker: 'bij IPS-werker',
  atWorkers: 'bij IPS-werkers',
  ofWorkers: (at: string, workers: string, field: string) => `${at} ${workers} "${field}"`,
  others: (count: number) => `nog ${count}`,
  /** There is advice, but no answer is known in full, as with the mean of many workers of whom one is blank. */
  unknownMayStay: 'wat nog ontbreekt, verandert niets',
  sentence: (facts: string, outcome: string, reason: string) => `${facts}: ${outcome}${reason}.`,
  none: 'geen advies',
  anchor: (anchors: string) => `anker ${anchors}`,
  atMost: (phrase: string) => `hoogstens ${phrase}`,
  atLeast: (phrase: string) => `minstens ${phrase}`,
  soOnAverage: (phrase: string) => `dus gemiddeld ${phrase}`,
  so: (phrase: string) => `dus ${phrase}`,
  rounded: (number: string) => `afgerond ${number}`,
  roundedCounts: ' (het afgeronde getal telt)',
  because: (reason: string) => `, want ${reason}`,
  capped: (next: number, asks: readonly string[]) => `, want anker ${next} vraagt ${asks.join(' en ')}`,
  between: (number: string) => `, want ${number} ligt op de schaal precies tussen die twee`,
  inShort: (anchor: string) => ` (${anchor})`,
} as const;

/** The first few, and how many there are besides. */
export function someOf(all: readonly string[], most: number): string {
  const shown = all.slice(0, most);
  return listed(all.length > shown.length ? [...shown, ADVICE_TEXTS.others(all.length - shown.length)] : shown);
}

/** What is said of an answer that cannot be. */
export const ANSWER_TEXTS = {
  whole: 'een heel getal',
  number: 'een getal',
  within: (kind: string, least: string, most: string) => `Vul ${kind} van ${least} tot en met ${most} in.`,
  options: (labels: readonly string[]) => `Kies uit: ${labels.join(', ')}.`,
  cannotBe: (typed: string, wanted: string) => `"${typed}" kan niet. ${wanted}`,
  yesOrNo: 'Kies ja of nee.',
  oneOrPerPerson: 'vul één getal in, of een getal per persoon; niet allebei.',
  noList: 'vul hier één getal in, geen lijst.',
  tooMany: (count: number, most: number) => `dit zijn er ${count}. Meer dan ${most} kan niet.`,
  inList: (label: string, number: number) => `${label} (nummer ${number})`,
  countOrEach: 'vul een aantal in, of kies ja of nee; niet allebei.',
  tooManyAnswers: (count: number, answers: number) => `er zijn er ${count}, maar er staan ${answers} antwoorden.`,
} as const;

/** What is said of what is recorded of workers. */
export const WORKER_TEXTS = {
  tooMany: (count: number, most: number) => `Er zijn ${count} regels ingevuld. Meer dan ${most} kan niet.`,
  problem: (field: string, worker: string, problem: string) => `${field} (${worker}): ${problem}`,
  unusual: (field: string, worker: string, typed: string, asks: string) => `${field} (${worker}) is ${typed}, ${asks}`,
  coded: (line: number, code: string) => `${line} (${code})`,
} as const;

/** What is said where workers had different answers to what is asked once now. */
export const EARLIER_REVIEW_TEXTS = {
  differ: (item: string, all: string, rest: string) =>
    `${item}: hoe vaak de checklist wordt beoordeeld, is niet overal hetzelfde ingevuld (${all}). ${rest}`,
  own: 'Het antwoord bij het item zelf telt.',
  leastFrequent: (answer: string) => `De minst frequente telt: ${answer}. Geef bij het item één antwoord.`,
  cannotBe: (answer: string) => `Bij het item staat nu ${answer}; dat kan niet. Geef bij het item één antwoord.`,
} as const;
