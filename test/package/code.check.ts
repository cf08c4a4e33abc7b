import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT, filesOf } from './built.ts';

/** Ways to make code out of a string: `eval(x)`, `new Function("…")`, `setTimeout("…")` */
const CODE_FROM_STRING = /\beval\s*\(|new Function\s*\(|set(?:Timeout|Interval)\s*\(\s*["'`]/;
/** Code or data from elsewhere: `import("https://…")`, `fetch("https://…")`, `src="https://…"` */
const FROM_ELSEWHERE = /(?:import|fetch|importScripts|open)\s*\(\s*["'`]https?:|\bsrc=["']https?:/;

describe.each(Object.entries(BUILT))('the code of the %s package', (_browser, folder) => {
  const files = filesOf(folder);
  const scripts = files.filter((file) => /\.(?:js|html)$/.test(file));

  it('holds no source maps, no sources and no tests', () => {
    expect(files.filter((file) => /\.(?:map|ts|tsx)$|test|node_modules/.test(file))).toEqual([]);
  });

  it.each(scripts)('%s makes no code out of strings and loads nothing from elsewhere', (file) => {
    const code = readFileSync(path.join(folder, file), 'utf8');
    expect(CODE_FROM_STRING.exec(code)?.[0] ?? null).toBeNull();
    expect(FROM_ELSEWHERE.exec(code)?.[0] ?? null).toBeNull();
  });

  it('registers nothing that runs in a page which nobody clicked on', () => {
    const background = readFileSync(path.join(folder, 'background.js'), 'utf8');
    expect(background).not.toMatch(/registerContentScripts|contentScripts\.register/);
  });
});
