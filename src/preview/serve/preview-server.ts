import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { START_CONTENT_ID, type StartContent } from '../page/start-content';
import { PREVIEW_COMMAND_TEXTS } from '../texts';

const OFFICE_FOLDER = join('node_modules', '@microsoft', 'office-js', 'dist');

/** Where the pane loads Microsoft's library from in Excel; here it is served from its package. */
const OFFICE_SCRIPT = /<script [^>]*\/office\.js[^>]*><\/script>/;
const PREVIEW_SCRIPTS = '<script src="../frame.js"></script><script src="../office/office.js"></script>';

export interface PreviewServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the preview to this machine only: the page, the pane as it was built for Excel, and office.js.
 * @param folder where `npm run build` puts its output
 * @param port 0 for any that is free
 */
export async function servePreview(folder: string, port: number, content: StartContent): Promise<PreviewServer> {
  const app = express();
  app.use((request, response, next) => {
    if (isOwnAddress(request.headers.host, request.socket.localPort)) next();
    else response.status(403).type('text/plain').send(PREVIEW_COMMAND_TEXTS.onlyHere);
  });
  app.get('/', (_request, response) => {
    response.type('html').send(pageWith(content, readFileSync(join(folder, 'preview', 'index.html'), 'utf8')));
  });
  app.get('/pane/taskpane.html', (_request, response) => {
    response.type('html').send(paneForPreview(readFileSync(join(folder, 'pane', 'taskpane.html'), 'utf8')));
  });
  app.use('/pane', express.static(join(folder, 'pane')));
  app.use('/office', express.static(OFFICE_FOLDER));
  app.use(express.static(join(folder, 'preview')));
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * Is the preview asked for by its own address? A site elsewhere can have its name point to this machine, and could then
 * read what is served here; the browser still says the name that it was given.
 */
function isOwnAddress(host: string | undefined, port: number | undefined): boolean {
  // A browser leaves out the port that http has by default.
  const suffix = port === 80 ? '' : `:${port ?? ''}`;
  return host === `localhost${suffix}` || host === `127.0.0.1${suffix}`;
}

/** The page with what it begins with; a file's name may hold anything, but must not end the script. */
function pageWith(content: StartContent, html: string): string {
  const element = `<script type="application/json" id="${START_CONTENT_ID}">`;
  return html.replace(element, () => element + JSON.stringify(content).replaceAll('<', '\\u003c'));
}

function paneForPreview(html: string): string {
  if (!OFFICE_SCRIPT.test(html)) throw new Error('taskpane.html does not load office.js');
  return html.replace(OFFICE_SCRIPT, PREVIEW_SCRIPTS);
}
