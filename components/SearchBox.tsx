import type { RefObject } from 'preact';
import { say } from '../lib/words.ts';
import { Icon } from './Icon.tsx';

export interface SearchBoxProps {
  field: RefObject<HTMLInputElement | null>;
  typed: string;
  onType: (typed: string) => void;
  /** Arrow down: on to what was found. */
  onLeaveDown: () => void;
  label?: string;
}

/** Where the reader types what to look for; "/" leads here. */
export function SearchBox({ field, typed, onType, onLeaveDown, label = say('searchLabel') }: SearchBoxProps) {
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        ref={field}
        class="field"
        type="search"
        value={typed}
        placeholder={say('librarySearchHint')}
        aria-label={label}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          onType(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onLeaveDown();
          }
          // The first Escape empties the field, the next one closes the popup as the browser does.
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            onType('');
          }
        }}
      />
      <kbd class="key" aria-hidden="true">
        /
      </kbd>
    </div>
  );
}
