import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { makeStory } from '../../lib/story.ts';

function refusal(body: string): string | null {
  const made = makeStory(new JSDOM(`<!doctype html><title>Otters</title><body>${body}</body>`).window.document, 'https://otter.example/');
  return made.ok ? null : made.code;
}

const WORDS = 'The kettle choir came back to the pond on Tuesday, nine months after its last whistle, and sang a song that nobody there had heard before.';

describe('pages that are no story', () => {
  it('an empty page is said to be empty', () => {
    expect(refusal('<div><img src="a.png"></div><script>let a = 1</script>')).toBe('empty-page');
  });

  it('a form or a single line is no article', () => {
    expect(refusal('<h1>Log in</h1><form><input><button>Go</button></form><p>Forgot it?</p>')).toBe('no-article');
  });

  it('a front page is a list of links', () => {
    const links = Array.from({ length: 40 }, (_, at) => `<li><a href="/${String(at)}">Otter number ${String(at)} opens a shop for hats</a></li>`);
    expect(refusal(`<h1>Today</h1><ul>${links.join('')}</ul>`)).toBe('link-list');
  });

  it('a short story is one', () => {
    expect(refusal(`<article><h1>Kettles sing again</h1><p>${WORDS}</p></article>`)).toBeNull();
  });
});
