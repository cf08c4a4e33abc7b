import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** How a program ended: its exit code, and what it printed where that was asked for. */
export interface Ended {
  code: number;
  output: string;
}

/**
 * Runs a program of node_modules/.bin in the project's folder. Its output goes to this terminal, or, with `quiet`, is
 * kept and given back.
 */
export function runProgram(name: string, args: readonly string[], { quiet = false } = {}): Promise<Ended> {
  const wrapper = process.platform === 'win32' ? `${name}.cmd` : name;
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(PROJECT, 'node_modules', '.bin', wrapper), [...args], {
      cwd: PROJECT,
      shell: process.platform === 'win32',
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs a TypeScript file of the project with its arguments, the output kept. */
export function runScript(file: string, args: readonly string[]): Promise<Ended> {
  return runProgram('tsx', [path.join(PROJECT, file), ...args], { quiet: true });
}
