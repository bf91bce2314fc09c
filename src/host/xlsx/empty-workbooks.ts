import { emptyMeasurement } from '../../measurement/measurement';
import type { ScaleId } from '../../scale/ids';
import { scoreForm } from '../../scale/score-form';
import type { ModelId } from '../../scale/types';
import { workbookPlan } from '../../workbook/workbook-plan';
import { writeXlsx } from './write-xlsx';

/** Under these names the guide links to them. */
const FILES: readonly (readonly [name: string, scale: ScaleId, model: ModelId | null])[] = [
  ['lege-meting-ips-a-en-ips-o.xlsx', 'ips-ao-2015', 'integrated'],
  ['lege-meting-ips-a.xlsx', 'ips-ao-2015', 'work'],
  ['lege-meting-ips-o.xlsx', 'ips-ao-2015', 'education'],
  ['lege-meting-25-items.xlsx', 'ips-25-2024', null],
];

/**
 * An empty workbook for each form, for whoever has neither the add-in nor the command line. The build puts them beside the
 * guide.
 */
export function emptyWorkbooks(): Promise<{ readonly name: string; readonly bytes: Uint8Array }[]> {
  return Promise.all(
    FILES.map(async ([name, scale, model]) => ({
      name,
      bytes: await writeXlsx(workbookPlan(emptyMeasurement(scoreForm(scale, model)))),
    })),
  );
}
