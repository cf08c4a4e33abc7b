import { useEffect, useRef } from 'preact/hooks';
import type { Voice } from '../lib/reading/who-said-what.ts';
import type { ReaderViewProps } from './ReaderView.tsx';
import type { SayingDesk } from './SayingItem.tsx';
import type { useJumps } from './use-jumps.ts';

/**
 * What sayings need and do. A saying that was corrected moves to its new speaker: the focus follows it there, once the
 * story shows it.
 */
export function useSayingDesk({ story, corrections, onCopy, onCorrect, onTakeBack }: ReaderViewProps, voices: readonly Voice[], jumps: ReturnType<typeof useJumps>): SayingDesk {
  const moved = useRef<number | null>(null);
  useEffect(() => {
    if (moved.current !== null) jumps.followSaying(moved.current);
    moved.current = null;
  }, [voices]);
  const speakers = voices.flatMap((voice) => voice.name ?? []);
  const others = [...story.people].sort((a, b) => b.mentions - a.mentions).flatMap((person) => (person.kind === 'document' ? [] : person.name));
  const follow = (quotes: readonly number[]): void => {
    moved.current = quotes[0] ?? null;
  };
  return {
    language: story.language,
    names: [...new Set([...speakers, ...others])],
    byQuote: corrections,
    onJump: jumps.toQuote,
    onCopy,
    onCorrect(quotes, verdict) {
      follow(quotes);
      onCorrect(quotes, verdict);
    },
    onTakeBack(quotes) {
      follow(quotes);
      onTakeBack(quotes);
    },
  };
}
