import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = join(__dirname, '../../dist/pane-test');
const scripts = readdirSync(BUILT)
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(join(BUILT, file), 'utf8'));
const named = new Set(scripts.flatMap((text) => [...text.matchAll(/var\(--(\w+)/g)].map(([, name]) => name ?? '')));

/** The build leaves out of a theme what nothing names, so that something it overlooked would have no colour at all. */
test.each(Object.entries({ webLightTheme, webDarkTheme }))(
  'everything that the pane names has its value of %s',
  (_, theme) => {
    const values = Object.entries(theme).filter(([name]) => named.has(name));
    expect(values.length).toBeGreaterThan(100);
    const missing = values.filter(([name, value]) => {
      const written = JSON.stringify({ [name]: value }).slice(1, -1);
      return !scripts.some((text) => text.includes(written));
    });
    expect(missing).toEqual([]);
    // What Fluent itself sets while it runs, and the height of what stays in view, which no theme has.
    expect(new Set([...named].filter((name) => !(name in theme)))).toEqual(new Set(['fui', 'top']));
  },
);
