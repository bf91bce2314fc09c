import { cellText } from '../measurement/cell-texts';
import { answerChecks, inThreads } from './check/check-threads';
import { run } from './run';

/** Lines on one of the two streams. What a file or its name says may not steer the terminal. */
function printer(stream: NodeJS.WriteStream): (text: string) => void {
  // A reader that stops early, as `head` does, is no failure.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return (text) => stream.write(`${cellText(text, Infinity)}\n`);
}

const io = { out: printer(process.stdout), error: printer(process.stderr) };

if (!answerChecks()) {
  void run(process.argv.slice(2), io, inThreads(process.argv[1] ?? '')).then((code) => {
    process.exitCode = code;
  });
}
