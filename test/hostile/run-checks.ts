import type { BrowserKind } from '../browser/find-browser.ts';
import { ALL_CHECKS } from './all-checks.ts';
import type { Check, Outcome } from './check.ts';
import { openLab } from './lab/lab.ts';

/** The figure of a check that broke off: it has failed, but has seen nothing. */
export const NOT_FINISHED = 'not finished';

/** One check in one browser. */
export interface Line extends Outcome {
  kind: BrowserKind;
  check: Check;
  seconds: number;
}

/**
 * Runs checks in one browser, each in a browser of its own when `size` is full, so that none stands in another's way.
 * A check that throws has failed.
 * @param numbers which checks; empty runs all of that size
 */
export async function runChecks(kind: BrowserKind, extension: string, size: 'short' | 'full', numbers: readonly number[] = [], told: (line: Line) => void = () => undefined): Promise<Line[]> {
  const chosen = ALL_CHECKS.filter((check) => (numbers.length > 0 ? numbers.includes(check.number) : size === 'full' || check.short));
  const lines: Line[] = [];
  const one = async (check: Check, lab: Awaited<ReturnType<typeof openLab>>): Promise<void> => {
    const start = Date.now();
    const outcome = await check.run(lab, size).catch((error: unknown): Outcome => ({ figure: NOT_FINISHED, failures: [String(error)] }));
    const line = { kind, check, seconds: (Date.now() - start) / 1000, ...outcome };
    lines.push(line);
    told(line);
  };
  const shared = size === 'short' ? await openLab(kind, extension) : null;
  try {
    for (const check of chosen) {
      const lab = shared ?? (await openLab(kind, extension));
      try {
        await one(check, lab);
      } finally {
        if (!shared) await lab.close();
      }
    }
  } finally {
    await shared?.close();
  }
  return lines;
}
