import type { Story, StoryCard } from '../model.ts';
import { certaintyOf, isSpeech } from '../reading/who-said-what.ts';

/**
 * The reading list's row for a story. What the reader did (id, progress, notes) is taken over from the row that was
 * there before.
 */
export function cardOf(story: Story, known: StoryCard | null, times: Pick<StoryCard, 'savedAt' | 'capturedAt'>): StoryCard {
  const speech = story.quotes.filter(isSpeech);
  return {
    id: known?.id ?? crypto.randomUUID(),
    canonicalUrl: story.canonicalUrl,
    title: story.title,
    siteName: story.siteName,
    byline: story.byline,
    publishedAt: story.publishedAt,
    language: story.language,
    direction: story.direction,
    wordCount: story.wordCount,
    quoteCount: speech.length,
    speakers: [...new Set(speech.flatMap((quote) => (certaintyOf(quote) === 'unclear' ? [] : (quote.speaker ?? []))))],
    progress: known?.progress ?? 0,
    openedAt: known?.openedAt ?? null,
    noteCount: known?.noteCount ?? 0,
    tags: known?.tags ?? [],
    shelf: known?.shelf ?? 'list',
    ...times,
  };
}
