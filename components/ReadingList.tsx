import { useMemo, useRef, useState } from 'preact/hooks';
import type { StoryCard } from '../lib/model.ts';
import { filterCards } from '../lib/reading/filter-cards.ts';
import { say, sayCount } from '../lib/words.ts';
import { SearchBox } from './SearchBox.tsx';
import { StoryList } from './StoryList.tsx';

export type ListState = { is: 'loading' } | { is: 'ready'; cards: StoryCard[] } | { is: 'failed'; sentence: string };

export interface ReadingListProps {
  state: ListState;
  now: number;
  onOpen: (card: StoryCard) => void;
  onRemove: (card: StoryCard) => void;
}

/** The saved stories with their search. */
export function ReadingList({ state, now, onOpen, onRemove }: ReadingListProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLElement>(null);
  const cards = state.is === 'ready' ? state.cards : [];
  const found = useMemo(() => filterCards(cards, typed), [cards, typed]);
  const toField = (): void => {
    field.current?.focus();
  };
  return (
    <section ref={place} class="list" aria-labelledby="list-title">
      <div class="list-head">
        <h2 id="list-title">{say('readingList')}</h2>
        <p class="list-count" role="status">
          {state.is === 'ready' && cards.length > 0 && (typed.trim() ? sayCount('found', found.length) : sayCount('stories', cards.length))}
        </p>
      </div>
      {cards.length > 0 && (
        <SearchBox
          {...{ field, typed }}
          onType={setTyped}
          onLeaveDown={() => {
            place.current?.querySelector<HTMLElement>('[data-row-open][tabindex="0"]')?.focus();
          }}
        />
      )}
      {state.is === 'loading' && <RowBones />}
      {state.is === 'failed' && (
        <p class="list-word" role="alert">
          {state.sentence}
        </p>
      )}
      {state.is === 'ready' && cards.length === 0 && (
        <div class="list-word">
          <p>{say('emptyList')}</p>
          <p>{say('emptyListHint')}</p>
        </div>
      )}
      {cards.length > 0 && found.length === 0 && <p class="list-word">{say('nothingFound', typed.trim())}</p>}
      {found.length > 0 && <StoryList cards={found} label={say('readingList')} onLeaveUp={toField} {...{ now, onOpen, onRemove }} />}
    </section>
  );
}

function RowBones() {
  return (
    <div class="rows rows-bones" aria-hidden="true">
      {[0, 1, 2].map((row) => (
        <div key={row} class="row-bone">
          <span class="bone bone-line" />
          <span class="bone bone-facts" />
        </div>
      ))}
    </div>
  );
}
