import { useRef, useState } from 'preact/hooks';
import type { Correction } from '../../../lib/model.ts';
import type { Verdict } from '../../../lib/reading/apply-corrections.ts';
import { asSpoken } from '../../../lib/reading/as-spoken.ts';
import type { Saying, Voice } from '../../../lib/reading/who-said-what.ts';
import { say, wordsDirection, wordsLanguage } from '../../../lib/words.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { Icon } from '../../Icon.tsx';
import { outletWords } from '../../speaker-words.ts';

/** What every saying needs of the story around it, and what can be done with it. */
export interface SayingDesk {
  /** The story's language, for its own words. */
  language: string;
  /** The people of the story, who says most first. */
  names: readonly string[];
  /** The reader's corrections, by quote. */
  byQuote: ReadonlyMap<number, Correction>;
  onJump: (quote: number) => void;
  onCopy: (saying: Saying, voice: Voice) => void;
  onCorrect: (quotes: readonly number[], verdict: Verdict) => void;
  onTakeBack: (quotes: readonly number[]) => void;
}

/** One thing that somebody said: its words lead to their place, and it can be copied and corrected. */
export function SayingItem({ saying, voice, desk }: { saying: Saying; voice: Voice; desk: SayingDesk }) {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const first = saying.quotes[0] ?? 0;
  const isCorrected = saying.quotes.some((quote) => desk.byQuote.has(quote));
  const form = `correct-${String(first)}`;
  return (
    <li class="saying" data-part="saying" data-saying={saying.quotes.join(' ')}>
      <button
        type="button"
        class="saying-words"
        lang={desk.language}
        dir="auto"
        onClick={() => {
          desk.onJump(first);
        }}
      >
        {saying.texts.map((text, index) => (
          <span key={index}>
            {index > 0 && ' … '}“{asSpoken(text)}”
          </span>
        ))}
        <span class="sr-only" lang={wordsLanguage()}>
          {' '}
          {say('jumpToText')}
        </span>
      </button>
      <div class="saying-tools">
        <button
          type="button"
          class="button button-quiet button-small button-icon"
          aria-label={say('copyWithSource')}
          title={say('copyWithSource')}
          onClick={() => {
            desk.onCopy(saying, voice);
          }}
        >
          <Icon name="copy" />
        </button>
        <button
          ref={opener}
          type="button"
          class="button button-quiet button-small button-icon"
          aria-label={say('correctSpeaker')}
          title={say('correctSpeaker')}
          aria-expanded={isOpen}
          aria-controls={form}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          <Icon name="correct" />
        </button>
      </div>
      <SayingFacts {...{ saying, isCorrected }} />
      {isOpen && (
        <CorrectionForm
          id={form}
          names={desk.names.filter((name) => name !== voice.name)}
          isUnclear={voice.name === null}
          onCorrect={(verdict) => {
            desk.onCorrect(saying.quotes, verdict);
          }}
          onTakeBack={
            isCorrected
              ? () => {
                  desk.onTakeBack(saying.quotes);
                }
              : null
          }
          onClose={() => {
            setIsOpen(false);
            opener.current?.focus();
          }}
        />
      )}
    </li>
  );
}

function SayingFacts({ saying, isCorrected }: { saying: Saying; isCorrected: boolean }) {
  const outlet = outletWords(saying);
  const facts = [
    isCorrected && <span class="saying-corrected">{say('correctedByYou')}</span>,
    saying.certainty === 'likely' && <span>{say('likely')}</span>,
    outlet !== null && (
      <span>
        <bdi dir={wordsDirection()}>{outlet}</bdi>
      </span>
    ),
    saying.place === 'title' && <span>{say('inHeadline')}</span>,
  ].filter((fact) => fact !== false);
  return (
    <p class="saying-facts">
      {/* With a space between: without it a screen reader reads two facts as one word. No line begins with the dot behind it. */}
      {facts.map((fact, at) => [at > 0 && '\u00a0', fact])}
    </p>
  );
}
