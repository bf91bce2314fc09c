import { HostError, type HostProblem } from '../measurement-host';

/** What Office's error codes mean for a reviewer. Codes are part of its interface; the messages are localised. */
const PROBLEMS: Readonly<Record<string, HostProblem>> = {
  AccessDenied: 'protected',
  InvalidPassword: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  ItemAlreadyExists: 'name-taken',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  ApiNotFound: 'too-old',
  NotImplemented: 'too-old',
  InvalidSelection: 'behind',
};

/** What Excel does only in the workbook that is in front; in another it says no more than that something went wrong. */
const ONLY_IN_FRONT = [
  'Range.select',
  'Worksheet.activate',
  // What Microsoft's list of these calls names differently.
  'Worksheet.gridlines',
  'Worksheet.showGridlines',
  'WorksheetCollection.add',
  'WorksheetFreezePanes.freezeAt',
  'WorksheetFreezePanes.unfreeze',
];

interface ThrownByOffice extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** By its shape: the library may be loaded more than once, and then `instanceof` fails. */
function isThrownByOffice(error: unknown): error is ThrownByOffice {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** Any failure as a `HostError` with code, place and inner error. */
export function hostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (!isThrownByOffice(error)) return new HostError('other', '', '', { cause: error });
  const { code, debugInfo: { errorLocation: place = '' } = {} } = error;
  const isBehind = code === 'GeneralException' && ONLY_IN_FRONT.includes(place);
  return new HostError(PROBLEMS[code] ?? (isBehind ? 'behind' : 'other'), code, place, { cause: error });
}

/** Runs a batch in the open workbook. @throws {HostError} */
export type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export interface Runs {
  readonly run: Run;
  readonly runUntracked: Run;
}

/**
 * Runs a batch in a context of its own, which tracks no ranges: a tracked range costs three more actions and, after the
 * batch, a message. It does not wait for a cell that is being typed in; for batches that follow one that did.
 */
export function officeRunUntracked(excel: typeof Excel): Run {
  return async (batch) => {
    try {
      return await batch(new excel.RequestContext());
    } catch (error) {
      throw hostError(error);
    }
  };
}

/** `Excel.run` that waits for a cell that is being typed in, and fails with a `HostError` only. */
export function officeRun(excel: typeof Excel): Run {
  return (batch) =>
    excel.run({ delayForCellEdit: true }, batch).catch((error: unknown) => {
      throw hostError(error);
    });
}
