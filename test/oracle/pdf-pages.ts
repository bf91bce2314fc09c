import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PAGE_MARGINS } from '../../src/workbook/paper/print-pages';

/** A page of a PDF: the words between its margins, in their order, and those in the header and the footer. */
export interface PdfPage {
  readonly body: readonly string[];
  readonly edges: readonly string[];
  /** Its first line, from left to right: the order of words guesses at columns. */
  readonly firstLine: string;
}

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  /** Its letters may reach above the margin, in some fonts further than in others; what is halfway down does not. */
  readonly middle: number;
}

const POINTS_PER_INCH = 72;

const UNSEEN = '###';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The pages of a printed workbook. For a number in the hidden column behind the last that is printed, LibreOffice puts ###
 * there in a column without a width, where nobody sees it: that is left out.
 */
export async function pdfPages(path: string): Promise<PdfPage[]> {
  const { stdout } = await promisify(execFile)('pdftotext', ['-bbox', path, '-'], { maxBuffer: 1e8 });
  return stdout.split('<page ').slice(1).map(readPage);
}

function readPage(xml: string): PdfPage {
  const [, height] = /^width="[\d.]+" height="([\d.]+)"/.exec(xml) ?? [];
  if (height === undefined) throw new Error('A page without a size');
  const [first, last] = [PAGE_MARGINS.top * POINTS_PER_INCH, Number(height) - PAGE_MARGINS.bottom * POINTS_PER_INCH];
  const words = wordsIn(xml);
  const isBody = ({ middle }: Word) => middle >= first && middle < last;
  const end = Math.max(...words.filter((word) => isBody(word) && word.text !== UNSEEN).map(({ right }) => right));
  const seen = words.filter(({ text, right }) => text !== UNSEEN || right < end);
  return {
    body: seen.filter(isBody).map(({ text }) => text),
    edges: seen.filter((word) => !isBody(word)).map(({ text }) => text),
    firstLine: firstLine(seen.filter(isBody)),
  };
}

/** Text of two sizes begins a little lower or higher, by less than this; in points. */
const SAME_LINE = 3;

function firstLine(words: readonly Word[]): string {
  const top = Math.min(...words.map((word) => word.top));
  const first = words.filter((word) => word.top < top + SAME_LINE);
  return first
    .toSorted((one, other) => one.left - other.left)
    .map(({ text }) => text)
    .join(' ');
}

const wordsIn = (xml: string): Word[] =>
  [...xml.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g)].map(
    ([, left, top, right, bottom, text = '']) => ({
      left: Number(left),
      top: Number(top),
      text: text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity),
      right: Number(right),
      middle: (Number(top) + Number(bottom)) / 2,
    }),
  );
