import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT, PROJECT } from './built.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** What the stores' linter may warn of: code of libraries that we ship as they are. Here it does nothing. */
const IN_LIBRARIES: { message: RegExp; file: RegExp; why: string }[] = [
  { message: /assignment to innerHTML/, file: /^chunks\/shared-popup-|^content-scripts\/article\.js/, why: 'Preact’s own dangerouslySetInnerHTML, and Readability on its clone (see libraries.check.ts)' },
  { message: /document\(\)\.write/, file: /^chunks\/reader-/, why: 'micromark’s own method of that name: no document of a browser' },
];
/** What Mozilla's linter says of a package that is not for Firefox. */
const NOT_FOR_FIREFOX = ['BACKGROUND_SERVICE_WORKER_NOFALLBACK', 'ADDON_ID_REQUIRED', 'MANIFEST_PERMISSIONS', 'MISSING_DATA_COLLECTION_PERMISSIONS'];
/** More would be hard to look through. */
const MOST_WARNINGS = 4;

describe.each(Object.entries(BUILT))('the stores’ linter on the package for %s', (name, folder) => {
  it('finds no error, and warns only of what named libraries do', { timeout: 120_000 }, () => {
    const ofItsKind = ({ code }: Finding): boolean => name === 'firefox' || !NOT_FOR_FIREFOX.includes(code);
    const found = lint(folder);
    expect(found.errors.filter(ofItsKind).map(told)).toEqual([]);
    const warnings = found.warnings.filter(ofItsKind);
    for (const warning of warnings) console.log(`warning: ${told(warning)}`);
    expect(warnings.filter(({ message, file }) => !IN_LIBRARIES.some((known) => known.message.test(message) && known.file.test(file ?? ''))).map(told)).toEqual([]);
    expect(warnings.length).toBeLessThanOrEqual(MOST_WARNINGS);
  });
});

function lint(folder: string): { errors: Finding[]; warnings: Finding[] } {
  const program = path.join(PROJECT, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
  const { stdout, stderr } = spawnSync(process.execPath, [program, '--output', 'json', folder], { encoding: 'utf8', maxBuffer: 1e8 });
  if (!stdout.startsWith('{')) throw new Error(`The linter did not run: ${stderr}`);
  return JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
}

function told({ code, message, file, line }: Finding): string {
  return `${code} ${file ?? ''}:${String(line ?? '')} ${message}`;
}
