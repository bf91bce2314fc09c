import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import { checkFile, failedReport, type FileReport } from './check-file';

/** Checks files and gives their reports in the same order. */
export type CheckAll = (files: readonly string[]) => AsyncIterable<FileReport>;

/** One after the other, so that the memory of many workbooks is that of one. */
export async function* oneByOne(files: readonly string[]): AsyncGenerator<FileReport> {
  for (const file of files) yield await checkFile(file);
}

/** Reading is all processor time. More threads than this would each have its own memory, and the disk to wait for. */
const MOST_THREADS = 4;
/** A thread takes as long to start as it takes to check some files. */
const FILES_PER_THREAD = 20;

/**
 * Many files in some threads, as far as the machine has processors for them; few one by one.
 * @param program the file of the program, which is started again in each thread and there calls `answerChecks`
 */
export function inThreads(program: string): CheckAll {
  return (files) => {
    const threads = Math.min(availableParallelism(), MOST_THREADS, Math.floor(files.length / FILES_PER_THREAD));
    return threads < 2 ? oneByOne(files) : spread(files, program, threads);
  };
}

/** Each thread has every so many files: they take about as long. */
async function* spread(files: readonly string[], program: string, count: number): AsyncGenerator<FileReport> {
  const threads = Array.from({ length: count }, () => new CheckThread(program));
  try {
    const reports = files.map((file, index) => threads[index % count]?.check(file));
    for (const report of reports) if (report) yield await report;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** A workbook is read and forgotten: with room for a whole one, far less has to be moved to where things are kept. */
const newWorker = (program: string) => new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: 64 } });

/** Another thread that checks one file after the other. */
class CheckThread {
  private worker: Worker | null = null;
  private latest: Promise<unknown> = Promise.resolve();
  private hasEnded = false;

  constructor(private readonly program: string) {}

  check(file: string): Promise<FileReport> {
    // A thread that broke down takes no file with it but its own.
    const report = this.latest.then(() => this.ask(file)).catch((error: unknown) => failedReport(file, error));
    this.latest = report;
    return report;
  }

  /** The files that are not yet checked stay so. */
  async end(): Promise<void> {
    this.hasEnded = true;
    await this.worker?.terminate();
  }

  private ask(file: string): Promise<FileReport> {
    return new Promise((resolve, reject) => {
      if (this.hasEnded) throw new Error('No more files are checked');
      const worker = (this.worker ??= newWorker(this.program));
      const fail = (error: Error) => {
        if (this.worker === worker) this.worker = null;
        reject(error);
      };
      worker.removeAllListeners();
      worker.once('message', resolve);
      worker.once('error', fail);
      // A thread can also end without an error, as by a call of `process.exit`.
      worker.once('exit', (code) => {
        fail(new Error(`The thread ended with ${code}`));
      });
      worker.postMessage(file);
    });
  }
}

/** In a thread of `inThreads`: answers each name of a file with its report. @returns false where this is no such thread */
export function answerChecks(): boolean {
  parentPort?.on('message', (file: string) => {
    void checkFile(file).then((report) => parentPort?.postMessage(report));
  });
  return parentPort !== null;
}
