import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** All that stands at the top, and why anything more would not: README, "The house". */
const TOP = ['.ci', '.gitignore', 'LICENSE', 'README.md', 'assets', 'components', 'entrypoints', 'lib', 'package-lock.json', 'package.json', 'test', 'tsconfig.json', 'wxt.config.ts'];
const MOST_LINES = 250;
/** Folders of word lists and other data: long by nature. */
const DATA = /\/(?:words|data)\//;
/** Lines that hold nothing but a comment or nothing at all. */
const NO_CODE = /^\s*(?:\/\/.*|\/?\*.*|)$/;

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const readme = read('README.md');

/** The files that belong to the project; where there is no git (a source package), those of the folders. */
function projectFiles(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status === 0 && stdout) return stdout.split('\0').filter((file) => file && existsSync(path.join(ROOT, file)));
  return TOP.flatMap((name) => (existsSync(path.join(ROOT, name)) ? [name] : [])).flatMap((name) => {
    const inside = readdirSync(path.join(ROOT, name), { recursive: true, withFileTypes: true });
    return inside.filter((entry) => entry.isFile()).map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
  });
}

describe('the repository', () => {
  const files = projectFiles();
  const code = files.filter((file) => /\.(?:ts|tsx|mjs|js)$/.test(file) && !DATA.test(`/${file}`));

  it('holds at its top only what the design names', () => {
    expect([...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter((name) => !TOP.includes(name))).toEqual([]);
  });

  it('holds nothing that is made from something else', () => {
    expect(files.filter((file) => /^(?:node_modules|\.output|\.wxt)\/|\.(?:map|log|zip|tsbuildinfo)$/.test(file))).toEqual([]);
  });

  it('has no file of more than 250 lines of code', () => {
    const long = code.map((file) => ({ file, lines: read(file).split('\n').filter((line) => !NO_CODE.test(line)).length })).filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('names its files in one way', () => {
    const odd = code.filter((file) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)(?:\.(?:test|check|e2e|config|package|browser|content|d))*\.\w+$/.test(path.basename(file)));
    expect(odd).toEqual([]);
    expect(code.filter((file) => /\/(?:utils?|helpers?|common|misc)\.tsx?$/.test(`/${file}`))).toEqual([]);
  });

  it('has every command that the README names, and names every command', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][a-z:-]*)/g)].map((match) => match[1] ?? '').filter((name) => !['ci', 'install', 'i', 'or', 'and', 'audit', 'ls', 'outdated'].includes(name));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
    for (const script of Object.values(scripts)) {
      const command = /run\.mjs ([\w:-]+)/.exec(script)?.[1] ?? '';
      const isWxt = ['dev', 'build', 'zip'].includes(command);
      expect(isWxt || existsSync(path.join(ROOT, 'test', 'commands', `${command}.ts`)), script).toBe(true);
    }
  });

  it('explains in the README every permission that the manifest asks for', () => {
    const asked = /\bpermissions: \[([^\]]*)\]/.exec(read('wxt.config.ts'))?.[1]?.match(/\w+/g) ?? [];
    expect(asked).not.toHaveLength(0);
    const explained = readme.split('\n').filter((line) => line.startsWith('|')).join('\n');
    expect(asked.filter((permission) => !explained.includes(`\`${permission}\``))).toEqual([]);
  });

  it('shows only pictures that are there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(pictures.filter((picture) => !existsSync(path.join(ROOT, picture)))).toEqual([]);
  });

  it('says of each library that is shipped under which licence it stands', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const licences = readme.slice(readme.indexOf('## Licence')).replace(/\s+/g, '-');
    const unnamed = Object.keys(dependencies).filter((name) => !licences.toLowerCase().includes(name.replace(/^@.*\//, '').toLowerCase()) && !/^(?:hast|mdast|xast)/.test(name));
    expect(unnamed).toEqual([]);
  });
});
