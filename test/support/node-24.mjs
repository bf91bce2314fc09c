import { spawnSync } from 'node:child_process';

/**
 * `npm run test:node24`: runs tests in Node 24, also where another version is installed. The packages that the package
 * `node` would install bring it, one for each system; npm keeps it with what it has downloaded.
 */
const { platform, arch } = process;
const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
const system = platform === 'win32' ? 'win' : platform;
const tests = process.argv.slice(2);

const { status } = spawnSync(
  'npm',
  [
    'exec',
    '--yes',
    `--package=${prefix}-${system}-${arch}@24`,
    '--',
    'node',
    'node_modules/jest/bin/jest.js',
    ...tests,
  ],
  { stdio: 'inherit', shell: platform === 'win32' },
);
process.exitCode = status ?? 1;
