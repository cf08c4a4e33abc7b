import path from 'node:path';
import type { BrowserKind } from '../browser/find-browser.ts';
import { PROJECT, runProgram } from './program.ts';

const TARGET: Record<BrowserKind, 'chrome' | 'firefox'> = { chromium: 'chrome', firefox: 'firefox' };

/** Where the build for a browser lies. */
export function builtFor(kind: BrowserKind): string {
  return path.join(PROJECT, '.output', `${TARGET[kind]}-mv3`);
}

/** Builds the extension for a browser; returns the folder, and throws with what the builder said when it fails. */
export async function buildExtension(kind: BrowserKind): Promise<string> {
  const { code, output } = await runProgram('wxt', ['build', '-b', TARGET[kind]], { quiet: true });
  if (code !== 0) throw new Error(`The build for ${kind} failed:\n${output}`);
  return builtFor(kind);
}
