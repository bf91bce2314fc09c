import type { HostEvent } from '../../../src/host/measurement-host';
import { officeHost } from '../../../src/host/office/office-host';
import { emptyMeasurement } from '../../../src/measurement/measurement';
import { ALL_REMOTE } from '../../../src/preview/quirks/all-remote';
import { UNANNOUNCED_CHOICES } from '../../../src/preview/quirks/unannounced-choices';
import { scoreForm } from '../../../src/scale/score-form';
import { afterEvents } from '../../support/after-events';
import { openWorkbook, type OpenWorkbook } from './open-workbook';

/** The oldest Excel that we support does not say what caused a change; the other does. */
describe.each(['1.9', '1.14'])('watching the workbook, ExcelApi %s', (excelApi) => {
  let open: OpenWorkbook;
  let events: HostEvent[];
  let stop: () => Promise<void>;

  beforeAll(async () => {
    open = await openWorkbook(excelApi);
    await open.host.build(emptyMeasurement(scoreForm('ips-ao-2015', 'integrated')));
  });

  beforeEach(async () => {
    await open.host.read();
    open.excel.workbook.select('Meting!B4');
    await afterEvents();
    events = [];
    stop = await open.host.watch((event) => events.push(event));
    await afterEvents();
    events.length = 0;
  });

  afterEach(() => stop());

  afterAll(() => {
    open.excel.dispose();
  });

  const changes = () => events.filter(({ kind }) => kind === 'changed');

  it('reports what the user types', async () => {
    await open.excel.workbook.type('Scores!F4', 3);
    await afterEvents();
    expect(changes()).toEqual([{ kind: 'changed', by: 'user' }]);
  });

  it('makes one event of a paste of 68 cells', async () => {
    open.excel.workbook.paste(
      'Scores!K4',
      Array.from({ length: 34 }, () => ['a', 'b']),
    );
    await afterEvents();
    expect(changes()).toEqual([{ kind: 'changed', by: 'user' }]);
  });

  it('costs one read, in one round trip, after such a paste', async () => {
    const stopReading = await open.host.watch(({ kind }) => {
      if (kind === 'changed') void open.host.read();
    });
    open.excel.workbook.resetTraffic();
    open.excel.workbook.paste(
      'Scores!K4',
      Array.from({ length: 34 }, () => ['c', 'd']),
    );
    await afterEvents();
    await open.host.read();
    const { requests, releases } = open.excel.workbook.traffic;
    await stopReading();
    // The one after the paste, and the one just now, which waits for it.
    expect(requests - releases).toBe(2);
  });

  it('makes one event of many changes at once', async () => {
    for (let row = 4; row < 12; row += 1) open.excel.workbook.paste(`Scores!K${row}`, [['x']]);
    await afterEvents();
    expect(changes()).toEqual([{ kind: 'changed', by: 'user' }]);
  });

  it('tells its own writes from those of the user', async () => {
    await open.host.write([
      { table: 'scores', row: 'bezetting-2', field: 'A', value: 4 },
      { table: 'scores', row: 'bezetting-2', field: 'note', value: 'x' },
    ]);
    await afterEvents();
    expect(changes()).toEqual([{ kind: 'changed', by: 'pane' }]);
    await open.excel.workbook.type('Scores!F7', 3);
    // The calculation that the write is followed by holds up the announcement.
    for (let look = 0; look < 40 && changes().length < 2; look += 1) await afterEvents();
    expect(changes()).toEqual([
      { kind: 'changed', by: 'pane' },
      { kind: 'changed', by: 'user' },
    ]);
  });

  it('tells a co-author', async () => {
    open.excel.workbook.changeAsCoAuthor('Scores!F4', 2);
    await afterEvents();
    expect(changes()).toEqual([{ kind: 'changed', by: 'other' }]);
  });

  it('notices a choice from a list that Excel does not announce, once its user goes on, and reads it', async () => {
    open.excel.quirks.turnOn(UNANNOUNCED_CHOICES);
    // What was read before is kept for the next reading.
    await open.excel.workbook.type('Scores!G4', 2);
    await afterEvents();
    await open.host.read();
    open.excel.workbook.select('Scores!F4');
    await afterEvents();
    events.length = 0;
    await open.excel.workbook.choose('Scores!F4', 4);
    await afterEvents();
    expect(changes()).toEqual([]);
    open.excel.workbook.select('Scores!F5');
    await afterEvents();
    open.excel.quirks.turnOff(UNANNOUNCED_CHOICES);
    expect(changes()).toEqual([{ kind: 'changed', by: 'user' }]);
    const found = await open.host.read();
    const [first] = scoreForm('ips-ao-2015', 'integrated').rows;
    const entries = found.kind === 'measurement' ? found.checked.measurement.entries : {};
    expect(first && entries[first.item.id]?.A).toBe(4);
  });

  it('notices nothing more of a choice that Excel did announce', async () => {
    open.excel.workbook.select('Scores!F4');
    await afterEvents();
    events.length = 0;
    await open.excel.workbook.choose('Scores!F4', 5);
    await afterEvents();
    open.excel.workbook.select('Scores!F5');
    await afterEvents();
    expect(changes()).toEqual([{ kind: 'changed', by: 'user' }]);
  });

  it("takes what comes from elsewhere for somebody else's, also in cells that the pane itself writes", async () => {
    open.excel.quirks.turnOn(ALL_REMOTE);
    await open.host.write([{ table: 'scores', row: 'bezetting-2', field: 'A', value: 5 }]);
    await afterEvents();
    open.excel.quirks.turnOff(ALL_REMOTE);
    expect(changes()).toEqual([{ kind: 'changed', by: 'other' }]);
  });

  it('reports the item and column that are selected, whenever either changes', async () => {
    for (const address of ['Scores!F4', 'Scores!F4:G4', 'Scores!G4', 'Scores!J6:K7', 'Scores!K6', 'Meting!B4']) {
      open.excel.workbook.select(address);
      await afterEvents();
    }
    // Rows 4 and 6 hold the first and the third item; F is IPS-A, G is IPS-O, J and K hold texts.
    const [first, , third] = scoreForm('ips-ao-2015', 'integrated').rows.map(({ item }) => item.id);
    expect(events).toEqual([
      { kind: 'selected', item: first, column: 'A' },
      { kind: 'selected', item: first, column: 'O' },
      { kind: 'selected', item: third, column: null },
      { kind: 'selected', item: null, column: null },
    ]);
  });

  it('reports what is selected already, once, in a round trip after that which it takes to listen', async () => {
    open.excel.workbook.select('Scores!G7');
    await afterEvents();
    open.excel.workbook.resetTraffic();
    const heard: HostEvent[] = [];
    const stopHearing = await open.host.watch((event) => heard.push(event));
    const { requests, releases } = open.excel.workbook.traffic;
    expect(requests - releases).toBe(2);
    await open.host.read();
    await stopHearing();
    expect(heard).toEqual([{ kind: 'selected', item: 'bezetting-2', column: 'O' }]);
  });

  it('reports what is selected as soon as it has been read where the table stands', async () => {
    open.excel.workbook.select('Scores!F7');
    const host = officeHost(open.excel.Excel, () => true);
    const heard: HostEvent[] = [];
    const stopHearing = await host.watch((event) => heard.push(event));
    expect(heard).toEqual([]);
    await host.read();
    await stopHearing();
    expect(heard).toEqual([{ kind: 'selected', item: 'bezetting-2', column: 'A' }]);
  });

  it('hears nothing any more after it has stopped', async () => {
    await stop();
    await open.excel.workbook.type('Scores!F4', 5);
    open.excel.workbook.select('Scores!F5');
    await afterEvents();
    expect(events).toEqual([]);
  });

  it('reports a sheet that is deleted', async () => {
    open.excel.workbook.deleteSheet('Ankers');
    await afterEvents();
    expect(changes()).toEqual([{ kind: 'changed', by: 'user' }]);
  });
});
