import { say, type WordKey } from '../../lib/words.ts';

/** Filters that can be typed into the search, each with what it finds. */
const FILTERS: readonly (readonly [string, WordKey])[] = [
  ['said:"…"', 'filterSaid'],
  ['site:…', 'filterSite'],
  ['tag:…', 'filterTag'],
  ['is:unread', 'filterIs'],
  ['has:note', 'filterHas'],
  ['has:highlight', 'filterHighlight'],
  ['before:2026', 'filterBefore'],
  ['after:2026-03', 'filterAfter'],
];

/** What can be put into the search besides words; a click puts it there. */
export function SearchHelp({ onAdd }: { onAdd: (filter: string) => void }) {
  return (
    <ul role="list" class="filters" data-part="search-filters" aria-label={say('libraryFilters')}>
      {FILTERS.map(([filter, words]) => (
        <li key={filter}>
          <button
            type="button"
            class="filter"
            // The field keeps the focus: what is put there is typed on.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              onAdd(filter.replace(/"?…"?$/, filter.endsWith('"') ? '"' : ''));
            }}
          >
            <code dir="ltr">{filter}</code> <span>{say(words)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
