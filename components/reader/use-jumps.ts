import { useState } from 'preact/hooks';
import { bringIntoView } from './bring-into-view.ts';
import { useSteady } from '../use-steady.ts';

/** How long a place that was jumped to stays marked (milliseconds). */
const MARKED = 1800;

/** What is above this line of the window lies under the bar or has been read. */
const FOCUS_LINE = 72;

/**
 * Jumps from the panels into the story and from the story to the panels, and the way back from each.
 * @param reveal shows the story where something else stands in its place; true where it did, and a jump has to wait for it
 */
export function useJumps(reveal: () => boolean) {
  const [target, setTarget] = useState<{ quote: number; turn: number } | null>(null);
  const [origin, setOrigin] = useState<HTMLElement | null>(null);

  const remember = (): void => {
    setOrigin(document.activeElement instanceof HTMLElement && document.activeElement !== document.body ? document.activeElement : null);
  };
  /** Once the story is seen. */
  const onStory = (act: () => void): void => {
    if (reveal()) requestAnimationFrame(act);
    else act();
  };
  const jumpInto = (selector: string): void => {
    onStory(() => {
      jumpNow(selector);
    });
  };
  const jumpNow = (selector: string): void => {
    const places = [...document.querySelectorAll<HTMLElement>(selector)];
    const place = places[0];
    if (!place) return;
    remember();
    place.tabIndex = -1;
    bringIntoView(place, 'center');
    place.focus({ preventScroll: true });
    for (const piece of places) piece.dataset.here = '';
    setTimeout(() => {
      for (const piece of places) delete piece.dataset.here;
    }, MARKED);
  };
  const toQuote = useSteady((quote: number) => {
    jumpInto(`[data-quote="${String(quote)}"]`);
  });
  const toBlock = useSteady((block: number) => {
    jumpInto(`.story-body [data-block="${String(block)}"]`);
  });
  const toHighlight = useSteady((id: string) => {
    jumpInto(`[data-highlight="${CSS.escape(id)}"]`);
  });
  /** To the head of what is left of a story that is narrowed. It sticks to the window: the words below it are what is brought there. */
  const toNarrowed = useSteady(() => {
    onStory(() => {
      const strip = document.querySelector<HTMLElement>('article > .narrowed');
      if (!strip) return;
      remember();
      strip.tabIndex = -1;
      bringIntoView(document.querySelector('.story-body'), 'start');
      strip.focus({ preventScroll: true });
    });
  });
  return {
    target,
    /** Whether there is a way back to offer. */
    canGoBack: origin !== null,
    toQuote,
    toBlock,
    toHighlight,
    toNarrowed,
    /** On to the next quotation of the story from where the focus is, else from what is in the window. */
    toNextQuote(step: 1 | -1): void {
      const places = [...document.querySelectorAll<HTMLElement>('.story-body [data-begins]')];
      const focused = places.findIndex((place) => place === document.activeElement);
      const inWindow = places.findIndex((place) => place.getBoundingClientRect().top > FOCUS_LINE);
      const next = focused >= 0 ? focused + step : step > 0 ? inWindow : (inWindow < 0 ? places.length : inWindow) - 1;
      const place = places[next];
      if (!place) return;
      // Only now: screen readers call all that can take the focus clickable, with each quotation that they read.
      place.tabIndex = -1;
      bringIntoView(place, 'center');
      place.focus({ preventScroll: true });
    },
    toSaying(quote: number): void {
      remember();
      setTarget((before) => ({ quote, turn: (before?.turn ?? 0) + 1 }));
    },
    /** Shows a saying that has moved, without a way back. */
    followSaying(quote: number): void {
      setTarget((before) => ({ quote, turn: (before?.turn ?? 0) + 1 }));
    },
    back(): void {
      if (!origin) return;
      bringIntoView(origin, 'center');
      origin.focus({ preventScroll: true });
      setOrigin(null);
    },
    stay(): void {
      setOrigin(null);
    },
  };
}
