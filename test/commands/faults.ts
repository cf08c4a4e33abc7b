import { BROWSER_KINDS, needBrowser } from '../browser/find-browser.ts';
import { buildExtension } from './build-extension.ts';
import { runProgram } from './program.ts';

// The long form of test/faults: every fault, many times, in both browsers. Names of its files narrow it down.
for (const kind of BROWSER_KINDS) {
  needBrowser(kind);
  process.stdout.write(`built ${await buildExtension(kind)}\n`);
}
process.env['GREENROOM_FAULTS'] = 'long';
const files = process.argv.slice(2).map((name) => `test/faults/${name}`);
const { code } = await runProgram('vitest', ['run', '-c', 'test/vitest.browser.config.ts', ...(files.length > 0 ? files : ['test/faults'])]);
process.exit(code);
