// @vitest-environment node
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../lib/article/allow-list.ts';
import { safeLink, safePicture } from '../../lib/article/safe-url.ts';
import { checkStory } from '../../lib/check-story.ts';
import { metadataText, plainText } from '../../lib/extract/plain-text.ts';
import { ARTICLE_TAGS, type ArticleNode } from '../../lib/model.ts';
import { makeStory } from '../../lib/story.ts';
import { NAUGHTY_STRINGS } from './data/naughty-strings.ts';
import { storyPage } from './lab/story-page.ts';
import { readVectors } from './vectors.ts';

/** The same documents on each run and each machine. */
const SEED = 20_261_125;
/** `npm run test:hostile` reads all 10,000 documents, `npm test` a tenth of them. */
const PAGES = process.env['GREENROOM_HOSTILE'] === 'full' ? 400 : 40;
const TAGS: ReadonlySet<string> = new Set(ARTICLE_TAGS);
const BASE = 'https://www.lantern.example/story';

/** Everything in a tree that no article may hold. */
function wrongs(nodes: readonly ArticleNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const { href, src } = node.properties;
    const found = wrongs(node.children);
    if (!TAGS.has(node.tagName)) found.push(`element ${node.tagName}`);
    if (href !== undefined && !/^(?:https?|mailto):/.test(href)) found.push(`address ${href}`);
    if (src !== undefined && !/^https?:/.test(src)) found.push(`picture ${src}`);
    for (const name of Object.keys(node.properties)) if (/^on|style|^id$|srcset|class/i.test(name)) found.push(`property ${name}`);
    return found;
  });
}

describe('the article of any page', () => {
  it('holds nothing but what the allow-list names, whatever HTML the page is made of', { timeout: 240_000 }, () => {
    const vectors = readVectors(false).map(({ html }) => html).filter((html) => html.length < 400);
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...vectors) },
      { weight: 1, arbitrary: fc.constantFrom('<p>', '</p>', '<div>', '<figure>', '</figure>', '<ul><li>', '<table><tr><td>', '<a href="', '">', "'", '<svg>', '<math>', '<template>', '<!--', '-->', '<b><i>', '</b>', '<br><br>', '\u0000', '<style>', '<title>') },
      { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
    );
    const dom = new JSDOM(storyPage(), { url: BASE, virtualConsole: new VirtualConsole() });
    const { document } = dom.window;
    const article = document.querySelector('article');
    // Vectors shadow names of the document: what is needed is taken first.
    const range = document.createRange();
    const make = document.createElement.bind(document);
    let stories = 0;
    // Each run reads 25 documents at once, each in a place of its own between the paragraphs of one page.
    fc.assert(
      fc.property(fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 25, maxLength: 25 }), (documents) => {
        if (!article) throw new Error('no article');
        article.replaceChildren(...range.createContextualFragment(storyPage().split('<article>')[1]?.split('</article>')[0] ?? '').childNodes);
        for (const pieces of documents) {
          const place = make('div');
          place.append(range.createContextualFragment(`<p>These words about the harbour stand before a strange part of the page.</p>${pieces.join('')}`));
          article.append(place);
        }
        const made = makeStory(document, BASE);
        if (!made.ok) return;
        stories++;
        const { story } = made.value;
        expect(wrongs(story.article.children)).toEqual([]);
        const sent: unknown = JSON.parse(JSON.stringify(story));
        const checked = checkStory(sent);
        expect(checked?.article).toEqual(checkArticle(checked?.article));
        expect(checkStory(JSON.parse(JSON.stringify(checked)))).toEqual(checked);
      }),
      { seed: SEED, numRuns: PAGES },
    );
    expect(stories).toBeGreaterThan(PAGES * 0.95);
  });
});

