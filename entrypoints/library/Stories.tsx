import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { BackupReminder } from '../../components/BackupReminder.tsx';
import { BulkBar } from '../../components/library/BulkBar.tsx';
import { isStoryView, VIEW_WORDS } from '../../components/library/library-views.ts';
import { NothingHere } from '../../components/library/NothingHere.tsx';
import { SearchHelp } from '../../components/library/SearchHelp.tsx';
import { ShelfBones } from '../../components/library/ShelfBones.tsx';
import { ShelfList } from '../../components/library/ShelfList.tsx';
import type { ShelfAction } from '../../components/library/ShelfRow.tsx';
import { StoriesHead } from '../../components/library/StoriesHead.tsx';
import { TagSheet } from '../../components/library/TagSheet.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import { mainPart } from '../../components/use-focus-left.ts';
import type { ShelfCounts } from '../../lib/search/count-shelves.ts';
import type { StoryWords } from '../../lib/search/find-stories.ts';
import type { Sort } from '../../lib/search/sort-cards.ts';
import { say, sayCount, sayList } from '../../lib/words.ts';
import { addressOf } from './address-of.ts';
import { useBackupReminder } from './use-backup-reminder.ts';
import { useFound } from './use-found.ts';
import type { Place } from './use-place.ts';
import type { Saved } from './use-saved.ts';
import { useShelfActs } from './use-shelf-acts.ts';
import { useShown } from './use-shown.ts';

export interface StoriesProps {
  saved: Saved;
  counts: ShelfCounts | null;
  words: { wordsOf: (id: string) => StoryWords | null; turn: number };
  place: Place;
  go: (change: Partial<Place>) => void;
  field: RefObject<HTMLInputElement | null>;
  tell: (text: string, undo?: () => void) => void;
  opensBeside: boolean;
  /** The reader goes to the search. */
  onSearch: () => void;
}

/** The stories of one view: searched, sorted, chosen, tagged, put away. */
export function Stories({ saved, counts, words, place, go, field, tell, opensBeside, onSearch }: StoriesProps) {
  const view = isStoryView(place.view) ? place.view : 'list';
  const [sort, setSort] = useState<Sort>('newest');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  /** The stories whose tags are being chosen. */
  const [tagging, setTagging] = useState<readonly string[] | null>(null);
  const { busy, acts, tag, giveOut } = useShelfActs(tell);
  const { shown, query, isSearch } = useShown({ saved, view, sort, find: place.find, words });
  const { snippetOf, onDrawn } = useFound(query.words);
  const { due, ...reminder } = useBackupReminder(saved.is === 'whole' || saved.is === 'begun' ? saved.cards.length : 0, tell);
  const isLoading = saved.is === 'loading' || (saved.is === 'begun' && (view !== 'list' || isSearch));
  /** Unknown while the others are being read. */
  const count = saved.is === 'begun' ? null : shown.length;
  const there = useMemo(() => new Set(chosen.size === 0 ? [] : shown.filter(({ id }) => chosen.has(id)).map(({ id }) => id)), [chosen, shown]);

  const onAct = (action: ShelfAction, ids: readonly string[]): void => {
    if (action === 'tag') {
      setTagging(ids);
      return;
    }
    if (action === 'export') void giveOut(ids);
    else {
      setChosen(new Set());
      void acts[action](ids);
    }
  };
  const toList = (): void => {
    document.querySelector<HTMLElement>('[data-row-open][tabindex="0"]')?.focus();
  };
  /** From the bar of what is chosen, which goes away, to the stories that stay. */
  const leaveBar = (): void => {
    document.querySelector<HTMLElement>('.shelf-row:not([data-chosen]) [data-row-open]')?.focus({ preventScroll: true });
  };
  const isEmpty = !isLoading && shown.length === 0;
  useEffect(() => {
    // The last row went, and the focus with it.
    if (isEmpty && document.activeElement === document.body) mainPart()?.focus({ preventScroll: true });
  }, [isEmpty]);
  const addFilter = (filter: string): void => {
    go({ find: `${place.find.trimEnd()} ${filter}`.trimStart() });
    field.current?.focus();
  };
  return (
    <main class="library-main" tabIndex={-1} aria-labelledby="library-title">
      <div class="library-search" onFocusIn={onSearch}>
        <SearchBox field={field} typed={place.find} onType={(find) => { go({ find }); }} onLeaveDown={toList} label={say('librarySearch')} />
        <SearchHelp onAdd={addFilter} />
      </div>
      <StoriesHead title={say(VIEW_WORDS[view])} count={isLoading || count === null ? '' : isSearch ? sayCount('found', count) : sayCount('stories', count)} sort={sort} onSort={setSort} />
      {query.unknown.length > 0 && <p class="library-unknown" role="status">{say('libraryUnknown', sayList(query.unknown))}</p>}
      {due && !isSearch && !isLoading && <BackupReminder due={due} label={say('dataBackupNow')} {...reminder} />}
      {isLoading && <ShelfBones />}
      {isEmpty && <NothingHere view={view} find={place.find} onClear={() => { go({ find: '' }); field.current?.focus(); }} />}
      {!isLoading && shown.length > 0 && (
        <ShelfList
          cards={shown}
          count={count}
          label={say(VIEW_WORDS[view])}
          now={minuteOf(Date.now())}
          opensBeside={opensBeside}
          addressOf={addressOf}
          chosen={there}
          onChosen={setChosen}
          onAct={onAct}
          onTag={(name) => { go({ find: `tag:"${name}" ` }); }}
          onLeaveUp={() => field.current?.focus()}
          snippetOf={snippetOf}
          onDrawn={onDrawn}
        />
      )}
      <BulkBar
        chosen={there.size}
        isArchive={view === 'archived'}
        busy={busy}
        onAct={(action) => { if (action === 'archive' || action === 'unarchive' || action === 'remove') leaveBar(); onAct(action, [...there]); }}
        onClear={() => { toList(); setChosen(new Set()); }}
      />
      {tagging && (
        <TagSheet
          stories={shown.filter(({ id }) => tagging.includes(id)).map(({ tags }) => tags)}
          known={counts?.tags ?? []}
          onChange={(change) => void tag(tagging, change)}
          onClose={() => { setTagging(null); }}
        />
      )}
    </main>
  ); // prettier-ignore
}

/** The minute that a moment lies in: rows say nothing finer, and stay as they are drawn for as long. */
function minuteOf(time: number): number {
  return time - (time % 60_000);
}
