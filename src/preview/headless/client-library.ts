import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { NativeBridge } from '../office-bridge/bridge';

/** Microsoft's client library as Excel for Windows loads it, unmodified. */
const LIBRARY = '@microsoft/office-js/dist/excel-win32-16.01.js';

/** What the library puts into, and looks for in, the global object. */
interface ClientGlobals {
  Excel: typeof Excel;
  Office: { onReady?: (callback?: (info: HostInfo) => unknown) => Promise<HostInfo> };
  OSF: { _OfficeAppFactory: unknown };
  OfficeExtension: typeof OfficeExtension & {
    HostBridge: { init(bridge: NativeBridge): void };
    GenericEventRegistration: { s_genericEventRegistrations: unknown };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  _richApiNativeBridge: NativeBridge;
}

interface HostInfo {
  readonly host: 'Excel';
  readonly platform: 'PC';
}

const HOST: HostInfo = { host: 'Excel', platform: 'PC' };

export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/**
 * Loads the client library into the global object, once, and connects it to a bridge; later calls connect it anew, as
 * freshly loaded. Requirement sets are enforced: what is newer than `excelApi` fails with `ApiNotFound`, which the library
 * checks only when told to.
 */
export function connectClientLibrary(
  bridge: NativeBridge,
  excelApi: string,
  settings: Map<string, unknown>,
): ClientLibrary {
  const globals = globalThis as unknown as Partial<ClientGlobals>;
  globals._richApiNativeBridge = bridge;
  if (globals.OfficeExtension) {
    globals.OfficeExtension.HostBridge.init(bridge);
    // Handlers of an earlier workbook would go on listening.
    globals.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  } else {
    provideBrowserGlobals();
    const path = createRequire(join(process.cwd(), 'package.json')).resolve(LIBRARY);
    // Indirect, so that it runs as a script of this realm; the library is written to be a page's global script.
    (0, eval)(readFileSync(path, 'utf8'));
  }
  const { Excel: client, OSF, OfficeExtension: extension, Office: office = {} } = globals;
  if (!client || !OSF || !extension) throw new Error(`${LIBRARY} did not load`);
  const context = {
    ...HOST,
    requirements: { isSetSupported: (name: string, version = '1.1') => supports(excelApi, name, version) },
    document: { settings: documentSettings(settings) },
    diagnostics: { ...HOST, version: '16.0.17328.20000' },
  };
  // `Office.context` is a getter that asks this factory, which office.js itself would have made.
  OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32' }),
  };
  extension.CommonUtility._doApiNotSupportedCheck = true;
  office.onReady ??= async (callback) => {
    await callback?.(HOST);
    return HOST;
  };
  globals.Office = office;
  return { Excel: client, OfficeExtension: extension };
}

/** Settings as office.js keeps them: they are in the workbook once they are saved. The Excel API has the same ones. */
function documentSettings(saved: Map<string, unknown>) {
  /** Undefined for what is removed. */
  const unsaved = new Map<string, unknown>();
  return {
    get: (name: string) => (unsaved.has(name) ? unsaved : saved).get(name) ?? null,
    set: (name: string, value: unknown) => unsaved.set(name, value),
    remove: (name: string) => unsaved.set(name, undefined),
    saveAsync: (done: (result: { status: string }) => void) => {
      for (const [name, value] of unsaved) {
        if (value === undefined) saved.delete(name);
        else saved.set(name, value);
      }
      unsaved.clear();
      setTimeout(done, 0, { status: 'succeeded' });
    },
  };
}

/** The little of a page that the library touches while it loads. */
function provideBrowserGlobals(): void {
  const page: Readonly<Record<string, unknown>> = {
    window: globalThis,
    self: globalThis,
    navigator: { userAgent: 'node' },
    location: { href: 'http://localhost/', search: '', hash: '' },
    document: {
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener: () => undefined,
      createElement: () => ({}),
    },
  };
  for (const [name, value] of Object.entries(page)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

function supports(excelApi: string, name: string, version: string): boolean {
  const set = name.toLowerCase();
  if (set === 'richapiruntime' || set === 'delayforcelledit') return true;
  if (set !== 'excelapi') return false;
  return minorOf(version) <= minorOf(excelApi);
}

const minorOf = (version: string) => Number(version.split('.')[1] ?? 0);
