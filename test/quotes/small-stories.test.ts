import { describe, expect, it } from 'vitest';
import type { Quote } from '../../lib/model.ts';
import { readStory } from './quotes-of.ts';
import { GRAMMAR_STORIES } from './data/grammar-stories.ts';
import { SMALL_STORIES } from './data/small-stories.ts';

const isSpeech = ({ place, kind }: Quote): boolean => place === 'body' && kind !== 'title' && kind !== 'scare';
const lower = (name: string | null): string | null => name?.toLowerCase() ?? null;

describe('small stories in the manners of many houses', () => {
  it.each([...SMALL_STORIES, ...GRAMMAR_STORIES])('$name', ({ paragraphs, title = '', language = 'en', speakers }) => {
    const { quotes } = readStory(paragraphs, { title, language });
    expect(quotes.filter(isSpeech).map(({ speaker }) => lower(speaker))).toEqual(speakers.map(lower));
  });
});
