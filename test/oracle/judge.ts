import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** The Python that a Linux system's LibreOffice packages extend with `uno`; another Python does not have it. */
export const SYSTEM_PYTHON = '/usr/bin/python3';

// Longer than the judge itself waits for LibreOffice, so that its own message arrives first.
const START_LIMIT_SECONDS = 75;
const REQUEST_LIMIT_SECONDS = 60;
const STOP_LIMIT_SECONDS = 15;
const KEPT_CHARACTERS_OF_STDERR = 2000;

/** What can be typed into a cell: a text stays a text ('3' is no number), null and '' empty the cell. */
export type WrittenValue = null | number | boolean | string | { readonly formula: string };

/**
 * What LibreOffice shows in a cell. A logical value is read as 1 or 0, since LibreOffice has no other; ask ISLOGICAL.
 * An error is mostly named as in Excel (`#DIV/0!`), sometimes in LibreOffice's way (`Err:502`).
 */
export type ReadValue = null | number | string | { readonly error: string };

/** A value for one cell. */
export interface CellWrite {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly value: WrittenValue;
}

/** A rectangle of cells. */
export interface CellRange {
  readonly sheet: string;
  /** A1 address: `B2` or `B2:D9`. */
  readonly range: string;
}

/** The data validation of one cell. Formulas are in Excel's notation and relative to that cell. */
export interface CellValidation {
  readonly type: 'ANY' | 'WHOLE' | 'DECIMAL' | 'DATE' | 'TIME' | 'TEXT_LEN' | 'LIST' | 'CUSTOM';
  /** Null where nothing is compared: any value, a list, a custom formula. */
  readonly operator:
    'BETWEEN' | 'NOT_BETWEEN' | 'EQUAL' | 'NOT_EQUAL' | 'GREATER' | 'GREATER_EQUAL' | 'LESS' | 'LESS_EQUAL' | null;
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowsBlank: boolean;
  /** Whether a list is offered to choose from. */
  readonly showsList: boolean;
  readonly alertStyle: 'STOP' | 'WARNING' | 'INFO' | 'MACRO';
  readonly showsError: boolean;
  readonly errorTitle: string;
  readonly errorMessage: string;
  readonly showsInput: boolean;
  readonly inputTitle: string;
  readonly inputMessage: string;
}

/** In points. */
export interface RowHeight {
  readonly height: number;
  readonly needed: number;
}

/** LibreOffice as a judge of one workbook at a time. Every method rejects with a `JudgeError`. */
export interface Judge {
  /** Opens a copy of an .xlsx file, recalculates it and tells its sheets' names. Closes the one opened before. */
  open(path: string): Promise<string[]>;
  /** Types values into cells. Refuses a locked cell of a protected sheet; for validation there is `invalid`. */
  write(cells: readonly CellWrite[]): Promise<void>;
  /** Recalculates once and reads each range as rows of values. */
  read(ranges: readonly CellRange[]): Promise<ReadValue[][][]>;
  /** The defined names of the workbook (not those of a single sheet), and what they stand for in Excel's notation. */
  names(): Promise<Record<string, string>>;
  /** Recalculates once and reads the cell that each name stands for. */
  readNames<Name extends string>(names: readonly Name[]): Promise<Record<Name, ReadValue>>;
  /** The addresses of all cells whose content breaks their validation, row by row. Rejects if 1000 or more do. */
  invalid(sheet: string): Promise<string[]>;
  /** The data validation of a cell. */
  validation(sheet: string, cell: string): Promise<CellValidation>;
  /**
   * The background (`#RRGGBB`) that each visible coloured cell has now, conditional formats included, by address. Looks
   * at the cells up to the last one with content or a conditional format; every cell of a merged block is in it.
   */
  cellBackgrounds(sheet: string): Promise<Map<string, string>>;
  /**
   * The height in points that rows have, and the height that what they show needs. Rows are then as high as they need, so
   * that a workbook is opened anew for anything else.
   */
  rowHeights(sheet: string, rows: readonly number[]): Promise<RowHeight[]>;
  /** Writes the recalculated workbook to a file. HTML leaves out hidden and empty sheets, columns and rows. */
  export(path: string, format: 'html' | 'pdf' | 'xlsx'): Promise<void>;
  /** Closes the workbook, if one is open. */
  close(): Promise<void>;
  /** Ends LibreOffice for sure and removes what it left behind. */
  stop(): Promise<void>;
}

/** The judge could not do what it was asked, or has ended. */
export class JudgeError extends Error {
  override readonly name = 'JudgeError';
}

interface WaitingRequest {
  succeed(result: unknown): void;
  fail(error: JudgeError): void;
}

type Answer = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: string };

