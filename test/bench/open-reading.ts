import * as expectedSheets from '../../src/host/office/expected-sheets';
import { judgeFound } from '../../src/host/office/judge-found';
import { NOTHING_KNOWN, readWorkbook, type FoundWorkbook } from '../../src/host/office/read-workbook';
import type { HeadlessExcel } from '../../src/preview/headless/open-headless-excel';
import { assess } from '../../src/scoring/assessment';
import { least, time } from './times';

const RUNS = 150;

/** Milliseconds, measured in turns; the least of each, for of times this short most of the rest is other programs'. */
interface OpenReadingTimes {
  /** Reading, judging and looking for damage, once the spreadsheet has said what stands there. */
  readonly judging: number;
  /** The assessment alone, which is part of it. */
  readonly assessing: number;
}

/** What reading an open workbook costs beside the assessment of what is in it. */
export async function measureOpenReading({ Excel }: HeadlessExcel): Promise<OpenReadingTimes> {
  const found = await Excel.run((context) => readWorkbook(context, NOTHING_KNOWN));
  const { reading } = judgeFound(found, expectedSheets);
  if (reading.kind !== 'measurement') throw new Error(`Found ${reading.kind}`);
  const { measurement } = reading.checked;
  const times = Array.from({ length: RUNS }, () => {
    const again = asNew(found);
    return {
      judging: time(() => judgeFound(again, expectedSheets)),
      assessing: time(() => assess(measurement)),
    };
  });
  return {
    judging: least(times.map(({ judging }) => judging)),
    assessing: least(times.map(({ assessing }) => assessing)),
  };
}

/** As if all of it was read anew: nothing that was worked out for these sheets is known of them. */
function asNew(found: FoundWorkbook): FoundWorkbook {
  const sheets = new Map(found.contents.sheets.map((sheet) => [sheet, { ...sheet }]));
  const own = Object.entries(found.sheets).map(
    ([name, sheet]) => [name, { ...sheet, contents: sheets.get(sheet.contents) ?? sheet.contents }] as const,
  );
  return {
    ...found,
    contents: { ...found.contents, sheets: [...sheets.values()] },
    sheets: Object.fromEntries(own),
  };
}
