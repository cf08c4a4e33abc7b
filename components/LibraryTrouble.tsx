import { useState } from 'preact/hooks';
import { say, sayCount } from '../lib/words.ts';
import { NameMark } from './NameMark.tsx';
import { TypedConsent } from './TypedConsent.tsx';

export interface LibraryTroubleProps {
  /** How many stories were saved. */
  expected: number;
  /** How many of them are there; null where the library can't be opened at all. */
  found: number | null;
  onLookAgain: () => void;
  /** To the place where a backup is read in. */
  onRestore: () => void;
  /** The reader chose to go on with what is left. */
  onAccept: () => void;
}

/**
 * What the reader sees in place of a library that lost stories: never an empty list. Nothing is changed before the
 * reader chooses; going on without the missing stories takes their number, typed.
 */
export function LibraryTrouble({ expected, found, onLookAgain, onRestore, onAccept }: LibraryTroubleProps) {
  const [isChoosing, setIsChoosing] = useState(false);
  const title = found === null ? say('troubleUnreadable') : found === 0 ? say('troubleGone') : say('troublePart');
  return (
    <main class="notice" data-part="library-trouble" data-expected={expected} data-found={found ?? ''}>
      <NameMark />
      <div role="alert">
        <h1>{title}</h1>
      </div>
      <p>
        {sayCount('troubleExpected', expected)} {found !== null && sayCount('troubleFound', found)} {say('troubleUnchanged')}
      </p>
      <p>{say('troubleRestart')}</p>
      <div class="notice-ways">
        <button type="button" class="button button-lead" onClick={onLookAgain}>
          {say('troubleLookAgain')}
        </button>
        <button type="button" class="button" onClick={onRestore}>
          {say('troubleRestore')}
        </button>
        <button
          type="button"
          class="button button-quiet"
          aria-expanded={isChoosing}
          onClick={() => {
            setIsChoosing(!isChoosing);
          }}
        >
          {found === null || found === 0 ? say('troubleBeginAnew') : sayCount('troubleGoOn', found)}
        </button>
      </div>
      {isChoosing && (
        <TypedConsent
          label={say('troubleType', String(expected))}
          number={expected}
          button={say('troubleAccept')}
          look={{ form: 'notice-choice', field: 'field', button: 'button' }}
          onConsent={onAccept}
        />
      )}
    </main>
  );
}
