import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of the two builds, where `npm run build` puts them. */
export const BUILT = {
  chrome: path.join(PROJECT, '.output', 'chrome-mv3'),
  firefox: path.join(PROJECT, '.output', 'firefox-mv3'),
};

/** All files of a folder, as paths inside it, sorted. Throws with a hint where the folder is not there. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run "npm run build" first.`);
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort();
}

/** The size of a file's gzip, in bytes, as a store would measure it. */
export function gzipSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** Static imports in a bundle: `from"./chunk.js"`, `import"../chunks/x.js"` */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
/** Scripts and preloaded modules of a page: `src="/chunks/popup.js"`, `href="/chunks/x.js"` */
const PAGE_SCRIPT = /(?:src|href)="\/?([^"]+\.js)"/g;

/** Every script that a page of the extension loads at its start, chunks included, as paths inside the build. */
export function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const open = [...html.matchAll(PAGE_SCRIPT)].map((match) => path.normalize(match[1] ?? ''));
  const seen = new Set<string>();
  for (let script = open.pop(); script !== undefined; script = open.pop()) {
    if (seen.has(script)) continue;
    seen.add(script);
    const code = readFileSync(path.join(folder, script), 'utf8');
    for (const match of code.matchAll(STATIC_IMPORT)) open.push(path.join(path.dirname(script), match[1] ?? ''));
  }
  return [...seen].sort();
}
