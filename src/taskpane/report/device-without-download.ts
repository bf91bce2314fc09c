/** A device on which Excel gives no pane a file: a download does nothing there, and says nothing of it. */
export type DeviceWithoutDownload = 'Mac' | 'iPad';

/** @returns null where a download ends up with the user's other downloads */
export function deviceWithoutDownload<Platform>(
  platform: Platform,
  { Mac, iOS }: { readonly Mac: Platform; readonly iOS: Platform },
): DeviceWithoutDownload | null {
  if (platform === Mac) return 'Mac';
  return platform === iOS ? 'iPad' : null;
}
