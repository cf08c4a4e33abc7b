import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserKind } from '../browser/find-browser.ts';
import { PROJECT } from './program.ts';

/** A change to one source file: what to find (words that stand there once, or the first that a pattern finds) and what stands there instead. */
export interface Patch {
  file: string;
  find: string | RegExp;
  put: string;
}

/** What a build reads; the sample is made into the story to try Greenroom on. */
const PARTS = ['assets', 'components', 'entrypoints', 'lib', 'package.json', 'test/sample', 'tsconfig.json', 'wxt.config.ts'];

/** Copies the sources and changes them. @returns the copy's folder */
function copySources(patches: readonly Patch[], parts: readonly string[] = PARTS): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'greenroom-variant-'));
  for (const part of parts) cpSync(path.join(PROJECT, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  for (const patch of patches) {
    const place = path.join(copy, patch.file);
    writeFileSync(place, patched(readFileSync(place, 'utf8'), patch));
  }
  return copy;
}

/** A source with a change in it. @throws where what is to be changed is not there, or stands there twice */
export function patched(source: string, { file, find, put }: Patch): string {
  const isThere = typeof find === 'string' ? source.split(find).length === 2 : find.test(source);
  if (!isThere) throw new Error(`${file} does not hold these words once: ${String(find)}`);
  return source.replace(find, () => put);
}

/** Runs unit tests of the project against changed sources. @returns the exit code and what was printed */
export function testVariant(patches: readonly Patch[], files: string): { code: number; output: string } {
  const copy = copySources(patches, [...PARTS, 'test', '.wxt']);
  try {
    const done = spawnSync(path.join(PROJECT, 'node_modules', '.bin', 'vitest'), ['run', '-c', 'test/vitest.config.ts', files], { cwd: copy, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
    return { code: done.status ?? 1, output: `${done.stdout}${done.stderr}` };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * Builds the extension from a copy of the sources with changes in it: an older or newer version, or one with a wall
 * taken away. The project itself is not touched.
 * @returns the built folder, and how to remove all of it
 */
export function buildVariant(kind: BrowserKind, patches: readonly Patch[]): { folder: string; remove: () => void } {
  const copy = copySources(patches);
  const target = kind === 'chromium' ? 'chrome' : 'firefox';
  const done = spawnSync(path.join(PROJECT, 'node_modules', '.bin', 'wxt'), ['build', '-b', target], { cwd: copy, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  if (done.status !== 0) throw new Error(`The variant for ${kind} did not build:\n${done.stdout}${done.stderr}`);
  return {
    folder: path.join(copy, '.output', `${target}-mv3`),
    remove: () => {
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
