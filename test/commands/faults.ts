import { BROWSER_KINDS, needBrowser } from '../browser/find-browser.ts';
import { checkSuite } from '../faults/self-check.ts';
import { buildExtension } from './build-extension.ts';
import { runProgram } from './program.ts';

// The long form of test/faults: every fault, many times, in both browsers; then the suite itself is checked against
// builds with a wall taken away. Names of its files ("kills", "damage", "self-check") narrow it down.
for (const kind of BROWSER_KINDS) {
  needBrowser(kind);
  process.stdout.write(`built ${await buildExtension(kind)}\n`);
}
process.env['GREENROOM_FAULTS'] = 'long';
const wanted = process.argv.slice(2);
const files = wanted.filter((name) => name !== 'self-check').map((name) => `test/faults/${name}`);
let code = 0;
if (files.length > 0 || wanted.length === 0) {
  ({ code } = await runProgram('vitest', ['run', '-c', 'test/vitest.browser.config.ts', ...(files.length > 0 ? files : ['test/faults'])]));
}
if (code === 0 && (wanted.length === 0 || wanted.includes('self-check'))) code = (await checkSuite()) === 0 ? 0 : 1;
process.exit(code);
