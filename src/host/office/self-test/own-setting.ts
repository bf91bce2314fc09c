import { checkSame, ProbeFailed } from './probe';

/** A setting of our own, so that none of the add-in's is touched. */
const SETTING = 'IPS-modeltrouw.zelftest';
const VALUE = 'ja';

const settings = () => Office.context.document.settings;

/** Keeps a setting in the workbook, and takes it away. @throws {ProbeFailed} */
export async function trySetting(): Promise<void> {
  settings().set(SETTING, VALUE);
  try {
    await saved();
    checkSame(settings().get(SETTING), VALUE);
  } finally {
    await clearSetting();
  }
}

/** Takes the setting away, where it is there. @throws {ProbeFailed} where that cannot be saved; then it counts as there still */
export async function clearSetting(): Promise<void> {
  if ((settings().get(SETTING) ?? null) === null) return;
  settings().remove(SETTING);
  try {
    await saved();
  } catch (error) {
    settings().set(SETTING, VALUE);
    throw error;
  }
}

const saved = () =>
  new Promise<void>((resolve, reject) => {
    settings().saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Failed) reject(new ProbeFailed(String(error.code)));
      else resolve();
    });
  });
