import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../browser/find-browser.ts';
import { builtFor } from '../commands/build-extension.ts';
import { runChecks } from './run-checks.ts';

/** Quick enough for each `npm test`; `npm run test:hostile` runs all of it. */
const QUICK = [1, 2, 4, 6, 7, 9, 15, 16, 46];

describe.each(BROWSER_KINDS)('hostile pages in %s', (kind) => {
  it('run nothing, load nothing, reach nothing', { timeout: 180_000 }, async () => {
    // Each is told as it ends: where one never does, the last line says which.
    const lines = await runChecks(kind, builtFor(kind), 'short', QUICK, ({ check, figure, seconds }) => {
      console.log(`${String(check.number)} ${check.name}: ${figure} (${seconds.toFixed(1)} s)`);
    });
    expect(lines.flatMap(({ check, failures }) => failures.map((failure) => `${String(check.number)}: ${failure}`))).toEqual([]);
  });
});
