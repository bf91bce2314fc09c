import { PREVIEW_COMMAND_TEXTS } from '../texts';
import { previewOptions } from './arguments';
import { servePreview } from './preview-server';

/** `npm run preview`: serves until it is stopped. */
async function main(): Promise<void> {
  const { port, content } = await previewOptions(process.argv.slice(2));
  // A port that is taken is no reason to stop: the address is printed anyway.
  const server = await servePreview('dist', port, content).catch(() => servePreview('dist', 0, content));
  process.stdout.write(PREVIEW_COMMAND_TEXTS.serving(server.url));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
