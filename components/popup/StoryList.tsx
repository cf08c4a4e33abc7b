import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoryCard } from '../../lib/model.ts';
import type { Snippet } from '../../lib/search/find-snippet.ts';
import { StoryRow } from '../StoryRow.tsx';

export interface StoryListProps {
  cards: StoryCard[];
  /** What a search found in the stories, by their ids. */
  snippets: ReadonlyMap<string, Snippet>;
  now: number;
  label: string;
  onOpen: (card: StoryCard) => void;
  onRemove: (card: StoryCard) => void;
  /** The last row comes near, and there are more. */
  onMore: () => void;
  hasMore: boolean;
  /** Arrow up on the first row. */
  onLeaveUp: () => void;
}

/** The reading list: arrow keys move, Enter opens, Delete removes. Tab stops at one row only. */
export function StoryList({ cards, snippets, now, label, onOpen, onRemove, onLeaveUp, onMore, hasMore }: StoryListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const stopId = cards.some((card) => card.id === stop) ? stop : cards[0]?.id;
  const end = useEnd(onMore, cards.length, hasMore);

  const focusRow = (index: number): void => {
    const row = list.current?.querySelectorAll<HTMLElement>('[data-row-open]')[index];
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };
  /** The row goes; the focus stays in the list, on the row that takes its place, or goes to the search above it. */
  const remove = (card: StoryCard): void => {
    const index = cards.indexOf(card);
    onRemove(card);
    if (cards.length === 1) onLeaveUp();
    else focusRow(index < cards.length - 1 ? index + 1 : index - 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = cards.findIndex((card) => card.id === stopId);
    const last = cards.length - 1;
    const to = { ArrowDown: Math.min(last, index + 1), ArrowUp: index - 1, Home: 0, End: last }[event.key];
    const card = cards[index];
    if (event.key === 'Delete' && card) remove(card);
    else if (to === -1) onLeaveUp();
    else if (to !== undefined) focusRow(to);
    else return;
    event.preventDefault();
  };

  return (
    <ul
      ref={list}
      role="list"
      class="rows"
      data-part="story-list"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        if (event.target instanceof Element) setStop(event.target.closest<HTMLElement>('[data-story]')?.dataset.story ?? null);
      }}
    >
      {cards.map((card) => (
        <StoryRow key={card.id} card={card} snippet={snippets.get(card.id) ?? null} now={now} isStop={card.id === stopId} onOpen={onOpen} onRemove={remove} />
      ))}
      {hasMore && <li ref={end} class="rows-end" aria-hidden="true" />}
    </ul>
  );
}

/** Calls `onSeen` when the element it is given to comes near the screen. */
function useEnd(onSeen: () => void, rows: number, isThere: boolean) {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!end.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onSeen();
      },
      { rootMargin: '400px' },
    );
    observer.observe(end.current);
    return () => {
      observer.disconnect();
    };
  }, [rows, isThere]);
  return end;
}
