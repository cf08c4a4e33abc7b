import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { articleBlocks, articleFigures } from '../../lib/article/blocks.ts';
import type { Story } from '../../lib/model.ts';
import { makeStory } from '../../lib/story.ts';
import { expectedStory } from './expected-story.ts';

const ADDRESS = 'https://www.velvetotter.example/quite-reckless-rowboat-footage/?late=0&utm_source=otter';
const expected = expectedStory();

/** The sample as its own script leaves it: the comments printed a second time. */
async function loadSample(): Promise<Document> {
  const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
  const { window } = new JSDOM(read('page.html'), { url: ADDRESS, runScripts: 'outside-only' });
  window.eval(read('page.js'));
  await vi.waitFor(() => {
    expect(window.document.documentElement.dataset['comments']).toBe('twice');
  });
  return window.document;
}

describe('the sample story', () => {
  let story: Story;
  beforeAll(async () => {
    const made = makeStory(await loadSample(), ADDRESS);
    if (!made.ok) throw new Error(made.code);
    ({ story } = made.value);
  });

  it.each(['canonicalUrl', 'title', 'dek', 'byline', 'siteName', 'publishedAt', 'language', 'direction', 'keyPoints'] as const)('has its %s', (field) => {
    expect(story[field]).toEqual(expected[field]);
  });

  it('keeps the whole article, block by block, and nothing else', () => {
    expect(articleBlocks(story.article).map(({ text }) => text)).toEqual(expected.blocks.map(({ text }) => text));
  });

  it('keeps the pictures with captions and, apart from them, credits', () => {
    const base = new URL('images/', ADDRESS).href;
    const figures = articleFigures(story.article).map((figure) => ({ ...figure, src: figure.src.replace(base, 'images/') }));
    expect(figures).toEqual(expected.figures);
  });

  it('finds each quotation where it stands, with its kind', () => {
    const found = story.quotes.filter(({ place }) => place === 'body').map(({ block, text, kind }) => ({ block, text, kind }));
    expect(found).toEqual(expected.quotes.map(({ block, text, kind }) => ({ block, text, kind })));
  });

  it.each(expected.quotes.map((quote) => [quote.text.slice(0, 40), quote] as const))('knows who said “%s…”', (_words, quote) => {
    const found = story.quotes.find(({ text, block }) => text === quote.text && block === quote.block);
    const speaker = quote.accept.includes(found?.speaker ?? '') ? quote.speaker : found?.speaker;
    expect({ ...found, speaker }).toMatchObject({ speaker: quote.speaker, outlet: quote.outlet, outletInferred: quote.outletInferred, continues: quote.continues });
  });

  it('folds the comments that stand there twice', () => {
    expect(story.comments).toEqual(expected.comments);
  });

  it.each(expected.hidden)('hides, as $reason, “$text”', ({ reason, text }) => {
    expect(story.hidden.filter((piece) => piece.reason === reason).map((piece) => piece.text)).toContainEqual(expect.stringContaining(text));
  });
});
