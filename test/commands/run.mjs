#!/usr/bin/env node
// The door of every npm command: plain JavaScript that any Node from 20 on runs. It installs what is missing, then
// hands over to the Node that the project pins (node_modules/.bin/node) and to the command's own file.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const [command, ...args] = process.argv.slice(2);

/** Runs a program with this terminal's streams; returns its exit code. */
function run(program, programArgs, options = {}) {
  const done = spawnSync(program, programArgs, { stdio: 'inherit', cwd: root, ...options });
  if (done.error) throw done.error;
  return done.status ?? 1;
}

if (!existsSync(bin('wxt')) || !existsSync(bin('node'))) {
  process.stderr.write('Greenroom: installing what the project needs (once)…\n');
  // Standard output belongs to the command: what npm says goes to standard error.
  const code = run('npm', ['ci', '--no-audit', '--no-fund'], { stdio: ['inherit', 2, 'inherit'] });
  if (code !== 0) process.exit(code);
}
if (!existsSync(path.join(root, '.wxt', 'tsconfig.json'))) {
  const code = run(bin('wxt'), ['prepare'], { stdio: ['inherit', 2, 'inherit'] });
  if (code !== 0) process.exit(code);
}

/** wxt is called plainly; everything else is a TypeScript file of this folder. */
const WXT = {
  dev: [[...args]],
  build: [['build', '-b', 'chrome'], ['build', '-b', 'firefox']],
  zip: [['zip', '-b', 'chrome'], ['zip', '-b', 'firefox']],
};
if (command in WXT) {
  for (const wxtArgs of WXT[command]) {
    const code = run(bin('wxt'), wxtArgs);
    if (code !== 0) process.exit(code);
  }
  process.exit(0);
}
process.exit(
  run(bin('node'), ['--import', 'tsx', path.join(root, 'test', 'commands', `${command}.ts`), ...args], {
    cwd: process.cwd(),
    env: { ...process.env, PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}` },
  }),
);
