// Measures the command line, the road and the add-in, in one run: `npm run bench`, with --json for machines.
import { createRequire } from 'node:module';
import { addInLines } from './add-in-lines.mjs';
import { commandLineLines, measureCommandLine } from './command-line.mjs';
import { measurePane, paneLines } from './pane-size.mjs';
import { roadLines } from './road-lines.mjs';

// Bundled, for they are TypeScript.
const bundled = createRequire(import.meta.url);
const { measureAddIn } = bundled('../../dist/bench/add-in.js');
const { measureReading } = bundled('../../dist/bench/reading.js');
const { measureRoad } = bundled('../../dist/bench/road.js');

const report = {
  road: measureRoad(),
  commandLine: measureCommandLine(measureReading),
  addIn: await measureAddIn(),
  pane: measurePane(),
};
const lines = [
  ...commandLineLines(report.commandLine),
  ...roadLines(report.road),
  ...addInLines(report.addIn),
  ...paneLines(report.pane),
];
const text = process.argv.includes('--json') ? JSON.stringify(report, null, 2) : lines.join('\n');
process.stdout.write(`${text}\n`);
