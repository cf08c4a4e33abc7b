import { readingMinutes } from '../lib/reading/reading-minutes.ts';
import { say, sayAgo, sayCount, sayShare } from '../lib/words.ts';
import type { StoryCard } from '../lib/model.ts';
import type { Snippet } from '../lib/search/find-snippet.ts';
import { READ_FROM } from '../lib/search/stage-of.ts';
import { FoundIn } from './FoundIn.tsx';
import { Icon } from './Icon.tsx';

export interface StoryRowProps {
  card: StoryCard;
  /** What a search found in it. */
  snippet: Snippet | null;
  now: number;
  /** The one row that Tab stops at; the arrow keys move it. */
  isStop: boolean;
  onOpen: (card: StoryCard) => void;
  onRemove: (card: StoryCard) => void;
}

/** One story of the reading list. */
export function StoryRow({ card, snippet, now, isStop, onOpen, onRemove }: StoryRowProps) {
  const isUnread = card.openedAt === null;
  return (
    <li class="row" data-part="story-row" data-story={card.id} data-unread={isUnread ? '' : undefined}>
      <button
        type="button"
        class="row-open"
        tabIndex={isStop ? 0 : -1}
        data-row-open
        onClick={() => {
          onOpen(card);
        }}
      >
        <span class="row-title" dir={card.direction} lang={card.language}>
          {isUnread && <span class="sr-only">{say('unread')}: </span>}
          {card.title}
        </span>
        {snippet && <FoundIn snippet={snippet} />}
        <span class="row-facts">
          <bdi class="row-site">{card.siteName}</bdi>
          <span>{progressWords(card)}</span>
          {card.noteCount > 0 && <span>{sayCount('notes', card.noteCount)}</span>}
          {card.savedAt !== null && <span>{sayAgo(card.savedAt, now)}</span>}
        </span>
        {!isUnread && card.progress < READ_FROM && card.progress > 0 && (
          <span class="row-progress" aria-hidden="true">
            <span style={{ inlineSize: `${String(Math.round(card.progress * 100))}%` }} />
          </span>
        )}
      </button>
      <button
        type="button"
        class="button button-quiet button-small button-icon row-remove"
        tabIndex={isStop ? 0 : -1}
        aria-label={say('removeStory', card.title)}
        onClick={() => {
          onRemove(card);
        }}
      >
        <Icon name="remove" />
      </button>
    </li>
  );
}

/** How far the reader is, or how long the story is: "3 min", "40% read", "Read". */
export function progressWords(card: StoryCard): string {
  if (card.capturedAt === null) return say('notReadIn');
  if (card.progress >= READ_FROM) return say('finished');
  const minutes = sayCount('minutes', readingMinutes(card.wordCount, card.language));
  return card.openedAt === null || card.progress < 0.01 ? minutes : say('shareRead', sayShare(card.progress));
}
