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
import type { ReportPlan } from '../../report/report-plan';
import { BULLETS, elementsOf } from './docx-blocks';
import { COLORS, documentStyles, PAGE, TEXT_WIDTH } from './docx-styles';
import { oneLine, textRuns } from './docx-text';

/** Writes a report as the bytes of a .docx file. */
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
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const PROGRAM = 'IPS-modeltrouw';

const BULLET = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 240 }, spacing: { after: 60 } } },
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
