import { useEffect, useRef } from 'preact/hooks';
import { readPlace, type StoryPlace } from '../../lib/reading/story-place.ts';
import { goToPanel } from './PanelNav.tsx';
import { rangeInBlock } from './notes/story-range.ts';

export interface OpeningJumps {
  toQuote: (quote: number) => void;
  toHighlight: (id: string) => void;
  toBlock: (block: number) => void;
}

/** How long words that a search found stay marked (milliseconds). */
const MARKED = 4000;

/** Jumps once to what the story was opened on, as soon as that stands there; what is not in the story is left alone. */
export function useOpeningJump(target: string, jumps: OpeningJumps): void {
  const isDone = useRef(target === '');
  useEffect(() => {
    if (isDone.current) return;
    const place = readPlace(target);
    if (place && !document.querySelector(selectorOf(place))) return;
    isDone.current = true;
    if (place?.is === 'quote') jumps.toQuote(place.quote);
    if (place?.is === 'highlight') jumps.toHighlight(place.id);
    if (place?.is === 'note') goToPanel('notes');
    if (place?.is === 'text') {
      jumps.toBlock(place.block);
      markWords(place);
    }
  });
}

function selectorOf(place: StoryPlace): string {
  switch (place.is) {
    case 'quote':
      return `[data-quote="${String(place.quote)}"]`;
    case 'highlight':
      return `[data-highlight="${CSS.escape(place.id)}"]`;
    case 'note':
      return '[data-part="notes"]';
    case 'text':
      return `.story-body [data-block="${String(place.block)}"]`;
  }
}

/** Paints the words over, without touching the story's own elements. */
function markWords({ block, start, end }: { block: number; start: number; end: number }): void {
  const body = document.querySelector('.story-body');
  const range = body && rangeInBlock(body, block, start, end);
  if (!range) return;
  CSS.highlights.set('found', new Highlight(range));
  setTimeout(() => CSS.highlights.delete('found'), MARKED);
}
