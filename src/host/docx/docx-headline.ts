import { BorderStyle, Paragraph, Tab, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { DrawnText } from '../../report/drawings/drawing';
import { pictureOf } from '../../report/drawings/picture';
import type { ReportHeadline } from '../../report/report-plan';
import { pictureRun } from './docx-picture';
import { COLORS, STYLE_IDS, TEXT_WIDTH } from './docx-styles';
import { textRuns } from './docx-text';

/** The words, and beside them the picture, in twips. */
const WORDS = 3300;
const BESIDE = TEXT_WIDTH - WORDS;
const MARGIN = { top: 40, bottom: 50, left: 0, right: 100 } as const;
const PICTURE = BESIDE - MARGIN.left - MARGIN.right;

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLORS.line } as const;

/** An outcome in large words, with its picture beside it; the texts of the picture stand above and below it as text. */
export function headline({ name, title, total, lines, drawing }: ReportHeadline): Table {
  const beside = [
    ...(drawing === null ? [] : pictureLines(drawing)),
    new Paragraph({ style: STYLE_IDS.distance, children: textRuns(lines.join(' · ')) }),
  ];
  const cell = (width: number, children: readonly Paragraph[]) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, verticalAlign: 'center', children });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [WORDS, BESIDE],
    layout: TableLayoutType.FIXED,
    margins: MARGIN,
    borders: {
      ...{ top: NO_LINE, left: NO_LINE, right: NO_LINE, insideVertical: NO_LINE, insideHorizontal: NO_LINE },
      bottom: LINE,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          cell(WORDS, [
            new Paragraph({ style: STYLE_IDS.cell, children: textRuns(name, { color: COLORS.quiet }) }),
            new Paragraph({ style: STYLE_IDS.verdict, children: textRuns(title) }),
            new Paragraph({ style: STYLE_IDS.cell, children: textRuns(total) }),
          ]),
          cell(BESIDE, beside),
        ],
      }),
    ],
  });
}

/** The picture between the lines of its texts, each text at its place. */
function pictureLines(drawing: NonNullable<ReportHeadline['drawing']>): readonly Paragraph[] {
  const { area, above, below } = pictureOf(drawing);
  const placeOf = ({ x }: DrawnText) => Math.round(((x - area.x) * PICTURE) / area.width);
  const line = (texts: readonly DrawnText[]) =>
    new Paragraph({
      style: STYLE_IDS.mark,
      tabStops: texts.map((text) => ({ type: 'left' as const, position: placeOf(text) })).filter(hasPlace),
      children: texts.flatMap((text) => [
        ...(placeOf(text) > 0 ? [new TextRun({ children: [new Tab()] })] : []),
        ...textRuns(text.text),
      ]),
    });
  return [
    line(above),
    new Paragraph({ style: STYLE_IDS.picture, children: [pictureRun(drawing, PICTURE)] }),
    line(below),
  ];
}

/** At the very beginning there is no stop to go to. */
const hasPlace = ({ position }: { readonly position: number }) => position > 0;
