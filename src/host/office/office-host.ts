import type { Measurement } from '../../measurement/measurement';
import { withId } from '../../measurement/measurement-id';
import type { Change } from '../../measurement/tables';
import { isOptional, type SheetName } from '../../workbook/paper/sheets';
import { TABLES } from '../../workbook/tables/tables';
import {
  HostError,
  type HostReading,
  type MeasurementHost,
  type ReplacedFormula,
  type SheetUses,
} from '../measurement-host';
import { newMeasurementId } from '../new-id';
import type { SelfTest } from '../self-test';
import { followSelection, type FollowedSelection } from './follow-selection';
import { judgeFound, type JudgedWorkbook } from './judge-found';
import { officeRun, officeRunUntracked, type Run, type Runs } from './office-errors';
import { opensPane, setOpensPane } from './open-pane-setting';
import { OwnWrites } from './own-writes';
import { expectedSheets, fittingSheets, makingSheets, selfTesting, watchingWorkbook, writingCells } from './parts';
import { untracked } from './plan-ranges';
import { readWorkbook, type FoundWorkbook } from './read-workbook';
import { SeenSheets } from './seen-sheets';
import { scorePlace, writtenCell, type TablePlaces } from './table-places';

/** What data validation, page layout and events on the whole workbook need. */
const LEAST_EXCEL_API = '1.9';

/**
 * The open workbook of Excel. The arguments are for tests, which bring a client library of their own.
 * @param isSupported does this Excel have a version of the requirement set ExcelApi?
 * @param newId gives a measurement that has none an id
 */
export function officeHost(
  excel: typeof Excel = Excel,
  isSupported: (version: string) => boolean = (version) =>
    Office.context.requirements.isSetSupported('ExcelApi', version),
  newId = newMeasurementId,
): MeasurementHost {
  return new OfficeHost(excel, isSupported, newId);
}

const NOTHING = () => undefined;

class OfficeHost implements MeasurementHost {
  private readonly own = new OwnWrites();
  private readonly runs: Runs;
  /** Where everything was when it was last read; events and writes then need no reading of their own. */
  private places: TablePlaces | null = null;
  /** What was last read: sheets are fitted to it, which Excel does not do by itself. */
  private measurement: Measurement | null = null;
  /** The sheets that it can do without. */
  private optional: SheetUses | null = null;
  private readonly seen = new SeenSheets();
  private readonly selections = new Set<FollowedSelection>();

  constructor(
    private readonly excel: typeof Excel,
    private readonly isSupported: (version: string) => boolean,
    private readonly newId: () => string,
  ) {
    this.runs = { run: this.run, runUntracked: officeRunUntracked(excel) };
  }

  async read(): Promise<HostReading> {
    const [found, expected] = await Promise.all([this.find(), expectedSheets()]);
    this.places = null;
    const judged = judgeFound(found, expected);
    this.keep(found, judged);
    for (const selection of this.selections) selection.lookAgain();
    // There before the reviewer asks for it, so that it can be done also where the connection is gone by then.
    if (judged.reading.kind === 'measurement') void Promise.all([writingCells(), fittingSheets()]).catch(NOTHING);
    return judged.reading;
  }

  forget(): void {
    this.seen.forget();
  }

  async build(...[measurement, onStep = NOTHING]: Parameters<MeasurementHost['build']>): Promise<readonly string[]> {
    const { buildMeasurement } = await makingSheets();
    const remarks = await this.changing(() => buildMeasurement(this.runs, withId(measurement, this.newId()), onStep));
    // Only when all is well, and no measurement fails for it; at Start it can be asked for again.
    void setOpensPane(true).catch(NOTHING);
    return remarks;
  }

  opensPane(): boolean {
    return opensPane();
  }

  setOpensPane(isOn: boolean): Promise<void> {
    return setOpensPane(isOn);
  }

  async write(
    ...[changes, seenIn = () => null, undo = null]: Parameters<MeasurementHost['write']>
  ): Promise<readonly ReplacedFormula[]> {
    try {
      const { writeChanges } = await writingCells();
      await this.addMissing(changes);
      const places = await this.knownPlaces();
      const { written, replaced } = await writeChanges(this.run, this.own, places, changes, seenIn, undo);
      for (const { sheetId } of written) this.seen.touch(sheetId);
      if (this.places) {
        this.places = { ...this.places, written: new Set([...this.places.written, ...written.map(writtenCell)]) };
      }
      return replaced;
    } catch (error) {
      this.places = null;
      this.seen.forget();
      throw error;
    }
  }

