import { cellText, withCellTexts } from '../measurement/cell-texts';
import type { Measurement } from '../measurement/measurement';
import { assess } from '../scoring/assessment';
import { anchorsSheet } from './sheets/anchors/sheet';
import { evidenceSheet } from './sheets/evidence/sheet';
import { measurementNames, measurementSheet } from './sheets/measurement/sheet';
import { improvementSheet } from './sheets/improvements/sheet';
import { overviewNames, overviewSheet } from './sheets/overview/sheet';
import type { NamePlan, WorkbookPlan } from './paper/plan';
import { reportSheet } from './sheets/report/sheet';
import { SCORES_HEADER_ROW, scoresLayout } from './sheets/scores/layout';
import { scoresSheet } from './sheets/scores/sheet';
import { whatIfSheet } from './sheets/what-if/sheet';
import { workersSheet } from './sheets/workers/sheet';

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
