import type { Measurement } from '../../measurement/measurement';
import type { SheetName, SheetPlan } from '../../workbook/paper/plan';
import { HostError, type HostReading, type MeasurementHost } from '../measurement-host';
import { followSelection, type FollowedSelection } from './follow-selection';
import { judgeFound, type JudgedWorkbook } from './judge-found';
import { officeRun, officeRunUntracked, type Run, type Runs } from './office-errors';
import { OwnWrites } from './own-writes';
import { planRanges, untracked } from './plan-ranges';
import { playPages } from './play-print';
import { playHeights } from './play-sheet';
import { readWorkbook, type FoundWorkbook } from './read-workbook';
import { SeenSheets } from './seen-sheets';
import { scorePlace, type TablePlaces } from './table-places';
import { watchWorkbook } from './watch';
import { writeChanges } from './write-changes';

/** What data validation, page layout and events on the whole workbook need. */
const LEAST_EXCEL_API = '1.9';

/**
 * The open workbook of Excel. Both arguments are for tests, which bring a client library of their own.
 * @param isSupported does this Excel have a version of the requirement set ExcelApi?
 */
export function officeHost(
  excel: typeof Excel = Excel,
  isSupported: (version: string) => boolean = (version) =>
    Office.context.requirements.isSetSupported('ExcelApi', version),
): MeasurementHost {
  return new OfficeHost(excel, isSupported);
}

const NOTHING = () => undefined;

/** What should stand on the sheets comes while Excel is asked what does: the first screen is there without it. */
const sheetTemplate = () => import(/* webpackChunkName: "workbook-plan" */ '../../workbook/template');

/** With what stands in the cells, for pages that follow from it. */
const filledSheets = () => import(/* webpackChunkName: "workbook-plan" */ '../../workbook/workbook-plan');

/** What only a build or a repair needs comes with the first of them: the pane need not wait for it. */
const makingSheets = () => import(/* webpackChunkName: "make-sheets" */ './make-sheets');

class OfficeHost implements MeasurementHost {
  private readonly own = new OwnWrites();
  private readonly runs: Runs;
  /** Where everything was when it was last read; events and writes then need no reading of their own. */
  private tabs: ReadonlyMap<SheetName, string> = new Map();
  private places: TablePlaces | null = null;
  /** What was last read: sheets are fitted to it, which Excel does not do by itself. */
  private measurement: Measurement | null = null;
  private readonly seen = new SeenSheets();
  private readonly selections = new Set<FollowedSelection>();

  constructor(
    private readonly excel: typeof Excel,
    private readonly isSupported: (version: string) => boolean,
  ) {
    this.runs = { run: this.run, runUntracked: officeRunUntracked(excel) };
  }

  async read(): Promise<HostReading> {
    const [found, { templateOf }] = await Promise.all([this.find(), sheetTemplate()]);
    this.places = null;
    const judged = judgeFound(found, templateOf);
    this.keep(found, judged);
    for (const selection of this.selections) selection.lookAgain();
    return judged.reading;
  }

  build(...[measurement, onStep = NOTHING]: Parameters<MeasurementHost['build']>): Promise<readonly string[]> {
    this.places = null;
    this.seen.forget();
    return this.own.during(async () => (await makingSheets()).buildMeasurement(this.runs, measurement, onStep));
  }

  async write(changes: Parameters<MeasurementHost['write']>[0]): Promise<void> {
    try {
      const places = await this.knownPlaces();
      const written = await writeChanges(this.run, this.own, places, changes);
      for (const id of written) this.seen.touch(id);
    } catch (error) {
      this.places = null;
      this.seen.forget();
      throw error;
    }
  }

  repair(...[onStep = NOTHING]: Parameters<MeasurementHost['repair']>): Promise<readonly string[]> {
    this.places = null;
    this.seen.forget();
    return this.own.during(async () => (await makingSheets()).repairMeasurement(this.runs, this.tabs, onStep));
  }

  async select(...[item, column]: Parameters<MeasurementHost['select']>): Promise<void> {
    const { sheetId, address } = scorePlace(await this.knownPlaces(), item, column);
    await this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      untracked(sheet.getRange(address)).select();
      await context.sync();
    });
  }

  async show(sheet: SheetName): Promise<void> {
    if (!this.tabs.has(sheet)) await this.read();
    const tab = this.tabs.get(sheet);
    if (tab === undefined) throw new HostError('gone', '', sheet);
    await this.run(async (context) => {
      context.workbook.worksheets.getItem(tab).activate();
      await context.sync();
    });
    const plan = await this.fitted(sheet);
    if (!plan) return;
    const fit = (play: (worksheet: Excel.Worksheet) => void) =>
      this.run(async (context) => {
        play(context.workbook.worksheets.getItem(tab));
        await context.sync();
        // Somebody may have protected the sheet in another way, or have no printer; it is shown all the same.
      }).catch(() => undefined);
    await fit((worksheet) => {
      playHeights(planRanges(worksheet), plan.rowHeights ?? {});
    });
    await fit((worksheet) => {
      playPages(worksheet, plan.print);
    });
  }

  /** How a sheet looks with what stands in it; null where that is always the same. */
  private async fitted(sheet: SheetName): Promise<SheetPlan | null> {
    if (!this.measurement) return null;
    const { templateOf } = await sheetTemplate();
    const isFitted = templateOf(this.measurement.form).sheets.some(
      ({ name, print }) => name === sheet && print.isFitted,
    );
    if (!isFitted) return null;
    return (await filledSheets()).sheetPlan(this.measurement, sheet);
  }

  isTyping(): Promise<boolean> {
    // What cannot wait is refused at once, also while other batches wait for the cell to be left.
    return this.runs
      .runUntracked(async (context) => {
        context.workbook.load('readOnly');
        await context.sync();
        return false;
      })
      .catch((error: unknown) => error instanceof HostError && error.problem === 'editing');
  }

  async watch(listener: Parameters<MeasurementHost['watch']>[0]): Promise<() => Promise<void>> {
    const selection = followSelection(() => this.places, listener);
    const stop = await watchWorkbook({
      run: this.run,
      excel: this.excel,
      isSupported: this.isSupported,
      own: this.own,
      selection,
      seen: this.seen,
      listener,
    });
    this.selections.add(selection);
    return () => {
      this.selections.delete(selection);
      return stop();
    };
  }

  /** The manifest keeps older versions out, but a sideloaded or copied add-in gets in all the same. */
  private readonly run: Run = (batch) => {
    if (!this.isSupported(LEAST_EXCEL_API)) return Promise.reject(new HostError('too-old', '', ''));
    return officeRun(this.excel)(batch);
  };

  private async find(): Promise<FoundWorkbook> {
    const known = this.seen.take();
    const found = await this.run((context) => readWorkbook(context, this.tabs, known)).catch((error: unknown) => {
      this.seen.forget();
      throw error;
    });
    this.tabs = new Map(Object.entries(found.sheets).map(([name, sheet]) => [name as SheetName, sheet.name]));
    return found;
  }

  private keep(found: FoundWorkbook, { reading, places, isSelfContained }: JudgedWorkbook): void {
    this.places = places;
    this.measurement = reading.kind === 'measurement' ? reading.checked.measurement : null;
    this.seen.keep({ sheets: isSelfContained ? found.sheets : {}, others: found.others });
  }

  private async knownPlaces(): Promise<TablePlaces> {
    if (!this.places) await this.read();
    if (!this.places) throw new HostError('gone', '', '');
    return this.places;
  }
}
