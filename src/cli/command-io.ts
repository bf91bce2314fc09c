import { OPTION_TEXTS } from './texts';

/** Where a command writes: a terminal, or a test. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** What is off unless it is asked for. */
export const OFF = { type: 'boolean', default: false, defaultDescription: OPTION_TEXTS.off } as const;

/** The option by which a command prints data in place of sentences. */
export const JSON_OPTION = {
  ...OFF,
  describe: OPTION_TEXTS.json,
} as const;

/** The option without which no file is overwritten. */
export const FORCE_OPTION = {
  ...OFF,
  describe: OPTION_TEXTS.force,
} as const;

/** Workbooks, one or more. Without `default`, the help names [] as the default. */
export const filesPositional = (describe: string) =>
  ({ type: 'string', array: true, demandOption: true, default: undefined, describe }) as const;

/** The workbook that a command is about. */
export const WORKBOOK_ARGUMENT = { type: 'string', demandOption: true, describe: OPTION_TEXTS.workbook } as const;

/** How a command ends: all well, errors in a measurement, or a wrong call or an unreadable file. */
export const EXIT = { ok: 0, findings: 1, failure: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A call that cannot be carried out; the message is for the user. */
export class CallError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CallError';
  }
}
