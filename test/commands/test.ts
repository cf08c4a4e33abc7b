import path from 'node:path';
import { BROWSER_KINDS, needBrowser } from '../browser/find-browser.ts';
import { FLOORS } from '../score-floors.ts';
import { buildExtension } from './build-extension.ts';
import { GOLD, goldPages, isGoldThere, readGold, scoreLines } from './gold.ts';
import { runProgram } from './program.ts';

/** One step of `npm test`: it throws, or gives an exit code other than 0, when it fails. */
interface Step {
  name: string;
  run: () => Promise<number>;
}

const program = (name: string, ...args: string[]) => async () => (await runProgram(name, args)).code;

const STEPS: readonly Step[] = [
  { name: 'types', run: program('tsc', '--noEmit', '-p', '.') },
  { name: 'lint', run: program('eslint', '-c', 'test/eslint.config.js', '--max-warnings', '0', 'lib', 'components', 'entrypoints', 'test', 'wxt.config.ts') },
  { name: 'unit', run: program('vitest', 'run', '-c', 'test/vitest.config.ts') },
  { name: 'build', run: buildBoth },
  { name: 'package', run: program('vitest', 'run', '-c', 'test/vitest.package.config.ts') },
  { name: 'browsers', run: testBrowsers },
  { name: 'gold', run: testGold },
];

async function buildBoth(): Promise<number> {
  for (const kind of BROWSER_KINDS) say(`built ${await buildExtension(kind)}`);
  return 0;
}

async function testBrowsers(): Promise<number> {
  for (const kind of BROWSER_KINDS) say(`${kind}: ${needBrowser(kind)}`);
  return (await runProgram('vitest', ['run', '-c', 'test/vitest.browser.config.ts'])).code;
}

async function testGold(): Promise<number> {
  if (!isGoldThere()) {
    say('skipped: ../shared/gold is not here (real pages are press text and not part of the project).');
    return 0;
  }
  let failed = 0;
  for (const set of ['dev', 'news'] as const) {
    const folder = path.join(GOLD, set);
    const lines = await readGold(goldPages(folder));
    const { scores, printed } = scoreLines(lines, folder);
    say(`${set}: ${String(lines.length)} pages keep the contract.\n${printed}`);
    for (const { group, figure, least } of FLOORS.filter((floor) => floor.set === set)) {
      // Some figures say what they were taken of: "95.6 of 45".
      const reached = Number.parseFloat(String(scores[group]?.[figure]));
      if (reached >= least) continue;
      say(`FAIL ${set} ${group} ${figure}: ${String(reached)} is below the floor of ${String(least)}`);
      failed++;
    }
  }
  return failed === 0 ? 0 : 1;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(`usage: npm test [-- ${STEPS.map(({ name }) => name).join('|')} …]\n`);
  process.exit(2);
}
const begin = Date.now();
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const done: string[] = [];
for (const { name, run } of STEPS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = Date.now();
  say(`\n== ${name}`);
  let code = 1;
  try {
    code = await run();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
  done.push(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} ${seconds(start)}`);
  if (code !== 0) {
    say(`\n${done.join('\n')}\nFAILED at ${name} after ${seconds(begin)}`);
    process.exit(1);
  }
}
say(`\n${done.join('\n')}\nALL PASSED in ${seconds(begin)}`);
