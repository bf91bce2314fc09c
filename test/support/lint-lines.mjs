// Lints lines of code as if they stood in some file. A process of its own: jest cannot load the linter's configuration.
import { ESLint } from 'eslint';

const lines = JSON.parse(await new Response(process.stdin).text());
const eslint = new ESLint();
const complaints = lines.map(() => []);
// All that is said of one file stands in it together: finding out about its types is what takes long.
for (const filePath of new Set(lines.map(([path]) => path))) {
  const owners = lines.flatMap(([path, code], index) => (path === filePath ? code.split('\n').map(() => index) : []));
  const text = lines.flatMap(([path, code]) => (path === filePath ? [code] : [])).join('\n');
  const [result] = await eslint.lintText(text, { filePath });
  for (const { line, ruleId } of result.messages) complaints[owners[line - 1]].push(ruleId ?? 'parse error');
}
process.stdout.write(JSON.stringify(complaints));
