import type { Entry } from '../../../measurement/entry';
import type { ChoiceInput, EvidenceInput } from '../../../scale/evidence-input';
import type { Limits } from '../../../scale/limits';
import { typedCell } from '../../paper/a1';
import { YES_OR_NO } from '../../tables/evidence-codec';
import type { FactCells } from './fact-cells';
import type { AnswerLine } from './layout';
import type { Constant } from '../../paper/plan';
import type { Filled, FormulaCell } from '../../paper/sheet-template';
import type { OneByOneCells, WorkerColumn } from '../workers/layout';

/**
 * What the hidden cells beside an answer hold: the number that it is at worst and at best, the same twice once it is
 * there; or a cross where it cannot be.
 */
export const CANNOT_BE = 'x';

interface Bounds {
  readonly worst: string;
  readonly best: string;
}

/** The place of a choice among its options, from 1: the number that stands for it. */
export const choiceNumber = ({ options }: ChoiceInput, value: string | number): number =>
  1 + options.findIndex((option) => option.value === value);

/** What stands for something typed that can be no answer at all: an error, TRUE, or a text that looks like an error. */
const NO_ANSWER = '#';

/** What is typed in the answer of a line, empty text where it is blank. The same formula on every line. */
export function typedFormula(letters: string, typed: (filled: Filled) => Constant): FormulaCell {
  const cell = typedCell(letters, 'own row');
  return {
    formula:
      `IF(ISERROR(${cell}),"${NO_ANSWER}",IF(LEN(${cell})=0,"",` +
      `IF(ISLOGICAL(${cell}),"${NO_ANSWER}",IF(LEFT(${cell},1)="${NO_ANSWER}","${NO_ANSWER}",${cell}))))`,
    repeats: `typed ${letters}`,
    result: (filled) => {
      const content = typed(filled);
      if (typeof content === 'boolean') return NO_ANSWER;
      return typeof content === 'string' && content.startsWith(NO_ANSWER) ? NO_ANSWER : (content ?? '');
    },
  };
}

/** The formulas of the worst and the best of an answer line. */
export function answerFormulas({ input, component, row }: AnswerLine, places: AnswerPlaces): Bounds {
  const typed = `${places.typed}${row}`;
  const worst = `${places.worst}${row}`;
  const bounds = (filled: string, blank: Bounds): Bounds => ({
    worst: `IF(${typed}="",${blank.worst},${filled})`,
    best: `IF(ISTEXT(${worst}),"${CANNOT_BE}",IF(${typed}="",${blank.best},${worst}))`,
  });
  switch (input.kind) {
    case 'number': {
      const blank = { worst: input.blankMeans ?? input.worst, best: input.blankMeans ?? input.best };
      return bounds(numberFormula(typed, input, input.percent === true), whenBlank(input, blank, places));
    }
    case 'numbers':
      return whenBlank(input, { worst: input.least, best: input.most }, places);
    case 'choice': {
      const options = input.options.map(({ label }, index) => [label, index + 1] as const);
      const blank = { worst: choiceNumber(input, input.worst), best: choiceNumber(input, input.best) };
      return bounds(wordFormula(typed, options), whenBlank(input, blank, places));
    }
    case 'checklist': {
      if (component !== null) return bounds(wordFormula(typed, PRESENCE), { worst: '0', best: '1' });
      const below = (letters: string) => `${letters}${row + 1}:${letters}${row + input.names.length}`;
      const [least, most] = [`SUM(${below(places.worst)})`, `SUM(${below(places.best)})`];
      const length = input.names.length;
      const count = numberFormula(typed, { least: 0, most: length, whole: true }, false);
      // The components decide once one of them is answered; a number beside them is one answer too many.
      const counted = `IF(${most}-${least}=${length},${count},"${CANNOT_BE}")`;
      const { worst: found, best } = bounds(counted, { worst: least, best: most });
      return { worst: `IF(COUNT(${below(places.worst)})<${length},"${CANNOT_BE}",${found})`, best };
    }
  }
}

/** A component of a check list counts for one where it is present. */
const PRESENCE = YES_OR_NO.options.map(({ value, label }) => [label, value === 'yes' ? 1 : 0] as const);

export interface AnswerPlaces {
  /** The letters of the hidden columns. */
  readonly typed: string;
  readonly worst: string;
  readonly best: string;
  /** Where the field of the workers stands that answers the input. */
  readonly workers: WorkerColumn | null;
  /** Where another sheet answers the input. */
  readonly fact: FactCells | null;
  /** The cell with the number of workers. */
  readonly workersCount: string;
  /** How many there are, without lines that stand for all of them together. */
  readonly realWorkers: Bounds;
  /** Where the rule of the item looks at workers one by one. */
  readonly oneByOne: OneByOnePlaces | null;
}

