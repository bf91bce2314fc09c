import type { Measurement } from '../../src/scoring/measurement';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import { scoresLayout } from '../../src/workbook/scores-layout';
import { workbookPlan } from '../../src/workbook/workbook-plan';

/** The words of version 1 where they differ from those of today. */
const WORDS_OF_VERSION_1: Readonly<Record<string, string>> = {
  'Versie van de werkmap': 'Versie van het werkboek',
  'Noteer nergens in deze werkmap namen of andere gegevens van cliënten.':
    'Noteer nergens in dit werkboek namen of andere gegevens van cliënten.',
  'Per onderdeel': 'Per deel',
};

/** The version that brought a sheet, or a field of the review. */
const SINCE: Readonly<Record<string, number>> = { Bewijs: 2, Werkers: 2, Verslag: 3, Verbeterplan: 3, Uitvoering: 3 };

/**
 * A workbook of an earlier version. In the first there was no evidence: no Bewijs, no Werkers, and no columns for it on
 * Scores; in the second no report and no improvement plan, nor words on how the measurement was carried out.
 */
export function oldWorkbookPlan(measurement: Measurement, made: 1 | 2 = 1): WorkbookPlan {
  const plan = workbookPlan(measurement);
  const version = plan.names.find(({ name }) => name === 'IPS_versie')?.range ?? '';
  const isEvidence = scoresLayout(measurement.form).columns.map(({ key }) => key.startsWith('evidence'));
  const sheets = plan.sheets
    .filter(({ name }) => (SINCE[name] ?? 1) <= made)
    .map((sheet): SheetPlan => ({
      ...sheet,
      // How it looks would have to move along; nobody reads it.
      ...{ styles: [], validations: [], conditionalFormats: [], unlocked: [] },
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells
          .map((line, down) =>
            line
              .map((cell, right): PlanCell => {
                if (sheet.name === 'Meting' && version === addressIn(block, down, right)) return made;
                return made === 1 && typeof cell === 'string' ? (WORDS_OF_VERSION_1[cell] ?? cell) : cell;
              })
              .filter((_, right) => made > 1 || sheet.name !== 'Scores' || !isEvidence[right]),
          )
          .filter(([label]) => (SINCE[typeof label === 'string' ? label : ''] ?? 1) <= made),
      })),
    }));
  return { ...plan, sheets };
}

const addressIn = ({ row, column }: { row: number; column: number }, down: number, right: number) =>
  `${String.fromCharCode(64 + column + right)}${row + down}`;
