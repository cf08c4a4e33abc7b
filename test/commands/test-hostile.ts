import { parseArgs } from 'node:util';
import { BROWSER_KINDS, type BrowserKind } from '../browser/find-browser.ts';
import { type Line, NOT_FINISHED, runChecks } from '../hostile/run-checks.ts';
import { VARIANTS } from '../hostile/variants.ts';
import { buildExtension } from './build-extension.ts';
import { buildVariant } from './build-variant.ts';
import { runProgram } from './program.ts';

const USAGE = 'usage: npm run test:hostile [-- --browser chromium|firefox] [--short] [--only 1,6] [--extension FOLDER] [--self-check | --all]\n';

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'string' }, short: { type: 'boolean', default: false }, only: { type: 'string', default: '' }, extension: { type: 'string' }, 'self-check': { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
    });
    const kinds = values.browser === undefined ? BROWSER_KINDS : BROWSER_KINDS.filter((kind) => kind === values.browser);
    return kinds.length > 0 ? { ...values, kinds, numbers: values.only.split(',').filter(Boolean).map(Number) } : null;
  } catch {
    return null;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function tell({ kind, check, figure, failures, seconds }: Line): void {
  say(`${failures.length === 0 ? 'pass' : 'FAIL'} ${kind} ${String(check.number)} ${check.name}: ${figure} (${seconds.toFixed(1)} s)`);
  for (const failure of failures.slice(0, 20)) say(`     - ${failure.slice(0, 400)}`);
}

/** Takes each wall away in turn: checks that then still pass are blind. @returns how many were */
async function selfCheck(kind: BrowserKind): Promise<number> {
  let blind = 0;
  for (const variant of VARIANTS) {
    if (kind === 'firefox' && variant.seenBy.includes(16)) continue; // That check runs in Chromium alone.
    const { folder, remove } = buildVariant(kind, variant.patches);
    try {
      const lines = await runChecks(kind, folder, 'short', variant.seenBy);
      // A check that broke off has failed, too, but not since it saw what is missing.
      const passed = lines.filter(({ figure, failures }) => failures.length === 0 || figure === NOT_FINISHED);
      blind += passed.length;
      say(`${passed.length === 0 ? 'pass' : 'FAIL'} ${kind} without a wall: ${variant.name} is ${passed.length === 0 ? 'seen' : 'NOT seen'} by ${variant.seenBy.join(', ')}: ${lines.flatMap(({ failures }) => failures)[0]?.slice(0, 160) ?? ''}`);
    } finally {
      remove();
    }
  }
  return blind;
}

const asked = readArguments();
if (!asked) {
  process.stderr.write(USAGE);
  process.exit(2);
}
let failed = 0;
if (!asked['self-check'] && !asked.short && asked.numbers.length === 0) {
  process.env['GREENROOM_HOSTILE'] = 'full';
  failed += (await runProgram('vitest', ['run', '-c', 'test/vitest.config.ts', 'test/hostile'])).code;
}
for (const kind of asked.kinds) {
  if (!asked['self-check']) {
    const extension = asked.extension ?? (await buildExtension(kind));
    const lines = await runChecks(kind, extension, asked.short ? 'short' : 'full', asked.numbers, tell);
    failed += lines.filter(({ failures }) => failures.length > 0).length;
  }
  if (asked['self-check'] || asked.all) failed += await selfCheck(kind);
}
say(failed === 0 ? 'ALL PASSED' : `${String(failed)} FAILED`);
process.exitCode = failed === 0 ? 0 : 1;
