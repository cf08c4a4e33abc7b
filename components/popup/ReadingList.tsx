import { useRef } from 'preact/hooks';
import type { StoryCard } from '../../lib/model.ts';
import type { Snippet } from '../../lib/search/find-snippet.ts';
import { say, sayCount } from '../../lib/words.ts';
import { SearchBox } from '../SearchBox.tsx';
import { StoryList } from './StoryList.tsx';

/** What the list shows: the rows so far, how many stories fit the search, how many are saved. */
export interface ListedStories {
  cards: StoryCard[];
  found: number;
  saved: number;
}

/** `begun`: the first rows are there; how many others there are is not known yet. */
export type ListState = { is: 'loading' } | { is: 'begun'; cards: StoryCard[] } | ({ is: 'ready' } & ListedStories) | { is: 'failed'; sentence: string; way?: { label: string; go: () => void } };

export interface ReadingListProps {
  state: ListState;
  /** What a search found in the stories, by their ids. */
  snippets: ReadonlyMap<string, Snippet>;
  now: number;
  typed: string;
  onType: (typed: string) => void;
  onOpen: (card: StoryCard) => void;
  onRemove: (card: StoryCard) => void;
  /** To the page of all stories. */
  onAll: () => void;
  /** The reader comes near the end of the rows, and there are more. */
  onMore: () => void;
}

/** The saved stories with their search. */
export function ReadingList({ state, snippets, now, typed, onType, onOpen, onRemove, onAll, onMore }: ReadingListProps) {
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLElement>(null);
  const cards = state.is === 'ready' || state.is === 'begun' ? state.cards : [];
  const listed = state.is === 'ready' ? state : { cards, found: cards.length, saved: cards.length };
  const isSearch = typed.trim() !== '';
  const toField = (): void => {
    field.current?.focus();
  };
  return (
    <section ref={place} class="list" aria-labelledby="list-title" aria-busy={state.is === 'loading' || state.is === 'begun'}>
      <div class="list-head">
        <h2 id="list-title">{say('readingList')}</h2>
        <p class="list-count" role="status">
          {state.is === 'ready' && listed.saved > 0 && (isSearch ? sayCount('found', listed.found) : sayCount('stories', listed.saved))}
        </p>
        <button type="button" class="button button-quiet button-small list-all" onClick={onAll}>
          {say('allStories')}
        </button>
      </div>
      {(listed.saved > 0 || isSearch) && (
        <SearchBox
          {...{ field, typed, onType }}
          onLeaveDown={() => {
            place.current?.querySelector<HTMLElement>('[data-row-open][tabindex="0"]')?.focus();
          }}
        />
      )}
      {state.is === 'loading' && <RowBones />}
      {state.is === 'failed' && (
        <div class="list-word" role="alert">
          <p>{state.sentence}</p>
          {state.way && (
            <button type="button" class="button button-small" onClick={state.way.go}>
              {state.way.label}
            </button>
          )}
        </div>
      )}
      {state.is === 'ready' && listed.saved === 0 && (
        <div class="list-word">
          <p>{say('emptyList')}</p>
          <p>{say('emptyListHint')}</p>
        </div>
      )}
      {listed.saved > 0 && listed.found === 0 && <p class="list-word">{say('nothingFound', typed.trim())}</p>}
      {listed.cards.length > 0 && (
        <StoryList cards={listed.cards} hasMore={listed.found > listed.cards.length} label={say('readingList')} onLeaveUp={toField} {...{ snippets, now, onOpen, onRemove, onMore }} />
      )}
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
