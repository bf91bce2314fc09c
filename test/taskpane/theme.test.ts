import { isDarkColor } from '../../src/taskpane/theme';

test.each([
  ['#262626', true],
  ['#FFFFFF', false],
  ['0078d4', true],
  ['', null],
  [undefined, null],
])('the background %p is dark: %p', (color, isDark) => {
  expect(isDarkColor(color)).toBe(isDark);
});
