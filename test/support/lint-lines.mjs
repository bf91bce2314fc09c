// Lints lines of code as if they stood in some file. A process of its own: jest cannot load the linter's configuration.
import { ESLint } from 'eslint';

const lines = JSON.parse(await new Response(process.stdin).text());
const eslint = new ESLint();
const complaints = [];
for (const [filePath, code] of lines) {
  const [result] = await eslint.lintText(code, { filePath });
  complaints.push(result.messages.map(({ ruleId }) => ruleId ?? 'parse error'));
}
process.stdout.write(JSON.stringify(complaints));
