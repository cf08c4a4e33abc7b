import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article/blocks.ts';
import { cutBlocks } from '../../lib/dom/cut-blocks.ts';
import { readNatives } from '../../lib/dom/natives.ts';
import { readPage, type PageTree } from '../../lib/dom/page-tree.ts';
import { secondChoice } from '../../lib/extract/second-choice.ts';
import { makeStory } from '../../lib/story.ts';
import { PROSE } from '../clean/cleaned.ts';

const STORY = PROSE.map((words) => `<p>${words}</p>`).join('');
const SECOND = PROSE.map((words) => `<p>${words.replace('choir', 'quire').replace('Orla', 'Tam')}</p>`).join('');

function read(body: string): PageTree {
  const { document } = new JSDOM(`<!doctype html><html><body>${body}</body></html>`).window;
  const page = readPage(document, readNatives(document));
  if (!page || page === 'too-big') throw new Error('no page');
  return page;
}

/** What is chosen where the first choice was the element with the id `first`; comments stand in the one with the id `comments`. */
function chosenText(body: string): string {
  const page = read(body);
  const all = cutBlocks(page.root);
  const first = page.elements.find((element) => page.attribute(element, 'id') === 'first');
  const places = page.elements.filter((element) => page.attribute(element, 'id') === 'talk');
  const chosen = new Set(first ? cutBlocks(first) : []);
  const kept = new Set([...chosen].map((block) => block.text));
  const again = secondChoice(page, all, new Set(all.filter((block) => kept.has(block.text))), places, page.elements.find(({ tag }) => tag === 'h1'));
  return [...again].map((block) => block.text).join('\n');
}

const SECOND_FIRST = 'The quire came from the other side of the harbour, which has a pier of its own and no lamps at all on it.';
const WHOLE = PROSE.join('\n');

describe('a first choice that cannot be the story gives way', () => {
  it('another story than the one with the headline', () => {
    const headline = '<h1>Kettle choir sings again</h1>';
    const lines = PROSE.filter((words) => /choir|Orla/.test(words));
    const own = lines.map((words) => `<p>${words}</p>`).join('');
    expect(chosenText(`<article>${headline}<div>${own}</div></article><article id="first"><h2>Quire</h2>${SECOND.repeat(3)}</article>`)).toBe(lines.join('\n'));
    // No words of its own below the headline: the story stands elsewhere.
    expect(chosenText(`<article>${headline}</article><div id="first">${STORY}</div>`)).toBe(WHOLE);
  });

  it('a comment thread', () => {
    const remarks = '<p>I have never heard a kettle so sad in all my years on the pier, and I own eleven of them, two of which whistle.</p>'.repeat(9);
    expect(chosenText(`<div class="copy">${STORY}</div><div id="talk"><div id="first">${remarks}</div></div>`)).toBe(WHOLE);
  });

  it('a consent box, named so or not', () => {
    const ask = '<p>We and our 641 partners use lamps, gulls and cookies to find out which kettle you like best on this pier.</p>';
    expect(chosenText(`<div id="first">${ask}</div><div class="copy">${STORY}</div>`)).toBe(WHOLE);
    expect(chosenText(`<div class="cookie-consent"><div id="first">${STORY.replaceAll('choir', 'cookie')}</div></div><div class="copy">${STORY}</div>`)).toBe(WHOLE);
  });

  it('a list of teasers', () => {
    const teasers = '<li><a href="/a">The harbour board of the town has at long last bought a new lamp for the old pier, and it is green</a></li>'.repeat(12);
    expect(chosenText(`<ul id="first">${teasers}</ul><div class="copy">${STORY}</div>`)).toBe(WHOLE);
  });

  it('the second half of a story that broken markup cut', () => {
    const text = chosenText(`<body><h1>Kettle choir sings again</h1><div class="copy">${STORY}</div></div><p>${SECOND_FIRST}</p></div><div id="first">${[1, 2].map((at) => SECOND.replaceAll('the', `the ${String(at)}`)).join('')}</div>`);
    expect(text.startsWith(`${WHOLE}\n${SECOND_FIRST}\n`)).toBe(true);
  });

  it('a sliver of the prose', () => {
    expect(chosenText(`<div id="first"><p>The kettles of this pier are kept by the town, which asks its guests to mind the steam.</p></div><div class="copy">${STORY}</div>`)).toBe(WHOLE);
  });
});

describe('a first choice that may be the story stays', () => {
  it('a short story above long comments, known ones or such as have a name', () => {
    const remarks = SECOND.repeat(6);
    const short = `<p>${PROSE[0] ?? ''}</p>`;
    expect(chosenText(`<div id="first">${short}</div><div id="talk">${remarks}</div>`)).toBe(PROSE[0]);
    expect(chosenText(`<div id="first">${short}</div><div class="comment-list">${remarks}</div>`)).toBe(PROSE[0]);
  });

  it('one of several whole stories on the page', () => {
    const next = [1, 2, 3, 4, 5].map((at) => `<article>${SECOND.replaceAll('the', `the ${String(at)}`)}</article>`).join('');
    expect(chosenText(`<article id="first">${STORY}</article>${next}`)).toBe(WHOLE);
  });

  it('where nothing else has words', () => {
    expect(chosenText('<div id="first"><p>Nine kettles.</p></div><div><p>Mind the steam.</p></div>')).toBe('Nine kettles.');
  });
});

it('a page whose consent box is longer than its story is read for its story', () => {
  const ask = '<p>We and our 641 partners use lamps, gulls and cookies, for cookies are what they like, to find out which kettle you like best on this pier.</p>'.repeat(8);
  const html = `<!doctype html><title>Kettle choir sings again</title><body><div class="box">${ask}</div><main><h1>Kettle choir sings again</h1><div>${STORY}</div></main></body>`;
  const made = makeStory(new JSDOM(html).window.document, 'https://www.lantern.example/kettle-choir');
  const text = made.ok ? articleText(made.value.story.article) : made.code;
  expect(text).toContain(PROSE[1]);
  expect(text).not.toContain('641');
});

it('a page of more elements than Readability is asked for is read for its story', { timeout: 60_000 }, () => {
  const html = `<!doctype html><title>Kettle choir sings again</title><body><main><h1>Kettle choir sings again</h1><div>${STORY}</div></main><div>${'<i></i>'.repeat(31_000)}</div></body>`;
  const made = makeStory(new JSDOM(html).window.document, 'https://www.lantern.example/kettle-choir');
  expect(made.ok ? articleText(made.value.story.article) : made.code).toBe(PROSE.join('\n\n'));
});
