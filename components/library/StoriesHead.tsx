import { SORTS, type Sort } from '../../lib/search/sort-cards.ts';
import { say, type WordKey } from '../../lib/words.ts';

const SORT_WORDS: Record<Sort, WordKey> = {
  newest: 'sortNewest', oldest: 'sortOldest', title: 'sortTitle', site: 'sortSite', longest: 'sortLongest', shortest: 'sortShortest', progress: 'sortProgress',
}; // prettier-ignore

export interface StoriesHeadProps {
  title: string;
  /** How many stories there are, in words. */
  count: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** The head of a list of stories: what it is, how many, in which order. */
export function StoriesHead({ title, count, sort, onSort }: StoriesHeadProps) {
  return (
    <div class="library-head">
      <h1 id="library-title">{title}</h1>
      <p class="library-count" role="status">
        {count}
      </p>
      <label class="library-sort">
        <span class="sr-only">{say('librarySort')}</span>
        <select
          class="field"
          value={sort}
          onChange={(event) => {
            const next = SORTS.find((one) => one === event.currentTarget.value);
            if (next) onSort(next);
          }}
        >
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {say(SORT_WORDS[one])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
