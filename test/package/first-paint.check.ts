import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT, filesOf } from './built.ts';

const pagesOf = (folder: string): [string, string][] => filesOf(folder).filter((file) => file.endsWith('.html')).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]); // prettier-ignore
const scripts = (html: string): string[] => html.match(/<script\b[^>]*>/g) ?? [];

describe('the theme that the reader chose is there before anything is painted:', () => {
  it('Chromium keeps the first paint of each page back until its module has run', () => {
    const pages = pagesOf(BUILT.chrome);
    expect(pages).not.toHaveLength(0);
    for (const [page, html] of pages) expect(scripts(html), page).toEqual([expect.stringMatching(/^<script type="module" blocking="render" /)]);
  });

  it('Firefox runs a script for it in the head of each page, before the module', () => {
    const pages = pagesOf(BUILT.firefox);
    expect(pages).not.toHaveLength(0);
    for (const [page, html] of pages) expect(scripts(html), page).toEqual(['<script src="/first-paint.js">', expect.stringMatching(/^<script type="module" /)]);
    expect(filesOf(BUILT.firefox)).toContain('first-paint.js');
  });
});

it('so is the language of the words in Firefox, which tells a screen reader of none that comes later; in few bytes, as each page waits for it', () => {
  const script = readFileSync(path.join(BUILT.firefox, 'first-paint.js'), 'utf8');
  expect(script).toContain('languageTag');
  expect(script.length).toBeLessThan(4000);
});
