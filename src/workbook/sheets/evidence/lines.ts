import { answerAt } from '../../../measurement/answer-cells';
import type { EvidenceEntries } from '../../../measurement/evidence-entries';
import { columnOfBody, evidenceBodies, type EvidenceBody } from '../../../measurement/recorded-evidence';
import { isBeside } from '../../../scale/evidence-input';
import { oncePer } from '../../../scale/once-per';
import type { ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import { readEvidence, type ReadEvidence } from '../../../scoring/evidence/advise';
import { factsOf } from '../../../scoring/evidence/facts';
import type { Decision } from '../../../scoring/evidence/decide';
import { completed, isReadable } from '../../../scoring/evidence/read-answer';
import { anchorsText } from '../../../scoring/row-advice';
import { anchorCode, anchorsFormula, ruleFormula } from './anchor-formula';
import { cellKindOf, evidenceCell, YES_OR_NO } from '../../tables/evidence-codec';
import { answerFormulas, answerNumber, CANNOT_BE, choiceNumber, componentBounds, typedFormula } from './formulas';
import { factAnswering, type FactPlaces } from './fact-cells';
import { evidenceLayout, type AnswerLine, type EvidenceLayout, type EvidenceLine, type ItemLine } from './layout';
import { EVIDENCE_SHEET_TEXTS as TEXTS } from './texts';
import type { Filled, FormulaCell, TemplateCell } from '../../paper/sheet-template';
import { CLOSED_MARK } from '../../tables/scores';
import { realWorkersCount, workersLayout, type WorkersLayout } from '../workers/layout';

/** What stands on a line of the sheet Bewijs for one column of the form. */
export interface LineCells {
  readonly answer: TemplateCell;
  readonly result: TemplateCell;
  readonly typed: TemplateCell;
  readonly worst: TemplateCell;
  readonly best: TemplateCell;
  readonly advice: TemplateCell;
}

/** The code of evidence that cannot be right; other codes are those of `anchorCode`. */
export const INVALID_CODE = -1;

/** The body of evidence that is recorded in a column on a row; null where there is none. */
export function bodyIn({ formRow }: EvidenceLine, column: ColumnId): EvidenceBody | null {
  return evidenceBodies(formRow).find((body) => columnOfBody(body) === column) ?? null;
}

interface Context {
  readonly layout: EvidenceLayout;
  readonly workers: WorkersLayout;
  readonly facts: FactPlaces;
}

const entriesOf = ({ measurement }: Filled, { formRow }: EvidenceLine, body: EvidenceBody): EvidenceEntries =>
  measurement.evidence.items[formRow.item.id]?.[body] ?? {};

/** What is recorded of items, each read once. */
const readIn = oncePer((filled: Filled) => {
  const reads = new Map<string, ReadEvidence>();
  const facts = factsOf(filled.measurement);
  return (line: ItemLine, body: EvidenceBody): ReadEvidence => {
    const key = `${line.key} ${body}`;
    const known =
      reads.get(key) ??
      readEvidence(line.evidence, entriesOf(filled, line, body), filled.measurement.evidence.workers, facts);
    reads.set(key, known);
    return known;
  };
});

/** Makes the cells of every line. */
export function lineCells(form: ScoreForm, facts: FactPlaces): (line: EvidenceLine, column: ColumnId) => LineCells {
  const context: Context = { layout: evidenceLayout(form), workers: workersLayout(form), facts };
  const items = new Map(
    context.layout.lines.filter((line) => line.kind === 'item').map((line) => [line.formRow.item.id, line]),
  );
  return (line, column) => {
    const body = bodyIn(line, column);
    const item = items.get(line.formRow.item.id);
    if (body === null || !item) return closedCells(line);
    const at = { line: item, column, body };
    switch (line.kind) {
      case 'item':
        return itemCells(context, at);
      case 'answer':
        return answerCells(context, at, line);
      case 'derived':
        return derivedCells(context, at, line.row);
    }
  };
}

const NOTHING = { result: null, typed: null, worst: null, best: null, advice: null } as const;

function closedCells(line: EvidenceLine): LineCells {
  if (line.kind === 'item') return { answer: null, ...NOTHING };
  return { answer: evidenceBodies(line.formRow).includes('AO') ? TEXTS.seeLeft : CLOSED_MARK, ...NOTHING };
}

interface ItemPlace {
  readonly line: ItemLine;
  readonly column: ColumnId;
  readonly body: EvidenceBody;
}

/** The advice on an item: of the worst answers, of the best ones, and where those agree. */
function itemCells({ layout }: Context, { line, column, body }: ItemPlace): LineCells {
  const [worst, best, advice] = (['worst', 'best', 'advice'] as const).map((kind) => layout.helper(kind, column));
  const codeOf = (filled: Filled, kind: 'worst' | 'best') => {
    const { bounds } = readIn(filled)(line, body);
    return bounds === null ? INVALID_CODE : anchorCode(bounds[kind].anchors);
  };
  const decided = (letters: string | undefined, kind: 'worst' | 'best'): FormulaCell => {
    const cellOf = (key: string) => `${letters}${line.answers.find(({ input }) => input.key === key)?.row}`;
    const inputs = line.evidence.inputs.filter((input) => !isBeside(input)).map(({ key }) => cellOf(key));
    const { lookup } = line.evidence.rule;
    const formula = ruleFormula(line.evidence.rule, {
      answer: cellOf,
      choice: (key, value) => {
        const input = line.evidence.inputs.find((each) => each.key === key);
        return input?.kind === 'choice' ? choiceNumber(input, value) : Number(value);
      },
      measured: lookup?.measure.kind === 'answer' ? cellOf(lookup.measure.key) : `${letters}${line.derived?.row}`,
    });
    return {
      formula: `IF(COUNT(${inputs.join(',')})<${inputs.length},${INVALID_CODE},${formula})`,
      result: (filled) => codeOf(filled, kind),
    };
  };
  const advised = (filled: Filled) => {
    const [low, high] = [codeOf(filled, 'worst'), codeOf(filled, 'best')];
    return low === high ? low : 0;
  };
  const at = `${advice}${line.row}`;
  return {
    answer: null,
    typed: null,
    result: {
      formula: `IF(${at}<0,"${TEXTS.cannotBeRight}",IF(${at}=0,"",${anchorsFormula(at)}))`,
      repeats: `advised ${column}`,
      result: (filled) => {
        const code = advised(filled);
        if (code === INVALID_CODE) return TEXTS.cannotBeRight;
        return anchorsText(code > 0 ? (readIn(filled)(line, body).bounds?.best.anchors ?? []) : []);
      },
    },
    worst: decided(worst, 'worst'),
    best: decided(best, 'best'),
    advice: {
      formula: `IF(${worst}${line.row}<0,${INVALID_CODE},IF(${worst}${line.row}=${best}${line.row},${worst}${line.row},0))`,
      repeats: `advice ${column}`,
      result: advised,
    },
  };
}

function answerCells(
  { layout, workers, facts }: Context,
  { line: item, column, body }: ItemPlace,
  line: AnswerLine,
): LineCells {
  const [worst, best] = [layout.helper('worst', column), layout.helper('best', column)];
  const { input, component, row } = line;
  const field = workers.columns.find(({ id }) => id === input.workers) ?? null;
  const typed = layout.helper('typed', column);
  const lines = (key: string) => item.answers.find((each) => each.input.key === key && each.component === null);
  const oneByOne = item.evidence.rule.oneByOne && workers.oneByOne;
  const formulas = answerFormulas(line, {
    typed,
    worst,
    best,
    workers: field,
    fact: factAnswering(input, facts),
    workersCount: `Werkers!${workers.workers}`,
    // Known in full: both are the same.
    realWorkers: { worst: realWorkersCount(workers, 0), best: `${worst}${row}` },
    oneByOne: oneByOne
      ? {
          cells: oneByOne,
          answer: (key, letters) => `${letters}${lines(key)?.row}`,
          choice: (key, value) => {
            const asked = lines(key)?.input;
            return asked?.kind === 'choice' ? choiceNumber(asked, value) : Number(value);
          },
        }
      : null,
  });
  const recorded = (filled: Filled) => answerAt(input, entriesOf(filled, line, body), component);
  const answer = (filled: Filled) => evidenceCell(component === null ? cellKindOf(input) : YES_OR_NO, recorded(filled));
  const results = (filled: Filled): Results =>
    component === null ? resultsOf(readIn(filled)(item, body), line) : componentBounds(recorded(filled));
  // Components stand alike below every check list.
  const alike = component === null ? undefined : `component ${column}`;
  return {
    answer: { input: answer },
    typed: input.kind === 'numbers' ? null : typedFormula(layout.answer(column), answer),
    result:
      input.kind === 'numbers' || (input.kind === 'number' && input.countsWorkers)
        ? knownFormula(`${worst}${row}`, `${best}${row}`, results)
        : null,
    worst: {
      formula: formulas.worst,
      ...(alike !== undefined && { repeats: `worst ${alike}` }),
      result: (filled) => results(filled).worst,
    },
    best: {
      formula: formulas.best,
      ...(alike !== undefined && { repeats: `best ${alike}` }),
      result: (filled) => results(filled).best,
    },
    advice: null,
  };
}

interface Results {
  readonly worst: number | string;
  readonly best: number | string;
}

function resultsOf({ answers }: ReadEvidence, { input }: AnswerLine): Results {
  const [, answer] = answers.find(([each]) => each.key === input.key) ?? [];
  if (!answer || 'problems' in answer) return { worst: CANNOT_BE, best: CANNOT_BE };
  const [worst, best] = (['worst', 'best'] as const).map((as) => {
    const values = completed(answers.filter(isReadable), () => as);
    return answerNumber(input, values[input.key] ?? answer[as]);
  });
  return { worst: worst ?? CANNOT_BE, best: best ?? CANNOT_BE };
}

/** The number that a line comes to, once it is known. */
function knownFormula(worst: string, best: string, resultsOfLine: (filled: Filled) => Results): FormulaCell {
  return {
    formula: `IF(ISTEXT(${worst}),"${TEXTS.cannotBeRight}",IF(AND(${worst}=${best},${worst}>=0),${worst},""))`,
    repeats: `known ${worst.replace(/\d+$/, '')}`,
    result: (filled) => {
      const results = resultsOfLine(filled);
      const known = results.worst === results.best && Number(results.worst) >= 0;
      return results.worst === CANNOT_BE ? TEXTS.cannotBeRight : known ? results.worst : '';
    },
  };
}

/** A ratio; below zero where the number below the line is zero. */
function derivedCells({ layout }: Context, { line, column, body }: ItemPlace, row: number): LineCells {
  const { derived } = line;
  const results = (filled: Filled): Results => {
    const { bounds } = readIn(filled)(line, body);
    return bounds === null
      ? { worst: CANNOT_BE, best: CANNOT_BE }
      : { worst: ratioOf(bounds.worst), best: ratioOf(bounds.best) };
  };
  const ratio = (letters: string): string => {
    const cellOf = (key: string | undefined) => `${letters}${line.answers.find(({ input }) => input.key === key)?.row}`;
    const [of, to] = [cellOf(derived?.of), cellOf(derived?.to)];
    return `IF(COUNT(${of},${to})<2,"${CANNOT_BE}",IF(${to}=0,-1,ROUND(${of}/${to},9)))`;
  };
  const [worst, best] = [layout.helper('worst', column), layout.helper('best', column)];
  return {
    answer: null,
    typed: null,
    result: knownFormula(`${worst}${row}`, `${best}${row}`, results),
    worst: { formula: ratio(worst), result: (filled) => results(filled).worst },
    best: { formula: ratio(best), result: (filled) => results(filled).best },
    advice: null,
  };
}

const ratioOf = ({ value }: Decision) => value ?? -1;
