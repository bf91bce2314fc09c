import { cellText, withCellTexts } from '../measurement/cell-texts';
import type { Measurement } from '../measurement/measurement';
import { assess } from '../scoring/assessment';
import { anchorsSheet } from './anchors-sheet';
import { evidenceSheet } from './evidence-sheet';
import { measurementNames, measurementSheet } from './measurement-sheet';
import { improvementSheet } from './improvement-sheet';
import { overviewNames, overviewSheet } from './overview-sheet';
import type { NamePlan, WorkbookPlan } from './plan';
import { reportSheet } from './report-sheet';
import { SCORES_HEADER_ROW, scoresLayout } from './scores-layout';
import { scoresSheet } from './scores-sheet';
import { whatIfSheet } from './what-if-sheet';
import { workersSheet } from './workers-sheet';

/** A title is for a file list. */
const MOST_TITLE_CHARACTERS = 255;

/** The scoring workbook of a measurement, filled in as far as the measurement is. */
export function workbookPlan(raw: Measurement): WorkbookPlan {
  const measurement = withCellTexts(raw);
  const assessment = assess(measurement);
  const { organisation, programme } = measurement.review;
  return {
    title: cellText(
      ['IPS-modeltrouwmeting', organisation, programme].filter((part) => part !== '').join(' – '),
      MOST_TITLE_CHARACTERS,
    ),
    author: 'IPS-modeltrouw',
    sheets: [
      measurementSheet(measurement, assessment),
      scoresSheet(measurement, assessment),
      evidenceSheet(measurement),
      workersSheet(measurement),
      anchorsSheet(measurement),
      overviewSheet(measurement, assessment),
      whatIfSheet(measurement, assessment),
      reportSheet(measurement, assessment),
      improvementSheet(measurement),
    ],
    names: [...measurementNames(measurement, assessment), scoresName(measurement), ...overviewNames(measurement)],
  };
}

function scoresName({ form }: Measurement): NamePlan {
  const { letter, lastRow } = scoresLayout(form);
  return {
    name: 'Scores_gegevens',
    sheet: 'Scores',
    range: `A${SCORES_HEADER_ROW}:${letter('recommendation')}${lastRow}`,
  };
}
