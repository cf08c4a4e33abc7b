import { spawnSync } from 'node:child_process';
import { constants, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, filesOf, PROJECT } from './built.ts';
import { unzip } from './unzip.ts';

/** The program under its own name; Windows has a wrapper. */
const WXT = path.join(PROJECT, 'node_modules', '.bin', process.platform === 'win32' ? 'wxt.cmd' : 'wxt');

describe('the source package that the stores ask for', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'greenroom-sources-'));
  let files: string[] = [];

  beforeAll(() => {
    run(PROJECT, ['zip', '-b', 'firefox']);
    const zip = readdirSync(path.join(PROJECT, '.output')).find((name) => name.endsWith('-sources.zip'));
    files = unzip(path.join(PROJECT, '.output', zip ?? ''), folder);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds all that a build needs, and no build, no packages, no press text', () => {
    for (const needed of ['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'README.md', 'LICENSE']) expect(files).toContain(needed);
    expect(files.filter((file) => /^(?:node_modules|\.output|\.git)\//.test(file))).toEqual([]);
  });

  it('builds in another folder to the very same files, for both browsers', { timeout: 300_000 }, () => {
    // The packages are those of the lock file. A copy, not a link: packages outside the folder are put into chunks in another order.
    cpSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
    run(folder, ['prepare']);
    for (const [browser, built] of Object.entries(BUILT)) {
      run(folder, ['build', '-b', browser]);
      const again = path.join(folder, '.output', path.basename(built));
      expect(filesOf(again)).toEqual(filesOf(built));
      const different = filesOf(again).filter((file) => !readFileSync(path.join(again, file)).equals(readFileSync(path.join(built, file))));
      expect(different).toEqual([]);
    }
  });
});

function run(cwd: string, args: string[]): void {
  expect(existsSync(WXT)).toBe(true);
  // vitest calls itself a test; a build that believes it writes the folder's name into its files.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(WXT, args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}
