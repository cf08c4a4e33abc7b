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

/** What the store's linter may warn of: code of libraries that we ship as they are, and why it is harmless here. */
const KNOWN: { code: string; why: string }[] = [
  // Preact's own `dangerouslySetInnerHTML` assigns innerHTML; our lint forbids the property and the policy the assignment.
  { code: 'UNSAFE_VAR_ASSIGNMENT', why: 'Preact' },
];
/** Findings about the package as a whole that a store asks at upload, not in the code. */
const MOST_WARNINGS = 6;

describe('the store linter on the Firefox package', () => {
  it('finds no error, and warns only of what libraries do', { timeout: 120_000 }, () => {
    const { errors, warnings } = lint(BUILT.firefox);
    expect(errors.map(told)).toEqual([]);
    for (const warning of warnings) console.log(`warning: ${told(warning)}`);
    expect(warnings.filter(({ code }) => !KNOWN.some((known) => known.code === code)).map(told)).toEqual([]);
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
  return `${code} ${path.relative(PROJECT, file ?? '')}:${String(line ?? '')} ${message}`;
}
