import { useLayoutEffect, useState } from 'preact/hooks';
import { asSpoken } from '../lib/reading/as-spoken.ts';
import type { Saying, Voice } from '../lib/reading/who-said-what.ts';
import { say, sayCount } from '../lib/words.ts';
import { Icon } from './Icon.tsx';
import { speakerSign } from './speaker-sign.ts';
import { outletWords } from './speaker-words.ts';

export interface VoiceCardProps {
  voice: Voice;
  language: string;
  isNarrowed: boolean;
  target: { turn: number } | null;
  onJump: (quote: number) => void;
  onCopy: (saying: Saying, voice: Voice) => void;
  onNarrow: (name: string | null) => void;
}

/** Sayings that are shown before the reader asks for the rest. */
const FIRST = 3;

/** One speaker with what they said. */
export function VoiceCard({ voice, language, isNarrowed, target, onJump, onCopy, onNarrow }: VoiceCardProps) {
  const [all, setAll] = useState(false);
  // Before the panel scrolls to the target, the target must be there.
  useLayoutEffect(() => {
    if (target) setAll(true);
  }, [target?.turn]);
  const { name, sayings } = voice;
  const shown = all || target !== null || sayings.length <= FIRST + 1 ? sayings : sayings.slice(0, FIRST);
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
            {voice.role !== null && <bdi>{voice.role}</bdi>}
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
      <ol role="list" class="sayings">
        {shown.map((saying) => (
          <SayingItem key={saying.quotes[0]} {...{ saying, voice, language, onJump, onCopy }} />
        ))}
      </ol>
      {shown.length < sayings.length && (
        <button
          type="button"
          class="button button-quiet button-small voice-more"
          onClick={() => {
            setAll(true);
          }}
        >
          {sayCount('showMore', sayings.length - shown.length)}
        </button>
      )}
    </li>
  );
}

interface SayingItemProps extends Pick<VoiceCardProps, 'voice' | 'language' | 'onJump' | 'onCopy'> {
  saying: Saying;
}

function SayingItem({ saying, voice, language, onJump, onCopy }: SayingItemProps) {
  const outlet = outletWords(saying);
  return (
    <li class="saying" data-part="saying" data-saying={saying.quotes.join(' ')}>
      <button
        type="button"
        class="saying-words"
        lang={language}
        dir="auto"
        onClick={() => {
          onJump(saying.quotes[0] ?? 0);
        }}
      >
        {saying.texts.map((text, index) => (
          <span key={index}>
            {index > 0 && ' … '}“{asSpoken(text)}”
          </span>
        ))}
        <span class="sr-only"> {say('jumpToText')}</span>
      </button>
      <button
        type="button"
        class="button button-quiet button-small button-icon saying-copy"
        aria-label={say('copyWithSource')}
        title={say('copyWithSource')}
        onClick={() => {
          onCopy(saying, voice);
        }}
      >
        <Icon name="copy" />
      </button>
      <p class="saying-facts">
        {saying.certainty === 'likely' && <span class="saying-likely">{say('likely')}</span>}
        {outlet !== null && <bdi>{outlet}</bdi>}
        {saying.place === 'title' && <span>{say('inHeadline')}</span>}
      </p>
    </li>
  );
}
