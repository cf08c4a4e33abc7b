import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Verdict } from '../../../lib/reading/apply-corrections.ts';
import type { Voice } from '../../../lib/reading/who-said-what.ts';
import type { ReaderViewProps } from '../ReaderView.tsx';
import type { SayingDesk } from './SayingItem.tsx';
import type { useJumps } from '../use-jumps.ts';
import { useSteady } from '../../use-steady.ts';

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
  const follow = (quotes: readonly number[]): void => {
    moved.current = quotes[0] ?? null;
  };
  const acts = {
    onJump: jumps.toQuote,
    onCopy: useSteady(onCopy),
    onCorrect: useSteady((quotes: readonly number[], verdict: Verdict) => {
      follow(quotes);
      onCorrect(quotes, verdict);
    }),
    onTakeBack: useSteady((quotes: readonly number[]) => {
      follow(quotes);
      onTakeBack(quotes);
    }),
  };
  return useMemo(() => {
    const speakers = voices.flatMap((voice) => voice.name ?? []);
    const others = [...story.people].sort((a, b) => b.mentions - a.mentions).flatMap((person) => (person.kind === 'document' ? [] : person.name));
    return { language: story.language, names: [...new Set([...speakers, ...others])], byQuote: corrections, ...acts };
  }, [story, voices, corrections]);
}
