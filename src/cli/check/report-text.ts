import type { Measurement } from '../../measurement/measurement';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { withComma } from '../../scale/dutch';
import { MODELS } from '../../scale/models';
import { itemName } from '../../scale/item-name';
import type { ColumnId } from '../../scale/types';
import { bandSet, bandSetOf } from '../../scale/band-sets';
import type { Assessment } from '../../scoring/assessment';
import { divergentNames, type Severity } from '../../scoring/findings';
import { standingWords } from '../../scoring/texts';
import { percentOf } from '../../scoring/totals';
import { differsFromColumn, verdictSentence } from '../../scoring/verdict-sentence';
import type { CheckedWorkbook } from '../../workbook/reading/check-workbook';
import { SHARING_CODECS } from '../../workbook/tables/sharing';
import { standingOf } from '../../workbook/reading/standing';
import type { ScoreForm } from '../../scale/score-form';
import { CHECK_COMMAND_TEXTS as TEXTS } from './texts';

interface ReportedFinding {
  readonly severity: Severity;
  readonly message: string;
  readonly cell?: string | null;
}

/** A finding on one line: how serious, where, what. */
export function findingLine({ severity, cell, message }: ReportedFinding): string {
  return `  ${TEXTS.severities[severity].padEnd(9)}${cell ? `${cell}  ` : ''}${message}`;
}

/** What was found in a workbook, for people. */
export function reportText(file: string, checked: CheckedWorkbook): string {
  const { measurement, assessment, findings } = checked;
  const standing = standingWords(standingOf(checked));
  return [
    ...fileLines(file, measurement),
    ...sharedLine(measurement),
    ...totalLines(measurement, assessment),
    `  ${standing === '' ? TEXTS.noFindings : TEXTS.findings(standing)}`,
    ...findings.filter(({ code }) => code !== 'missing').map(findingLine),
    ...missingLine(measurement.form, assessment),
  ].join('\n');
}

/** Which measurement it is; without a file an empty one. */
export function fileLines(file: string | undefined, { form, review }: Measurement): string[] {
  const title = [review.organisation, review.programme, review.date].filter((text) => text !== '').join(', ');
  const scale = form.scale.title + (form.model === null ? '' : `: ${MODELS[form.model].title}`);
  return file === undefined ? [scale] : [title === '' ? file : `${file} (${title})`, `  ${scale}`];
}

/** That it is a copy that was made to be shared, in the words of its own sheet. */
function sharedLine({ shared }: Measurement): string[] {
  const sentence = shared === null ? null : SHARING_CODECS.without.write(shared.without);
  return sentence === null ? [] : [`  ${String(sentence)}`];
}

/** The totals and verdicts of the measured columns, and of the IPS-25 equivalent where there is one. */
export function totalLines({ form, entries, bands }: Measurement, assessment: Assessment): string[] {
  const divergent = divergentNames(form, entries);
  const columnLine = (column: ColumnId): string => {
    const judged = assessment.columns[column];
    if (!judged) return '';
    const { total } = judged;
    const percent = withComma(percentOf(total));
    const range = total.scored < total.items ? TEXTS.reachable(total.range) : '';
    const sentence = verdictSentence(judged, bands[bandSetOf(form, column)].status, divergent);
    return (
      `  ${COLUMN_LABELS[column].padEnd(7)}${TEXTS.total(total.score, total.maximum)} (${percent}%), ` +
      `${TEXTS.scored(total.scored, total.items)}${range}\n         ${sentence}`
    );
  };
  const { equivalent } = assessment;
  return [
    ...form.columns.map(columnLine),
    ...(form.equivalent && equivalent && equivalent.verdict !== null
      ? [
          `  ${bandSet(form.equivalent.bands).title.padEnd(7)}${TEXTS.total(equivalent.total.score, equivalent.total.maximum)}: ` +
            verdictSentence(equivalent, bands[form.equivalent.bands].status, divergent) +
            differsFromColumn(form, assessment, (set) => bands[set].status),
        ]
      : []),
  ];
}

/** All missing scores on one line; an empty workbook has 51 of them. */
function missingLine(form: ScoreForm, { findings }: Assessment): string[] {
  const missing = form.rows.filter(({ item }) =>
    findings.some(({ code, item: id }) => code === 'missing' && id === item.id),
  );
  if (missing.length === 0) return [];
  const message = TEXTS.missing(missing.map(({ item }) => itemName(item)));
  return [findingLine({ severity: 'info', message })];
}
