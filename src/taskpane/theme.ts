import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/**
 * The theme of the pane: Office's where Office tells its background, else the system's. With forced colours the
 * browser paints over it with the user's own; the theme below only has to be of the same brightness.
 * @param background Office's background as `#RRGGBB`; Excel on the web may not tell it
 */
export function useTheme(background: string | undefined): { readonly theme: Theme; readonly isDark: boolean } {
  const systemIsDark = useMedia(DARK);
  const isForced = useMedia(FORCED);
  const isDark = isForced ? systemIsDark : (isDarkColor(background) ?? systemIsDark);
  return { theme: isDark ? webDarkTheme : webLightTheme, isDark };
}

/** Whether white text reads better on it than black; null if it is no colour. */
export function isDarkColor(color: string | undefined): boolean | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? '');
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((digits) => parseInt(digits, 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => {
        media.removeEventListener('change', listener);
      };
    },
    () => matchMedia(query).matches,
  );
}
