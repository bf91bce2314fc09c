import packageJson from '../../package.json';
import { CALL_TEXTS } from './texts';

/**
 * A code for an exception that nobody foresaw, by which a developer finds the place in the release: its version, and the
 * line and column of the program where it was thrown. Nothing of the file or the machine is in it.
 */
function unforeseenCode(error: unknown): string {
  const stack = error instanceof Object && 'stack' in error ? String(error.stack) : '';
  const place = /:(\d+:\d+)\)?$/m.exec(stack)?.[1] ?? '0:0';
  return `${packageJson.version}-${place.replace(':', '-')}`;
}

/** What is said of a file over which the program itself broke down: it need not be the file's fault. */
export const unforeseenSentence = (error: unknown): string => CALL_TEXTS.unforeseen(unforeseenCode(error));

/** The same of anything else. */
export const programFault = (error: unknown): string => CALL_TEXTS.fault(unforeseenCode(error));
