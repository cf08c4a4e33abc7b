import { describe, expect, it } from 'vitest';
import { joinStories } from '../../lib/join-stories.ts';
import type { Article, Quote } from '../../lib/model.ts';
import { keepFurtherPages } from '../../lib/reading/further-pages.ts';
import { storyChanges } from '../../lib/reading/story-changes.ts';
import { articleText } from '../../lib/article/blocks.ts';
import { sampleStory } from '../story-samples.ts';

const article = (...texts: string[]): Article => ({
  type: 'root',
  children: texts.map((value) => ({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] })),
});
const quote = (text: string, block: number, change: Partial<Quote> = {}): Quote => ({
  text, place: 'body', block, start: 1, end: 1 + text.length, kind: 'statement', speaker: 'Orla Finch', mention: null,
  cue: 'said', stance: 'says', outlet: null, outletInferred: false, continues: false, confidence: 1, ...change,
}); // prettier-ignore
const SECOND = { url: 'https://www.lantern.example/tide/2', label: '2' };
const first = (...texts: string[]) => sampleStory({ article: article(...texts), quotes: [], nextPage: SECOND });
const second = sampleStory({ article: article('It left without them.', '“Not for long,” she said.'), quotes: [quote('Not for long,', 1)], nextPage: null });

describe('what a refresh changed', () => {
  it('is nothing where only white space and the day differ', () => {
    expect(storyChanges(sampleStory({ title: 'A  tide' }), sampleStory({ title: 'A tide', publishedAt: '2026-06-01' }))).toBeNull();
  });

  it('is the headline, as it was and as it is', () => {
    expect(storyChanges(sampleStory({ title: 'Low tide' }), sampleStory({ title: 'High tide' }))?.headline).toEqual({ before: 'Low tide', after: 'High tide' });
  });

  it('is a paragraph that came, one that went, and one that says it in other words', () => {
    const changes = storyChanges(
      first('The band came late.', 'Nine gulls sat on the harbour wall all morning.', 'Tickets are sold out.'),
      first('The band came late.', 'Eleven gulls sat on the harbour wall all morning.', 'The mayor sent a wreath.'),
    );
    expect(changes).toMatchObject({
      added: ['The mayor sent a wreath.'],
      gone: ['Tickets are sold out.'],
      reworded: [{ before: 'Nine gulls sat on the harbour wall all morning.', after: 'Eleven gulls sat on the harbour wall all morning.' }],
    });
  });

  it('counts a paragraph that came a second time, and not one that only moved', () => {
    expect(storyChanges(first('Sing!', 'A bell rang.'), first('A bell rang.', 'Sing!'))).toBeNull();
    expect(storyChanges(first('Sing!'), first('Sing!', 'Sing!'))?.added).toEqual(['Sing!']);
  });

  it('is a quotation that came or went; a headline in marks is none', () => {
    const before = sampleStory({ quotes: [quote('I was there,', 0), quote('The Tide', 0, { kind: 'title', speaker: null })] });
    const after = sampleStory({ quotes: [quote('I was not there.', 0)] });
    const changes = storyChanges(before, after);
    expect(changes?.quotesGone).toEqual([{ speaker: 'Orla Finch', text: 'I was there' }]);
    expect(changes?.quotesAdded).toEqual([{ speaker: 'Orla Finch', text: 'I was not there.' }]);
  });

  it('is no second page that was joined meanwhile', () => {
    const before = first('The tide came in.');
    expect(storyChanges(before, joinStories(before, second))).toBeNull();
    expect(storyChanges(joinStories(before, second), before)).toBeNull();
  });

  it('is told of a story of thousands of changed paragraphs within a second', () => {
    const many = (word: string) => first(...Array.from({ length: 4000 }, (_each, index) => `${word} ${String(index)} of the tide tables of the old harbour`));
    const start = Date.now();
    expect(storyChanges(many('Line'), many('Row'))?.added).toHaveLength(4000);
    expect(Date.now() - start).toBeLessThan(1000);
  });
});

describe('a story of two pages that is refreshed', () => {
  const joined = joinStories(first('The tide came in.', 'The band was late.'), second);

  it('keeps its second page after what its first page now says, with its quotes at their places', () => {
    const kept = keepFurtherPages(first('The tide came in at noon.'), joined);
    expect(articleText(kept.article)).toBe('The tide came in at noon.\n\nIt left without them.\n\n“Not for long,” she said.');
    expect(kept.quotes).toEqual([quote('Not for long,', 2)]);
    expect(kept.nextPage).toBeNull();
  });

  it('keeps it over a second refresh, and a third page with it', () => {
    const third = sampleStory({ article: article('And the third.'), quotes: [], nextPage: null });
    const all = joinStories({ ...joined, nextPage: { url: 'https://www.lantern.example/tide/3', label: '3' } }, third);
    const again = keepFurtherPages(first('New.'), keepFurtherPages(first('Newer.'), all));
    expect(articleText(again.article)).toBe('New.\n\nIt left without them.\n\n“Not for long,” she said.\n\nAnd the third.');
  });

  it('gives it up where the page leads elsewhere, and offers what it leads to', () => {
    const elsewhere = sampleStory({ article: article('The tide came in.'), quotes: [], nextPage: { url: 'https://www.lantern.example/ebb/2', label: '2' } });
    expect(keepFurtherPages(elsewhere, joined)).toBe(elsewhere);
    const single = sampleStory({ article: article('The tide came in.'), nextPage: null });
    expect(keepFurtherPages(single, joined)).toBe(single);
  });
});