describe('the tree of an untrusted value', () => {
  it('is the same when it is rebuilt again: 10,000 values', { timeout: 120_000 }, () => {
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.record({ type: fc.constant('text'), value: fc.string({ maxLength: 20 }) }),
        fc.record({
          type: fc.constant('element'),
          tagName: fc.oneof(fc.constantFrom<string>(...ARTICLE_TAGS), fc.constantFrom('script', 'svg', 'iframe', '__proto__', 'constructor', 'P')),
          properties: fc.dictionary(fc.constantFrom('href', 'src', 'onclick', 'style', '__proto__', 'role', 'start', 'colSpan', 'lang', 'dir', 'srcset'), fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'video', 'rtl', ' java\tscript:x'), fc.integer())),
          children: fc.array(tie('node'), { maxLength: 3 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (children) => {
        const article = checkArticle({ type: 'root', children });
        expect(checkArticle(article)).toEqual(article);
        expect(wrongs(article?.children ?? [])).toEqual([]);
      }),
      { seed: SEED, numRuns: 10_000 },
    );
  });
});

describe('an address of a page', () => {
  it.each([
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', '\u0000javascript:alert(1)', 'javascript&colon;alert(1)//', 'vbscript:msgbox(1)', 'livescript:x',
    'data:text/html,<script>alert(1)</script>', 'data:image/svg+xml,<svg/>', 'DATA:text/html,x', 'blob:https://a.example/1', 'file:///etc/passwd', 'about:blank', 'about:srcdoc', 'chrome://settings', 'chrome-extension://abc/reader.html', 'moz-extension://abc/reader.html',
    'resource://gre/x', 'view-source:https://a.example/', 'intent://a.example/#Intent;end', 'tel:+123', 'sms:+123', 'ftp://a.example/', 'ws://a.example/', 'wss://a.example/', 'filesystem:https://a.example/x', 'jar:https://a.example!/x', 'mhtml:https://a.example', 'ms-settings:x', 'https://', 'http://[', `https://a.example/${'x'.repeat(5_000)}`,
  ])('%j is none that a reader may follow', (address) => {
    const link = safeLink(address, BASE);
    // What is no scheme at all is a place on the page's own site, and nothing else.
    expect(link === null || link.startsWith('https://www.lantern.example/')).toBe(true);
    expect(safePicture(address, BASE)?.startsWith('https://www.lantern.example/') ?? true).toBe(true);
  });

  it.each([
    ['//a.example/x', 'https://a.example/x'], ['\\\\a.example\\x', 'https://a.example/x'], ['https:\\\\a.example', 'https://a.example/'], ['https://user:pass@a.example/', 'https://a.example/'], ['https://user@a.example', 'https://a.example/'], ['/x', 'https://www.lantern.example/x'], ['mailto:ann@a.example', 'mailto:ann@a.example'],
  ])('%j is followed as %j', (address, followed) => {
    expect(safeLink(address, BASE)).toBe(followed);
  });

  it.each([
    'https://аpple.com/', 'https://раураl.com/', 'https://gооgle.com/', 'https://exаmple.com', 'https://ехаmple.com', 'https://twіtter.com', 'https://fаcebook.com', 'https://microsоft.com', 'https://amаzon.com', 'https://уoutube.com',
    'https://ɡoogle.com', 'https://goοgle.com', 'https://pаypal.com', 'https://ԁropbox.com', 'https://nеtflix.com', 'https://wikipediа.org', 'https://bbс.co.uk', 'https://сnn.com', 'https://vаriety.com', 'https://peоple.com',
  ])('%s has its host in punycode', (address) => {
    expect(safeLink(address, BASE)).toMatch(/^https:\/\/(?:[\w-]+\.)*xn--[\w-]+\./);
  });
});

describe('a vector as metadata', () => {
  it('is text, character for character, with nothing decoded but character references', () => {
    for (const { html } of readVectors(true)) {
      const text = plainText(html, 10_000);
      expect(text).toBe(plainText(text, 10_000));
      expect(typeof metadataText(html)).toBe('string');
    }
  });
});

describe('a text that breaks sloppy handling', () => {
  it.each(NAUGHTY_STRINGS)('%j survives being sent, checked and stored', (value) => {
    const article = { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] }] };
    expect(structuredClone(checkArticle(JSON.parse(JSON.stringify(article))))).toEqual(article);
  });
});
