import { useEffect, useRef } from 'preact/hooks';
import type { Story } from '../../../lib/model.ts';
import type { Voice } from '../../../lib/reading/who-said-what.ts';
import { say } from '../../../lib/words.ts';
import { bringIntoView } from '../bring-into-view.ts';
import { NotQuotations } from './NotQuotations.tsx';
import type { SayingDesk } from './SayingItem.tsx';
import { VoiceCard } from './VoiceCard.tsx';

export interface WhoSaidWhatProps {
  voices: Voice[];
  quotes: Story['quotes'];
  desk: SayingDesk;
  /** The speaker to whom the article is narrowed. */
  narrowedTo: string | null;
  /** The quote that the reader came from; each time with a new turn. */
  target: { quote: number; turn: number } | null;
  onNarrow: (name: string | null) => void;
}

/** The speakers of the story, each with what they said and to whom. */
export function WhoSaidWhat({ voices, quotes, desk, narrowedTo, target, onNarrow }: WhoSaidWhatProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!target) return;
    const saying = place.current?.querySelector<HTMLElement>(`[data-saying~="${String(target.quote)}"] .saying-words`);
    // What is no quotation any more has no saying: the focus is not lost with it.
    bringIntoView(saying ?? place.current, saying ? 'center' : 'start');
    (saying ?? place.current?.querySelector<HTMLElement>('.panel-title'))?.focus({ preventScroll: true });
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
            {...{ voice, desk, onNarrow }}
          />
        ))}
      </ul>
      <NotQuotations {...{ quotes, desk }} />
    </section>
  );
}
