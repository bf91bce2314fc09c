import type { Measurement } from '../../src/measurement/measurement';
import { measurementReport } from '../../src/report/measurement-report';
import type { ReportBlock, ReportCell, ReportTable } from '../../src/report/report-plan';
import { checkedOf } from '../support/checked';

/** The blocks of a chapter, by its title without the number. */
export function chapter(measurement: Measurement, title: string): readonly ReportBlock[] {
  const { blocks } = measurementReport(checkedOf(measurement));
  const isChapter = (block: ReportBlock) => block.kind === 'heading' && block.level === 1;
  const start = blocks.findIndex(
    (block) => block.kind === 'heading' && block.level === 1 && block.text.replace(/^\d+\. /, '') === title,
  );
  if (start < 0) throw new Error(`No chapter ${title}`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(isChapter);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The tables of a chapter as text: rows of cells, the lines of a cell after each other. */
export function tables(measurement: Measurement, title: string): readonly (readonly (readonly string[])[])[] {
  return chapter(measurement, title)
    .filter((block): block is ReportTable => block.kind === 'table')
    .map(({ rows }) => rows.map((cells) => cells.map(cellText)));
}

export function cellText(cell: ReportCell): string {
  if (typeof cell === 'string') return cell;
  return 'drawing' in cell ? `[${cell.drawing.alternative}]` : cell.map(({ text }) => text).join(' | ');
}

/** The paragraphs and list items of a chapter. */
export function sentences(measurement: Measurement, title: string): readonly string[] {
  return chapter(measurement, title).flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    return block.kind === 'list' ? block.items : [];
  });
}