  /** Sheets that a measurement can do without come when they are first written on, where their formulas find the others. */
  private async addMissing(changes: readonly Change[]): Promise<void> {
    const { tables } = await this.knownPlaces();
    const missing = changes
      .filter(({ table }) => tables[table] === null)
      .map(({ table }) => TABLES[table].sheet)
      .filter(isOptional)
      .filter((sheet) => this.optional?.[sheet] === 'absent');
    for (const sheet of new Set(missing)) await this.addSheet(sheet);
    if (missing.length > 0) await this.read();
  }

  addSheet(...[sheet, onStep = NOTHING]: Parameters<MeasurementHost['addSheet']>): Promise<readonly string[]> {
    return this.changeSheets(({ addSheet }, reading) => addSheet(this.runs, reading, sheet, onStep));
  }

  removeSheet(...[sheet]: Parameters<MeasurementHost['removeSheet']>): Promise<void> {
    return this.changeSheets(({ removeSheet }, reading) => removeSheet(this.runs, reading, sheet));
  }

  /** Others may have made a sheet or filled it in: what is there is read anew first. */
  private async changeSheets<T>(
    change: (sheets: Awaited<ReturnType<typeof makingSheets>>, reading: HostReading) => Promise<T>,
  ): Promise<T> {
    const sheets = await makingSheets();
    this.seen.forget();
    const reading = await this.read();
    return this.changing(() => change(sheets, reading));
  }

  /** Nothing that was known of the workbook holds once its sheets change. */
  private changing<T>(change: () => Promise<T>): Promise<T> {
    this.places = null;
    this.seen.forget();
    return this.own.during(change);
  }

  repair(...[onStep = NOTHING]: Parameters<MeasurementHost['repair']>): Promise<readonly string[]> {
    return this.changing(async () =>
      (await makingSheets()).repairMeasurement(this.runs, this.seen.known, this.newId(), onStep),
    );
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
    if (!this.seen.known.tabs.has(sheet)) await this.read();
    const tab = this.seen.known.tabs.get(sheet);
    if (tab === undefined) throw new HostError('gone', '', sheet);
    await this.run(async (context) => {
      context.workbook.worksheets.getItem(tab).activate();
      await context.sync();
    });
    const { measurement } = this;
    if (measurement) await (await fittingSheets()).fitSheet(this.run, tab, sheet, measurement);
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
    const { watchWorkbook } = await watchingWorkbook();
    const selection = followSelection(() => this.places, listener);
    const stop = await watchWorkbook({
      ...this.runs,
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

  async selfTest(): Promise<SelfTest> {
    const { officeSelfTest } = await selfTesting();
    const { excel, isSupported } = this;
    return officeSelfTest({ excel, isSupported, during: (work) => this.changing(work) });
  }

  /** The manifest keeps older versions out, but a sideloaded or copied add-in gets in all the same. */
  private readonly run: Run = (batch) => {
    if (!this.isSupported(LEAST_EXCEL_API)) return Promise.reject(new HostError('too-old', '', ''));
    return officeRun(this.excel)(batch);
  };

  private async find(): Promise<FoundWorkbook> {
    const known = this.seen.take();
    const found = await this.run((context) => readWorkbook(context, known)).catch((error: unknown) => {
      this.seen.forget();
      throw error;
    });
    return found;
  }

  private keep(found: FoundWorkbook, { reading, places, isSelfContained }: JudgedWorkbook): void {
    this.places = places;
    this.measurement = reading.kind === 'measurement' ? reading.checked.measurement : null;
    this.optional = reading.kind === 'measurement' ? reading.optional : null;
    this.seen.keep(found, isSelfContained);
  }

  private async knownPlaces(): Promise<TablePlaces> {
    if (!this.places) await this.read();
    if (!this.places) throw new HostError('gone', '', '');
    return this.places;
  }
}
