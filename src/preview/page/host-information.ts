/**
 * What office.js asks of Excel for Windows before it loads its Excel part: answers that stay the same. Without them it
 * starts as in an ordinary page and loads no Excel at all. Methods that it calls later and that are not here fail with
 * their name.
 */
export function installHostInformation(target: Window, excelApi: string, settings: Map<string, unknown>): void {
  const context = {
    GetActivationMode: () => 2,
    GetAppCapabilities: () => 0,
    GetAppDataLocale: () => LOCALE,
    GetAppType: () => 1,
    GetAppUILocale: () => LOCALE,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetCommerceAllowed: () => false,
    GetControlIntegrationLevel: () => 1,
    GetCorrelationId: () => 'preview',
    GetDocUrl: () => 'Map1.xlsx',
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17328.20000',
    GetInitialDisplayMode: () => 0,
    GetInstanceId: () => 'preview',
    GetOfficeThemeInfo: () => 0,
    // Values are text in JSON here.
    GetSettings: () => ({
      Read: (names: string[], values: string[]) => {
        names.push(...settings.keys());
        values.push(...[...settings.values()].map((value) => JSON.stringify(value)));
      },
      Write: (names: readonly string[], values: readonly string[]) => {
        settings.clear();
        names.forEach((name, index) => settings.set(name, JSON.parse(values[index] ?? 'null')));
      },
    }),
    GetSolutionRef: () => 'preview',
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify({ DelayForCellEdit: '1.1', ExcelApi: excelApi, RichApiRuntime: '1.1' }),
    GetTouchEnabled: () => false,
  };
  // Deprecated, and the only place where office.js looks.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  Object.assign(target.external, {
    GetHostInfo: () => `Excel$Win32$16.01$${LOCALE}$telemetry$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (_id: number, _parameters: unknown, done: (status: number) => void) => {
      done(NOT_SUPPORTED);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (status: number) => void) => {
      done(0);
    },
    UnregisterEvent: (_id: number, _target: string, done: (status: number) => void) => {
      done(0);
    },
  });
}

const LOCALE = 'nl-NL';
/** Calls from before requirement sets, which the add-in does not use. */
const NOT_SUPPORTED = 5010;
