import type { MeasurementHost } from '../../host/measurement-host';
import { HostError } from '../../host/measurement-host';
import { readXlsx } from '../../host/xlsx/read-xlsx';
import { UnreadableFileError } from '../../host/xlsx/unreadable-file';
import type { Measurement } from '../../measurement/measurement';
import { carryOver } from '../../workbook/carry-over/carry-over';
import { checkWorkbook } from '../../workbook/reading/check-workbook';
import { UnreadableWorkbookError } from '../../workbook/reading/unreadable-workbook';
import { exampleMeasurement } from '../example-measurement';
import { PREVIEW_PAGE_TEXTS as TEXTS } from '../texts';
import { pageElement, showStatus } from './page-element';
import { START_CONTENT_ID, type StartContent } from './start-content';

/** Fills the workbook as the command line asked; what cannot be kept of a file is listed before that. */
export async function showStartContent(host: MeasurementHost): Promise<void> {
  const start = JSON.parse(pageElement(START_CONTENT_ID).textContent) as StartContent;
  const measurement =
    start.kind === 'example' ? exampleMeasurement() : start.kind === 'file' ? await fromFile(start) : null;
  if (!measurement) return;
  showStatus(TEXTS.preparing);
  try {
    await host.build(measurement);
    showStatus('');
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    showStatus(error.message);
  }
}

/** The measurement in a file, null where there is none. */
async function fromFile({ name, bytes }: StartContent & { kind: 'file' }): Promise<Measurement | null> {
  try {
    const contents = readXlsx(Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)));
    const { findings } = checkWorkbook(contents);
    const { measurement, lost } = carryOver(contents);
    const damage = [...findings.filter(({ code }) => DAMAGE.has(code)).map(({ message }) => message), ...lost];
    if (damage.length > 0) {
      await showDamage(TEXTS.incomplete(name), TEXTS.leftOut, damage);
    }
    return measurement;
  } catch (error) {
    if (!(error instanceof UnreadableFileError || error instanceof UnreadableWorkbookError)) throw error;
    await showDamage(TEXTS.unreadable(name), TEXTS.emptyInstead, [error.message]);
    return null;
  }
}

/** What is wrong with the table itself; scores that are wrong are kept, and shown by the pane. */
const DAMAGE: ReadonlySet<string> = new Set([
  'unknown-item',
  'missing-row',
  'duplicate-item',
  'duplicate-line',
  'formula',
]);

function showDamage(title: string, meaning: string, sentences: readonly string[]): Promise<void> {
  const dialog = pageElement('damage') as HTMLDialogElement;
  pageElement('damage-title').textContent = title;
  pageElement('damage-meaning').textContent = meaning;
  pageElement('damage-list').replaceChildren(
    ...sentences.map((sentence) => {
      const line = document.createElement('li');
      line.textContent = sentence;
      return line;
    }),
  );
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        resolve();
      },
      { once: true },
    );
  });
}
