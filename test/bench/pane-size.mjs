// What the pane costs before its first screen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const PANE = join('dist', 'pane');

/** The scripts that the pane's page loads at once, gzipped, in bytes; office.js, which is Microsoft's, apart. */
export function measurePane() {
  const page = readFileSync(join(PANE, 'taskpane.html'), 'utf8');
  const sources = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source]) => source);
  const scripts = sources.filter((source) => !/office\.js$/.test(source));
  if (scripts.length === 0) throw new Error("The pane's page loads no scripts");
  const sizes = scripts.map((script) => gzipSync(readFileSync(join(PANE, script)), { level: 9 }).length);
  return { scripts, initialBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

export const paneLines = ({ initialBytes }) => [
  `initial JavaScript of the pane, gzipped: ${initialBytes} bytes (aim 165000)`,
];
