import { officeHost } from '../../src/host/office/office-host';
import type { MeasurementHost } from '../../src/host/measurement-host';
import { entryOf } from '../../src/measurement/entries';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { openHeadlessExcel, type HeadlessExcel } from '../../src/preview/headless/open-headless-excel';
import { scoreForm } from '../../src/scale/score-form';
import { evidenceLayout } from '../../src/workbook/sheets/evidence/layout';
import { answerKey } from '../../src/workbook/tables/evidence';
import { scoresLayout } from '../../src/workbook/sheets/scores/layout';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { buildItemByItem } from './item-by-item';
import { measureOpenReading } from './open-reading';

/** What something costs on the line between the pane and the spreadsheet. */
interface Cost {
  /** Requests that somebody waits for. */
  readonly roundTrips: number;
  /** Bytes of all requests. */
  readonly sent: number;
  /** Requests that only let go of objects; nobody waits for them. */
  readonly releases: number;
  /** Wall time. */
  readonly milliseconds: number;
}

const FORM = scoreForm('ips-ao-2015', 'integrated');
const ITEM = 'bezetting-2';

/** Each is done so often, and the one that took the middle time is told. */
const BUILDS = 3;
const SCORES = [4, 2, 5, 1, 3, 5, 2];

/** Everything in one go, on the same spreadsheet without a screen. */
export async function measureAddIn() {
  const measurement = emptyMeasurement(FORM);
  const build = await costOfBuilding((excel) => hostOf(excel).build(measurement));
  const itemByItem = await costOfBuilding((excel) => buildItemByItem(excel.Excel, workbookPlan(measurement)));
  const times = {
    roundTrips: itemByItem.roundTrips / build.roundTrips,
    sent: itemByItem.sent / build.sent,
    milliseconds: itemByItem.milliseconds / build.milliseconds,
  };
  const excel = await openHeadlessExcel();
  const host = hostOf(excel);
  await host.build(measurement);
  await host.read();
  const paneScore = await costOfScores((entry) =>
    costOf(excel, () => host.write([{ table: 'scores', row: ITEM, field: 'A', value: entry }])),
  );
  const gridScore = await costOfScores((score) => costOfTyping(excel, host, score));
  const paneAnswer = await costOfScores((entry) =>
    costOf(excel, () =>
      host.write([
        { table: 'evidence', row: { item: ITEM, key: 'percent', component: null }, field: 'A', value: entry },
      ]),
    ),
  );
  const gridAnswer = await costOfScores((percent) => costOfAnswer(excel, host, percent));
  const reading = await measureOpenReading(excel);
  await close(excel);
  return { build, itemByItem, times, paneScore, gridScore, paneAnswer, gridAnswer, reading };
}

const hostOf = (excel: HeadlessExcel) => officeHost(excel.Excel, () => true);

/** In a new workbook each time. */
async function costOfBuilding(build: (excel: HeadlessExcel) => Promise<unknown>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < BUILDS; run += 1) {
    const excel = await openHeadlessExcel();
    costs.push(await costOf(excel, () => build(excel)));
    await close(excel);
  }
  return middle(costs);
}

async function costOfScores(costOfScore: (score: number) => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (const score of SCORES) costs.push(await costOfScore(score));
  return middle(costs);
}

/** A score typed in the sheet Scores. */
function costOfTyping(excel: HeadlessExcel, host: MeasurementHost, score: number): Promise<Cost> {
  const layout = scoresLayout(FORM);
  const cell = `Scores!${layout.letter('O')}${layout.firstRow + FORM.rows.findIndex(({ item }) => item.id === ITEM)}`;
  return costOfFollowing(excel, host, [cell, score], ({ entries }) => entryOf(entries, ITEM, 'O') === score);
}

/** A percentage typed in the sheet Bewijs, until its advice is there. */
function costOfAnswer(excel: HeadlessExcel, host: MeasurementHost, percent: number): Promise<Cost> {
  const layout = evidenceLayout(FORM);
  const line = layout.lines.find(({ key }) => key === answerKey({ item: ITEM, key: 'percent', component: null }));
  const cell = `Bewijs!${layout.answer('A')}${line?.row ?? 0}`;
  return costOfFollowing(
    excel,
    host,
    [cell, percent / 100],
    ({ evidence }) => evidence.items[ITEM]?.AO?.percent === percent,
  );
}

/** From the typing until whoever reads anew after a change, as the pane does, has what was typed. */
async function costOfFollowing(
  excel: HeadlessExcel,
  host: MeasurementHost,
  [cell, typed]: readonly [string, number],
  isSeen: (measurement: Measurement) => boolean,
): Promise<Cost> {
  let announce: () => void = () => undefined;
  const stop = await host.watch(({ kind }) => {
    if (kind === 'changed') announce();
  });
  // As the pane, which has read the workbook before somebody types.
  await host.read();
  const cost = await costOf(excel, async () => {
    const changed = new Promise<void>((resolve) => {
      announce = resolve;
    });
    await excel.workbook.type(cell, typed);
    await changed;
    const reading = await host.read();
    const isRead = reading.kind === 'measurement' && isSeen(reading.checked.measurement);
    if (!isRead) throw new Error(`${typed} was typed in ${cell} and not read`);
  });
  await stop();
  return cost;
}

/** The time is over when the work is done; what is sent afterwards is counted too. */
async function costOf({ workbook }: HeadlessExcel, work: () => Promise<unknown>): Promise<Cost> {
  await rest();
  workbook.resetTraffic();
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  await rest();
  const { requests, releases, sent } = workbook.traffic;
  return { roundTrips: requests - releases, releases, sent, milliseconds };
}

/** Not before all is calculated: a spreadsheet that is gone cannot say how far it is, and fails. */
async function close(excel: HeadlessExcel): Promise<void> {
  await excel.workbook.value('Scores!A1');
  await rest();
  excel.dispose();
}

/** Longer than a message, an announcement or a calculation takes to come. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 600));

/** The one that took the middle time. */
function middle(costs: readonly Cost[]): Cost {
  const sorted = costs.toSorted((one, other) => one.milliseconds - other.milliseconds);
  const cost = sorted[Math.floor(sorted.length / 2)];
  if (!cost) throw new Error('Nothing was measured');
  return cost;
}
