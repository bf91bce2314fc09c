import { HostError } from '../measurement-host';

/**
 * Office opens the pane with a workbook that has this setting, where an administrator or its user has installed the add-in;
 * elsewhere it does nothing. The manifest gives the pane the id that goes with it.
 */
const OPEN_PANE_SETTING = 'Office.AutoShowTaskpaneWithDocument';

/** Is the pane to open with this workbook? */
export function opensPane(): boolean {
  return Office.context.document.settings.get(OPEN_PANE_SETTING) === true;
}

/** Has the pane open with this workbook from now on, or not any more. @throws {HostError} */
export async function setOpensPane(isOn: boolean): Promise<void> {
  const { settings } = Office.context.document;
  const was = opensPane();
  const set = (value: boolean) => {
    if (value) settings.set(OPEN_PANE_SETTING, true);
    else settings.remove(OPEN_PANE_SETTING);
  };
  set(isOn);
  const error = await new Promise<Office.Error | null>((resolve) => {
    settings.saveAsync(({ status, error: cause }) => {
      resolve(status === Office.AsyncResultStatus.Failed ? cause : null);
    });
  });
  if (!error) return;
  set(was);
  throw new HostError('other', String(error.code), 'Settings.saveAsync', { cause: error });
}
