import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { articleFigures } from '../../../lib/article/blocks.ts';
import type { Story } from '../../../lib/model.ts';
import { interviewOf } from '../../../lib/reading/interview.ts';
import { storyOutline } from '../../../lib/reading/outline.ts';
import { markKey, type QuoteMark } from '../../../lib/reading/quote-marks.ts';
import { planReading } from '../../../lib/reading/read-aloud.ts';
import { useFocusMode } from './use-focus-mode.ts';
import { useReadAloud, type VoiceSettings } from '../listening/use-read-aloud.ts';
import type { useStoryMarks } from '../notes/use-story-marks.ts';

/** The ways to read a story besides from top to bottom: aloud, a paragraph at a time, its quotations alone, its pictures. */
export function useWays(article: RefObject<HTMLElement | null>, story: Story, laid: ReturnType<typeof useStoryMarks>, voice: VoiceSettings) {
  const [isInterview, setIsInterview] = useState(false);
  /** Once they were looked at, the quotations alone stay at hand: to take hundreds off the page takes longer than to leave them. */
  const wasInterview = useRef(false);
  wasInterview.current ||= isInterview;
  /** The picture that is looked at, by its place among the story's. */
  const [viewed, setViewed] = useState<number | null>(null);
  const { blocks, quotes, voices } = laid;
  const quotesIn = useCallback((block: number): readonly QuoteMark[] => quotes.get(markKey('body', block)) ?? [], [quotes]);
  const plan = useCallback(() => planReading(story, blocks, quotesIn), [story, blocks, quotesIn]);
  const speakers = useMemo(() => voices.flatMap(({ name }) => name ?? []), [voices]);
  const figures = useMemo(() => articleFigures(story.article), [story.article]);
  const listening = useReadAloud(article, plan, speakers, story.language, voice);
  const focus = useFocusMode(article);
  const interview = useMemo(() => (wasInterview.current ? interviewOf(blocks, quotesIn) : null), [wasInterview.current, blocks, quotesIn]);
  const hasQuotations = useMemo(() => blocks.some((_, block) => quotesIn(block).length > 0), [blocks, quotesIn]);

  /** What had the focus when the quotations alone were asked for. */
  const origin = useRef<Element | null>(null);
  useFocusOnChange(isInterview ? 'interview-title' : 'story', isInterview, origin);
  useFocusOnChange('story', listening.isOpen);

  const outline = useCallback(() => storyOutline(blocks, quotesIn), [blocks, quotesIn]);
  const leaveInterview = useCallback(() => {
    setIsInterview(false);
  }, []);
  const toInterview = (): void => {
    if (!hasQuotations) return;
    origin.current = document.activeElement;
    focus.leave();
    setIsInterview(true);
  };
  const toFocus = (): void => {
    setIsInterview(false);
    // The story has to stand there before its paragraphs can be counted.
    requestAnimationFrame(focus.enter);
  };
  return {
    name: isInterview ? 'interview' : focus.at ? 'focus' : 'story',
    listening,
    focus,
    /** The quotations alone, from when they were first asked for; shown while `isInterview`. */
    interview,
    isInterview,
    hasQuotations,
    figures,
    viewed,
    outline,
    toInterview,
    toFocus,
    leaveInterview,
    /** Shows the story where its quotations alone stood; true where it did. */
    reveal(): boolean {
      setIsInterview(false);
      return isInterview;
    },
    view(src: string | undefined): void {
      const index = figures.findIndex((figure) => figure.src === src);
      setViewed(index < 0 ? null : index);
    },
    look: setViewed,
    keys: {
      l: listening.isOpen ? listening.toggle : listening.open,
      f: focus.at ? focus.leave : toFocus,
      q: isInterview
        ? leaveInterview
        : toInterview,
      ...(listening.isOpen ? { ',': () => { listening.step(-1); }, '.': () => { listening.step(1); }, escape: listening.close } : isInterview ? { escape: leaveInterview } : {}),
    },
  };
}

/**
 * Moves the focus to where the reader goes on when a way of reading begins or ends: its own buttons come and go.
 * @param origin what had the focus before it began
 */
function useFocusOnChange(id: string, way: boolean, origin?: RefObject<Element | null>): void {
  const before = useRef(way);
  useEffect(() => {
    const { activeElement } = document;
    // What ends a way of reading may have moved the focus already: a jump to a quotation. From what is away a browser takes it only later.
    const isLost = activeElement === document.body || activeElement?.closest('[data-away]') != null;
    const isDue = before.current !== way && (way || isLost);
    const place = isDue ? document.getElementById(id) : null;
    place?.focus({ preventScroll: true });
    // A paragraph or a name that was left for it is where the reader goes on.
    if (!way && place && origin?.current instanceof HTMLElement && place.contains(origin.current)) origin.current.focus();
    // Its title sticks to the bar, and is no place to scroll to.
    if (id !== 'story') place?.closest('section')?.scrollIntoView({ block: 'start' });
    before.current = way;
  }, [way]);
}
