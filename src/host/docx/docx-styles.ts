import { LineRuleType, type IStylesOptions, type IRunStylePropertiesOptions } from 'docx';
import { FONT, STYLES } from '../../workbook/paper/styles';

/** Colours of the workbook, RGB in six hexadecimal digits. */
export const COLORS = {
  ink: STYLES.title.color,
  quiet: STYLES.subtitle.color,
  line: STYLES.grid.border,
  header: STYLES.header.fill,
  onHeader: STYLES.header.color,
  shade: STYLES.block.fill,
  /** Darker than the bars of the sheets: thin lines have it too. */
  accent: '2F6F7E',
} as const;

/** A4, in twips (twentieths of a point). */
export const PAGE = { width: 11_906, height: 16_838, margin: 907, footer: 480 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Where the values of facts begin, in twips. */
const FACT_INDENT = 3000;

/** Word's id of a style of ours. */
export const STYLE_IDS = {
  fact: 'Gegeven',
  notice: 'Melding',
  quiet: 'Bijzin',
  cell: 'Tabeltekst',
  headerCell: 'Tabelkop',
  verdict: 'Oordeel',
  distance: 'Afstand',
  mark: 'Bijschrift',
  picture: 'Tekening',
  contentsTitle: 'TOCHeading',
} as const;

/** How the parts of a report look; what people write in Word afterwards looks the same. */
export function documentStyles(language: string): IStylesOptions {
  const heading = (size: number): IRunStylePropertiesOptions => ({ font: FONT, size, bold: true, color: COLORS.ink });
  return {
    default: {
      document: {
        run: { font: FONT, size: 20, language: { value: language } },
        paragraph: { spacing: { after: 100, line: 252, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: heading(40),
        paragraph: { spacing: { after: 60 } },
      },
      heading1: {
        run: heading(30),
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
      heading2: {
        run: heading(23),
        paragraph: { spacing: { before: 140, after: 50 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 26, color: COLORS.quiet },
        paragraph: { spacing: { after: 120 } },
      },
      {
        id: STYLE_IDS.contentsTitle,
        name: 'TOC Heading',
        basedOn: 'Normal',
        quickFormat: true,
        run: heading(26),
        paragraph: { spacing: { before: 400, after: 120 }, keepNext: true },
      },
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        paragraph: { spacing: { after: 20 } },
      },
      {
        id: STYLE_IDS.fact,
        name: 'Gegeven',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          spacing: { after: 20 },
          indent: { left: FACT_INDENT, hanging: FACT_INDENT },
          leftTabStop: FACT_INDENT,
        },
      },
      {
        id: STYLE_IDS.notice,
        name: 'Melding',
        basedOn: 'Normal',
        quickFormat: true,
        run: { bold: true, color: COLORS.ink },
        paragraph: {
          spacing: { before: 100, after: 100 },
          indent: { left: 170, right: 170 },
          border: { left: { style: 'single', size: 36, space: 8, color: COLORS.accent } },
          shading: { type: 'clear', fill: COLORS.shade },
        },
      },
      {
        id: STYLE_IDS.quiet,
        name: 'Bijzin',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 18, color: COLORS.quiet },
        paragraph: { spacing: { before: 60, after: 60 } },
      },
      {
        id: STYLE_IDS.cell,
        name: 'Tabeltekst',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 17 },
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: STYLE_IDS.headerCell,
        name: 'Tabelkop',
        basedOn: STYLE_IDS.cell,
        quickFormat: true,
        run: { bold: true, color: COLORS.onHeader },
        paragraph: { keepNext: true },
      },
      {
        id: STYLE_IDS.verdict,
        name: 'Oordeel',
        basedOn: STYLE_IDS.cell,
        quickFormat: true,
        run: heading(28),
        paragraph: { spacing: { before: 20, after: 20 } },
      },
      {
        id: STYLE_IDS.distance,
        name: 'Afstand',
        basedOn: STYLE_IDS.cell,
        quickFormat: true,
        run: { size: 20 },
        paragraph: { spacing: { before: 20 } },
      },
      {
        id: STYLE_IDS.mark,
        name: 'Bijschrift',
        basedOn: STYLE_IDS.cell,
        run: { size: 16, color: COLORS.quiet },
      },
      {
        id: STYLE_IDS.picture,
        name: 'Tekening',
        basedOn: STYLE_IDS.cell,
        // Or a line of the height of a picture has room above it.
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}
