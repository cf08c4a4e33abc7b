import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isErrorCode } from '../lib/errors.ts';
import { makeStory } from '../lib/story.ts';

/** Real pages beside the project; a reader's clone has none. */
const PAGES = path.join(import.meta.dirname, '..', '..', 'shared', 'gold', 'dev');
const files = existsSync(PAGES) ? readdirSync(PAGES).filter((name) => name.endsWith('.html')) : [];

function holds(html: string): boolean {
  const dom = new JSDOM(html);
  const made = makeStory(dom.window.document, 'https://lantern.example/half');
  dom.window.close();
  return made.ok ? made.value.story.article.type === 'root' : isErrorCode(made.code);
}

describe.skipIf(files.length === 0)('real pages that were cut off half-way', () => {
  it.each(files)('%s', { timeout: 60_000 }, (name) => {
    const html = readFileSync(path.join(PAGES, name), 'utf8');
    expect(holds(html.slice(0, html.length / 2))).toBe(true);
  });
});

describe('bytes that are no page', () => {
  it.each([1, 2, 3, 4])('give a story or a known answer (%i)', { timeout: 60_000 }, (seed) => {
    let state = seed * 7_919;
    const random = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
    const bytes = Uint8Array.from({ length: 4_000 }, () => random() % 256);
    expect(holds(new TextDecoder().decode(bytes))).toBe(true);
    expect(holds(new TextDecoder('latin1').decode(bytes))).toBe(true);
  });
});
