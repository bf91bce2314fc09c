import { entryText } from '../measurement/entry';
import type { Measurement } from '../measurement/measurement';
import { capitalised, listed, withComma } from '../scale/dutch';
import { itemName } from '../scale/item-name';
import { bandSet, bandSetOf, bandSetsOf, isOfEquivalent } from '../scale/band-sets';
import type { BandSetId } from '../scale/verdicts';
import { equivalentToShow, type Assessment, type Judged } from '../scoring/assessment';
import { isIndicative } from '../scoring/bands';
import { divergentNames, type ScoreFindingCode } from '../scoring/findings';
import { percentOf } from '../scoring/totals';
import { differsFromColumn, verdictSentence } from '../scoring/verdict-sentence';
import type { CheckedWorkbook } from '../workbook/reading/check-workbook';
import type { ReportBlock, ReportCell } from './report-plan';
import { OUTCOME_TEXTS } from './texts';

/** Totals and verdicts, what stands in their way, and the bands by which was judged. */
export function outcomeBlocks(checked: CheckedWorkbook): readonly ReportBlock[] {
  const { measurement } = checked;
  const obstacles = verdictObstacles(checked);
  const anyIndicative = bandSetsOf(measurement.form).some((set) => isIndicative(measurement.bands[set]));
  return [
    totalsTable(checked),
    ...(anyIndicative ? [{ kind: 'paragraph', text: OUTCOME_TEXTS.indicative, tone: 'quiet' } as const] : []),
    ...equivalentBlocks(checked),
    ...(obstacles.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, text: OUTCOME_TEXTS.obstacles },
          { kind: 'list', items: obstacles },
        ] as const)),
    { kind: 'heading', level: 2, text: OUTCOME_TEXTS.bandsTitle },
    bandsTable(measurement),
  ];
}

/** Is there a column without a verdict? */
export const isProvisional = ({ columns }: Assessment): boolean =>
  Object.values(columns).some(({ verdict }) => verdict === null);

/** What has to be done before every column can have its verdict, a sentence each. */
export function verdictObstacles({ measurement, assessment }: CheckedWorkbook): readonly string[] {
  const { form, entries } = measurement;
  const divergent = divergentNames(form, entries);
  const missing = namesWith(measurement, assessment, 'missing');
  // An entry in a closed cell is wrong too, but holds up no verdict.
  const invalid = namesWith(measurement, assessment, 'invalid');
  const { unusableBands, missingScores } = assessment;
  return [
    ...(unusableBands.length === 0
      ? []
      : [OUTCOME_TEXTS.bands(listed(unusableBands.map((set) => bandSet(set).title)))]),
    ...(divergent.length === 0 ? [] : [OUTCOME_TEXTS.divergence(divergent.join(', '))]),
    ...(missing.length === 0 ? [] : [OUTCOME_TEXTS.missing(missingScores, missing.join(', '))]),
    ...(invalid.length === 0 ? [] : [OUTCOME_TEXTS.invalid(invalid.join(', '))]),
  ];
}

/** The items about which something was found, in the order of the scale. */
export function namesWith({ form }: Measurement, { findings }: Assessment, code: ScoreFindingCode): readonly string[] {
  return form.rows
    .filter(({ item }) => findings.some((finding) => finding.code === code && finding.item === item.id))
    .map(({ item }) => itemName(item));
}

function totalsTable({ measurement, assessment }: CheckedWorkbook): ReportBlock {
  const { columns } = OUTCOME_TEXTS;
  const { form } = measurement;
  const lines = form.columns.flatMap((column) => {
    const judged = assessment.columns[column];
    const set = bandSetOf(form, column);
    return judged ? [totalLine(measurement, set, judged, bandSet(set).title)] : [];
  });
  const equivalent = equivalentToShow(assessment);
  const differs = differsFromColumn(form, assessment, (set) => measurement.bands[set].status);
  return {
    kind: 'table',
    columns: [
      { header: columns.name, width: 19 },
      { header: columns.total, width: 15 },
      { header: columns.percent, width: 12 },
      { header: columns.scored, width: 16 },
      { header: columns.reachable, width: 14 },
      { header: columns.verdict, width: 24 },
    ],
    rows:
      equivalent && form.equivalent
        ? [...lines, totalLine(measurement, form.equivalent.bands, equivalent, OUTCOME_TEXTS.equivalent, differs)]
        : lines,
  };
}

function totalLine(
  measurement: Measurement,
  set: BandSetId,
  judged: Judged,
  name: string,
  after = '',
): readonly ReportCell[] {
  const { form, entries, bands } = measurement;
  const { total } = judged;
  const isComplete = total.scored === total.items;
  const sentence = verdictSentence(judged, bands[set].status, divergentNames(form, entries)) + after;
  return [
    [{ text: name, tone: 'strong' }],
    [
      { text: OUTCOME_TEXTS.total(total.score, total.maximum), tone: 'strong' },
      ...(isComplete ? [] : [{ text: OUTCOME_TEXTS.provisional, tone: 'quiet' } as const]),
    ],
    OUTCOME_TEXTS.percent(withComma(percentOf(total).toFixed(1))),
    OUTCOME_TEXTS.scored(total.scored, total.items),
    isComplete ? OUTCOME_TEXTS.complete : OUTCOME_TEXTS.range(...total.range),
    [{ text: capitalised(sentence), ...(judged.verdict ? { tone: 'strong' } : {}) }],
  ];
}

function equivalentBlocks({ assessment, measurement }: CheckedWorkbook): readonly ReportBlock[] {
  const { equivalent } = assessment;
  if (equivalent === null) return [];
  const { scored, items } = equivalent.total;
  const hasTwoColumns = measurement.form.columns.length > 1;
  const later = equivalentToShow(assessment) ? '' : ` ${OUTCOME_TEXTS.equivalentLater(scored, items, hasTwoColumns)}`;
  return [{ kind: 'paragraph', text: OUTCOME_TEXTS.equivalentWhat + later, tone: 'quiet' }];
}

function bandsTable({ form, bands }: Measurement): ReportBlock {
  const { bandColumns } = OUTCOME_TEXTS;
  return {
    kind: 'table',
    columns: [
      { header: bandColumns.name, width: 26 },
      { header: bandColumns.redelijk, width: 16, align: 'center' },
      { header: bandColumns.goed, width: 16, align: 'center' },
      { header: bandColumns.voorbeeldig, width: 20, align: 'center' },
      { header: bandColumns.status, width: 22 },
    ],
    rows: bandSetsOf(form).map((set) => {
      const { redelijk, goed, voorbeeldig, status } = bands[set];
      return [
        [
          {
            text: isOfEquivalent(form, set) ? OUTCOME_TEXTS.equivalent : bandSet(set).title,
            tone: 'strong',
          },
        ],
        ...[redelijk, goed, voorbeeldig].map(entryText),
        status,
      ];
    }),
  };
}
