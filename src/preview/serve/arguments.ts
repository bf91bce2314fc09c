import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import yargs from 'yargs';
import type { StartContent } from '../page/start-content';

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
    .usage('$0 [opties]\n\nHet deelvenster naast een rekenblad in de browser, zonder Excel.')
    .option('empty', { type: 'boolean', describe: 'Begin met een lege werkmap (zo begint het zonder optie)' })
    .option('example', { type: 'boolean', describe: 'Begin met een half gescoorde meting' })
    .option('open', { type: 'string', requiresArg: true, describe: 'Begin met de meting uit dit .xlsx-bestand' })
    .option('port', { type: 'number', default: DEFAULT_PORT, describe: 'De poort op deze computer; 0 kiest zelf' })
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
    throw new Error(`${open}: dit bestand kan niet worden gelezen. Controleer de naam en de rechten.`, {
      cause: error,
    });
  }
}
