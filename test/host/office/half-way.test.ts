import { HostError } from '../../../src/host/measurement-host';
import { applyChanges, scoreChange } from '../../../src/measurement/changes';
import type { Measurement } from '../../../src/measurement/measurement';
import type { Change } from '../../../src/measurement/tables';
import { failsHalfWay } from '../../../src/preview/quirks/fails-half-way';
import { scoreForm } from '../../../src/scale/score-form';
import { times } from '../../support/depth';
import { filledMeasurement } from './filled-measurement';
import { builtWorkbooks, openWorkbook, OUR_TABS, type OpenWorkbook } from './open-workbook';

/** Without scenarios, so that the sheet for them can go. */
const measurement: Measurement = {
  ...filledMeasurement(scoreForm('ips-25-2024', null)),
  scenarios: [],
  kept: null,
};
const openBuilt = builtWorkbooks(measurement);
let open: OpenWorkbook;

const close = async () => {
  // What is still being calculated would disturb the next workbook.
  await open.excel.workbook.value('Blad1!A1');
  open.excel.dispose();
};
afterEach(close);

/**
 * Asks with a failure in the middle of the first request, then of the second, and so on.
 * @param after what is true each time; told what went wrong, null where it was got over
 * @param most so many requests, fewer where no more are made
 */
async function failingAtEach(ask: () => Promise<unknown>, after: (error: unknown) => Promise<void>, most = 99) {
  const { workbook, quirks } = open.excel;
  for (let request = 1; request <= most; request += 1) {
    const failure = failsHalfWay(request);
    workbook.resetTraffic();
    quirks.turnOn(failure);
    const error = await ask().then(
      () => null,
      (cause: unknown) => cause,
    );
    quirks.turnOff(failure);
    const isOver = workbook.traffic.requests - workbook.traffic.releases < request;
    await after(error);
    if (error !== null) expect(error).toBeInstanceOf(HostError);
    if (isOver) return;
  }
}

const reading = async () => {
  const found = await open.host.read();
  if (found.kind !== 'measurement') return found.kind;
  const { checked, damage, optional } = found;
  return { measurement: checked.measurement, damage, whatIf: optional?.['Wat als'] };
};
const unprotected = () =>
  open.excel.workbook.sheetNames().filter((name) => name !== 'Blad1' && !open.excel.workbook.isProtected(name));

describe('where something goes wrong in the middle of a request, whichever it is', () => {
  it('a measurement is made as a whole or not at all', async () => {
    for (const request of [1, 2, 3, 4]) {
      open = await openWorkbook();
      const failure = failsHalfWay(request);
      open.excel.quirks.turnOn(failure);
      const error = await open.host.build(measurement).then(
        () => null,
        (cause: unknown) => cause,
      );
      open.excel.quirks.turnOff(failure);
      if (error === null) {
        expect(await reading()).toMatchObject({ measurement, damage: [] });
        expect(unprotected()).toEqual([]);
      } else {
        expect(error).toMatchObject({ problem: 'other', leftovers: [], unplaced: [] });
        expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
        expect(await reading()).toBe('none');
        expect(open.host.opensPane()).toBe(false);
      }
      if (request < 4) await close();
    }
  });

  it('changes are written together or not at all', async () => {
    open = await openBuilt();
    await open.host.read();
    const changes: readonly Change[] = [
      scoreChange({ item: 'ips25-2', column: 'score', entry: 5 }),
      { table: 'scores', row: 'ips25-2', field: 'note', value: 'halverwege' },
      { table: 'improvements', row: 1, field: 'action', value: '=anders' },
    ];
    await failingAtEach(
      () => open.host.write(changes),
      async (error) => {
        const expected = error === null ? applyChanges(measurement, changes) : measurement;
        expect(await reading()).toMatchObject({ measurement: expected, damage: [] });
        expect(unprotected()).toEqual([]);
      },
    );
  });

  it('a sheet comes or goes as a whole', async () => {
    open = await openBuilt();
    const goes = async (error: unknown) => {
      expect(await reading()).toEqual({ measurement, damage: [], whatIf: error === null ? 'absent' : 'empty' });
      expect(unprotected()).toEqual([]);
      if (error === null) await open.host.addSheet('Wat als');
    };
    await failingAtEach(() => open.host.removeSheet('Wat als'), goes, times(3, 99));
    await open.host.removeSheet('Wat als');
    const comes = async (error: unknown) => {
      expect(await reading()).toEqual({ measurement, damage: [], whatIf: error === null ? 'empty' : 'absent' });
      expect(unprotected()).toEqual([]);
      if (error === null) await open.host.removeSheet('Wat als');
    };
    await failingAtEach(() => open.host.addSheet('Wat als'), comes, times(3, 99));
  });

  it('what was filled in stays when sheets are mended, and another try mends them', async () => {
    open = await openBuilt();
    await open.host.read();
    await failingAtEach(
      () => open.host.repair(),
      async () => {
        expect(await reading()).toMatchObject({ measurement });
      },
      times(3, 99),
    );
    await open.host.repair();
    expect(await reading()).toMatchObject({ measurement, damage: [] });
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1', ...OUR_TABS]);
    expect(unprotected()).toEqual([]);
  });

  it('a report that is shown stays protected', async () => {
    open = await openBuilt();
    await open.host.read();
    await failingAtEach(
      () => open.host.show('Verslag'),
      () => {
        expect(unprotected()).toEqual([]);
        return Promise.resolve();
      },
    );
  });
});
