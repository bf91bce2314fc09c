import { HeadingLevel, Paragraph, Tab, TableOfContents, TextRun, type FileChild } from 'docx';
import type { ReportBlock } from '../../report/report-plan';
import { headline } from './docx-headline';
import { STYLE_IDS } from './docx-styles';
import { table } from './docx-table';
import { oneLine, textRuns } from './docx-text';

/** The list whose items begin with a dot. */
export const BULLETS = 'opsomming';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
const TONES = { notice: STYLE_IDS.notice, quiet: STYLE_IDS.quiet } as const;

/** What the blocks of a report become in Word: two tables that touch would be one, and a document ends with a paragraph. */
export function elementsOf(blocks: readonly ReportBlock[]): readonly FileChild[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const isClose = isTable(block) && (next === undefined || isTable(next));
    return [...blockElements(block), ...(isClose ? [new Paragraph({ style: STYLE_IDS.cell })] : [])];
  });
}

const isTable = ({ kind }: ReportBlock) => kind === 'table' || kind === 'headline';

function blockElements(block: ReportBlock): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          ...(block.startsPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
          children: textRuns(oneLine(block.text)),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          children: textRuns(block.text),
          ...(block.tone === undefined ? {} : { style: TONES[block.tone] }),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: BULLETS, level: 0 },
            spacing: { after: 20 },
            children: textRuns(item),
          }),
      );
    case 'facts':
      return block.facts.map(
        ({ label, text }, index) =>
          new Paragraph({
            style: STYLE_IDS.fact,
            ...(index === block.facts.length - 1 ? { spacing: { after: 120 } } : {}),
            children: [
              ...textRuns(oneLine(label), { bold: true }),
              new TextRun({ children: [new Tab()] }),
              ...textRuns(text),
            ],
          }),
      );
    case 'table':
      return [table(block)];
    case 'headline':
      return [headline(block)];
    case 'contents':
      return [
        new Paragraph({
          style: STYLE_IDS.contentsTitle,
          pageBreakBefore: true,
          spacing: { before: 0 },
          children: textRuns(oneLine(block.title)),
        }),
        contents(block.title),
      ];
  }
}

/**
 * The list of chapters, filled in by the library from the headings themselves. Without page numbers (`\n`), for those are
 * not known before the pages are laid out; so nothing in it is out of date, and Word has nothing to ask when it opens.
 */
function contents(title: string): TableOfContents {
  const levels = '1-1';
  return new TableOfContents(oneLine(title), {
    hyperlink: true,
    headingStyleRange: levels,
    pageNumbersEntryLevelsRange: levels,
    beginDirty: false,
  });
}
