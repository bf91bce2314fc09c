import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { inThreads } from '../../src/cli/check/check-threads';
import { DEVELOPER_WORDS, temporaryFolder } from './command-line';

const at = temporaryFolder();

jest.mock('node:os', () => ({ ...jest.requireActual<object>('node:os'), availableParallelism: () => 2 }));

/** Names for two threads: the first has those with an even number. */
const FILES = Array.from({ length: 40 }, (_, index) => `${index}.xlsx`);

/** A program that a thread can run in place of ours; `answer(file)` gives a report back. */
async function program(answering: string): Promise<string> {
  await writeFile(
    at('program.js'),
    `const { parentPort } = require('node:worker_threads');
    const answer = (file) => parentPort.postMessage({ code: 0, text: file, data: { file } });
    parentPort.on('message', (file) => { ${answering} });`,
  );
  return at('program.js');
}

async function texts(answering: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { text } of inThreads(await program(answering))(FILES)) found.push(text);
  return found;
}

describe('a thread that breaks down takes no file with it but its own', () => {
  test.each([
    ['ends without an error', "if (file === '8.xlsx') process.exit(0); answer(file);"],
    ['ends with an exception', "if (file === '8.xlsx') throw new RangeError('Invalid array length'); answer(file);"],
  ])('%s', async (_name, answering) => {
    const found = await texts(answering);
    expect(found).toHaveLength(40);
    const failed = found[8] ?? '';
    expect(failed).toMatch(/^8\.xlsx: het programma kon dit bestand niet lezen\. .*met de code \d/);
    expect(failed).not.toMatch(DEVELOPER_WORDS);
    expect(found.filter((text) => text !== failed)).toEqual(FILES.filter((file) => file !== '8.xlsx'));
  });
});

test('threads end when nobody asks for more reports, and no more files are checked', async () => {
  const log = "require('node:fs').appendFileSync(__filename + '.log', file + ' ');";
  const path = await program(`${log} setTimeout(() => answer(file), 20);`);
  for await (const { text } of inThreads(path)(FILES)) if (text === '2.xlsx') break;
  expect(existsSync(`${path}.log`)).toBe(true);
  const checked = readFileSync(`${path}.log`, 'utf8');
  // Of the 20 files of a thread the third was asked for at most.
  await new Promise((done) => setTimeout(done, 300));
  expect(readFileSync(`${path}.log`, 'utf8')).toBe(checked);
});
