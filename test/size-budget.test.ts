import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

type Budget = new (entry: string, most: number) => webpack.WebpackPluginInstance;

const load = createRequire(__filename);

/** By which the build of the pane measures what it loads at first. */
async function budgetOfPane(): Promise<Budget> {
  const configurations = load('../webpack.config.js') as (env: object) => Promise<webpack.Configuration[]>;
  const all = await configurations({});
  const plugins = all.find(({ name }) => name === 'pane')?.plugins ?? [];
  const budget = plugins.find((each) => each && each.constructor.name === 'SizeBudgetPlugin');
  return budget?.constructor as Budget;
}

const compiled = (configuration: webpack.Configuration) =>
  new Promise<webpack.Stats>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (stats) resolve(stats);
      else reject(error ?? new Error('Nothing was built'));
    });
  });

describe('the limit of what the pane loads at first', () => {
  test.each([
    [1, 1],
    [1_000, 0],
  ])('of %i bytes gives %i errors for a short script', async (most, errors) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ips-budget-'));
    try {
      const entry = path.join(folder, 'short.js');
      writeFileSync(entry, 'console.log("de eerste keer laden");');
      const Budget = await budgetOfPane();
      const stats = await compiled({
        // As the build of the pane: whether it is minified follows from this.
        mode: 'production',
        entry: { short: entry },
        output: { path: folder },
        plugins: [new Budget('short', most)],
      });
      expect(stats.compilation.errors).toHaveLength(errors);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
