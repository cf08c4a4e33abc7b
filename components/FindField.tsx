import { Icon } from './Icon.tsx';

/** A field that narrows what stands below it, with the sign by which the search is known. Without what is typed it keeps that itself. */
export function FindField({ words, typed, onType }: { words: string; typed?: string; onType: (typed: string) => void }) {
  return (
    <div class="find">
      <Icon name="search" />
      <input
        class="field"
        type="search"
        value={typed}
        placeholder={words}
        aria-label={words}
        onInput={(event) => {
          onType(event.currentTarget.value);
        }}
      />
    </div>
  );
}
