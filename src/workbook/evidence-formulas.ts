import type { ChecklistInput, ChoiceInput, EvidenceInput, Limits } from '../scale/evidence-input';
import type { Entry } from '../scoring/entry';
import { typedCell } from './a1';
import type { AnswerLine } from './evidence-layout';
import type { WorkerColumn } from './workers-layout';

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

/** The formulas of the worst and the best of an answer line. */
export function answerFormulas(line: AnswerLine, places: AnswerPlaces): Bounds {
  const { input, component } = line;
  const cell = typedCell(places.answer, 'own row');
  switch (input.kind) {
    case 'number': {
      const worst = whenBlank(
        input,
        { worst: input.blankMeans ?? input.worst, best: input.blankMeans ?? input.best },
        places,
      );
      return bounds(cell, numberFormula(cell, input, input.percent === true), worst, places);
    }
    case 'numbers':
      return whenBlank(input, { worst: input.least, best: input.most }, places);
    case 'choice': {
      const options = input.options.map(({ label }, index) => [label, index + 1] as const);
      const blank = { worst: choiceNumber(input, input.worst), best: choiceNumber(input, input.best) };
      return bounds(cell, wordFormula(cell, options), whenBlank(input, blank, places), places);
    }
    case 'checklist':
      if (component !== null) {
        return bounds(
          cell,
          wordFormula(cell, [
            ['ja', 1],
            ['nee', 0],
          ]),
          { worst: '0', best: '1' },
          places,
        );
      }
      return checklistFormulas(input, cell, line.row, places);
  }
}

export interface AnswerPlaces {
  /** The letters of the column with the answers, and of the hidden ones. */
  readonly answer: string;
  readonly worst: string;
  readonly best: string;
  readonly row: number;
  /** Where the field of the workers stands that answers the input. */
  readonly workers: WorkerColumn | null;
}

/** What a blank stands for: what the workers come to, and else anything that can still be filled in. */
function whenBlank(
  input: EvidenceInput,
  { worst, best }: Record<'worst' | 'best', number>,
  { workers }: AnswerPlaces,
): Bounds {
  if (workers === null) return { worst: String(worst), best: String(best) };
  const lessIsBetter = input.kind === 'number' && input.best <= input.worst;
  const at = (cell: string) => `Werkers!${cell}`;
  const from = (cell: string, otherwise: number) => `IF(${at(workers.count)}=0,${otherwise},${at(cell)})`;
  return lessIsBetter
    ? { worst: from(workers.most, worst), best: from(workers.least, best) }
    : { worst: from(workers.least, worst), best: from(workers.most, best) };
}

function bounds(cell: string, filled: string, blank: Bounds, { worst, row }: AnswerPlaces): Bounds {
  return {
    worst: `IF(ISERROR(${cell}),"${CANNOT_BE}",IF(LEN(${cell})=0,${blank.worst},${filled}))`,
    best: `IF(ISTEXT(${worst}${row}),"${CANNOT_BE}",IF(LEN(${cell})=0,${blank.best},${worst}${row}))`,
  };
}

/** A number within limits; TRUE is a number to LibreOffice. Percentages may stand there as a fraction. */
function numberFormula(cell: string, { least, most, whole }: Limits, percent: boolean): string {
  const tests = [`${cell}>=${least}`, `${cell}<=${most}`, ...(whole ? [`ROUND(${cell},9)=ROUND(${cell},0)`] : [])];
  const value = percent ? `ROUND(IF(${cell}<=1,100,1)*${cell},9)` : `ROUND(${cell},9)`;
  return `IF(ISLOGICAL(${cell}),"${CANNOT_BE}",IF(ISNUMBER(${cell}),IF(AND(${tests.join(',')}),${value},"${CANNOT_BE}"),"${CANNOT_BE}"))`;
}

function wordFormula(cell: string, words: readonly (readonly [string, number])[]): string {
  return words.reduceRight((rest, [word, number]) => `IF(${cell}="${word}",${number},${rest})`, `"${CANNOT_BE}"`);
}

/** The components decide once one of them is answered; a number beside them is one answer too many. */
function checklistFormulas({ names }: ChecklistInput, cell: string, row: number, places: AnswerPlaces): Bounds {
  const [worst, best] = [places.worst, places.best].map(
    (letters) => `${letters}${row + 1}:${letters}${row + names.length}`,
  );
  const noneAnswered = `SUM(${best})-SUM(${worst})=${names.length}`;
  const count = numberFormula(cell, { least: 0, most: names.length, whole: true }, false);
  return {
    worst:
      `IF(OR(COUNT(${worst})<${names.length},ISERROR(${cell})),"${CANNOT_BE}",` +
      `IF(LEN(${cell})=0,SUM(${worst}),IF(${noneAnswered},${count},"${CANNOT_BE}")))`,
    best: `IF(ISTEXT(${places.worst}${row}),"${CANNOT_BE}",` + `IF(LEN(${cell})=0,SUM(${best}),${places.worst}${row}))`,
  };
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
