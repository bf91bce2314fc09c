// Measures how long somebody waits for the preview: `npm run bench:start`. A clone of what is committed here, in a folder
// of its own, from `npm ci` to a page that answers; npm takes packages from its cache where it has them.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the preview prints once it answers. */
const ADDRESS = /http:\/\/\S+/;

const folder = mkdtempSync(join(tmpdir(), 'ips-start-'));
try {
  execFileSync('git', ['clone', '--quiet', '.', folder]);
  const begun = performance.now();
  execFileSync('npm', ['ci', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const installed = performance.now();
  await previewAnswers();
  const answered = performance.now();
  const lines = [
    `npm ci             ${seconds(begun, installed)} s`,
    `npm run preview    ${seconds(installed, answered)} s, to a page that answers`,
    `together           ${seconds(begun, answered)} s`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Starts the preview, asks for its page and ends it again. */
async function previewAnswers() {
  // In a group of its own, so that what npm starts ends with it.
  const child = spawn('npm', ['run', '--silent', 'preview', '--', '--port', '0'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise((found, failed) => {
      let printed = '';
      child.stdout.setEncoding('utf8').on('data', (text) => {
        printed += text;
        const [url] = ADDRESS.exec(printed) ?? [];
        if (url) found(url);
      });
      child.on('exit', (code) => failed(new Error(`npm run preview ended with ${code}: ${printed}`)));
    });
    const { status } = await fetch(address);
    if (status !== 200) throw new Error(`${address} answers with ${status}`);
  } finally {
    if (child.exitCode === null) process.kill(-child.pid);
  }
}

function seconds(from, to) {
  return ((to - from) / 1000).toFixed(1).padStart(6);
}
