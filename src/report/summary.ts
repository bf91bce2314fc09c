import { improvementRow } from '../measurement/improvement';
import type { Measurement } from '../measurement/measurement';
import { bandSet, bandSetOf } from '../scale/band-sets';
import { capitalised, listed } from '../scale/dutch';
import { itemName } from '../scale/item-name';
import type { ColumnId } from '../scale/types';
import type { Judged } from '../scoring/assessment';
import { isIndicative } from '../scoring/bands';
import { firstActions } from '../scoring/first-actions';
import { headlineOf } from '../scoring/headline';
import { strengths } from '../scoring/priorities';
import type { CheckedWorkbook } from '../workbook/reading/check-workbook';
import { decisions } from './decisions';
import { bandBar } from './drawings/band-bar';
import { fullItemName, ofColumns } from './highlights';
import { longDate } from './long-date';
import { profilePicture } from './profile';
import type { ReportBlock, ReportCell } from './report-plan';
import { shortened } from './shortened';
import { IMPROVEMENT_TEXTS, STRENGTH_TEXTS, SUMMARY_TEXTS as TEXTS } from './texts';

/** So many strengths and actions are named on the first page. */
const MOST_NAMED = 3;

/** As much of a text as leaves the first page room for the rest, in characters. */
const MOST_OF = { strength: 100, action: 95, owner: 30, date: 20 } as const;

/** What a board reads: the verdicts, the profile, what is strong, what is done first and what is to be decided. */
export function summaryBlocks(checked: CheckedWorkbook): readonly ReportBlock[] {
  const { measurement } = checked;
  const indicative = indicativeNames(measurement);
  return [
    ...headlineBlocks(checked),
    ...(indicative.length === 0
      ? []
      : [{ kind: 'paragraph', text: TEXTS.indicative(listed(indicative)), tone: 'quiet' } as const]),
    { kind: 'heading', level: 2, text: TEXTS.profile },
    profilePicture(checked),
    { kind: 'heading', level: 2, text: TEXTS.strengths },
    strengthBlock(measurement),
    { kind: 'heading', level: 2, text: TEXTS.actions },
    actionBlock(measurement),
    { kind: 'heading', level: 2, text: TEXTS.decisions },
    { kind: 'list', items: decisions(checked) },
  ];
}

/** "Herhaalmeting, 22 november 2026, door R. Een en R. Twee", as far as that is filled in. */
export function aboutLine({ review }: Measurement): string {
  const [kind, date] = [review.kind.trim(), longDate(review.date.trim())];
  const names = [review.reviewer1, review.reviewer2].map((name) => name.trim()).filter((name) => name !== '');
  const known = [kind, date, names.length === 0 ? '' : TEXTS.by(listed(names))].filter((text) => text !== '');
  return capitalised(known.join(', '));
}

function headlineBlocks({ measurement, assessment }: CheckedWorkbook): readonly ReportBlock[] {
  return measurement.form.columns.flatMap((column): ReportBlock[] => {
    const judged = assessment.columns[column];
    return judged ? [headlineBlock(measurement, column, judged)] : [];
  });
}

function headlineBlock(measurement: Measurement, column: ColumnId, judged: Judged): ReportBlock {
  const set = bandSetOf(measurement.form, column);
  const headline = headlineOf(measurement, judged, set);
  const { score, maximum, scored, items } = judged.total;
  return {
    kind: 'headline',
    name: bandSet(set).title,
    title: headline.title,
    total: TEXTS.total(score, maximum, scored < items),
    lines: headline.lines,
    drawing: bandBar(headline),
  };
}

function strengthBlock(measurement: Measurement): ReportBlock {
  const all = strengths(measurement);
  if (all.length === 0) return { kind: 'paragraph', text: STRENGTH_TEXTS.none };
  // What is strong in every column says more than what is so in one.
  const named = [...all].sort((one, other) => other.columns.length - one.columns.length).slice(0, MOST_NAMED);
  return {
    kind: 'list',
    items: named.map(({ row, columns }) => {
      const where = ofColumns(measurement.form, columns);
      return shortened(fullItemName(row.item), MOST_OF.strength) + (where === '' ? '' : ` (${where})`);
    }),
  };
}

function actionBlock(measurement: Measurement): ReportBlock {
  const actions = firstActions(measurement, MOST_NAMED);
  if (actions.length === 0) return { kind: 'paragraph', text: TEXTS.noActions };
  const { item, action, owner, date } = IMPROVEMENT_TEXTS.columns;
  return {
    kind: 'table',
    columns: [
      { header: item.header, width: 17 },
      { header: action.header, width: 47 },
      { header: owner.header, width: 18 },
      { header: date.header, width: 18 },
    ],
    rows: actions.map((line): readonly ReportCell[] => {
      const row = improvementRow(measurement.form, line);
      return [
        [{ text: row ? itemName(row.item) : shortened(line.item, MOST_OF.owner), tone: 'strong' }],
        shortened(line.action, MOST_OF.action),
        ...[shortened(line.owner, MOST_OF.owner), shortened(longDate(line.date), MOST_OF.date)].map(orOpen),
      ];
    }),
  };
}

const orOpen = (text: string): ReportCell => (text === '' ? [{ text: TEXTS.open, tone: 'quiet' }] : text);

/** What is judged by bands that no source gives for this scale. */
function indicativeNames({ form, bands }: Measurement): readonly string[] {
  return form.columns
    .map((column) => bandSetOf(form, column))
    .filter((set) => isIndicative(bands[set]))
    .map((set) => bandSet(set).title);
}
