import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** A browser may keep what it compiled of a script only as long as it may keep the script. */
const KEPT = { 'cache-control': 'max-age=86400' };

/**
 * Serves a folder on this machine only.
 * @param others files from elsewhere, by their path
 */
export async function serveFolder(
  folder: string,
  others: Readonly<Record<string, string>> = {},
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = { 'content-type': TYPES[extname(path)] ?? 'text/plain' };
    readFile(others[path] ?? join(folder, path)).then(
      (bytes) => response.writeHead(200, extname(path) === '.js' ? { ...type, ...KEPT } : type).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
