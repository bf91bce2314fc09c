import packageJson from '../../package.json';

/**
 * A code for an exception that nobody foresaw, by which a developer finds the place in the release: its version, and the
 * line and column of the program where it was thrown. Nothing of the file or the machine is in it.
 */
export function unforeseenCode(error: unknown): string {
  const stack = error instanceof Object && 'stack' in error ? String(error.stack) : '';
  const place = /:(\d+:\d+)\)?$/m.exec(stack)?.[1] ?? '0:0';
  return `${packageJson.version}-${place.replace(':', '-')}`;
}
