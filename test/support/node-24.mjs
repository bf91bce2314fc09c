import { spawnSync } from 'node:child_process';

/** What is tried in Node 24: the core, and of the command line and the reading of files what is tried in seconds. */
const TESTS = [
  'test/scale',
  'test/scoring',
  'test/cli/anchor',
  'test/cli/bundle',
  'test/cli/check-report',
  'test/cli/foreign-files',
  'test/cli/help',
  'test/cli/never-hangs',
  'test/cli/new',
  'test/cli/report',
  'test/cli/scale',
  'test/cli/scores',
  'test/cli/several-files',
  'test/cli/unforeseen',
  'test/cli/unwritable',
  'test/cli/zip',
  'test/host/xlsx/zip-directory',
];

/**
 * `npm run test:node24`: runs those tests in Node 24, also where another version is installed, or the ones that are named
 * behind `--`. The packages that the package `node` would install bring it, one for each system; npm keeps it with what it
 * has downloaded.
 */
const { platform, arch } = process;
const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
const system = platform === 'win32' ? 'win' : platform;
const named = process.argv.slice(2);

const { status } = spawnSync(
  'npm',
  [
    'exec',
    '--yes',
    `--package=${prefix}-${system}-${arch}@24`,
    '--',
    'node',
    'node_modules/jest/bin/jest.js',
    // None of these needs another program. An option may stand among those that are named.
    '--globalSetup=',
    ...(named.length > 0 ? named : TESTS),
  ],
  { stdio: 'inherit', shell: platform === 'win32' },
);
process.exitCode = status ?? 1;
