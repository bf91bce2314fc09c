import { spawn } from 'node:child_process';

/** Every bundle that the tests load, in two parts that take about as long. */
const PARTS = [
  ['engine', 'preview'],
  ['cli', 'pane', 'pane-test'],
];

/** `npm run build:test`: webpack builds one bundle after another, on one core, so that two of it take half as long. */
const codes = await Promise.all(
  PARTS.map((names) => {
    const chosen = names.flatMap((name) => ['--config-name', name]);
    const args = ['node_modules/webpack/bin/webpack.js', ...chosen, '--env', 'pane-test', '--stats', 'errors-only'];
    const webpack = spawn(process.execPath, args, { stdio: 'inherit' });
    return new Promise((resolve) => webpack.on('close', resolve));
  }),
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
