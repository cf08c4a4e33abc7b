import { useEffect, useRef } from 'preact/hooks';
import type { Saying, Voice } from '../lib/reading/who-said-what.ts';
import { say } from '../lib/words.ts';
import { VoiceCard } from './VoiceCard.tsx';

export interface WhoSaidWhatProps {
  voices: Voice[];
  /** The story's language, for its own words. */
  language: string;
  /** The speaker to whom the article is narrowed. */
  narrowedTo: string | null;
  /** The quote that the reader came from; each time with a new turn. */
  target: { quote: number; turn: number } | null;
  onJump: (quote: number) => void;
  onCopy: (saying: Saying, voice: Voice) => void;
  onNarrow: (name: string | null) => void;
}

/** The speakers of the story, each with what they said and to whom. */
export function WhoSaidWhat({ voices, language, narrowedTo, target, onJump, onCopy, onNarrow }: WhoSaidWhatProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!target) return;
    const saying = place.current?.querySelector<HTMLElement>(`[data-saying~="${String(target.quote)}"] .saying-words`);
    saying?.scrollIntoView({ block: 'center' });
    saying?.focus({ preventScroll: true });
  }, [target?.turn]);
  return (
    <section ref={place} id="people" class="panel" data-part="who-said-what" aria-labelledby="people-title">
      <h2 id="people-title" class="panel-title" tabIndex={-1}>
        {say('whoSaidWhat')}
      </h2>
      {voices.length === 0 && <p class="panel-empty">{say('nobodySpeaks')}</p>}
      <ul role="list" class="voices">
        {voices.map((voice) => (
          <VoiceCard
            key={voice.name ?? ''}
            isNarrowed={voice.name !== null && voice.name === narrowedTo}
            target={target !== null && voice.sayings.some((saying) => saying.quotes.includes(target.quote)) ? target : null}
            {...{ voice, language, onJump, onCopy, onNarrow }}
          />
        ))}
      </ul>
    </section>
  );
}
