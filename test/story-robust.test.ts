import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isErrorCode } from '../lib/errors.ts';
import { makeStory } from '../lib/story.ts';
import { PROSE } from './clean/cleaned.ts';

const HTML = `<!doctype html><html lang="en"><head><title>Kettles</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Kettles"}</script></head><body><main><h1>Kettles</h1><figure><img src="/a.jpg"><figcaption>On the wall. Credit: AP</figcaption></figure>${PROSE.map((text) => `<p>${text}</p>`).join('')}<ul><li>One</li></ul><table><tr><td>a</td><td>b</td></tr></table><blockquote class="twitter-tweet"><p>Hi</p></blockquote><div class="comments"><div class="comment"><b>Ann</b><p>Lovely.</p></div></div></main></body></html>`;

/** True where the answer is a Story or one of the known failures; throws where makeStory throws. */
function holds(html: string): boolean {
  const dom = new JSDOM(html);
  const made = makeStory(dom.window.document, 'https://lantern.example/kettles');
  dom.window.close();
  return made.ok ? made.value.story.article.type === 'root' : isErrorCode(made.code);
}

describe('whatever the page is', () => {
  it('cut off at any place', { timeout: 120_000 }, () => {
    for (let length = 0; length <= HTML.length; length += 211) expect(holds(HTML.slice(0, length))).toBe(true);
  });

  it('random characters', { timeout: 120_000 }, () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);
    for (let turn = 0; turn < 6; turn++) {
      const text = Array.from({ length: 600 }, () => String.fromCharCode(random() % 4 ? random() % 128 : random() % 65_536)).join('');
      expect(holds(text)).toBe(true);
      expect(holds(HTML.slice(0, 900) + text + HTML.slice(900))).toBe(true);
    }
  });

  it('nested 10,000 deep', { timeout: 120_000 }, () => {
    expect(holds(`<body>${'<div>'.repeat(10_000)}Kettle`)).toBe(true);
  });

  it('50,000 elements', { timeout: 120_000 }, () => {
    expect(holds(`<body><article>${'<p>Kettles, <b>again</b> and</p>'.repeat(25_000)}</article>`)).toBe(true);
  });
});
