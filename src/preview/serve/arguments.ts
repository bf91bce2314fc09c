import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import yargs from 'yargs';
import type { StartContent } from '../page/start-content';
import { PREVIEW_COMMAND_TEXTS as TEXTS } from '../texts';

export interface PreviewOptions {
  readonly port: number;
  readonly content: StartContent;
}

const DEFAULT_PORT = 3100;

/**
 * What `npm run preview -- …` asks for.
 * @throws {Error} in Dutch, for a call that cannot be carried out
 */
export async function previewOptions(args: readonly string[]): Promise<PreviewOptions> {
  const { port, example, open } = await yargs([...args])
    .scriptName('npm run preview --')
    .locale('nl')
    .usage(TEXTS.usage)
    .option('empty', { type: 'boolean', describe: TEXTS.empty })
    .option('example', { type: 'boolean', describe: TEXTS.example })
    .option('open', { type: 'string', requiresArg: true, describe: TEXTS.open })
    .option('port', { type: 'number', default: DEFAULT_PORT, describe: TEXTS.port })
    .conflicts({ empty: ['example', 'open'], example: 'open' })
    .strict()
    .version(false)
    .wrap(100)
    .fail((message, error: Error | undefined) => {
      throw error ?? new Error(message);
    })
    .parseAsync();
  return { port, content: startContent(example === true, open) };
}

function startContent(example: boolean, open: string | undefined): StartContent {
  if (example) return { kind: 'example' };
  if (open === undefined) return { kind: 'empty' };
  try {
    return { kind: 'file', name: basename(open), bytes: readFileSync(open).toString('base64') };
  } catch (error) {
    throw new Error(TEXTS.unreadable(open), {
      cause: error,
    });
  }
}
