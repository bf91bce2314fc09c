import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReportPlan } from '../../report/report-plan';
import { BULLETS, elementsOf } from './docx-blocks';
import { COLORS, documentStyles, PAGE, TEXT_WIDTH } from './docx-styles';
import { oneLine, textRuns } from './docx-text';
import { pageCount } from './page-count';

/** Writes a report as the bytes of a .docx file: the same for the same report. */
export async function writeDocx(plan: ReportPlan): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: oneLine([plan.title, plan.subtitle].join(' – ')),
    creator: oneLine(plan.author) || PROGRAM,
    lastModifiedBy: PROGRAM,
    styles: documentStyles(plan.language),
    numbering: { config: [{ reference: BULLETS, levels: [BULLET] }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              right: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              header: PAGE.footer,
              footer: PAGE.footer,
            },
          },
        },
        headers: { default: new Header({ children: [headerLine(plan)] }) },
        footers: { default: new Footer({ children: [footerLine(plan)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(oneLine(plan.title)) }),
          new Paragraph({ style: 'Subtitle', children: textRuns(oneLine(plan.subtitle)) }),
          ...elementsOf(plan.blocks),
        ],
      },
    ],
  });
  return withFixedParts(new Uint8Array(await Packer.toArrayBuffer(document)), pageCount(plan));
}

const BODY = 'word/document.xml';
const CORE = 'docProps/core.xml';
const FOOTER = 'word/footer1.xml';

/**
 * Without what differs between two files of one report: the time of writing, and the numbers of bookmarks and pictures, which
 * the library counts on from one document to the next. And with numbers in the footer for programs that show what was found
 * there last, and calculate nothing.
 */
function withFixedParts(bytes: Uint8Array, pages: number): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const patched = (path: string, patch: (xml: string) => string) => {
    const part = parts[path];
    if (!part) throw new Error(`The library wrote no ${path}`);
    return { [path]: strToU8(patch(strFromU8(part))) };
  };
  return zipSync(
    {
      ...parts,
      ...patched(BODY, withNumbersFromOne),
      ...patched(CORE, (xml) => xml.replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, '')),
      ...patched(FOOTER, (xml) => withResult(withResult(xml, PAGE_FIELD, 1), PAGES_FIELD, pages)),
    },
    { mtime: FIRST_OF_ZIP },
  );
}

/** Every file of a zip file has a time; this is the earliest there is. */
const FIRST_OF_ZIP = new Date(1980, 0, 1);

function withNumbersFromOne(body: string): string {
  const first = Number(/<w:bookmarkStart w:name="_Toc\d+" w:id="(\d+)"/.exec(body)?.[1] ?? 1);
  const counted = (number: string) => String(Number(number) - first + 1);
  let pictures = 0;
  return body
    .replace(/(<wp:docPr id=")\d+"/g, (_, before: string) => `${before}${(pictures += 1)}"`)
    .replace(/(w:(?:name|anchor)="_Toc)(\d+)"/g, (_, before: string, number: string) => `${before}${counted(number)}"`)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]* w:id=")(\d+)"/g,
      (_, before: string, id: string) => `${before}${counted(id)}"`,
    );
}

const [PAGE_FIELD, PAGES_FIELD] = ['PAGE', 'NUMPAGES'];

/** Puts what a field came to between where it is separated and where it ends. */
function withResult(footer: string, field: string, result: number): string {
  const pattern = new RegExp(
    `(>${field}</w:instrText>(?:(?!fldCharType="end").)*?"separate"/>)(</w:r><w:r>(<w:rPr>.*?</w:rPr>)?)`,
  );
  if (!pattern.test(footer)) throw new Error(`The library wrote no field ${field}`);
  return footer.replace(pattern, `$1</w:r><w:r>$3<w:t>${result}</w:t>$2`);
}

const PROGRAM = 'IPS-modeltrouw';

const BULLET = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 240 } } },
} as const;

const SMALL = { size: 16, color: COLORS.quiet } as const;

const headerLine = ({ header }: ReportPlan) =>
  new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: COLORS.line } },
    children: textRuns(oneLine(header), SMALL),
  });

/** Word and LibreOffice fill in the numbers of pages themselves, without asking. */
const footerLine = ({ pageWords }: ReportPlan) =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [
      new TextRun({
        ...SMALL,
        children: [`${pageWords.page} `, PageNumber.CURRENT, ` ${pageWords.of} `, PageNumber.TOTAL_PAGES],
      }),
    ],
  });
