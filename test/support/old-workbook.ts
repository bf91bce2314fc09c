import type { Measurement } from '../../src/measurement/measurement';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/workbook/paper/plan';
import { scoresLayout } from '../../src/workbook/sheets/scores/layout';
import { versionTwoPlan, withVersion } from './version-two';

/** The words of version 1 where they differ from those of today. */
const WORDS_OF_VERSION_1: Readonly<Record<string, string>> = {
  'Versie van de werkmap': 'Versie van het werkboek',
  'Noteer nergens in deze werkmap namen of andere gegevens van cliënten.':
    'Noteer nergens in dit werkboek namen of andere gegevens van cliënten.',
  'Per onderdeel': 'Per deel',
};

/** A workbook of version 1, before there was evidence: no Bewijs, no Werkers, and no columns for it on Scores. */
export function oldWorkbookPlan(measurement: Measurement): WorkbookPlan {
  const plan = withVersion(versionTwoPlan(measurement), 1);
  const isEvidence = scoresLayout(measurement.form).columns.map(({ key }) => key.startsWith('evidence'));
  const sheets = plan.sheets
    .filter(({ name }) => name !== 'Bewijs' && name !== 'Werkers')
    .map((sheet): SheetPlan => ({
      ...sheet,
      // How it looks would have to move along; nobody reads it.
      ...{ styles: [], validations: [], conditionalFormats: [], unlocked: [] },
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((line) =>
          line
            .map((cell): PlanCell => (typeof cell === 'string' ? (WORDS_OF_VERSION_1[cell] ?? cell) : cell))
            .filter((_, right) => sheet.name !== 'Scores' || !isEvidence[right]),
        ),
      })),
    }));
  return { ...plan, sheets };
}
