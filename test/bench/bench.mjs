// Measures the command line and the add-in, in one run: `npm run bench`, with --json for machines.
import { createRequire } from 'node:module';
import { addInLines } from './add-in-lines.mjs';
import { commandLineLines, measureCommandLine } from './command-line.mjs';
import { measurePane, paneLines } from './pane-size.mjs';

// Bundled, for it is TypeScript over a spreadsheet that is.
const { measureAddIn } = createRequire(import.meta.url)('../../dist/bench/add-in.js');

const report = { commandLine: measureCommandLine(), addIn: await measureAddIn(), pane: measurePane() };
const lines = [...commandLineLines(report.commandLine), ...addInLines(report.addIn), ...paneLines(report.pane)];
const text = process.argv.includes('--json') ? JSON.stringify(report, null, 2) : lines.join('\n');
process.stdout.write(`${text}\n`);
