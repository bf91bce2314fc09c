import { emptyMeasurement } from '../../../measurement/measurement';
import { scoreForm } from '../../../scale/score-form';
import { workbookPlan } from '../../../workbook/workbook-plan';
import { SELF_TEST_ORGANISATION } from '../../self-test';
import { buildPlan } from '../build';
import * as expected from '../expected-sheets';
import { judgeFound } from '../judge-found';
import { NOTHING_KNOWN, readWorkbook } from '../read-workbook';
import { trySetting } from './own-setting';
import { checkSame, ProbeFailed, ProbeSkipped, type Bench, type ExcelProbe } from './probe';
import { SELF_TEST_TEXTS } from './texts';

/** What concerns the whole workbook. */
export const WORKBOOK_PROBES: readonly ExcelProbe[] = [
  {
    id: 'settings',
    run: async () => {
      await trySetting();
      return undefined;
    },
  },
  {
    id: 'own-events',
    run: async (bench) => {
      if ((await ownEvent(bench)) === null) throw new ProbeFailed(SELF_TEST_TEXTS.notAnnounced);
      return undefined;
    },
  },
  {
    id: 'local-events',
    run: async (bench) => {
      const event = await ownEvent(bench);
      if (event === null) throw new ProbeSkipped(SELF_TEST_TEXTS.cannotTell);
      checkSame(event.source, 'Local');
      return undefined;
    },
  },
  {
    id: 'build',
    limit: 'build',
    run: async (bench) => {
      const empty = emptyMeasurement(scoreForm('ips-25-2024', null));
      const plan = workbookPlan({ ...empty, review: { ...empty.review, organisation: SELF_TEST_ORGANISATION } });
      // In the same batch as the sheets themselves: whatever comes between, they are known as those of a self-test.
      const marks = plan.sheets.map(({ name }) => ({ name: bench.newMark(), sheet: name, range: 'A1' }));
      const begun = performance.now();
      const { remarks } = await buildPlan(bench, { ...plan, names: [...plan.names, ...marks] }, () => undefined, true);
      const seconds = (performance.now() - begun) / 1000;
      const found = await bench.run((context) => readWorkbook(context, NOTHING_KNOWN));
      const { reading } = judgeFound(found, expected);
      checkSame(reading.kind === 'measurement' ? [...remarks, ...reading.damage] : reading.kind, []);
      return SELF_TEST_TEXTS.seconds(seconds.toFixed(1).replace('.', ','));
    },
  },
];

/** Writes a cell, and waits for its announcement; null where none comes. */
async function ownEvent(bench: Bench): Promise<Excel.WorksheetChangedEventArgs | null> {
  const { heard, stop } = await listen(bench);
  try {
    await bench.batch(async (sheet, context) => {
      sheet.getRange('B3').values = [[1]];
      await context.sync();
    });
    return await announced(bench, heard);
  } finally {
    await stop();
  }
}

/** Waits for the first announcement. */
export async function announced<Event>(bench: Bench, heard: readonly Event[]): Promise<Event | null> {
  const until = performance.now() + bench.limits.event;
  while (heard.length === 0 && performance.now() < until) await bench.pause(Math.min(bench.limits.look, 50));
  return heard[0] ?? null;
}

/** Listens to changes of B3 on the sheet of a probe, as the pane does: to the whole workbook. */
export async function listen(bench: Bench) {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await bench.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      // What was done to other cells, such as the mark of the sheet, may be announced late.
      if (event.worksheetId === bench.sheetId && event.address === 'B3') heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return {
    heard,
    // A handler can only be removed with the request context that added it.
    stop: () =>
      bench.excel.run({ delayForCellEdit: true, previousObjects: handler.context }, async (context) => {
        handler.remove();
        await context.sync();
      }),
  };
}
