// `npm start`: the add-in in Excel for Windows or Mac, with its dev server. On any other system there is no Excel to
// start; the preview is what is offered instead, and that is why this stands here.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

if (process.platform === 'win32' || process.platform === 'darwin') {
  const debugging = createRequire(import.meta.url).resolve('office-addin-debugging/cli.js');
  const { status } = spawnSync(
    process.execPath,
    [debugging, 'start', 'manifest.xml', 'desktop', ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} else {
  process.stdout.write('There is no Excel to start on this system. Try the add-in in a browser: npm run preview\n');
}
