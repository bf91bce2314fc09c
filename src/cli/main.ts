import { answerChecks, inThreads } from './check-threads';
import { run } from './run';

// A reader that stops early, as `head` does, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const io = {
  out: (text: string) => process.stdout.write(`${text}\n`),
  error: (text: string) => process.stderr.write(`${text}\n`),
};

if (!answerChecks()) {
  void run(process.argv.slice(2), io, inThreads(process.argv[1] ?? '')).then((code) => {
    process.exitCode = code;
  });
}