/** Starts LibreOffice. Whoever starts a judge stops it, also after a failure. */
export async function startJudge({ requestLimitSeconds = REQUEST_LIMIT_SECONDS } = {}): Promise<Judge> {
  const judge = JudgeProcess.start(await mkdtemp(join(tmpdir(), 'judge-')));
  try {
    await judge.answer('start', START_LIMIT_SECONDS);
  } catch (error) {
    await judge.stop();
    throw error;
  }

  // The answers come from our own program, which is tested together with these types.
  const ask = async <Result>(operation: string, parameters: object = {}): Promise<Result> =>
    (await judge.ask(operation, parameters, requestLimitSeconds)) as Result;

  return {
    open: (path) => ask('open', { path: resolve(path) }),
    write: (cells) => ask('write', { cells }),
    read: (ranges) => ask('read', { ranges }),
    names: () => ask('names'),
    readNames: (names) => ask('readNames', { names }),
    invalid: (sheet) => ask('invalid', { sheet }),
    validation: (sheet, cell) => ask('validation', { sheet, cell }),
    cellBackgrounds: async (sheet) =>
      new Map(Object.entries(await ask<Record<string, string>>('cellBackgrounds', { sheet }))),
    rowHeights: (sheet, rows) => ask('rowHeights', { sheet, rows }),
    export: (path, format) => ask('export', { path: resolve(path), format }),
    close: () => ask('close'),
    stop: () => judge.stop(),
  };
}

/** The Python process: answers come in the order of the requests. */
class JudgeProcess {
  private readonly waiting: WaitingRequest[] = [];
  private stderrTail = '';
  /** Why nothing can be asked any more. */
  private ending: string | undefined;
  private closed = false;
  private stopped: Promise<void> | undefined;

  private constructor(
    private readonly process: ChildProcessByStdio<Writable, Readable, Readable>,
    private readonly folder: string,
  ) {}

  /** Starts the process, with everything it writes in one folder. */
  static start(folder: string): JudgeProcess {
    const python = spawn(SYSTEM_PYTHON, ['-B', join(__dirname, 'libreoffice.py')], {
      stdio: ['pipe', 'pipe', 'pipe'],
      // A process group of its own, so that it can be ended together with LibreOffice's processes.
      detached: true,
      env: { ...process.env, TMPDIR: folder },
    });
    const judge = new JudgeProcess(python, folder);
    judge.listen();
    return judge;
  }

  /** Sends a request and waits for its answer. */
  ask(operation: string, parameters: object, limitSeconds: number): Promise<unknown> {
    if (this.ending === undefined) {
      this.process.stdin.write(`${JSON.stringify({ op: operation, ...parameters })}\n`);
    }
    return this.answer(operation, limitSeconds);
  }

  /** Waits for the next answer that nobody waits for yet. */
  answer(operation: string, limitSeconds: number): Promise<unknown> {
    return new Promise((succeed, reject) => {
      const fail = (error: JudgeError): void => {
        reject(error);
      };
      if (this.ending !== undefined) {
        fail(this.failure(`${operation}: ${this.ending}`));
        return;
      }
      const timer = setTimeout(() => {
        // A late answer would be taken for that of the next request.
        this.end(`The judge did not answer "${operation}" within ${limitSeconds} s and was ended`);
        this.kill();
      }, limitSeconds * 1000);
      this.waiting.push({
        succeed: (result) => {
          clearTimeout(timer);
          succeed(result);
        },
        fail: (error) => {
          clearTimeout(timer);
          fail(error);
        },
      });
    });
  }

  /** Ends the process, by force if it does not end by itself, and removes its folder. */
  stop(): Promise<void> {
    this.stopped ??= this.endProcess();
    return this.stopped;
  }

  private async endProcess(): Promise<void> {
    this.process.stdin.end(`${JSON.stringify({ op: 'quit' })}\n`);
    if (!this.closed) {
      const timer = setTimeout(() => {
        this.kill();
      }, STOP_LIMIT_SECONDS * 1000);
      await new Promise((done) => this.process.once('close', done));
      clearTimeout(timer);
    }
    await rm(this.folder, { recursive: true, force: true });
  }

  private listen(): void {
    this.process.once('error', (error) => {
      this.end(`The judge did not start: ${error.message}`);
    });
    // If Python ends in an unforeseen way, LibreOffice is still there and holds the output open.
    this.process.once('exit', () => {
      this.kill();
    });
    // 'close' comes after all output, and after a failed start too.
    this.process.once('close', (code, signal) => {
      this.closed = true;
      this.end(`The judge has ended (${signal ?? `code ${code}`})`);
    });
    // A broken pipe is reported as the end of the process.
    this.process.stdin.on('error', () => undefined);
    this.process.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderrTail = (this.stderrTail + text).slice(-KEPT_CHARACTERS_OF_STDERR);
    });
    createInterface({ input: this.process.stdout }).on('line', (line) => {
      this.receive(line);
    });
  }

  private receive(line: string): void {
    const request = this.waiting.shift();
    const answer = JSON.parse(line) as Answer;
    if (answer.ok) {
      request?.succeed(answer.result);
    } else {
      request?.fail(new JudgeError(answer.error));
    }
  }

  private end(reason: string): void {
    this.ending ??= reason;
    for (const request of this.waiting.splice(0)) {
      request.fail(this.failure(reason));
    }
  }

  private failure(reason: string): JudgeError {
    const tail = this.stderrTail.trim();
    return new JudgeError(tail === '' ? reason : `${reason}. It last said:\n${tail}`);
  }

  private kill(): void {
    if (this.process.pid === undefined) {
      return;
    }
    try {
      process.kill(-this.process.pid, 'SIGKILL');
    } catch {
      // The group is gone, which is what is wanted.
    }
  }
}
