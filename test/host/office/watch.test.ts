import type { HostEvent } from '../../../src/host/measurement-host';
import { scoreForm } from '../../../src/scale/score-form';
import { emptyMeasurement } from '../../../src/scoring/measurement';
import { afterEvents, openWorkbook, type OpenWorkbook } from './open-workbook';

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
      'Scores!J4',
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
      'Scores!J4',
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
    for (let row = 4; row < 12; row += 1) open.excel.workbook.paste(`Scores!J${row}`, [['x']]);
    await afterEvents();
    expect(changes()).toEqual([{ kind: 'changed', by: 'user' }]);
  });

  it('tells its own writes from those of the user', async () => {
    await open.host.write([
      { kind: 'score', item: 'bezetting-2', column: 'A', entry: 4 },
      { kind: 'note', item: 'bezetting-2', text: 'x' },
    ]);
    await afterEvents();
    expect(changes()).toEqual([{ kind: 'changed', by: 'pane' }]);
    await open.excel.workbook.type('Scores!F7', 3);
    // The calculation that the write is followed by holds up the announcement.
    await open.excel.workbook.value('Scores!F7');
    await afterEvents();
    expect(changes().at(-1)).toEqual({ kind: 'changed', by: 'user' });
  });

  it('tells a co-author', async () => {
    open.excel.workbook.changeAsCoAuthor('Scores!F4', 2);
    await afterEvents();
    expect(changes()).toEqual([{ kind: 'changed', by: 'other' }]);
  });

  it('reports the item that is selected, once per row, and that none is', async () => {
    open.excel.workbook.select('Scores!F4');
    open.excel.workbook.select('Scores!G4');
    await afterEvents();
    open.excel.workbook.select('Scores!J6:K7');
    await afterEvents();
    open.excel.workbook.select('Meting!B4');
    await afterEvents();
    const items = scoreForm('ips-ao-2015', 'integrated').rows.map(({ item }) => item.id);
    expect(events).toEqual([
      { kind: 'selected', item: items[0] },
      { kind: 'selected', item: items[2] },
      { kind: 'selected', item: null },
    ]);
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