/** What the one answer needs of the others for workers to be looked at one by one (E3b). */
export interface OneByOnePlaces {
  readonly cells: OneByOneCells;
  /** Of an answer under a key of the same item, the cell in one of the hidden columns. */
  readonly answer: (key: string, letters: string) => string;
  /** The number by which a choice stands in its cell. */
  readonly choice: (key: string, value: string | number) => number;
}

/** What a blank stands for: what the workers come to, and else anything that can still be filled in. */
function whenBlank(
  input: EvidenceInput,
  { worst, best }: Record<'worst' | 'best', number>,
  places: AnswerPlaces,
): Bounds {
  const { workers, fact } = places;
  if (input.kind === 'number' && input.countsWorkers) {
    return places.realWorkers;
  }
  if (fact !== null) {
    // Every fact rises to what is best.
    const known = (cell: string, otherwise: number) => `IF(${cell}="",${otherwise},${cell})`;
    return { worst: known(fact.least, worst), best: known(fact.most, best) };
  }
  if (workers === null) return { worst: String(worst), best: String(best) };
  const lessIsBetter = input.kind === 'number' && input.best <= input.worst;
  const [worse, better] = lessIsBetter ? (['most', 'least'] as const) : (['least', 'most'] as const);
  // Empty text where no worker has anything filled in.
  const from = (cell: string, otherwise: number) => `IF(Werkers!${cell}="",${otherwise},Werkers!${cell})`;
  return {
    worst: lookedAtEach(input, places, 'worst', from(workers[worse], worst), (cells) => from(cells[worse], worst)),
    best: lookedAtEach(input, places, 'best', from(workers[better], best), (cells) => from(cells[better], best)),
  };
}

/**
 * What workers come to once they are looked at one by one, as `readOneByOne` does; what they are gathered to where the rule
 * of the item asks no such thing or one of its two questions is answered with the item itself.
 */
function lookedAtEach(
  { key }: EvidenceInput,
  { typed, worst, best, workers, workersCount, oneByOne }: AnswerPlaces,
  as: 'worst' | 'best',
  gathered: string,
  from: (cells: Record<'least' | 'most', string>) => string,
): string {
  if (!oneByOne) return gathered;
  const { cells, answer, choice } = oneByOne;
  const { rule } = cells;
  const blank = [rule.key, rule.of].map((each) => `${answer(each, typed)}=""`);
  const applies = (found: string) => `IF(AND(${blank.join(',')},${workersCount}>0),${found},${gathered})`;
  // Once each worker has been looked at, the table's rule for few of them must not hold for the mean.
  if (key === rule.of) {
    return applies(`IF(ISTEXT(${gathered}),"${CANNOT_BE}",IF(Werkers!${cells.left}=0,0,${rule.below}))`);
  }
  const counted = cells.columns.find(({ id }) => id === workers?.id);
  if (!counted) return gathered;
  if (key !== rule.key) return applies(from(counted));
  const holds = rule.when.map((condition) => {
    const values = 'oneOf' in condition ? condition.oneOf : [];
    const cell = answer(condition.key, as === 'worst' ? worst : best);
    return values.map((value) => `${cell}=${choice(condition.key, value)}`).join(',');
  });
  return applies(`IF(AND(${holds.join(',')}),${from(cells.key)},${from(counted)})`);
}

/** A number within limits; percentages may stand there as a fraction. */
function numberFormula(typed: string, { least, most, whole }: Limits, percent: boolean): string {
  const tests = [`${typed}>=${least}`, `${typed}<=${most}`, ...(whole ? [`ROUND(${typed},9)=ROUND(${typed},0)`] : [])];
  const value = percent ? `ROUND(IF(${typed}<=1,100,1)*${typed},9)` : `ROUND(${typed},9)`;
  return `IF(ISNUMBER(${typed}),IF(AND(${tests.join(',')}),${value},"${CANNOT_BE}"),"${CANNOT_BE}")`;
}

function wordFormula(typed: string, words: readonly (readonly [string, number])[]): string {
  return words.reduceRight((rest, [word, number]) => `IF(${typed}="${word}",${number},${rest})`, `"${CANNOT_BE}"`);
}

/** The number by which an answer stands in its hidden cell. */
export function answerNumber(input: EvidenceInput, answer: number | string): number {
  return input.kind === 'choice' ? choiceNumber(input, answer) : Number(answer);
}

/** The worst and the best that one component of a check list comes to: 1 is present. */
export function componentBounds(entry: Entry | undefined): Record<'worst' | 'best', number | string> {
  if (entry === undefined || entry === null || entry === '') return { worst: 0, best: 1 };
  const number = entry === 'yes' ? 1 : entry === 'no' ? 0 : CANNOT_BE;
  return { worst: number, best: number };
}
