import {
  EMPTY_PAPER,
  isOwnPaper,
  isPaperFilled,
  PAPER_ROWS,
  type PaperLine,
  type RecordedPapers,
} from '../../measurement/papers';
import { dateProblem } from '../scores-file/improvements-file';
import { isObject } from '../scores-file/json-values';
import { IMPROVEMENTS_FILE_TEXTS, SCORES_FILE_TEXTS as TEXTS } from '../scores-file/texts';
import { VISIT_FILE_TEXTS } from './texts';

const EXAMPLE = '{"registration": {"asked": "2026-11-02", "received": "2026-11-16"}, "own-1": {"title": "…"}}';

/** Reads `{"registration": {"asked": "2026-11-02", …}, …}`; every problem is added to the list. */
export function readPapers(value: unknown, problems: string[]): RecordedPapers {
  if (value === undefined) return {};
  if (!isObject(value)) {
    problems.push(TEXTS.notSuchAnObject('"papers"', EXAMPLE));
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, line]): [string, PaperLine][] => {
      const row = PAPER_ROWS.find((each) => each === key);
      if (row === undefined) {
        problems.push(`papers: ${TEXTS.unknown(key, PAPER_ROWS)}`);
        return [];
      }
      const where = `papers: "${row}"`;
      const read = readPaper(line, where, problems);
      if (read.title !== '' && !isOwnPaper(row)) problems.push(VISIT_FILE_TEXTS.titleIsOurs(where));
      return isPaperFilled(read) ? [[row, read]] : [];
    }),
  );
}

function readPaper(value: unknown, where: string, problems: string[]): PaperLine {
  if (!isObject(value)) {
    problems.push(TEXTS.notSuchAnObject(where, '{"asked": "2026-11-02"}'));
    return EMPTY_PAPER;
  }
  const texts = Object.entries(value).filter((field): field is [keyof PaperLine, string] => {
    const [key, text] = field;
    if (!Object.hasOwn(EMPTY_PAPER, key)) {
      problems.push(`${where}: ${TEXTS.unknown(key, Object.keys(EMPTY_PAPER))}`);
      return false;
    }
    if (typeof text === 'string') return true;
    if (text !== null) problems.push(TEXTS.notText(`${where}: "${key}"`));
    return false;
  });
  const line: PaperLine = { ...EMPTY_PAPER, ...Object.fromEntries(texts) };
  for (const field of ['asked', 'received'] as const) {
    const problem = line[field] === '' ? null : dateProblem(line[field]);
    if (problem !== null) problems.push(IMPROVEMENTS_FILE_TEXTS.date(`${where}: "${field}"`, line[field], problem));
  }
  return line;
}
