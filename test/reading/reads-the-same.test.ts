import { expect, it } from 'vitest';
import type { Story } from '../../lib/model.ts';
import { readsTheSame } from '../../lib/reading/reads-the-same.ts';
import { sampleStory } from '../story-samples.ts';

const STORY = sampleStory({ title: 'High tide' });

it.each<[string, Partial<Story>]>([
  ['other advertisements', { hidden: [{ reason: 'advertisement', text: 'Socks for ducks.', copies: 1 }] }],
  ['another address of the same page', { url: 'https://www.lantern.example/tide?from=mail' }],
])('%s make no other story', (_what, change) => {
  expect(readsTheSame(STORY, sampleStory({ title: 'High tide', ...change }))).toBe(true);
});

it.each<[string, Partial<Story>]>([
  ['another headline', { title: 'Low tide' }],
  ['a paragraph more', { article: { type: 'root', children: [...STORY.article.children, { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'It came back.' }] }] } }],
  ['a comment more', { comments: [...STORY.comments, { author: 'Teo', text: 'Wet shoes again.', time: null, score: null, copies: 1, replies: [] }] }],
])('%s makes another one', (_what, change) => {
  expect(readsTheSame(STORY, sampleStory({ title: 'High tide', ...change }))).toBe(false);
});
