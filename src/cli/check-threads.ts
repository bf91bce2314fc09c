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
 * Many files in as many threads as the machine has processors for, few one by one.
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
  const reports = files.map((file, index) => threads[index % count]?.check(file));
  for (const report of reports) if (report) yield await report;
  await Promise.all(threads.map((thread) => thread.end()));
}

/** A workbook is read and forgotten: with room for a whole one, far less has to be moved to where things are kept. */
const newWorker = (program: string) => new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: 64 } });

/** Another thread that checks one file after the other. */
class CheckThread {
  private worker: Worker;
  private latest: Promise<unknown> = Promise.resolve();

  constructor(private readonly program: string) {
    this.worker = newWorker(program);
  }

  check(file: string): Promise<FileReport> {
    const report = this.latest
      .then(() => this.ask(file))
      .catch((error: unknown) => {
        // A thread that broke down takes no file with it but its own.
        this.worker = newWorker(this.program);
        return failedReport(file, error);
      });
    this.latest = report;
    return report;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private ask(file: string): Promise<FileReport> {
    return new Promise((resolve, reject) => {
      this.worker.removeAllListeners();
      this.worker.once('message', resolve);
      this.worker.once('error', reject);
      this.worker.postMessage(file);
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
