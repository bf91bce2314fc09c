// The command line beside LibreOffice.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readingLines, withFarCells } from './far-cells.mjs';

const RUNS = 7;
const FILE_COUNTS = [1, 10, 100, 500];
/** One item of each kind, and two workers. */
const EVIDENCE = join('test', 'bench', 'evidence.json');
const CLI = [process.execPath, join('dist', 'cli', 'main.js')];

/** Runs a command and tells its wall time, its processor time and the peak memory, its children included. */
const METER = `
import json, resource, subprocess, sys, time
start = time.monotonic()
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
cpu = used.ru_utime + used.ru_stime
print(json.dumps({"seconds": time.monotonic() - start, "cpu": cpu, "megabytes": used.ru_maxrss / 1024, "code": code}))
`;

function measure(...command) {
  const result = JSON.parse(execFileSync('/usr/bin/python3', ['-c', METER, ...command]));
  if (result.code !== 0) throw new Error(`${command.join(' ')} ended with ${result.code}`);
  return result;
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

function repeat(runs, ...command) {
  const results = Array.from({ length: runs }, () => measure(...command));
  return {
    seconds: median(results.map(({ seconds }) => seconds)),
    cpu: median(results.map(({ cpu }) => cpu)),
    megabytes: Math.max(...results.map(({ megabytes }) => megabytes)),
  };
}

/**
 * Time and memory of making and checking workbooks, and of LibreOffice with the same file; and of one with cells far away.
 * @param measureReading the bundled measurement of reading beside its XML parser
 */
export function measureCommandLine(measureReading) {
  const folder = mkdtempSync(join(tmpdir(), 'ips-bench-'));
  try {
    const file = join(folder, 'meting.xlsx');
    const make = [...CLI, 'new', '--scale', 'ips-ao-2015', '--model', 'integrated', '--out', file, '--force'];
    const office = ['soffice', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless'];
    const result = {
      new: repeat(RUNS, ...make),
      check: repeat(RUNS, ...CLI, 'check', file),
      libreOffice: repeat(3, ...office, '--convert-to', 'csv', '--outdir', folder, file),
    };
    const files = checkCopies(folder, file);
    const evidence = { new: repeat(RUNS, ...make, '--scores', EVIDENCE), check: repeat(RUNS, ...CLI, 'check', file) };
    const far = join(folder, 'ver-weg.xlsx');
    writeFileSync(far, withFarCells(readFileSync(file)));
    return {
      ...result,
      files,
      evidence: { ...evidence, files: checkCopies(folder, file) },
      far: { check: repeat(3, ...CLI, 'check', far) },
      reading: [
        { name: 'a workbook with evidence', ...measureReading(readFileSync(file)) },
        { name: 'one with 100,000 cells far away', ...measureReading(readFileSync(far)) },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Checks ever more copies of a file at once. */
function checkCopies(folder, file) {
  const files = Array.from({ length: Math.max(...FILE_COUNTS) }, (_, index) => join(folder, `meting-${index}.xlsx`));
  for (const copy of files) copyFileSync(file, copy);
  return FILE_COUNTS.map((count) => {
    const { seconds, cpu, megabytes } = repeat(3, ...CLI, 'check', '--json', ...files.slice(0, count));
    return { count, seconds, cpu, millisecondsPerFile: (1000 * seconds) / count, megabytes };
  });
}

/** How much of the time of something else something takes, by the clock and by the processor. */
function ratioLine(name, part, whole, aim) {
  const ratio = (key) => (part[key] / whole[key]).toFixed(3);
  return `${name.padEnd(34)}${ratio('seconds')} times the time, ${ratio('cpu')} times the processor time${aim === undefined ? '' : `  (aim ${aim})`}`;
}

export function commandLineLines(report) {
  const line = (name, { seconds, cpu, megabytes }) =>
    `${name.padEnd(34)}${seconds.toFixed(2).padStart(8)} s${cpu.toFixed(2).padStart(8)} s cpu${megabytes.toFixed(0).padStart(8)} MB`;
  const manyLines = (files) =>
    files.map(
      ({ count, millisecondsPerFile, ...cost }) =>
        `${line(`check of ${count} files`, cost)}${millisecondsPerFile.toFixed(1).padStart(9)} ms a file`,
    );
  const each = ({ check, files }) =>
    files
      .filter(({ count }) => count >= 100)
      .map(({ count, seconds, cpu }) =>
        ratioLine(`each of ${count} beside one check`, { seconds: seconds / count, cpu: cpu / count }, check, 0.08),
      );
  return [
    line('new', report.new),
    line('check', report.check),
    line('LibreOffice converts the same file', report.libreOffice),
    ratioLine('check beside LibreOffice', report.check, report.libreOffice, 0.2),
    ratioLine('new beside LibreOffice', report.new, report.libreOffice),
    ...manyLines(report.files),
    ...each(report),
    line('new with evidence', report.evidence.new),
    line('check with evidence', report.evidence.check),
    ...manyLines(report.evidence.files).map((text) => `with evidence, ${text}`),
    ...each(report.evidence).map((text) => `with evidence, ${text}`),
    `${line('check, 100,000 cells far away', report.far.check)}  (aim 300 MB)`,
    ...readingLines(report.reading),
  ];
}
