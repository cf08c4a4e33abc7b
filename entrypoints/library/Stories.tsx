import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { BulkBar } from '../../components/library/BulkBar.tsx';
import { isStoryView, VIEW_WORDS } from '../../components/library/library-views.ts';
import { NothingHere } from '../../components/library/NothingHere.tsx';
import { ShelfBones } from '../../components/library/ShelfBones.tsx';
import { ShelfList } from '../../components/library/ShelfList.tsx';
import type { ShelfAction } from '../../components/library/ShelfRow.tsx';
import { StoriesHead } from '../../components/library/StoriesHead.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { sortCards, type Sort } from '../../lib/search/sort-cards.ts';
import { stageOf } from '../../lib/search/stage-of.ts';
import { say, sayCount, wordsLanguage } from '../../lib/words.ts';
import { addressOf } from './address-of.ts';
import type { Place } from './use-place.ts';
import type { Saved } from './use-saved.ts';
import { useShelfActs } from './use-shelf-acts.ts';

export interface StoriesProps {
  saved: Saved;
  place: Place;
  go: (change: Partial<Place>) => void;
  field: RefObject<HTMLInputElement | null>;
  tell: (text: string, undo?: () => void) => void;
  opensBeside: boolean;
}

/** The stories of one view: searched, sorted, chosen, put away. */
export function Stories({ saved, place, go, field, tell, opensBeside }: StoriesProps) {
  const view = isStoryView(place.view) ? place.view : 'list';
  const [sort, setSort] = useState<Sort>('newest');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { busy, acts } = useShelfActs(tell);
  const all = saved.is === 'whole' || saved.is === 'begun' ? saved.cards : [];
  const shown = useMemo(() => {
    const own = all.filter((card) => (view === 'list' ? card.shelf === 'list' : stageOf(card) === view));
    return sortCards(own, sort, wordsLanguage());
  }, [all, view, sort]);
  const isLoading = saved.is === 'loading' || (saved.is === 'begun' && view !== 'list');
  const count = saved.is === 'begun' ? saved.count : shown.length;
  const there = useMemo(() => new Set([...chosen].filter((id) => shown.some((card) => card.id === id))), [chosen, shown]);

  const onAct = (action: ShelfAction, ids: readonly string[]): void => {
    if (action === 'tag' || action === 'export') return;
    setChosen(new Set());
    void acts[action](ids);
  };
  const toList = (): void => {
    document.querySelector<HTMLElement>('[data-row-open][tabindex="0"]')?.focus();
  };
  return (
    <main class="library-main" tabIndex={-1}>
      <div class="library-search">
        <SearchBox field={field} typed={place.find} onType={(find) => { go({ find }); }} onLeaveDown={toList} hint={say('librarySearchHint')} label={say('librarySearch')} />
      </div>
      <StoriesHead title={say(VIEW_WORDS[view])} count={isLoading ? '' : sayCount('stories', count)} sort={sort} onSort={setSort} />
      {isLoading && <ShelfBones />}
      {!isLoading && shown.length === 0 && <NothingHere view={view} find={place.find} onClear={() => { go({ find: '' }); }} />}
      {!isLoading && shown.length > 0 && (
        <ShelfList
          cards={shown}
          count={count}
          label={say(VIEW_WORDS[view])}
          now={Date.now()}
          opensBeside={opensBeside}
          addressOf={addressOf}
          chosen={there}
          onChosen={setChosen}
          onAct={onAct}
          onTag={(tag) => { go({ find: `tag:"${tag}" ` }); }}
          onLeaveUp={() => field.current?.focus()}
          foundIn={() => null}
          onDrawn={() => undefined}
        />
      )}
      <BulkBar
        chosen={there.size}
        isArchive={view === 'archived'}
        busy={busy}
        onAct={(action) => { onAct(action, [...there]); }}
        onClear={() => { setChosen(new Set()); }}
      />
    </main>
  ); // prettier-ignore
}

