// The command line beside LibreOffice.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 7;
const FILE_COUNTS = [1, 10, 100, 500];
/** One item of each kind, and two workers. */
const EVIDENCE = join('test', 'bench', 'evidence.json');
const CLI = [process.execPath, join('dist', 'cli', 'main.js')];

/** Runs a command and tells its wall time and the peak memory of the process, its children included. */
const METER = `
import json, resource, subprocess, sys, time
start = time.monotonic()
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps({"seconds": time.monotonic() - start, "megabytes": peak / 1024, "code": code}))
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
    megabytes: Math.max(...results.map(({ megabytes }) => megabytes)),
  };
}

/** Time and memory of making and checking workbooks, and of LibreOffice with the same file. */
export function measureCommandLine() {
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
    return { ...result, files, evidence: { ...evidence, files: checkCopies(folder, file) } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Checks ever more copies of a file at once. */
function checkCopies(folder, file) {
  const files = Array.from({ length: Math.max(...FILE_COUNTS) }, (_, index) => join(folder, `meting-${index}.xlsx`));
  for (const copy of files) copyFileSync(file, copy);
  return FILE_COUNTS.map((count) => {
    const { seconds, megabytes } = repeat(3, ...CLI, 'check', '--json', ...files.slice(0, count));
    return { count, seconds, millisecondsPerFile: (1000 * seconds) / count, megabytes };
  });
}

export function commandLineLines(report) {
  const line = (name, { seconds, megabytes }) =>
    `${name.padEnd(34)}${seconds.toFixed(2).padStart(8)} s${megabytes.toFixed(0).padStart(8)} MB`;
  const manyLines = (files) =>
    files.map(
      ({ count, millisecondsPerFile, ...cost }) =>
        `${line(`check of ${count} files`, cost)}${millisecondsPerFile.toFixed(1).padStart(9)} ms a file`,
    );
  return [
    line('new', report.new),
    line('check', report.check),
    line('LibreOffice converts the same file', report.libreOffice),
    `LibreOffice takes ${(report.libreOffice.seconds / report.check.seconds).toFixed(1)} times as long as check`,
    ...manyLines(report.files),
    line('new with evidence', report.evidence.new),
    line('check with evidence', report.evidence.check),
    ...manyLines(report.evidence.files).map((text) => `with evidence, ${text}`),
  ];
}
