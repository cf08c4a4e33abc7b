import type { Snippet } from '../lib/search/find-snippet.ts';
import { say, type WordKey } from '../lib/words.ts';
import { Icon } from './Icon.tsx';

const WHERE: Record<Snippet['kind'], WordKey | null> = { text: null, note: 'libraryInNote', highlight: 'libraryInHighlight' };

/** What a search found in a story, with the words around it. */
export function FoundIn({ snippet }: { snippet: Snippet }) {
  const where = WHERE[snippet.kind];
  return (
    <>
      {/* Outside: the words found decide by themselves which way they run. */}
      {where && <span class="sr-only">{say(where)} </span>}
      <span class="found" data-part="found" data-kind={snippet.kind} dir="auto">
        {where && <Icon name={snippet.kind === 'note' ? 'note' : 'correct'} />}
        {snippet.parts.map(({ text, isFound }, place) => (isFound ? <mark key={place}>{text}</mark> : text))}
      </span>
    </>
  );
}
