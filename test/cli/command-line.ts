import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../../src/cli/run';

/** How a call of `ips-modeltrouw` ended and what it printed. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Calls the command line in this process. */
export async function call(...args: string[]): Promise<Outcome> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(args, { out: (text) => out.push(text), error: (text) => error.push(text) });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

/** The bundle as `npm run build:cli` makes it. */
export const BUNDLE = resolve(__dirname, '../../dist/cli/main.js');

/**
 * Calls the built command line in a process of its own: for what the system says (inside jest its errors are of
 * another realm), and for what might hang. A call that takes longer than the limit ends with code -1.
 */
export function callBundle(
  args: readonly string[],
  limitSeconds = 30,
  nodeOptions: readonly string[] = [],
): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [...nodeOptions, BUNDLE, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), limitSeconds * 1000);
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code: code ?? -1, out: out.trimEnd(), error: error.trimEnd() });
    });
  });
}

/** What a reviewer must never see: a stack trace, a program's own words, or English. */
export const DEVELOPER_WORDS =
  /\n\s+at |[A-Za-z]Error\b|\bERR_|undefined|is not a|Cannot |Invalid |argument must|Er ging iets mis/;

/** Gives every test a folder of its own, gone afterwards; returns the path of a file in it. */
export function temporaryFolder(): (name: string) => string {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ips-cli-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  return (name) => join(folder, name);
}
