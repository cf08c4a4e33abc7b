import { describe, expect, it } from 'vitest';
import type { Correction, Quote, Story } from '../../lib/model.ts';
import { anchorOfQuote, applyCorrections } from '../../lib/reading/apply-corrections.ts';
import { sampleStory } from '../story-samples.ts';

const BASE: Quote = { ...(sampleStory().quotes[0] as Quote), mention: 'she', confidence: 0.6 };

/** A story of paragraphs; each “…” in them is a quote of Orla Finch. */
function storyOf(...paragraphs: string[]): Story {
  const quotes = paragraphs.flatMap((text, block) =>
    [...text.matchAll(/“([^”]*)”/g)].map((match): Quote => ({ ...BASE, text: match[1] ?? '', block, start: match.index + 1, end: match.index + 1 + (match[1] ?? '').length })),
  );
  return sampleStory({
    article: { type: 'root', children: paragraphs.map((value) => ({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] })) },
    quotes,
  });
}
function correction(story: Story, quote: number, said: Partial<Correction>): Correction {
  return { id: 'c', storyId: 's', isQuote: true, speaker: null, createdAt: 1, updatedAt: 1, ...anchorOfQuote(story, story.quotes[quote] as Quote), ...said };
}

describe('the reader’s correction', () => {
  const story = storyOf('“We row at dawn,” she said.', 'Nobody slept. “Quiet,” came the answer. Then “Quiet,” again, from the pier.');

  it('names the speaker, and is sure', () => {
    const { story: now } = applyCorrections(story, [correction(story, 0, { speaker: 'Ada Quill' })]);
    expect(now.quotes[0]).toMatchObject({ speaker: 'Ada Quill', confidence: 1, mention: null });
    expect(now.people.map(({ name }) => name)).toContain('Ada Quill');
    expect(story.quotes[0]?.speaker).toBe('Orla Finch');
  });

  it('can say that it is unclear who spoke, or that nobody did', () => {
    expect(applyCorrections(story, [correction(story, 0, { speaker: null })]).story.quotes[0]).toMatchObject({ speaker: null, confidence: 0 });
    expect(applyCorrections(story, [correction(story, 0, { isQuote: false })]).story.quotes[0]).toMatchObject({ kind: 'scare' });
  });

  it('holds for the one of two like quotes whose surroundings fit', () => {
    const { byQuote } = applyCorrections(story, [correction(story, 2, { speaker: 'Ada Quill' })]);
    expect([...byQuote.keys()]).toEqual([2]);
  });

  it('holds after a refresh that moved the words and changed their marks', () => {
    const kept = correction(storyOf('“It’s late – go home,” she said.'), 0, { speaker: 'Ada Quill' });
    const { story: now, waiting } = applyCorrections(storyOf('An opening that is new.', '“It\'s late - go home,” she said.'), [kept]);
    expect(now.quotes[0]?.speaker).toBe('Ada Quill');
    expect(waiting).toEqual([]);
  });

  it('waits while the words are not in the story', () => {
    const kept = correction(story, 0, { speaker: 'Ada Quill' });
    expect(applyCorrections(storyOf('Nothing is said here.'), [kept]).waiting).toEqual([kept]);
  });
});
