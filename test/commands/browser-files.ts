import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { runProgram } from './program.ts';

const REPORT = v.object({ testResults: v.array(v.object({ name: v.string(), status: v.string() })) });

/**
 * Runs the real-browser files of the names given (all of them without a name), so many at a time. Gives back the exit code
 * and which files failed; no file is named where the run itself broke off.
 */
export async function runBrowserFiles(files: readonly string[], atOnce: number): Promise<{ code: number; failed: readonly string[] }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'greenroom-report-'));
  const report = path.join(folder, 'report.json');
  try {
    const { code } = await runProgram('vitest', [
      'run',
      '-c',
      'test/vitest.browser.config.ts',
      `--maxWorkers=${String(atOnce)}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...files,
    ]);
    const read = v.safeParse(REPORT, JSON.parse(await readFile(report, 'utf8').catch(() => 'null')));
    return { code, failed: read.success ? read.output.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name) : [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
