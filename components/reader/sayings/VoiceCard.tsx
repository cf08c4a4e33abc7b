import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Voice } from '../../../lib/reading/who-said-what.ts';
import { say, sayCount } from '../../../lib/words.ts';
import { Icon } from '../../Icon.tsx';
import { type SayingDesk, SayingItem } from './SayingItem.tsx';
import { speakerSign } from './speaker-sign.ts';
import { roleBeside } from '../../speaker-words.ts';
import { useFocusOnRest } from '../../use-focus-on-rest.ts';

export interface VoiceCardProps {
  voice: Voice;
  isNarrowed: boolean;
  target: { turn: number } | null;
  desk: SayingDesk;
  onNarrow: (name: string | null) => void;
}

/** Sayings that are shown before the reader asks for the rest. */
const FIRST = 3;

/** One speaker with what they said. */
export function VoiceCard({ voice, isNarrowed, target, desk, onNarrow }: VoiceCardProps) {
  const [all, setAll] = useState(false);
  // Before the panel scrolls to the target, the target must be there.
  useLayoutEffect(() => {
    if (target) setAll(true);
  }, [target?.turn]);
  // On paper nothing can be asked for.
  useEffect(() => {
    const showAll = (): void => {
      setAll(true);
    };
    addEventListener('beforeprint', showAll);
    return () => {
      removeEventListener('beforeprint', showAll);
    };
  }, []);
  const { name, sayings } = voice;
  const role = roleBeside(name, voice.role);
  const shown = all || target !== null || sayings.length <= FIRST + 1 ? sayings : sayings.slice(0, FIRST);
  const { list, toRest } = useFocusOnRest<HTMLOListElement>(shown.length);
  return (
    <li class="voice" data-part="speaker" data-speaker={name ?? ''} {...speakerSign(voice.sign)}>
      <div class="voice-head">
        <span class="voice-badge" aria-hidden="true">
          {voice.initials}
        </span>
        <div class="voice-who">
          <h3 class="voice-name" dir="auto">
            {name ?? say('unclearWho')}
          </h3>
          <p class="voice-role">
            {role !== null && (
              <span>
                <bdi>{role}</bdi>
              </span>
            )}
            <span>{sayCount('quotations', sayings.length)}</span>
          </p>
        </div>
        {name !== null && (
          <button
            type="button"
            class="button button-quiet button-small button-icon"
            aria-pressed={isNarrowed}
            aria-label={say('narrowTo', name)}
            title={say('narrowTo', name)}
            onClick={() => {
              onNarrow(isNarrowed ? null : name);
            }}
          >
            <Icon name="filter" />
          </button>
        )}
      </div>
      <ol ref={list} role="list" class="sayings">
        {shown.map((saying) => (
          <SayingItem key={saying.quotes[0]} {...{ saying, voice, desk }} />
        ))}
      </ol>
      {shown.length < sayings.length && (
        <button
          type="button"
          class="button button-quiet button-small voice-more"
          onClick={() => {
            toRest();
            setAll(true);
          }}
        >
          {sayCount('showMore', sayings.length - shown.length)}
        </button>
      )}
    </li>
  );
}
