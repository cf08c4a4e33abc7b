import type { Utterance } from '../../../lib/reading/read-aloud.ts';
import { rangeInBlock } from '../notes/story-range.ts';

/** The name under which the style sheet knows the words that are spoken. */
const NAME = 'spoken';
/** The middle of the window, where what is spoken is read along: below the bar and above what lies at the foot. */
const ROOM = { above: 90, below: 170 };
/** The place of what was spoken last; a reader who has scrolled away from it is left where they are. */
let last: Range | null = null;

/** Marks the words that are spoken, and brings them on screen where their reader was following. */
export function followSpoken(article: Element, { block, start, end }: Utterance): void {
  const range = block === null ? null : rangeInBlock(article, block, start, end);
  if (!range) return;
  CSS.highlights.set(NAME, new Highlight(range));
  const box = range.getBoundingClientRect();
  const isFollowing = last === null || isInWindow(last.getBoundingClientRect());
  last = range;
  if (isFollowing && (box.top < ROOM.above || box.bottom > innerHeight - ROOM.below)) scrollBy({ top: box.top - innerHeight * 0.35 });
}

/** Takes the mark away. */
export function unfollowSpoken(): void {
  CSS.highlights.delete(NAME);
}

function isInWindow(box: DOMRect): boolean {
  return box.bottom > 0 && box.top < innerHeight;
}
