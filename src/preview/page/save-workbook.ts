import { HostError, type MeasurementHost } from '../../host/measurement-host';
import { writeXlsx } from '../../host/xlsx/write-xlsx';
import type { Review } from '../../measurement/review';
import { UNREADABLE_REASONS } from '../../workbook/reading/texts';
import { workbookPlan } from '../../workbook/workbook-plan';
import { PREVIEW_PAGE_TEXTS as TEXTS } from '../texts';
import { pageElement, showStatus } from './page-element';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows whose scores have no place in a measurement, and so not in the file. */
const WITHOUT_PLACE: ReadonlySet<string> = new Set(['unknown-item', 'duplicate-item', 'duplicate-line']);

/** Makes the button work, and asks before the page is closed with scores that were not saved. */
export async function prepareSaving(host: MeasurementHost): Promise<void> {
  let unsaved = false;
  await host.watch((event) => {
    if (event.kind === 'changed') unsaved = true;
  });
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
  const button = pageElement('save');
  button.addEventListener('click', () => {
    // What is scored while the file is being made may not be in it.
    const before = unsaved;
    unsaved = false;
    void saveWorkbook(host).then((saved) => {
      if (!saved) unsaved ||= before;
    });
  });
  button.removeAttribute('disabled');
}

/** @returns whether a measurement was saved, all of it */
async function saveWorkbook(host: MeasurementHost): Promise<boolean> {
  try {
    const reading = await host.read();
    if (reading.kind === 'none') {
      showStatus(TEXTS.nothingToSave);
    } else if (reading.kind === 'unreadable') {
      showStatus(TEXTS.notSaved(UNREADABLE_REASONS[reading.reason]));
    } else {
      const { findings, measurement } = reading.checked;
      const left = findings.filter(({ code }) => WITHOUT_PLACE.has(code)).length;
      const name = fileName(measurement.review);
      download(name, await writeXlsx(workbookPlan(measurement)));
      showStatus(left === 0 ? TEXTS.saved(name) : TEXTS.savedInPart(name));
      return left === 0;
    }
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    showStatus(TEXTS.notSaved(error.message));
  }
  return false;
}

function fileName({ organisation, date }: Review): string {
  const parts = ['IPS-meting', organisation, date].map((part) => part.replaceAll(/[^\p{L}\d]+/gu, '-'));
  return `${parts.filter((part) => part !== '').join('-')}.xlsx`;
}

function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
