import { useHeard } from '../use-heard.ts';

/** What may lie over the story at the foot of the window, one above the other. A toast goes out of the way by itself. */
const AT_FOOT = '.foot-bars, .panel-nav, .way-back, .selection-bar';
const ALL_OVER = `.bar, dialog, [popover], .toast, ${AT_FOOT}`;
/** So much room a focused part has to what lies over the story. */
const AIR = 8;

/** Whoever walks through the story by keys sees where they are: Firefox leaves a part where it stands, also under a bar. */
export function useFocusInSight(): void {
  useHeard(['focusin'], bringOut);
}

function bringOut({ target }: FocusEvent): void {
  // A pointer pressed it where it can be seen.
  if (!(target instanceof HTMLElement) || !target.matches(':focus-visible') || target.closest(ALL_OVER)) return;
  const column = target.closest('.panels-scroll');
  if (column && getComputedStyle(column).overflowY !== 'visible') return;
  const { top, bottom } = target.getBoundingClientRect();
  const { from, to } = openPart();
  if (top < from) scrollBy({ top: top - from, behavior: 'instant' });
  // What is higher than the room for it shows its beginning.
  else if (bottom > to) scrollBy({ top: Math.min(bottom - to, top - from), behavior: 'instant' });
}

/** The part of the window, from its top, in which nothing lies over the story. */
function openPart(): { from: number; to: number } {
  const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const tops = [...document.querySelectorAll(AT_FOOT)]
    .filter((part) => getComputedStyle(part).position === 'fixed')
    .map((part) => part.getBoundingClientRect())
    .filter((box) => box.height > 0)
    .map((box) => box.top);
  return { from: bar + AIR, to: Math.min(innerHeight, ...tops) - AIR };
}
