import { describe, expect, it } from 'vitest';
import { articleText, layBlocks } from '../lib/article/blocks.ts';
import { joinStories } from '../lib/join-stories.ts';
import type { Article, Comment } from '../lib/model.ts';
import { sampleStory } from './story-samples.ts';

const article = (...texts: string[]): Article => ({
  type: 'root',
  children: texts.map((value) => ({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] })),
});
const comment = (text: string): Comment => ({ author: 'otter_fan_9', text, score: null, time: null, copies: 1, replies: [] });
const LONG = 'The choir came back to the harbour on Tuesday, nine months after its last whistle, and sang.';

describe('the next page of a story', () => {
  it('stands after the first, with its quotes at their places', () => {
    const [quote] = sampleStory().quotes;
    if (!quote) throw new Error('the sample has no quote');
    const first = sampleStory({ article: article(LONG, 'Two.'), quotes: [], wordCount: 17, nextPage: { url: 'https://www.lantern.example/2', label: '2' } });
    const second = sampleStory({ article: article(LONG, '“It was for the gulls,” she said.'), quotes: [{ ...quote, block: 1 }], wordCount: 23, nextPage: null });
    const joined = joinStories(first, second);
    expect(articleText(joined.article)).toBe(`${LONG}\n\nTwo.\n\n“It was for the gulls,” she said.`);
    const [moved] = joined.quotes;
    expect(moved?.block).toBe(2);
    expect(layBlocks(joined.article)[moved?.block ?? -1]?.text.slice(moved?.start, moved?.end)).toBe(quote.text);
    expect(joined.nextPage).toBeNull();
    expect(joined.title).toBe(first.title);
  });

  it('adds people once, with all their forms and mentions', () => {
    const second = sampleStory({ people: [{ name: 'Orla Finch', kind: 'person', role: 'choir leader', forms: ['Orla Finch', 'Finch'], mentions: 3 }] });
    expect(joinStories(sampleStory(), second).people).toEqual([
      { name: 'Orla Finch', kind: 'person', role: 'choir leader', forms: ['Orla Finch', 'Finch'], mentions: 5 },
    ]);
  });

  it('adds the comments of the story once', () => {
    const first = sampleStory({ comments: [comment('Lovely.'), comment('Too loud.')] });
    const second = sampleStory({ comments: [comment('Lovely.'), comment('More tea.')] });
    expect(joinStories(first, second).comments.map(({ text }) => text)).toEqual(['Lovely.', 'Too loud.', 'More tea.']);
  });

  it('changes neither page', () => {
    const first = sampleStory();
    const second = sampleStory();
    const before = JSON.stringify([first, second]);
    joinStories(first, second);
    expect(JSON.stringify([first, second])).toBe(before);
  });

  it('keeps short lines that come again: a refrain, a name in a list', () => {
    expect(articleText(joinStories(sampleStory({ article: article('Sing!') }), sampleStory({ article: article('Sing!') })).article)).toBe('Sing!\n\nSing!');
  });
});
