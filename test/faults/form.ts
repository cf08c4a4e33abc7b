import type { BrowserKind } from '../browser/find-browser.ts';

/** `npm run test:faults` runs all faults, many times; `npm test` a short form of them. */
export const IS_LONG = process.env['GREENROOM_FAULTS'] === 'long';

/** How often a fault is tried. */
export function times(short: number, long: number): number {
  return IS_LONG ? long : short;
}

/** Says a figure, for the table of the README. */
export function figure(kind: BrowserKind, name: string, figures: object): void {
  process.stdout.write(`FIGURE ${kind} ${name} ${JSON.stringify(figures)}\n`);
}
