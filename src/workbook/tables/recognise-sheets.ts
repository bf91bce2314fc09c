import { oncePer } from '../../scale/once-per';
import { namedArea, type SheetContents, type WorkbookContents } from '../paper/contents';
import { SHEET_NAMES, type SheetName } from '../paper/sheets';
import { agendaTable } from './agenda';
import { bandTable, BANDS_NAMES, isBehindTitle } from './bands';
import { isCopiedConsensus, reviewedTable } from './consensus';
import { evidenceTable } from './evidence';
import {
  isStillOurs,
  originalOf,
  rowTexts,
  tableOn,
  withHeaders,
  type NamedPlace,
  type TableMarks,
} from './found-table';
import { improvementTable } from './improvements';
import { jobTable } from './jobs';
import { officialAnchorTable } from './official-anchors';
import { paperTable } from './papers';
import { labelColumn } from './review-fields';
import { scenarioTable } from './scenarios';
import { SCORES_HEADERS, scoreTable } from './scores';
import { workerTable } from './workers';

/** The title of the report, by which its sheet is known. */
export const REPORT_TITLE = 'Verslag IPS-modeltrouwmeting';

/** The name that points into the sheet with the review. */
export const REVIEW_NAME = 'Meting_gegevens';

interface SheetMarks {
  /** Names of ours that point into it. */
  readonly names: readonly string[];
  readonly isHeader: TableMarks['isHeader'];
  /** Whether such a name points to something of ours, though its sheet is no longer known by what stands in it. */
  readonly isStillOurs: (place: NamedPlace) => boolean;
  /** What a second such sheet has at least, where the header alone may also be that of a list that people made themselves. */
  readonly isCopied?: TableMarks['isHeader'];
}

const marksOf = (table: TableMarks): SheetMarks => ({
  ...{ names: [table.name], isHeader: table.isHeader },
  isStillOurs: (place) => isStillOurs(place, table),
});

const { code, fte, clients } = workerTable.fields;

const allHeaders = ({ fields }: { readonly fields: Readonly<Record<string, { readonly header: string }>> }) =>
  withHeaders(...Object.values(fields).map(({ header }) => header));

/** So many of our labels tell that a sheet to which our names point is still ours. */
const SOME_LABELS = 2;

/** By what our sheets are known, for people rename tabs. The one with the review has no header, but a column of labels. */
const MARKS: Readonly<Record<SheetName, SheetMarks>> = {
  Scores: { ...marksOf(scoreTable), isCopied: withHeaders(SCORES_HEADERS.status, SCORES_HEADERS.note) },
  Consensus: { ...marksOf(reviewedTable), isCopied: isCopiedConsensus },
  Bewijs: marksOf(evidenceTable),
  'Wat als': marksOf(scenarioTable),
  Werkers: { ...marksOf(workerTable), isCopied: withHeaders(code.header, fte.header, clients.header) },
  Banen: { ...marksOf(jobTable), isCopied: allHeaders(jobTable) },
  Stukken: marksOf(paperTable),
  Bezoek: marksOf(agendaTable),
  Ankers: marksOf(officialAnchorTable),
  Overzicht: { names: BANDS_NAMES, isHeader: bandTable.isHeader, isStillOurs: isBehindTitle },
  Verslag: { names: [], isHeader: withHeaders(REPORT_TITLE), isStillOurs: () => false },
  Verbeterplan: { ...marksOf(improvementTable), isCopied: allHeaders(improvementTable) },
  Meting: {
    ...{ names: [REVIEW_NAME, 'IPS_versie'], isHeader: () => false },
    isStillOurs: ({ sheet }) => labelColumn(sheet, SOME_LABELS) !== null,
  },
};

/** The names by which a workbook notes that it has a sheet. */
export const notedBy = (name: SheetName): readonly string[] => MARKS[name].names;

/** Which sheet of a measurement this is, by what stands in it; null for somebody else's. */
export const recogniseSheet = oncePer((sheet: SheetContents): SheetName | null => {
  const all = Object.entries(MARKS) as [SheetName, SheetMarks][];
  for (const row of sheet.rows.keys()) {
    const headers = rowTexts(sheet, row);
    const found = all.find(([, { isHeader }]) => isHeader(headers));
    if (found) return found[0];
  }
  return labelColumn(sheet) === null ? null : 'Meting';
});

/** The sheets of a workbook: those of its measurement, and those that look like one of them and do not count. */
export interface SortedSheets {
  readonly own: Readonly<Partial<Record<SheetName, SheetContents>>>;
  readonly seconds: readonly { readonly name: SheetName; readonly sheet: SheetContents }[];
}

/**
 * Of sheets that are alike the one counts to which our names point, then the one with the known tab, then no copy. Our names
 * also tell which it was where it is no longer known by what stands in it: before any other as long as something of ours is
 * left there, else where there is no other, as long as they point to something.
 */
export const sortSheets = oncePer((contents: WorkbookContents): SortedSheets => {
  const recognised = contents.sheets.flatMap((sheet) => {
    const name = recogniseSheet(sheet);
    return name === null ? [] : [{ name, sheet }];
  });
  const own = SHEET_NAMES.flatMap((name): [SheetName, SheetContents][] => {
    const alike = recognised.filter((each) => each.name === name);
    const { names, isStillOurs: isOurs } = MARKS[name];
    const named = names.flatMap((each) => namedArea(contents, each) ?? []);
    const isNamed = ({ sheet }: { readonly sheet: SheetContents }) => named.some((each) => each.sheet === sheet);
    const unknown = named.filter(({ sheet }) => recogniseSheet(sheet) === null);
    const found =
      alike.find(isNamed) ?? unknown.find(isOurs) ?? originalOf(alike, name) ?? unknown.find(beginsWithContents);
    return found ? [[name, found.sheet]] : [];
  });
  const ours = new Map(own);
  return {
    own: Object.fromEntries(own),
    seconds: recognised.filter(({ name, sheet }) => {
      const { isCopied } = MARKS[name];
      return ours.get(name) !== sheet && (!isCopied || tableOn(sheet, isCopied) !== null);
    }),
  };
});

const beginsWithContents = ({ sheet, area: { top, left, right } }: NonNullable<ReturnType<typeof namedArea>>) =>
  [...(sheet.rows.get(top)?.keys() ?? [])].some((column) => left <= column && column <= right);
